/** Takes back the product's own write, and only that: a cell that somebody has changed since stays as it is. */
import type { CellInput, CellValue, Change, TableData, Workbook } from "../host/workbook";
import { TABLE_NAMES } from "../sheets/tables";
import type { TrackerContent } from "../sheets/read";

interface CellBefore {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellInput;
}

export interface Undo {
  readonly cells: readonly CellBefore[];
  /** Rows that were added at the end, by table: how many rows stood before. */
  readonly appended: readonly { readonly table: string; readonly from: number; readonly rows: readonly (readonly CellInput[])[] }[];
  /** Rows that were taken from the end. */
  readonly deleted: readonly { readonly table: string; readonly rows: readonly (readonly CellValue[])[] }[];
}

export const NOTHING_TO_UNDO: Undo = { cells: [], appended: [], deleted: [] };

/** What must be kept to take the changes back; made from the content as it was before them. */
export function undoable(content: Pick<TrackerContent, "layouts">, changes: readonly Change[]): Undo {
  const tables = new Map<string, TableData>([...content.layouts].map(([name, { data }]) => [name, data]));
  const undo = { cells: [] as CellBefore[], appended: [] as Undo["appended"][number][], deleted: [] as Undo["deleted"][number][] };
  for (const change of changes) {
    const data = "table" in change ? tables.get(change.table) : undefined;
    if (!data) continue;
    if (change.kind === "cells") undo.cells.push(...cellsBefore(change, data));
    if (change.kind === "append") undo.appended.push({ table: change.table, from: data.rows.length, rows: change.rows });
    if (change.kind === "deleteRows") undo.deleted.push({ table: change.table, rows: change.rows.map((row) => data.rows[row] ?? []) });
  }
  return undo;
}

/** How many cells and rows came back, and how many were left because they have been changed since. */
export interface Undone {
  readonly restored: number;
  readonly left: number;
}

export async function undoWrite(workbook: Workbook, undo: Undo): Promise<Undone> {
  const { tables } = await workbook.read(TABLE_NAMES);
  const untouched = undo.cells.filter(({ table, row, column, after }) => holds(tables.get(table)?.rows[row]?.[column] ?? null, after));
  const appended = undo.appended.filter(({ table, from, rows }) => rows.every((cells, index) => rowHolds(tables.get(table)?.rows[from + index], cells)));
  const changes: Change[] = [
    ...untouched.map(({ table, row, column, before }): Change => ({ kind: "cells", table, row, column, cells: [[plain(before)]] })),
    ...appended.map(({ table, from, rows }): Change => ({ kind: "deleteRows", table, rows: rows.map((_, index) => from + index) })),
    ...undo.deleted.map(({ table, rows }): Change => ({ kind: "append", table, rows: rows.map((row) => row.map(plain)) })),
  ];
  if (changes.length > 0) await workbook.write(changes);
  const left = undo.cells.length - untouched.length + undo.appended.length - appended.length;
  return { restored: changes.length, left };
}

function cellsBefore({ table, row, column, cells }: Extract<Change, { kind: "cells" }>, data: TableData): readonly CellBefore[] {
  return cells.flatMap((line, r) =>
    line.map((after, c) => ({ table, row: row + r, column: column + c, before: data.rows[row + r]?.[column + c] ?? null, after })),
  );
}

function rowHolds(row: readonly CellValue[] | undefined, written: readonly CellInput[]): boolean {
  return row !== undefined && written.every((cell, index) => holds(row[index] ?? null, cell));
}

/** Formulas are taken to hold: their value is nobody's typing. */
function holds(standing: CellValue, written: CellInput): boolean {
  return (typeof written === "object" && written !== null) || standing === written;
}

function plain(cell: CellValue): CellInput {
  return typeof cell === "object" && cell !== null ? cell.error : cell;
}
