/** What a report is proposed to become: indicators with the numbers that show them. A person may change it before anything is written. */
import type { Comparator, Direction, Kind } from "../indicator/indicator";
import type { Reading } from "./readReport";

/** One number of the text as a figure of an indicator. */
export interface Use {
  /** Index in the reading's quantities. */
  readonly quantity: number;
  /** From `base` on, of a report that is carried on in the next year: they follow from the two years, and `remaining` from result and target. */
  readonly field: "actual" | "target" | "completion" | "base" | "growth" | "change" | "excess" | "remaining";
  /** Of a range, which end; null for a single number. */
  readonly end: "low" | "high" | null;
  /** Where words begin that only the number bears out (同比下降6.5%): the slot says them together with it, or says what is true instead. */
  readonly from?: number;
}

export interface ProposedIndicator {
  /** Stable within a proposal. */
  readonly key: string;
  readonly name: string;
  /** Of the row: 份 where the text has 万份; as printed for money and rates. */
  readonly unit: string;
  readonly kind: Kind;
  readonly comparator: Comparator;
  readonly direction: Direction;
  /** The heading under which it was found. */
  readonly section: string;
  /** In text order; never empty. */
  readonly uses: readonly Use[];
  /** Key of the whole. */
  readonly partOf: string | null;
  /** 0 to 1; the doubtful ones are shown first. */
  readonly confidence: number;
  /** Left out by the user: its numbers stay words of the text. */
  readonly excluded: boolean;
  /** Whether the words around its figure (做法, 成效) leave the sentence for tblNotes, too. */
  readonly takesWords: boolean;
}

export interface Proposal {
  readonly reading: Reading;
  readonly indicators: readonly ProposedIndicator[];
}
