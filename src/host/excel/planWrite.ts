import type { SheetPlan } from "../../sheets/plan";
import type { CellsChange, Change, DeleteRowsChange } from "../workbook";
import { addColumnsSteps } from "./addColumnsSteps";
import { cellsSteps, joined } from "./cellSteps";
import { createSheetsSteps, type OnSheetAdded } from "./createSheetsSteps";
import { deleteSheetsSteps } from "./deleteSheetsSteps";
import { hostError } from "./errors";
import type { Located, LocatedTable } from "./locate";
import { sheetCellsSteps } from "./sheetCellsSteps";
import { appendSteps, deleteRowsSteps } from "./rowSteps";
import type { Step } from "./step";

/**
 * Changes as steps in their order. Tables are followed while they grow and shrink, so that every step is checked
 * against the table it will find.
 */
export function planWrite(changes: readonly Change[], located: Located, onSheetAdded: OnSheetAdded): readonly Step[] {
  const tables = new Map(located.tables);
  const deleted = new Map<string, readonly number[]>();
  const tableOf = (name: string): LocatedTable => {
    const table = tables.get(name);
    if (table === undefined) throw hostError("host_missing", { table: name });
    return table;
  };
  const addRows = (name: string, count: number): void => {
    const table = tableOf(name);
    // A table that loses all its rows keeps one, emptied.
    tables.set(name, { ...table, rowCount: Math.max(1, table.rowCount + count) });
  };
  const settled = new Map<string, Set<string>>();
  const shown = new Set(located.visibleSheets);
  return withJoinedCells(changes).flatMap((change): readonly Step[] => {
    switch (change.kind) {
      case "cells":
        return cellsSteps(change, tableOf(change.table));
      case "append": {
        const steps = appendSteps(change, tableOf(change.table));
        addRows(change.table, change.rows.length);
        return steps;
      }
      case "addColumns": {
        const table = tableOf(change.table);
        const steps = addColumnsSteps(change, table);
        const heads = [...table.heads, ...change.heads];
        tables.set(change.table, { ...table, heads, columnCount: heads.length });
        return steps;
      }
      case "deleteRows": {
        const gone = deleted.get(change.table) ?? [];
        const rows = presentRows(change, gone);
        const steps = deleteRowsSteps(change, rows, tableOf(change.table));
        deleted.set(change.table, [...gone, ...change.rows]);
        addRows(change.table, -new Set(rows).size);
        return steps;
      }
      case "sheetCells": {
        const sheet = located.userSheets.get(change.sheet);
        if (sheet === undefined) throw hostError("host_missing", { sheet: change.sheet });
        const cells = settled.get(change.sheet) ?? new Set();
        settled.set(change.sheet, cells);
        return sheetCellsSteps(change, sheet, cells);
      }
      case "createSheets": {
        const steps = createSheetsSteps(change, located, onSheetAdded);
        for (const plan of change.sheets) {
          tables.set(plan.tableName, tableOfPlan(plan));
          if (plan.visibility === "visible") shown.add(plan.name);
        }
        return steps;
      }
      case "deleteSheets": {
        const steps = deleteSheetsSteps(change, tableOf, shown, located);
        for (const name of change.tables) {
          shown.delete(tableOf(name).sheet);
        }
        for (const name of change.tables) tables.delete(name);
        return steps;
      }
    }
  });
}

function tableOfPlan({ name, rows, columns }: SheetPlan): LocatedTable {
  return { sheet: name, rowCount: rows.length, columnCount: columns.length, heads: columns.map(({ head }) => head), filtered: false };
}

/** Rows are given as they were before this write; those above that went meanwhile move them up. */
function presentRows({ rows }: DeleteRowsChange, gone: readonly number[]): readonly number[] {
  const before = new Set(gone);
  return rows.filter((row) => !before.has(row)).map((row) => row - [...before].filter((other) => other < row).length);
}

function withJoinedCells(changes: readonly Change[]): readonly Change[] {
  const result: Change[] = [];
  let cells: CellsChange[] = [];
  const flush = (): void => {
    result.push(...joined(cells));
    cells = [];
  };
  for (const change of changes) {
    if (change.kind === "cells") cells.push(change);
    else {
      flush();
      result.push(change);
    }
  }
  flush();
  return result;
}
