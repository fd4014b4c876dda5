/** What a person says about a table of the user's own before it becomes the tracker's source, and what comes of it. */
import type { Period } from "../../core/indicator/period";
import type { ColumnField, TableReading } from "../../core/table/tableReading";
import type { SheetContent } from "../../host/workbook";
import type { SheetLanguage } from "../../sheets/language";
import type { Undo } from "../undo";

export interface FoundTables {
  readonly content: SheetContent;
  /** In the sheet's order, read with `fields`. */
  readonly readings: readonly TableReading[];
  /** The one that holds the selected cell, else the first; -1 when the sheet holds none. */
  readonly at: number;
  /** What was said of the same heads before, by sheet column (0-based); empty at first. */
  readonly fields: ReadonlyMap<number, ColumnField>;
}

/** Columns that can be computed for the user: filled where they stand empty, added at the right only on request. */
export const OWN_COLUMNS = ["rate", "yoy", "status"] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

export interface AdoptionChoice {
  /** Its month is where figures to date go; its year is the workbook's. */
  readonly period: Period;
  /** For a new tracker; empty when unknown. */
  readonly office: string;
  readonly language: SheetLanguage;
  /** By sheet column, 0-based: what a person said. */
  readonly fields: ReadonlyMap<number, ColumnField>;
  /** 0-based sheet rows that are not taken. */
  readonly leftOut: ReadonlySet<number>;
  /** By sheet row: which of the numbers proposed from its words is taken as done. None is taken unsaid. */
  readonly accepted?: ReadonlyMap<number, number>;
  /** Fill the table's own empty 完成率, 同比 and 状态 cells. */
  readonly fill: boolean;
  /** Columns to add at the table's right. */
  readonly add: readonly OwnColumn[];
}

/** A cell of the tracker that holds something else than the table says, and stays as it is. */
export interface DifferingCell {
  readonly name: string;
  /** 0-based, in the user's sheet. */
  readonly row: number;
  readonly column: number;
  readonly stands: number | string;
  readonly says: number;
}

export interface AdoptionPreview {
  /** Indicators that become rows of the tracker, and rows that are there and are meant. */
  readonly added: number;
  readonly matched: number;
  /** Readings: one for each indicator and unit. */
  readonly readings: number;
  /** Readings of an indicator and unit that another row had already given; the first counts. */
  readonly twice: number;
  /** Own columns that stand in the table, and how many empty cells of them would be filled. */
  readonly fills: readonly { readonly column: OwnColumn; readonly count: number }[];
  /** Own columns that the table has not and that can be added. */
  readonly addable: readonly OwnColumn[];
  readonly differing: readonly DifferingCell[];
}

export interface Adoption extends AdoptionPreview {
  readonly undo: Undo;
}
