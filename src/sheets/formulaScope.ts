/** Words for writing formulas: R1C1, whole columns of our own sheets, one cell of the settings. No names, no structured references. */
import type { Words } from "./language";
import type { SheetLanguage } from "./language";
import type { TablePlace } from "./layout";
import type { TableName } from "./tables";
import { CHOICES, type Choice, type ChoiceKey } from "./choices";

export interface FormulaScope {
  /** This row's cell of the table the formula stands in. */
  own(key: string): string;
  /** A fixed row of the table's sheet above its head, from one column to another. */
  headBand(fromKey: string, toKey: string): string;
  /** This row's cells from one column to another. */
  ownSpan(fromKey: string, toKey: string): string;
  /** A whole column of a table's sheet. */
  all(table: TableName, key: string): string;
  /** The first rows of a table's sheet, of one column. */
  top(table: TableName, key: string, rows: number): string;
  /** The value, or the wording, of a settings row. */
  setting(key: string, column?: "value" | "label"): string;
  /** The settings rows from one key to another, of one column. */
  settings(fromKey: string, toKey: string, column: "value" | "label"): string;
  /** A choice's word as a formula string. */
  word<C extends Choice>(choice: C, key: ChoiceKey<C>): string;
}

export interface FormulaBook {
  readonly language: SheetLanguage;
  readonly places: ReadonlyMap<TableName, TablePlace>;
  /** 0-based sheet row of every settings key. */
  readonly settingRows: ReadonlyMap<string, number>;
}

/** 0-based sheet row of the month numbers above the entries. */
const BAND_ABOVE_HEAD = 1;

export function formulaScope(book: FormulaBook, table: TableName): FormulaScope {
  const place = placeOf(book, table);
  const column = (of: TablePlace, key: string): number => {
    const index = of.columns.get(key);
    if (index === undefined) throw new RangeError(`no column ${key} in ${of.sheet}`);
    return of.firstColumn + index + 1;
  };
  const settingCell = (key: string, part: "value" | "label"): string => {
    const settings = placeOf(book, "tblSettings");
    const row = book.settingRows.get(key);
    if (row === undefined) throw new RangeError(`no setting ${key}`);
    return `R${row + 1}C${column(settings, part)}`;
  };
  const settingsSheet = (): string => `${quoted(placeOf(book, "tblSettings").sheet)}!`;
  return {
    own: (key) => `RC${column(place, key)}`,
    headBand: (from, to) => {
      const row = place.headRow + 1 - BAND_ABOVE_HEAD;
      return `R${row}C${column(place, from)}:R${row}C${column(place, to)}`;
    },
    ownSpan: (from, to) => `RC${column(place, from)}:RC${column(place, to)}`,
    all: (other, key) => `${quoted(placeOf(book, other).sheet)}!C${column(placeOf(book, other), key)}`,
    top: (other, key, rows) => {
      const number = column(placeOf(book, other), key);
      return `${quoted(placeOf(book, other).sheet)}!R1C${number}:R${rows}C${number}`;
    },
    setting: (key, part = "value") => settingsSheet() + settingCell(key, part),
    settings: (from, to, part) => `${settingsSheet()}${settingCell(from, part)}:${settingCell(to, part)}`,
    word: (choice, key) => {
      const words: Readonly<Record<string, Words>> = CHOICES[choice];
      return `"${words[key]?.[book.language] ?? ""}"`;
    },
  };
}

function placeOf(book: FormulaBook, table: TableName): TablePlace {
  const place = book.places.get(table);
  if (!place) throw new RangeError(`no table ${table}`);
  return place;
}

/** A sheet's name as formulas write it. */
export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
