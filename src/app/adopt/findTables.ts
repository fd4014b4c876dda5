/** The tables of the sheet that the user has before him, and the one with the selected cell in it. */
import { readTables } from "../../core/table/readTables";
import type { ColumnField, TableReading } from "../../core/table/tableReading";
import type { SheetContent, SheetPart, SheetReader } from "../../host/workbook";
import type { Tracker } from "../tracker";
import type { FoundTables } from "./adoption";
import { keyOf, rememberedTables, type RememberedTable } from "./tableMemory";

/** Reads one sheet and writes nothing. What was said of the same head before is said again. */
export async function findTables(workbook: SheetReader, tracker: Tracker | null, part?: SheetPart): Promise<FoundTables> {
  const content = await workbook.readSheet(part);
  const remembered = rememberedTables(tracker?.layouts.get("tblMemory"));
  const first = readTables(content);
  const fields = new Map(first.flatMap((reading) => saidOf(reading, remembered.find(({ fingerprint }) => fingerprint === keyOf(reading)))));
  const readings = fields.size > 0 ? readTables(content, fields) : first;
  return { content, readings, at: chosen(readings, content), fields };
}

function saidOf({ columns }: TableReading, table: RememberedTable | undefined): readonly (readonly [number, ColumnField])[] {
  if (!table) return [];
  return columns.flatMap(({ column, path }) => {
    const field = table.fields.get(path.join("/"));
    return field ? [[column, field] as const] : [];
  });
}

/** Title and form lines above it belong to a table, as does what is written beside it in its rows. */
function chosen(readings: readonly TableReading[], { selection }: SheetContent): number {
  if (readings.length === 0) return -1;
  const cell = selection?.activeCell;
  if (!cell) return 0;
  const inside = readings.findIndex(({ range }) => cell.row >= range.row && cell.row < range.row + range.rowCount && cell.column >= range.column && cell.column < range.column + range.columnCount);
  if (inside >= 0) return inside;
  const below = readings.findIndex(({ range }) => cell.row < range.row + range.rowCount);
  return below >= 0 ? below : readings.length - 1;
}
