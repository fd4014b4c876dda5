/** The unit of measure said in another of its usual places: a column of units goes into brackets behind the names, one unit in all heads into a form line. */
import { columnIndex } from "../../../../src/host/a1";
import type { SheetValue } from "../../../../src/core/table/sheetCells";
import type { PrintedTable, ShapeCase } from "../shapeCase";
import type { NotedSheet } from "../sheetText";
import { movedCase } from "./movedCase";

export interface UnitsMoved {
  readonly moved: ShapeCase;
  /** By sheet, the form line that is to be written: `单位：户`. */
  readonly unitLines: ReadonlyMap<string, string>;
}

export function unitElsewhere(given: ShapeCase): UnitsMoved {
  const unitLines = new Map<string, string>();
  const away = new Map<string, number>();
  const sheets = given.sheets.map((sheet) => {
    const tables = given.expected.tables.filter((table) => table.sheet === sheet.sheet);
    const column = unitColumn(sheet, tables);
    if (column !== null) {
      away.set(sheet.sheet, column);
      return withUnitsInNames(sheet, tables, column);
    }
    const unit = oneUnit(sheet, tables);
    if (unit === null) return sheet;
    unitLines.set(sheet.sheet, `单位：${unit}`);
    return withoutUnitInHeads(sheet, tables, unit);
  });
  const to = (sheet: string, column: number): number | null => {
    const gone = away.get(sheet) ?? Infinity;
    return column === gone ? null : column > gone ? column - 1 : column;
  };
  const moved = movedCase({ ...given, sheets }, { row: (_, row) => row, column: (sheet, _, column) => to(sheet, column), tableColumn: ({ sheet }, column) => to(sheet, column) });
  return { moved, unitLines };
}

const columnsOf = ({ columns }: PrintedTable, field: string): readonly number[] => columns.filter((one) => one.field === field).map(({ column }) => columnIndex(column));

const rowsOf = ({ rows }: PrintedTable): readonly number[] => [...new Set(rows.filter(({ kind, unit }) => kind !== "head" && unit !== undefined).map(({ row }) => row - 1))];

/** Where every table of the sheet has the same column of units and one column of names that can take them; else null. */
function unitColumn(sheet: NotedSheet, tables: readonly PrintedTable[]): number | null {
  const [column, ...others] = [...new Set(tables.flatMap((table) => columnsOf(table, "unit")))];
  const fits = (table: PrintedTable): boolean => {
    const [name, ...more] = columnsOf(table, "name");
    if (name === undefined || more.length > 0 || columnsOf(table, "unit").length !== 1) return false;
    return rowsOf(table).every((row) => fitsName(sheet.values[row]?.[name], unitAt(sheet, row, column ?? 0)));
  };
  return column !== undefined && others.length === 0 && tables.every(fits) ? column : null;
}

/** A name that has brackets, a number or the unit itself would be read otherwise with one more behind it. */
function fitsName(name: SheetValue | undefined, unit: string): boolean {
  return unit === "" || (typeof name === "string" && !/[()（）\d]/u.test(unit.replace(/^1\//u, "")) && !/[)）]\s*$|\d\s*\S{0,3}$/u.test(name));
}

/** Merged units hold for every row of the merge. */
function unitAt({ values, merges }: NotedSheet, row: number, column: number): string {
  const area = merges.find((one) => one.column === column && row >= one.row && row < one.row + one.rowCount);
  const value = values[area?.row ?? row]?.[column];
  return typeof value === "string" ? value.trim() : "";
}

function withUnitsInNames(sheet: NotedSheet, tables: readonly PrintedTable[], column: number): NotedSheet {
  const names = new Map(tables.flatMap((table) => rowsOf(table).map((row) => [row, columnsOf(table, "name")[0]] as const)));
  const values = sheet.values.map((line, row) => line.map((value, at) => {
    const unit = names.get(row) === at && typeof value === "string" ? unitAt(sheet, row, column) : "";
    return unit === "" ? value : `${String(value)}（${unit}）`;
  }));
  return { ...sheet, values };
}

const BRACKETS = /\s*[(（]([^()（）]+)[)）]\s*$/u;
const NUMBERS: ReadonlySet<string> = new Set(["target", "actual", "base", "money"]);

/** The one unit of all figures, where the heads say it in brackets and no line does yet; else null. */
function oneUnit(sheet: NotedSheet, tables: readonly PrintedTable[]): string | null {
  const [unit, ...others] = [...new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => (typeof row["unit"] === "string" ? [row["unit"]] : []))))];
  if (unit === undefined || others.length > 0 || unit.includes("%")) return null;
  const saysUnit = sheet.values.flat().some((value) => typeof value === "string" && /单\s*位\s*[:：]/u.test(value) && !/填报|填表/u.test(value));
  const heads = headCells(sheet, tables).filter(({ text }) => BRACKETS.exec(text)?.[1] === unit);
  const hasNumbers = tables.every(({ columns }) => columns.some(({ field }) => NUMBERS.has(field)));
  return saysUnit || heads.length === 0 || !hasNumbers ? null : unit;
}

function headCells({ values }: NotedSheet, tables: readonly PrintedTable[]): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const rows = new Set(tables.flatMap((table) => table.rows.filter(({ kind }) => kind === "head" || kind === "repeated_head").map(({ row }) => row - 1)));
  return [...rows].flatMap((row) => (values[row] ?? []).flatMap((value, column) => (typeof value === "string" ? [{ row, column, text: value }] : [])));
}

function withoutUnitInHeads(sheet: NotedSheet, tables: readonly PrintedTable[], unit: string): NotedSheet {
  const values = sheet.values.map((line) => [...line]);
  for (const { row, column, text } of headCells(sheet, tables)) {
    if (BRACKETS.exec(text)?.[1] === unit) values[row]?.splice(column, 1, text.replace(BRACKETS, ""));
  }
  return { ...sheet, values };
}
