import type { CellInput, Change } from "../workbook";
import { MAX_CELL_CHARACTERS } from "./cellText";
import { hostError } from "./errors";

/** Excel would refuse a too long text with its whole array, half-way through the write. */
export function checkCells(changes: readonly Change[]): void {
  for (const { table, rows } of changes.flatMap(rectanglesOf)) {
    for (const row of rows) for (const cell of row) checkCell(cell, table);
  }
}

function checkCell(cell: CellInput | undefined, table: string): void {
  if (typeof cell === "string" && cell.length > MAX_CELL_CHARACTERS) {
    throw hostError("host_too_large", { table, characters: cell.length, limit: MAX_CELL_CHARACTERS });
  }
  // JSON would make it null, which leaves the cell as it was.
  if (typeof cell === "number" && !Number.isFinite(cell)) throw new RangeError("a cell cannot hold this number");
}

interface Rectangle {
  readonly table: string;
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
}

function rectanglesOf(change: Change): readonly Rectangle[] {
  switch (change.kind) {
    case "cells":
    case "addColumns":
      return [{ table: change.table, rows: change.cells }];
    case "append":
      return [{ table: change.table, rows: change.rows }];
    case "sheetCells":
      return [{ table: change.sheet, rows: change.cells }];
    case "createSheets":
      return change.sheets.map(({ tableName, subtitle, rows }) => ({ table: tableName, rows: [[subtitle], ...rows] }));
    case "deleteRows":
    case "deleteSheets":
      return [];
  }
}
