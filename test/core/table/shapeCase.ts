/** A case folder of `shapes/`: a sheet as an office keeps it, and how a person who knows the trade reads it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type NotedSheet, parseSheets } from "./sheetText";

/** What `cli adopt --json` prints, as far as it is judged. Rows are 1-based, columns letters, cells A1. */
export interface PrintedTables {
  readonly tables: readonly PrintedTable[];
}

export interface PrintedTable {
  readonly sheet: string;
  readonly range?: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly PrintedRow[];
  readonly totals?: readonly PrintedTotal[];
  readonly unused?: readonly { readonly cell: string; readonly reason: string }[];
  readonly issues?: readonly { readonly code: string; readonly cell: string }[];
}

export interface PrintedColumn {
  readonly column: string;
  readonly path: readonly string[];
  readonly field: string;
}

export type PrintedRow = { readonly row: number; readonly column?: string; readonly kind: string } & Readonly<Record<string, unknown>>;

/** A row that adds up `members` of the column `of`, or a column that adds up `members` of the row `of`. */
export interface PrintedTotal {
  readonly row?: number;
  readonly column?: string;
  readonly of: string | number;
  readonly members: readonly (string | number)[];
  readonly without?: readonly (string | number)[];
  readonly agrees: boolean;
}

export interface ShapeCase {
  /** `T01-units-by-indicators`. */
  readonly name: string;
  readonly sheets: readonly NotedSheet[];
  readonly expected: PrintedTables;
}

const FOLDER = new URL("./shapes/", import.meta.url);

/** Whole folders only, in order. */
export const SHAPE_NAMES: readonly string[] = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => ["sheet.txt", "expected.json"].every((file) => existsSync(new URL(`${name}/${file}`, FOLDER)))).sort()
  : [];

export function shapeCase(name: string): ShapeCase {
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, FOLDER), "utf8");
  return { name, sheets: parseSheets(read("sheet.txt")), expected: JSON.parse(read("expected.json")) as PrintedTables };
}
