import type { Draft } from "./draft";
import type { Found, Severity } from "./finding";

/** One rule of language.md 7. Linear in the length of the draft, but for what one sentence or one name holds. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Off: only when asked for. sentences.md: K35 and K40 are off on drafts the house wrote. */
  readonly off?: boolean;
  readonly find: (draft: Draft) => Iterable<Found>;
}
