import type { Change } from "../host/workbook";
import type { TableLayout } from "../sheets/layout";
import { bodyChanges, isBlankRow, wholeRow, type RowCells } from "../sheets/tableChanges";

/** Rows at a table's end; a table that has only its one blank row begins there. */
export function addedRows(layout: TableLayout, rows: readonly RowCells[]): readonly Change[] {
  if (rows.length === 0) return [];
  if (layout.data.rows.every((_, row) => isBlankRow(layout, row))) return bodyChanges(layout, rows);
  return [{ kind: "append", table: layout.spec.name, rows: rows.map((cells) => wholeRow(layout, cells)) }];
}
