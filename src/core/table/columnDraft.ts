/** A column on its way to its meaning: what its head and its cells say, and what was decided so far. */
import type { ColumnProfile } from "./columnProfile";
import type { FoundMeaning } from "./headMeaning";
import type { HeadText } from "./headText";
import type { ColumnField, Evidence } from "./tableReading";

export interface ColumnDraft {
  readonly column: number;
  readonly path: readonly string[];
  readonly heads: readonly HeadText[];
  found: FoundMeaning | null;
  readonly profile: ColumnProfile;
  field: ColumnField | null;
  confidence: number;
  evidence: readonly Evidence[];
  personal: boolean;
  /** A figure of the unit, for every indicator across. */
  shared: boolean;
  /** The column at its left that most of its cells are merged with. */
  nameWith: number | null;
}

export function settle(draft: ColumnDraft, field: ColumnField, confidence: number, by: Evidence["by"] = "cells"): void {
  draft.field = field;
  draft.confidence = confidence;
  const word = by === "head" ? (draft.found?.word ?? "") : "";
  if (!draft.evidence.some((one) => one.by === by)) draft.evidence = [...draft.evidence, { by, word }];
}

/** Half of a column's cells decide what it holds. */
export const MOST = 0.5;
export const VALUE_FIELDS: ReadonlySet<ColumnField> = new Set(["actual", "target", "rate", "base", "yoy", "money"]);
