/** A case whose cells stand elsewhere: values, merges, formulas and what is expected go along. */
import { cellAddress, columnIndex, columnLetters, parseCell } from "../../../../src/host/a1";
import type { Area } from "../../../../src/core/table/sheetCells";
import type { PrintedTable, PrintedTotal, ShapeCase } from "../shapeCase";
import { cellAt, type NotedCell, type NotedSheet, sheetOf } from "../sheetText";
import { movedFormula } from "./movedFormula";

/** Where things go; 0-based. A column that is taken away goes to `null`. */
export interface Move {
  row(sheet: string, row: number): number;
  column(sheet: string, row: number, column: number): number | null;
  /** Of a table's own column, wherever its lines stand. */
  tableColumn(table: PrintedTable, column: number): number | null;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export function movedCase({ name, sheets, expected }: ShapeCase, move: Move): ShapeCase {
  return { name, sheets: sheets.map((sheet) => movedSheet(sheet, move)), expected: { tables: expected.tables.map((table) => movedTable(table, move)) } };
}

export function placeOf(move: Move, sheet: string, row: number, column: number): Place | null {
  const to = move.column(sheet, row, column);
  return to === null ? null : { row: move.row(sheet, row), column: to };
}

function movedSheet(noted: NotedSheet, move: Move): NotedSheet {
  const cells = noted.values.flatMap((line, row) => line.flatMap((_, column) => {
    const to = placeOf(move, noted.sheet, row, column);
    const cell = cellAt(noted, row, column);
    const formula = cell.formula === undefined ? {} : { formula: movedFormula(cell.formula, noted.sheet, (...from) => placeOf(move, ...from)) };
    return to ? [{ ...to, cell: { ...cell, ...formula } }] : [];
  }));
  const height = Math.max(-1, ...cells.map(({ row }) => row)) + 1;
  const width = Math.max(-1, ...cells.map(({ column }) => column)) + 1;
  const grid: NotedCell[][] = Array.from({ length: height }, () => Array.from({ length: width }, () => ({ value: null })));
  for (const { row, column, cell } of cells) {
    const line = grid[row];
    if (line) line[column] = cell;
  }
  return sheetOf(noted.sheet, grid, noted.merges.flatMap((area) => movedArea(noted.sheet, area, move)), noted.hiddenRows.map((row) => move.row(noted.sheet, row)));
}

function movedArea(sheet: string, { row, column, rowCount, columnCount }: Area, move: Move): readonly Area[] {
  const places = cellsOf(row, column, rowCount, columnCount).flatMap((from) => placeOf(move, sheet, from.row, from.column) ?? []);
  if (places.length < 2) return [];
  const box = boxOf(places);
  if (box.rowCount * box.columnCount !== places.length) throw new Error(`${sheet} ${cellAddress(row, column)}: the merge is torn`);
  return [box];
}

export function cellsOf(row: number, column: number, rowCount: number, columnCount: number): readonly Place[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({ row: row + Math.floor(index / columnCount), column: column + (index % columnCount) }));
}

export function boxOf(places: readonly Place[]): Area {
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
}

function movedTable(table: PrintedTable, move: Move): PrintedTable {
  const { sheet, columns, rows, totals = [], unused = [], issues = [] } = table;
  const row = (from: number): number => move.row(sheet, from - 1) + 1;
  const letters = (from: string): string | null => {
    const to = move.tableColumn(table, columnIndex(from));
    return to === null ? null : columnLetters(to);
  };
  const cell = (from: string): string | null => {
    const at = parseCell(from);
    const to = at && placeOf(move, sheet, at.row, at.column);
    return to && cellAddress(to.row, to.column);
  };
  return {
    sheet,
    columns: columns.flatMap((one) => withMoved(one, "column", letters(one.column))),
    rows: rows.map((one) => ({ ...one, row: row(one.row), ...(one.column === undefined ? {} : { column: letters(one.column) ?? one.column }) })),
    totals: totals.map((total) => movedTotal(total, row, (from) => letters(from) ?? from)),
    unused: unused.flatMap((one) => withMoved(one, "cell", cell(one.cell))),
    issues: issues.flatMap((one) => withMoved(one, "cell", cell(one.cell))),
  };
}

const withMoved = <T extends object>(one: T, key: keyof T, to: string | null): readonly T[] => (to === null ? [] : [{ ...one, [key]: to }]);

function movedTotal(total: PrintedTotal, row: (from: number) => number, letters: (from: string) => string): PrintedTotal {
  const either = (one: string | number): string | number => (typeof one === "number" ? row(one) : letters(one));
  return {
    ...total, of: either(total.of), members: total.members.map(either),
    ...(total.row === undefined ? {} : { row: row(total.row) }), ...(total.column === undefined ? {} : { column: letters(total.column) }),
    ...(total.without ? { without: total.without.map(either) } : {}),
  };
}
