/** Sorting a table by one column, as its filter button does. */
import type { Book } from "../book/book";
import { refuseFilteredTable, tableBody } from "../book/filters";
import { readCells } from "../book/readCells";
import type { TableState } from "../book/registry";
import { writeCells } from "../book/writeCells";
import type { Json } from "../protocol/json";

export function sortTable(book: Book, table: TableState, column: number, ascending: boolean): void {
  refuseFilteredTable(table);
  const body = tableBody(table);
  const keys = readCells(book, table.sheet, body, "values").map((row) => row[column] ?? "");
  const rows = readCells(book, table.sheet, body, "formulasR1C1");
  const order = keys.map((_, at) => at).sort((a, b) => compare(keys[a] ?? "", keys[b] ?? "", ascending) || a - b);
  const sorted = order.map((at) => (rows[at] ?? []).map(asText));
  writeCells(book, table.sheet, body, sorted, "R1C1");
}

/** Text stays text; what begins with an equals sign is a formula here. */
const asText = (cell: Json): Json => (typeof cell === "string" && cell !== "" && !cell.startsWith("=") ? `'${cell}` : cell);

/** Numbers before text before truth values; empty cells always last. */
function compare(a: Json, b: Json, ascending: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const rank = (value: Json): number => ["number", "string", "boolean"].indexOf(typeof value);
  const difference = rank(a) - rank(b) || (typeof a === "number" ? a - Number(b) : String(a).localeCompare(String(b), "zh-CN"));
  return ascending ? difference : -difference;
}
