/** The sheets of a case as the product reads and prints them. */
import { existsSync } from "node:fs";
import { adoptJson } from "../../../src/cli/adoptJson";
import type { SheetCells } from "../../../src/core/table/sheetCells";
import type { TableReading } from "../../../src/core/table/tableReading";
import type { PrintedTables } from "./shapeCase";

type Reader = (sheet: SheetCells) => readonly TableReading[];

// Until the reader is there, its tests are skipped; then this becomes a plain import.
const file = new URL("../../../src/core/table/readTables.ts", import.meta.url);
export const HAS_READER = existsSync(file);
const readTables: Reader = HAS_READER ? ((await import(/* @vite-ignore */ file.pathname)) as { readonly readTables: Reader }).readTables : () => [];

export function printedReading(sheets: readonly SheetCells[]): PrintedTables {
  return JSON.parse(JSON.stringify(adoptJson(sheets.flatMap(readTables)))) as PrintedTables;
}
