/** What a case says that neither its sheet nor the contract knows. */
import { COLUMN_FIELDS, ROW_KINDS, TABLE_ISSUES, TARGET_SIGNS, UNUSED_REASONS } from "../../../src/core/table/tableReading";
import { columnIndex, parseCell } from "../../../src/host/a1";
import type { PrintedTable, ShapeCase } from "./shapeCase";
import type { NotedSheet } from "./sheetText";

const TEXTS = ["name", "entity", "section", "part", "unit", "owner", "deadline", "status", "progress_text", "cause", "measures", "evidence", "remark", "serial"];
const NUMBERS = ["target", "actual", "rate", "base", "yoy", "score", "money"];
const KEYS: ReadonlySet<string> = new Set(["row", "column", "kind", "comparator", ...TEXTS, ...NUMBERS]);

/** Every wrong word in an expected table would be a fault of the reader for ever. */
function tableFaults(table: PrintedTable, sheet: NotedSheet | undefined): readonly string[] {
  if (!sheet) return [`there is no sheet ${table.sheet}`];
  const [height, width] = [sheet.values.length, sheet.values[0]?.length ?? 0];
  const isRow = (row: unknown): boolean => Number.isInteger(row) && Number(row) >= 1 && Number(row) <= height;
  const isColumn = (column: unknown): boolean => typeof column === "string" && /^[A-Z]+$/u.test(column) && columnIndex(column) < width;
  const filled = (cell: string): boolean => {
    const at = parseCell(cell);
    return at !== null && sheet.values[at.row]?.[at.column] != null;
  };
  const known = (list: readonly string[], word: unknown): boolean => list.includes(String(word));
  return [
    ...table.columns.filter(({ column, field }) => !isColumn(column) || !known(COLUMN_FIELDS, field)).map((column) => `column ${JSON.stringify(column)}`),
    ...table.columns.filter(({ column }, index) => table.columns.findIndex((one) => one.column === column) !== index).map(({ column }) => `column ${column} twice`),
    ...table.rows.filter((row) => !isRow(row.row) || !known(ROW_KINDS, row.kind) || (row.column !== undefined && !isColumn(row.column))).map((row) => `row ${JSON.stringify(row)}`),
    ...table.rows.flatMap((row) => Object.keys(row).filter((key) => !KEYS.has(key) || (NUMBERS.includes(key) && typeof row[key] !== "number")).map((key) => `row ${String(row.row)}: ${key}`)),
    ...table.rows.filter((row) => row["comparator"] !== undefined && !known(TARGET_SIGNS, row["comparator"])).map((row) => `row ${String(row.row)}: comparator`),
    ...(table.totals ?? []).filter(({ row, column, of, members }) => (row === undefined ? !isColumn(column) || !isRow(of) || !members.every(isColumn) : !isRow(row) || !isColumn(of) || !members.every(isRow))).map((total) => `total ${JSON.stringify(total)}`),
    ...(table.unused ?? []).filter(({ cell, reason }) => !filled(cell) || !known(UNUSED_REASONS, reason)).map((unused) => `unused ${JSON.stringify(unused)}`),
    ...(table.issues ?? []).filter(({ cell, code }) => parseCell(cell) === null || !known(TABLE_ISSUES, code)).map((issue) => `issue ${JSON.stringify(issue)}`),
  ];
}

export function caseFaults({ sheets, expected }: ShapeCase): readonly string[] {
  return expected.tables.flatMap((table) => tableFaults(table, sheets.find(({ sheet }) => sheet === table.sheet)));
}

/** Rows of its sheets that hold something and that the case does not list. */
export function unlistedRows({ sheets, expected }: ShapeCase): readonly string[] {
  const listed = new Set(expected.tables.flatMap(({ sheet, rows, unused = [] }) => [...rows.map(({ row }) => row), ...unused.map(({ cell }) => (parseCell(cell)?.row ?? -1) + 1)].map((row) => `${sheet} ${String(row)}`)));
  const used = new Set(expected.tables.map(({ sheet }) => sheet));
  const rows = sheets.filter(({ sheet }) => used.has(sheet)).flatMap(({ sheet, values }) => values.flatMap((line, row) => (line.some((value) => value !== null) ? [`${sheet} ${String(row + 1)}`] : [])));
  return rows.filter((row) => !listed.has(row));
}
