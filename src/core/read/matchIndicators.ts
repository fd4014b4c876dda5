/** Which indicator of a workbook a proposed one means: the same name in other words, in the same unit. */

export interface Candidate {
  readonly code: string;
  /** 0 to 1: likeness of the names. */
  readonly likeness: number;
}

export type Match =
  /** The same name and unit, quotes, measure suffixes and words of the plan aside. */
  | { readonly kind: "exact"; readonly code: string }
  /** As a person said before; null: a row of its own. */
  | { readonly kind: "remembered"; readonly code: string | null }
  /** To be asked; best first. */
  | { readonly kind: "doubtful"; readonly candidates: readonly Candidate[] }
  | { readonly kind: "none" };
