/** The sheets of a case as the product reads and prints them. */
import { adoptJson } from "../../../src/cli/adoptJson";
import { readTables } from "../../../src/core/table/readTables";
import type { SheetCells } from "../../../src/core/table/sheetCells";
import type { PrintedTables } from "./shapeCase";

export function printedReading(sheets: readonly SheetCells[]): PrintedTables {
  return JSON.parse(JSON.stringify(adoptJson(sheets.flatMap((sheet) => readTables(sheet))))) as PrintedTables;
}
