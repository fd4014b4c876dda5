/** How a table of the user's own was understood: every column, every row, every reading, and every cell that was not used. */
import type { TableTime } from "./periodOfTable";
import type { Area } from "./sheetCells";

/** What a column means. `other` is a column that has a meaning, but none of ours. */
export const COLUMN_FIELDS = [
  "name", "section", "unit", "target", "actual", "rate", "base", "yoy", "owner", "deadline", "progress_text", "status", "cause",
  "measures", "score", "evidence", "money", "entity", "serial", "remark", "other",
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/**
 * What a row is. `indicator`: an ordinary row of values, whether its key is an indicator or a unit · `part`: 其中, #, a kind by 按…分
 * · `own_level`: 市本级, 机关 · `allocated`: what the level above has set, and shares of a target that stand in one cell.
 */
export const ROW_KINDS = [
  "title", "form_line", "head", "column_numbers", "section", "indicator", "part", "comparison", "subtotal", "total", "own_level",
  "allocated", "note", "formula", "signature", "template", "repeated_head", "furniture",
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export const TARGET_SIGNS = [">=", "<=", "=", "≈"] as const;
export type TargetSign = (typeof TARGET_SIGNS)[number];

/**
 * Why a column means what it means: `head` a word of its head · `cells` what its cells hold, against or without a head · `first` the leftmost
 * column of words · `neighbours` the columns beside it · `title` the table's title · `identity` numbers of persons · `person` somebody said so.
 */
export interface Evidence {
  readonly by: "head" | "cells" | "first" | "neighbours" | "title" | "identity" | "person";
  /** The word of the head; empty elsewhere. */
  readonly word: string;
}

export interface TableColumn {
  /** 0-based, in the sheet. */
  readonly column: number;
  /** The words of the head from top to bottom, merges filled, repetitions and column numbers dropped. */
  readonly path: readonly string[];
  readonly field: ColumnField;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why, never with values of personal columns. */
  readonly evidence: readonly Evidence[];
  /** Unit from the head, the title or the form line; empty when none says one. */
  readonly unit: string;
  /** The column's own indicator in a table of units by indicators; empty when the row names it. */
  readonly indicator: string;
  /** The unit a column belongs to in a table of indicators by units; empty otherwise. */
  readonly entity: string;
  /** What span of time its figures cover, of columns that differ in it: `1-10月`, `一季度`, `2024`, `本月`, `累计`. */
  readonly period: string;
  /** Identity numbers, telephones, names of persons: left out of everything. */
  readonly personal: boolean;
}

/** What one month, or the quarter that ends with it, has brought alone. */
export interface MonthFigure {
  /** 1-12. */
  readonly month: number;
  /** 0-based, in the sheet. */
  readonly column: number;
  readonly value: number | null;
}

export type NumberField = "target" | "actual" | "rate" | "base" | "yoy" | "money";

/** Blank, zero, none, not applicable and no data are five different things. */
export type Absence = "blank" | "none" | "not_applicable" | "no_data" | "pending" | "no_target" | "broken";

export interface TableRow {
  /** 0-based, in the sheet. */
  readonly row: number;
  /** Where a row holds several readings: the column of this one. */
  readonly column: number | null;
  readonly kind: RowKind;
  readonly name: string;
  readonly section: string;
  readonly entity: string;
  /** The class a figure belongs to in a table that is broken down across: 来信, 女性. */
  readonly part: string;
  readonly unit: string;
  readonly target: number | null;
  readonly comparator: TargetSign | null;
  readonly actual: number | null;
  /** 完成率 and other rates, in points: 54 is 54 %. */
  readonly rate: number | null;
  readonly base: number | null;
  /** In points. */
  readonly yoy: number | null;
  readonly score: number | null;
  readonly money: number | null;
  readonly owner: string;
  readonly deadline: string;
  readonly status: string;
  readonly progressText: string;
  readonly cause: string;
  readonly measures: string;
  readonly evidence: string;
  readonly remark: string;
  readonly serial: string;
  /** Of the number fields that hold no number: what stands there instead. */
  readonly absent: Readonly<Partial<Record<"target" | "actual" | "rate" | "base", Absence>>>;
  /** The sheet's column (0-based) in which each number stands, or would stand where its cell is blank. */
  readonly from: Readonly<Partial<Record<NumberField, number>>>;
  /** Of a table with a column for each month or quarter, in their order; empty elsewhere. */
  readonly byMonth: readonly MonthFigure[];
  /** A hedge that stands with the actual: 约, 余. */
  readonly hedge: string;
  /** Numbers found inside texts: proposed, never taken. */
  readonly proposals: readonly Proposal[];
}

export interface Proposal {
  readonly column: number;
  readonly field: "actual" | "target";
  readonly value: number;
  readonly unit: string;
  /** The words it stands in. */
  readonly text: string;
}

/** A row or column that is a sum, and of which others. */
export interface TableTotal {
  readonly row: number | null;
  readonly column: number | null;
  /** The column (of a row total) or row (of a column total) that was added up. */
  readonly of: number;
  readonly printed: number;
  readonly sum: number;
  readonly members: readonly number[];
  /** Rows or columns of data that are not in it. */
  readonly without: readonly number[];
  readonly agrees: boolean;
}

export interface UnusedCell {
  readonly row: number;
  readonly column: number;
  readonly reason: UnusedReason;
}

export const UNUSED_REASONS = ["other_column", "other_period", "text_in_number", "pointer", "broken", "personal", "picture"] as const;
export type UnusedReason = (typeof UNUSED_REASONS)[number];

/** Something about the table that a person should look at; worded by `i18n`. */
export interface TableIssue {
  readonly code: TableIssueCode;
  readonly row: number;
  readonly column: number;
  readonly with: Readonly<Record<string, string | number>>;
}

export const TABLE_ISSUES = [
  "total_without", "total_differs", "rate_differs", "rate_capped", "cumulative_columns", "allocation_differs", "formula_differs",
  "unit_slip", "unit_differs", "broken_formula", "merged_number", "several_targets", "personal_data", "shifted_row", "pointer",
  "identity_damaged", "text_number_left_out", "state_without_number", "pasted_picture", "blank_form", "merges_guessed", "pivot_table",
] as const;
export type TableIssueCode = (typeof TABLE_ISSUES)[number];

/** rows: units or indicators down, heads above · pairs: labels with their values beside them (cards, key-value blocks). */
export type TableLayout = "rows" | "pairs";

export interface TableReading {
  readonly sheet: string;
  readonly range: Area;
  readonly layout: TableLayout;
  readonly title: string;
  /** 填报单位 of its form line; empty when it names none. */
  readonly office: string;
  /** Up to when its figures are. */
  readonly time: TableTime;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly totals: readonly TableTotal[];
  readonly unused: readonly UnusedCell[];
  readonly issues: readonly TableIssue[];
  /** Of the head's words, so that next month's file is known again. */
  readonly fingerprint: string;
}
