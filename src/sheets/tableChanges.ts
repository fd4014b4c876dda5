/** Changes of one table's body: only cells that differ are written. */
import type { CellInput, CellValue, Change } from "../host/workbook";
import type { TableLayout } from "./layout";

export type RowCells = ReadonlyMap<string, CellInput>;

/** One cell of a table, by column key; nothing when it already holds the value. */
export function cellChange(layout: TableLayout, row: number, key: string, value: CellInput): readonly Change[] {
  const column = layout.columns.get(key);
  if (column === undefined || same(layout.data.rows[row]?.[column] ?? null, value)) return [];
  return [{ kind: "cells", table: layout.spec.name, row, column, cells: [[value]] }];
}

/** The body becomes `rows`, in this order: differing cells, then rows appended or deleted at the end. Formulas are written to new rows only. */
export function bodyChanges(layout: TableLayout, rows: readonly RowCells[]): readonly Change[] {
  const standing = isBlankBody(layout) ? 0 : layout.data.rows.length;
  const writable = Math.max(standing, Math.min(layout.data.rows.length, rows.length));
  const table = layout.spec.name;
  const changed = rows.slice(0, writable).flatMap((cells, row) => rowChanges(layout, row, cells, row >= standing));
  const added = rows.slice(writable).map((cells) => wholeRow(layout, cells));
  const surplus = Array.from({ length: Math.max(standing - rows.length, 0) }, (_, index) => rows.length + index);
  // A table keeps one body row: what would be the last one is emptied instead.
  const emptied = rows.length === 0 && surplus.length > 0 ? clearRow(layout, surplus[0] ?? 0) : [];
  const deleted = rows.length === 0 ? surplus.slice(1) : surplus;
  return [
    ...changed,
    ...emptied,
    ...(added.length > 0 ? [{ kind: "append", table, rows: added } as const] : []),
    ...(deleted.length > 0 ? [{ kind: "deleteRows", table, rows: deleted } as const] : []),
  ];
}

/** Adjoining cells of a row travel together; formulas only where the row is new. */
function rowChanges(layout: TableLayout, row: number, cells: RowCells, isNew: boolean): readonly Change[] {
  const differing = [...layout.columns]
    .map(([key, column]) => ({ column, value: cells.get(key) }))
    .filter(({ column, value }) => value !== undefined && (isFormula(value) ? isNew : !same(layout.data.rows[row]?.[column] ?? null, value)))
    .sort((a, b) => a.column - b.column);
  const runs: { column: number; values: CellInput[] }[] = [];
  for (const { column, value } of differing) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.values.length === column) last.values.push(value ?? null);
    else runs.push({ column, values: [value ?? null] });
  }
  return runs.map(({ column, values }) => ({ kind: "cells", table: layout.spec.name, row, column, cells: [values] }));
}

/** A row as long as the head, for appending; columns without a value are empty. */
export function wholeRow(layout: TableLayout, cells: RowCells): readonly CellInput[] {
  const row: CellInput[] = layout.data.heads.map(() => null);
  for (const [key, column] of layout.columns) row[column] = cells.get(key) ?? null;
  return row;
}

function clearRow(layout: TableLayout, row: number): readonly Change[] {
  return rowChanges(layout, row, new Map([...layout.columns.keys()].map((key) => [key, null])), false);
}

/** A new table has one empty row, which is not a row of its records. */
function isBlankBody({ data }: TableLayout): boolean {
  return data.rows.length === 1 && (data.rows[0] ?? []).every((cell) => cell === null || cell === "");
}

/** A body row as it stands, to be written again elsewhere; error values are left out, because only formulas make them. */
export function standingRow({ data, columns }: TableLayout, row: number): RowCells {
  return new Map(
    [...columns].flatMap(([key, column]) => {
      const cell = data.rows[row]?.[column] ?? null;
      return typeof cell === "object" && cell !== null ? [] : [[key, cell] as const];
    }),
  );
}

function isFormula(value: CellInput | undefined): boolean {
  return typeof value === "object" && value !== null;
}

function same(standing: CellValue, value: CellInput): boolean {
  return standing === value || (standing === "" && value === null);
}
