import type { Change } from "../workbook";
import { supports } from "./capability";

/**
 * One request is one step of Ctrl+Z as it is. Several are merged where Excel can (ExcelApi 1.20), but not with sheets
 * to create or formulas to write: a group refuses calls without undo (`UndoNotSupported`; hiding a sheet on the desktop,
 * many formulas: office-js issue 6491), and a write that works is worth more than one step of undo.
 * Reference: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
export function mayMergeUndo(changes: readonly Change[], requestCount: number): boolean {
  return requestCount > 1 && !changes.some(hindersGroup) && supports("undoGroup");
}

function hindersGroup(change: Change): boolean {
  switch (change.kind) {
    case "createSheets":
    case "deleteSheets":
      return true;
    case "cells":
    case "addColumns":
    case "sheetCells":
      return hasFormula(change.cells);
    case "append":
      return hasFormula(change.rows);
    case "deleteRows":
      return false;
  }
}

function hasFormula(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((row) => row.some((cell) => typeof cell === "object" && cell !== null));
}
