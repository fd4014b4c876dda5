/** Which indicator, and what of it, a number of the draft is. */
import type { Figure } from "../draft";
import type { Question } from "../finding";
import type { BookFigure } from "./bookFigure";
import type { Role } from "./role";
import type { Scope } from "./scope";
import type { When } from "./when";

/** Why it is taken to be this indicator's. */
export const MATCH_REASONS = ["name", "frame", "carried", "remembered", "section", "part", "unit", "value"] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

export interface Match {
  readonly figure: Figure;
  readonly code: string;
  readonly role: Role;
  readonly when: When;
  readonly scope: Scope;
  readonly reasons: readonly MatchReason[];
  /** 0 to 1. */
  readonly certainty: number;
  /** What the workbook has for it; the first is what should be printed. Empty where it has nothing, which is no fault of the draft. */
  readonly figures: readonly BookFigure[];
  /** Of {@link figures}, or of another reading that the words allow, the one that the printed number stands for; null: none. */
  readonly agrees: BookFigure | null;
  /** The number is right and its measure is not: % for 百分点, 件 for 户. */
  readonly fault?: "points" | "unit";
}

export interface Doubt {
  readonly figure: Figure;
  /** What is to be asked. */
  readonly question: Question;
}

export interface Matches {
  /** In text order. */
  readonly matched: readonly Match[];
  readonly doubtful: readonly Doubt[];
  readonly unmatched: readonly Figure[];
}
