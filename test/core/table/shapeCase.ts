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

/** `shapes/`: the shapes of tables.md · `blind/`: tables of other offices, written by someone who did not know the reader. */
const FOLDERS = ["shapes", "blind"].map((name) => new URL(`./${name}/`, import.meta.url));

const namesIn = (folder: URL | undefined): readonly string[] => (folder && existsSync(folder)
  ? readdirSync(folder).filter((name) => ["sheet.txt", "expected.json"].every((file) => existsSync(new URL(`${name}/${file}`, folder)))).sort()
  : []);

/** Whole folders only, in order. */
export const SHAPE_NAMES: readonly string[] = namesIn(FOLDERS[0]);
export const BLIND_NAMES: readonly string[] = namesIn(FOLDERS[1]);

export function shapeCase(name: string): ShapeCase {
  const folder = FOLDERS.find((one) => existsSync(new URL(`${name}/`, one)));
  const read = (file: string): string => readFileSync(new URL(`${name}/${file}`, folder), "utf8");
  return { name, sheets: parseSheets(read("sheet.txt")), expected: JSON.parse(read("expected.json")) as PrintedTables };
}
