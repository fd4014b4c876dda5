/** Takes back the product's own write, and only that: a cell that somebody has changed since stays as it is. */
import { type Basis, type CellInput, type CellsChange, type CellValue, type Change, isFormula, type OpenWorkbook, type SheetCellsChange, type TableData } from "../host/workbook";
import { NEEDED_TABLES, type TrackerContent } from "../sheets/read";
import { TABLE_NAMES } from "../sheets/tables";
import { basisOf } from "./basisOf";
import { cellsBack, stillPointAt, turnedRound } from "./undoSheetCells";

/** A rectangle that was written; `undefined` where it left a cell as it was, or set a formula over what a formula showed. */
interface CellsBefore {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly CellValue[])[];
  readonly after: readonly (readonly (CellInput | undefined)[])[];
}

/** Rows of the end of a table: how many stood above them. */
interface RowsAtEnd<Cell> {
  readonly table: string;
  readonly from: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** A table that was made, with its sheet. */
interface CreatedTable {
  readonly table: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

export interface Undo {
  readonly cells: readonly CellsBefore[];
  readonly appended: readonly RowsAtEnd<CellInput>[];
  readonly deleted: readonly RowsAtEnd<CellValue>[];
  readonly created: readonly CreatedTable[];
  /** In sheets of the user's own: each the change that takes one back. */
  readonly sheetCells: readonly SheetCellsChange[];
}

export const NOTHING_TO_UNDO: Undo = { cells: [], appended: [], deleted: [], created: [], sheetCells: [] };

/** Two writes of one press, the earlier first: taken back together. */
export function joinedUndo(earlier: Undo, later: Undo): Undo {
  return {
    cells: [...later.cells, ...earlier.cells], appended: [...earlier.appended, ...later.appended],
    deleted: [...later.deleted, ...earlier.deleted], created: [...earlier.created, ...later.created],
    sheetCells: [...later.sheetCells, ...earlier.sheetCells],
  };
}

/** What must be kept to take the changes back; made from the content as it was before them. */
export function undoable(content: Pick<TrackerContent, "layouts">, changes: readonly Change[]): Undo {
  const tables = basisOf(content);
  const undo = {
    cells: [] as CellsBefore[], appended: [] as RowsAtEnd<CellInput>[], deleted: [] as RowsAtEnd<CellValue>[], created: [] as CreatedTable[],
    sheetCells: changes.filter((change) => change.kind === "sheetCells").map(turnedRound),
  }; // prettier-ignore
  for (const change of changes) {
    if (change.kind === "createSheets") undo.created.push(...change.sheets.map(({ tableName, columns, rows }) => ({ table: tableName, heads: columns.map(({ head }) => head), rows })));
    const data = "table" in change ? tables.get(change.table) : undefined;
    if (!data) continue;
    const later = changes.filter((other): other is CellsChange => other.kind === "cells" && other.table === data.name);
    if (change.kind === "cells") undo.cells.push(cellsBefore(change, data));
    if (change.kind === "append") undo.appended.push({ table: data.name, from: data.rows.length, rows: withCells(change.rows, data.rows.length, later) });
    if (change.kind === "deleteRows") undo.deleted.push({ table: data.name, from: Math.min(...change.rows), rows: change.rows.map((row) => data.rows[row] ?? []) });
  }
  return undo;
}

/** How many changes came back, and how many cells and rows were left because they have been changed since. */
export interface Undone {
  readonly restored: number;
  readonly left: number;
}

/**
 * Rows that went come back first and rows that came go last, the latest before those it speaks of: a stop in between
 * leaves some twice, and none nowhere. Formulas in sheets of the user's go before the sheets they may point at; where one
 * of them stands elsewhere by now (rows were put in above it), those sheets stay.
 * Sheets that were made go together or, where somebody has typed into one of them, not at all; those without which there
 * is no tracker go last. What an attempt before this one has done already is not done again.
 */
export async function undoWrite(workbook: OpenWorkbook, undo: Undo): Promise<Undone> {
  const { tables } = await workbook.read(TABLE_NAMES);
  const rowsOf = (table: string, from: number, count: number) => tables.get(table)?.rows.slice(from, from + count) ?? [];
  const cells = undo.cells.map((written) => restoring(written, tables));
  const appended = undo.appended.filter(({ table, from, rows }) => rows.every((line, index) => rowHolds(tables.get(table)?.rows[from + index], line)));
  const deleted = undo.deleted.filter(({ table, from, rows }) => rowsOf(table, from, rows.length).length < rows.length);
  const created = undo.created.filter(({ table }) => tables.has(table));
  const backs = await Promise.all(undo.sheetCells.map((back) => cellsBack(workbook, back)));
  const ofUser = backs.flatMap(({ change }) => change ?? []);
  const leftOfUser = backs.reduce((sum, { left: count }) => sum + count, 0);
  const ourSheets = created.flatMap(({ table }) => tables.get(table)?.sheet ?? []);
  const pointedAt = backs.some(({ moved }) => moved) && ourSheets.length > 0 && (await stillPointAt(workbook, undo.sheetCells, ofUser, ourSheets));
  const untouched = !pointedAt && created.every((made) => isAsMade(tables.get(made.table), made));
  const going = untouched ? [...created.map(({ table }) => table)].sort((a, b) => Number(isNeeded(a)) - Number(isNeeded(b))) : [];
  const changes: Change[] = [
    ...deleted.map(({ table, from, rows }): Change => ({ kind: "append", table, rows: rows.slice(rowsOf(table, from, rows.length).length).map((row) => row.map(plain)) })),
    ...cells.filter(({ change }) => change.cells.flat().some((cell) => cell !== undefined)).map(({ change }) => change),
    ...ofUser,
    ...[...appended].reverse().map(({ table, from, rows }): Change => ({ kind: "deleteRows", table, rows: rows.map((_, index) => from + index) })),
    ...(going.length > 0 ? [{ kind: "deleteSheets", tables: going } as const] : []),
  ];
  if (changes.length > 0) await workbook.write(changes, new Map([...tables, ...(untouched ? created.flatMap((made) => asMade(tables.get(made.table), made)) : [])]));
  const left = leftOfUser + cells.reduce((sum, { left: count }) => sum + count, 0) + undo.appended.length - appended.length + (untouched ? 0 : created.length);
  return { restored: changes.length, left };
}

function cellsBefore({ table, row, column, cells }: CellsChange, data: TableData): CellsBefore {
  const before = cells.map((line, r) => line.map((_, c) => data.rows[row + r]?.[column + c] ?? null));
  // Rows that the same write adds are taken back whole.
  const after = cells.map((line, r) => line.map((cell, c) => (row + r >= data.rows.length || (isFormula(cell) && before[r]?.[c] !== null) ? undefined : cell)));
  return { table, row, column, before, after };
}

/** Rows as they stand once the write is done: what it set in them afterwards belongs to them. */
function withCells(rows: readonly (readonly CellInput[])[], from: number, changes: readonly CellsChange[]): readonly (readonly CellInput[])[] {
  return rows.map((line, index) => {
    const whole = [...line];
    for (const { row, column, cells } of changes) {
      cells[from + index - row]?.forEach((cell, c) => {
        if (cell !== undefined) whole[column + c] = cell;
      });
    }
    return whole;
  });
}

function restoring({ table, row, column, before, after }: CellsBefore, tables: Basis): { readonly change: CellsChange; readonly left: number } {
  let left = 0;
  const cells = after.map((line, r) =>
    line.map((written, c) => {
      if (written === undefined) return undefined;
      const standing = tables.get(table)?.rows[row + r]?.[column + c] ?? null;
      const was = before[r]?.[c] ?? null;
      if (holds(standing, written)) return plain(was);
      if (standing !== was) left += 1;
      return undefined;
    }),
  );
  return { change: { kind: "cells", table, row, column, cells }, left };
}

const isNeeded = (table: string): boolean => (NEEDED_TABLES as readonly string[]).includes(table);

function isAsMade(data: TableData | undefined, { heads, rows }: CreatedTable): boolean {
  return data !== undefined && sameList(data.heads, heads) && data.rows.length === rows.length && rows.every((row, index) => rowHolds(data.rows[index], row));
}

/** What the host is to find: formulas without their values, which are nobody's typing. */
function asMade(data: TableData | undefined, { table, rows }: CreatedTable): readonly (readonly [string, TableData])[] {
  return data ? [[table, { ...data, rows: rows.map((row) => row.map((cell) => (isFormula(cell) || cell === "" ? null : cell))) }]] : [];
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function rowHolds(row: readonly CellValue[] | undefined, written: readonly CellInput[]): boolean {
  return row !== undefined && written.every((cell, index) => holds(row[index] ?? null, cell));
}

/** Formulas are taken to hold: their value is nobody's typing. */
function holds(standing: CellValue, written: CellInput): boolean {
  return isFormula(written) || standing === written;
}

function plain(cell: CellValue): CellInput {
  return typeof cell === "object" && cell !== null ? cell.error : cell;
}
