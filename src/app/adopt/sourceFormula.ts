/** What a cell of the tracker holds so that a cell of the user's own table gives its value. */
import { compareValues } from "../../core/number/round";
import type { SheetCells, SheetValue } from "../../core/table/sheetCells";
import type { CellInput } from "../../host/workbook";
import { quoted } from "../../sheets/formulaScope";

/** 0-based, in the sheet. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface Source {
  readonly content: SheetCells;
  readonly at: CellAt;
  /** What names the row there; null where nothing does. */
  readonly key: CellAt | null;
  /** As the record holds it: 0.54 for 54 %. */
  readonly value: number | null;
  /** For a cell that holds no number yet: what one of it is in the record. */
  readonly scale: number;
}

/** What one of the cell may be in the record: 54 in a column of percentages is 0.54, 2000 in 万元 is no other number. */
const SCALES: readonly number[] = [1, 0.01, 100, 10_000, 0.0001, 100_000_000];
/** A formula's text holds no more. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_TEXT = 255;

/**
 * A formula that looks at the cell, as long as the row is still called what it was: a table that has been sorted gives a
 * blank and never another row's number. A number in words (约700) is given as long as those words stand there.
 */
export function sourceInput({ content, at, key, value, scale }: Source): CellInput {
  const raw = valueAt(content, at);
  const found = typeof raw === "number" && raw !== 0 ? scaleOf(raw, value) : scale;
  // Words that are too long for a formula, and a value that stands elsewhere in the row, are written as they are understood.
  if (found === null || (value !== null && typeof raw !== "number" && !isText(raw))) return value;
  const cell = reference(content.sheet, at);
  const number = `IF(ISNUMBER(${cell}),${scaled(cell, found)},"")`;
  const words = isText(raw) && value !== null ? `IF(${cell}=${textOf(raw)},${String(value)},${number})` : number;
  const name = key ? valueAt(content, key) : null;
  return { formula: key && isText(name) ? `=IF(${reference(content.sheet, key)}=${textOf(name)},${words},"")` : `=${words}` };
}

function isText(value: SheetValue): value is string {
  return typeof value === "string" && value !== "" && value.length <= MAX_TEXT;
}

/** A line break inside a cell is CHAR(10); inside a formula's text it would be lost. */
function textOf(name: string): string {
  return name.split("\n").map((line) => `"${line.replaceAll('"', '""')}"`).join("&CHAR(10)&");
}

/** What one of the cell is in the record; null when the cell is not where the value comes from. */
export function scaleOf(raw: number, value: number | null): number | null {
  if (value === null) return null;
  return SCALES.find((scale) => compareValues(raw * scale, value) === 0) ?? null;
}

/** 95.7 of 100 is 0.957 and nothing behind it. */
function scaled(cell: string, scale: number): string {
  if (scale === 1) return cell;
  return `ROUND(${scale < 1 ? `${cell}/${String(Math.round(1 / scale))}` : `${cell}*${String(scale)}`},${String(DIGITS)})`;
}

const DIGITS = 12;

function reference(sheet: string, { row, column }: CellAt): string {
  return `${quoted(sheet)}!R${String(row + 1)}C${String(column + 1)}`;
}

export function valueAt({ values, row, column }: SheetCells, at: CellAt): SheetValue {
  return values[at.row - row]?.[at.column - column] ?? null;
}

export function formulaAt({ formulas, row, column }: SheetCells, at: CellAt): string | null {
  return formulas?.[at.row - row]?.[at.column - column] ?? null;
}
