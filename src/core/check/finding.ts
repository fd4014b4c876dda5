/** What a checker found in a draft, as data: `i18n/check` words every reason. Rules: language.md 7. */
import type { CellPlace } from "../issue";
import type { Span } from "../read/quantity";
import type { BookReason } from "./book/reasons";
import type { ClaimsReason } from "./claims/reasons";
import type { NumbersReason } from "./numbers/reasons";
import type { WordsReason } from "./words/reasons";

export type Severity = "error" | "warning" | "info";

export type FindingReason = NumbersReason | ClaimsReason | WordsReason | BookReason;

/** Offsets are UTF-16 units of the draft as given. */
export interface Finding extends Span {
  /** K01 to K40 of language.md; B01 and on: against the workbook. */
  readonly rule: string;
  readonly reason: FindingReason;
  readonly severity: Severity;
  /** What the words of the reason need, as printed. Never personal data. */
  readonly with: Readonly<Record<string, string | number>>;
  /** The other places of the text that it was decided by: both inputs of a sum, the first mention of a second. */
  readonly related: readonly Span[];
  /** What should stand there, as it would be printed; null where nobody can know. */
  readonly expected: string | null;
  /** To be put in place of a span, which may be smaller than the finding; null where a person must decide. */
  readonly correction: Correction | null;
  /** Of a finding that counts places: the other places put right, too, in text order. */
  readonly elsewhere?: readonly Correction[];
  /** Of the workbook: code of the indicator and the cell that the draft disagrees with. */
  readonly indicator?: string;
  readonly cell?: CellPlace;
  /** Which row of the workbook it is: only a person can say. */
  readonly question?: Question;
}

export interface Correction extends Span {
  readonly text: string;
}

export interface Question {
  /** The name that the answer is remembered for (`aliasKey`). */
  readonly key: string;
  /** Codes, the likeliest first. */
  readonly codes: readonly string[];
}

/** What a rule says of a place; `checkDraft` adds rule and severity. */
export interface Found extends Span {
  readonly reason: FindingReason;
  readonly with?: Finding["with"];
  readonly related?: readonly Span[];
  readonly expected?: string;
  readonly correction?: Correction;
  readonly elsewhere?: readonly Correction[];
  /** Where the rule's own severity does not fit: a rate that is off by its last digit. */
  readonly severity?: Severity;
  readonly indicator?: string;
  readonly cell?: CellPlace;
}
