import { readTables } from "../../core/table/readTables";
import type { ColumnField, TableReading } from "../../core/table/tableReading";
import type { SheetContent } from "../../host/workbook";

/** The tables of a sheet as a person says that its columns are to be read. */
export function readAs(content: SheetContent, fields: ReadonlyMap<number, ColumnField>): readonly TableReading[] {
  return readTables(content, fields);
}
