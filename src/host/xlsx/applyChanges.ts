/** The port's changes, done to an opened package one after the other. */
import { type Basis, type CellInput, type CellsChange, type Change, type DeleteRowsChange, HostError } from "../workbook";
import type { Book } from "./book";
import { addColumns, appendRows, deleteRows } from "./changeRows";
import { checkInput } from "./checkInput";
import { createSheet } from "./createSheet";
import { contentOf } from "./planCells";
import type { SheetGrid } from "./sheetGrid";
import { refuseChanged } from "./refuseChanged";
import { removeSheets } from "./removeSheets";
import { bodyArea } from "./tablePart";
import { setUserCells } from "./userCells";

/** @param basis only of sheets that go away: nobody else writes into a file that is open in memory. */
export function applyChanges(book: Book, changes: readonly Change[], basis: Basis = new Map()): void {
  for (const change of changes) checkInputs(change);
  const deleted = new Map<string, readonly number[]>();
  for (const change of changes) {
    // Before, not after: a change that stops half-way has changed something, too.
    book.changed = true;
    book.stale = true;
    applyChange(book, change, deleted, basis);
  }
}

function applyChange(book: Book, change: Change, deleted: Map<string, readonly number[]>, basis: Basis): void {
  switch (change.kind) {
    case "cells":
      setCells(book, change);
      break;
    case "append":
      appendRows(book, change);
      break;
    case "deleteRows": {
      const gone = deleted.get(change.table) ?? [];
      deleteRows(book, change.table, presentRows(change, gone));
      deleted.set(change.table, [...gone, ...change.rows]);
      break;
    }
    case "addColumns":
      addColumns(book, change);
      break;
    case "sheetCells":
      setUserCells(book, change);
      break;
    case "createSheets":
      for (const plan of change.sheets) createSheet(book, plan);
      break;
    case "deleteSheets":
      for (const name of change.tables) refuseChanged(book, book.table(name), basis.get(name));
      removeSheets(book, change.tables);
      break;
  }
}

/** Rows are given as they were before this write; those above that went meanwhile move them up. */
function presentRows({ rows }: DeleteRowsChange, gone: readonly number[]): readonly number[] {
  const before = new Set(gone);
  return rows.filter((row) => !before.has(row)).map((row) => row - [...before].filter((other) => other < row).length);
}

function setCells(book: Book, { table: name, row, column, cells }: CellsChange): void {
  const table = book.table(name);
  const body = bodyArea(table.part);
  const width = Math.max(0, ...cells.map((line) => line.length));
  // What stands below or beside the table is not ours to overwrite.
  if (row < 0 || column < 0 || body.top + row + cells.length - 1 > body.bottom || body.left + column + width - 1 > body.right) {
    throw new HostError({ code: "host_missing", severity: "error", with: { table: name } });
  }
  const grid = book.grid(table.sheet);
  cells.forEach((line, r) => {
    line.forEach((input, c) => {
      if (input !== undefined) setCell(book, grid, body.top + row + r, body.left + column + c, input);
    });
  });
}

/** Only what differs is written. */
function setCell(book: Book, grid: SheetGrid, row: number, column: number, input: CellInput): void {
  const before = grid.cell(row, column);
  const content = contentOf(input, row, column, before?.style ?? 0, book.styles);
  const sameFormula = grid.formula(row, column) === content.formula;
  if (sameFormula && (content.formula !== null || (before?.value ?? null) === content.value)) return;
  if (content.formula === null && content.value === null && content.style === 0) grid.remove(row, column);
  else grid.set(row, column, content);
}

function checkInputs(change: Change): void {
  switch (change.kind) {
    case "cells":
    case "addColumns":
      for (const input of change.cells.flat()) if (input !== undefined) checkInput(input, change.table);
      break;
    case "append":
      for (const input of change.rows.flat()) checkInput(input, change.table);
      break;
    case "sheetCells":
      for (const input of change.cells.flat()) if (input !== undefined) checkInput(input, change.sheet);
      break;
    case "createSheets":
      for (const { subtitle, rows, tableName } of change.sheets) {
        for (const input of [subtitle, ...rows.flat()]) checkInput(input, tableName);
      }
      break;
    case "deleteRows":
    case "deleteSheets":
      break;
  }
}
