/** Changes of one table's body: only cells that differ are written. */
import type { CellInput, CellValue, Change } from "../host/workbook";
import { cellOf, type TableLayout } from "./layout";

export type RowCells = ReadonlyMap<string, CellInput>;

/** One cell of a table, by column key; nothing when it already holds the value. */
export function cellChange(layout: TableLayout, row: number, key: string, value: CellInput): readonly Change[] {
  const column = layout.columns.get(key);
  if (column === undefined || same(layout.data.rows[row]?.[column] ?? null, value)) return [];
  return [{ kind: "cells", table: layout.spec.name, row, column, cells: [[value]] }];
}

/**
 * The body becomes `rows`, in this order: only cells that differ, and formulas only in new rows.
 *
 * Rows that move are written over each other, so all cells go as one rectangle, which stands whole or not at all.
 * Around it only blank rows come and go: a stop in between leaves nothing torn, doubled or gone.
 *
 * `from`: the body row that each row stood in, null for a new one. Columns of the user's own go along then; without it they stay.
 */
export function bodyChanges(layout: TableLayout, rows: readonly RowCells[], from?: readonly (number | null)[]): readonly Change[] {
  const table = layout.spec.name;
  const standing = layout.data.rows.length;
  // A table keeps one body row, which is emptied only.
  const kept = Math.max(rows.length, 1);
  const formulas = rows.slice(0, standing).flatMap((cells, row) => (isBlankRow(layout, row) ? wantingFormulas(layout, row, cells) : []));
  const added = rows.slice(standing).map((cells) => wholeRow(layout, formulasOf(cells)));
  const surplus = Array.from({ length: Math.max(standing - kept, 0) }, (_, index) => kept + index);
  return [
    ...formulas,
    ...(added.length > 0 ? [{ kind: "append", table, rows: added } as const] : []),
    ...rectangle(table, Array.from({ length: Math.max(standing, rows.length) }, (_, row) => withOwn(layout, row, from?.[row], differing(layout, row, rows[row])))),
    ...(surplus.length > 0 ? [{ kind: "deleteRows", table, rows: surplus } as const] : []),
  ];
}

/** A blank row that is there already: the first of a new table, or one that a write left behind when it broke off. */
function wantingFormulas(layout: TableLayout, row: number, cells: RowCells): readonly Change[] {
  return [...formulasOf(cells)].flatMap(([key, formula]) => ((cellOf(layout, row, key) ?? "") === "" ? cellChange(layout, row, key, formula) : []));
}

type Line = readonly (CellInput | undefined)[];

/** A row's cells that are to change; without `cells` the row is emptied. Columns of the user's own are left as they are. */
function differing(layout: TableLayout, row: number, cells: RowCells | undefined): Line {
  const line: (CellInput | undefined)[] = layout.data.heads.map(() => undefined);
  for (const [key, column] of layout.columns) {
    const value = cells ? cells.get(key) : isComputed(layout, key) ? undefined : null;
    if (value !== undefined && !isFormula(value) && !same(layout.data.rows[row]?.[column] ?? null, value)) line[column] = value;
  }
  return line;
}

/** The user's own columns, as they stood in the row that comes here. One that shows an error is computed, and computes on. */
function withOwn(layout: TableLayout, row: number, from: number | null | undefined, line: Line): Line {
  if (from === undefined || from === row) return line;
  const ours = new Set(layout.columns.values());
  return line.map((cell, column) => {
    if (ours.has(column)) return cell;
    const own = from === null ? null : (layout.data.rows[from]?.[column] ?? null);
    const standing = layout.data.rows[row]?.[column] ?? null;
    return isFormula(own as CellInput) || isFormula(standing as CellInput) || same(standing, own as CellInput) ? undefined : (own as CellInput);
  });
}

/** The smallest one that holds every cell to change. */
function rectangle(table: string, lines: readonly Line[]): readonly Change[] {
  const rows = lines.flatMap((line, row) => (line.some(isGiven) ? [row] : []));
  const columns = lines.flatMap((line) => line.flatMap((cell, column) => (isGiven(cell) ? [column] : [])));
  const [row] = rows;
  if (row === undefined) return [];
  const left = columns.reduce((least, column) => Math.min(least, column));
  const right = columns.reduce((most, column) => Math.max(most, column));
  return [{ kind: "cells", table, row, column: left, cells: lines.slice(row, (rows.at(-1) ?? row) + 1).map((line) => line.slice(left, right + 1)) }];
}

const isGiven = (cell: CellInput | undefined): boolean => cell !== undefined;

function formulasOf(cells: RowCells): RowCells {
  return new Map([...cells].filter(([, value]) => isFormula(value)));
}

function isComputed({ spec }: TableLayout, key: string): boolean {
  return spec.columns.some((column) => column.key === key && column.role === "computed");
}

/** A row as long as the head, for appending; columns without a value are empty. */
export function wholeRow(layout: TableLayout, cells: RowCells): readonly CellInput[] {
  const row: CellInput[] = layout.data.heads.map(() => null);
  for (const [key, column] of layout.columns) row[column] = cells.get(key) ?? null;
  return row;
}

/** Nothing typed in it: what formulas show does not count. A new table has one such row, which is not a row of its records. */
export function isBlankRow(layout: TableLayout, row: number): boolean {
  const computed = new Set([...layout.columns].flatMap(([key, column]) => (isComputed(layout, key) ? [column] : [])));
  return (layout.data.rows[row] ?? []).every((cell, column) => cell === null || cell === "" || computed.has(column));
}

/** A body row as it stands, to be written again elsewhere, without what formulas show. */
export function standingRow(layout: TableLayout, row: number): RowCells {
  return new Map(
    [...layout.columns].flatMap(([key, column]) => {
      const cell = layout.data.rows[row]?.[column] ?? null;
      return isComputed(layout, key) || typeof cell === "object" && cell !== null ? [] : [[key, cell] as const];
    }),
  );
}

/** The port's own guard lies a layer above. */
function isFormula(value: CellInput | undefined): boolean {
  return typeof value === "object" && value !== null;
}

function same(standing: CellValue, value: CellInput): boolean {
  return standing === value || (standing === "" && value === null);
}
