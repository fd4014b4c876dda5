/** A whole and its parts, as a statement gives them. */
import type { Term } from "../terms";

export interface Breakdown {
  readonly whole: Term;
  readonly parts: readonly Term[];
  readonly form: Form;
}

/** `among`: 其中. `bracket`: without 其中. `said`: 分别为, 从…看, ：. `of`: 18项中. `bare`: only a comma. `total`: the whole stands last. */
export type Form = "among" | "bracket" | "said" | "of" | "bare" | "total";
