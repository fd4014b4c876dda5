/** The table's own 完成率, 同比 and 状态: plain formulas in its empty cells, which compute on without the add-in. */
import { unitRule } from "../../core/number/unit";
import { lightOf } from "../../core/table/lightOf";
import type { TableColumn, TableReading, TableRow } from "../../core/table/tableReading";
import { type CellInput, isFormula, type SheetCellsChange, type SheetContent } from "../../host/workbook";
import { REGISTER_ROWS } from "../../sheets/formulas";
import { quoted } from "../../sheets/formulaScope";
import type { TablePlace } from "../../sheets/layout";
import { TABLES } from "../../sheets/tables";
import { OWN_COLUMNS, type AdoptionChoice, type OwnColumn } from "./adoption";
import { type CellAt, formulaAt, valueAt } from "./sourceFormula";
import { AMOUNT, COMPLETION } from "./words/ownColumnHeads";

export interface OwnCell {
  readonly own: OwnColumn;
  /** 0-based, in the user's sheet. */
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  readonly format: string | null;
}

/** Rows whose figures are compared with a target of their own; totals too. */
const COMPUTED_KINDS: ReadonlySet<TableRow["kind"]> = new Set(["indicator", "part", "own_level", "subtotal", "total"]);
const SUMS: ReadonlySet<TableRow["kind"]> = new Set(["subtotal", "total"]);
const PERCENT = "0.0%";
const POINTS = 100;

/** `register` and `codes`: where 状态 comes from, by the row's own code; without them that column is left alone. */
export interface OwnColumnsOf {
  readonly content: SheetContent;
  readonly reading: TableReading;
  readonly choice: AdoptionChoice;
  readonly register: TablePlace;
  /** Code of a row's indicator; null where the register has no row of its own for it. */
  readonly codeOf: (row: TableRow) => string | null;
  /** By column, once they are known: how its rates are written. */
  readonly manners: Map<number, Manner>;
}

/** Cells of columns that the table has, where they stand empty. */
export function emptyOwnCells(of: OwnColumnsOf): readonly OwnCell[] {
  const { content, reading, choice } = of;
  const status = reading.columns.find(({ field, indicator, entity }) => field === "status" && indicator === "" && entity === "");
  const rows = computedRows(reading, choice);
  const cells = rows.flatMap((row): readonly OwnCell[] => [
    ...at(row.from.rate, (column) => (COMPLETION.test(headOf(reading, column)) ? completionCell(of, row, column) : null)),
    ...at(row.from.yoy, (column) => changeCell(of, row, column)),
    ...at(row.column === null ? status?.column : undefined, (column) => statusCell(of, row, column)),
  ]);
  return cells.filter((cell) => !isMerged(content, cell) && valueAt(content, cell) === null && formulaAt(content, cell) === null && !(cell.own === "status" && lightOf(fillAt(content, cell)) !== null));
}

/** Own columns that the table lacks and that can stand at its right: nothing is there, and its rows are rows of the register. */
export function addableColumns(of: OwnColumnsOf): readonly OwnColumn[] {
  const { reading, choice } = of;
  const rows = computedRows(reading, choice).filter(({ column }) => column === null);
  if (reading.layout !== "rows" || rows.length === 0) return [];
  const has = (field: TableColumn["field"], words: RegExp): boolean => reading.columns.some((column) => column.field === field && words.test(column.path.at(-1) ?? ""));
  const lacking: Readonly<Record<OwnColumn, boolean>> = {
    rate: !has("rate", COMPLETION) && rows.some(({ from }) => from.target !== undefined && from.actual !== undefined),
    yoy: !has("yoy", /./u) && rows.some(({ from }) => from.base !== undefined && from.actual !== undefined),
    status: !has("status", /./u) && rows.some((row) => of.codeOf(row) !== null),
  };
  return OWN_COLUMNS.filter((own) => lacking[own]);
}

/** The columns asked for, side by side at the table's right, with their heads; none when somebody's cells are in the way. */
export function addedCells(of: OwnColumnsOf, add: readonly OwnColumn[]): readonly OwnCell[] {
  const { content, reading, choice } = of;
  const { range } = reading;
  // Of tables below each other the range is as wide as the widest.
  const right = reading.columns.reduce((most, { column }) => Math.max(most, column + 1), range.column);
  const rows = computedRows(reading, choice).filter(({ column }) => column === null);
  const first = rows[0]?.row ?? range.row;
  const head = lastHeadRow(reading, first);
  const cells = add.flatMap((own, index) => {
    const column = right + index;
    const body = rows.flatMap((row): readonly OwnCell[] => {
      const cell = own === "rate" ? completionCell(of, row, column) : own === "yoy" ? changeCell(of, row, column) : statusCell(of, row, column);
      return cell ? [cell] : [];
    });
    return [{ own, row: head, column, input: HEADS[own][choice.language], format: null }, ...body];
  });
  const free = add.every((_, index) => Array.from({ length: range.rowCount }, (_row, row) => ({ row: range.row + row, column: right + index })).every((cell) => valueAt(content, cell) === null && formulaAt(content, cell) === null));
  return free ? cells : [];
}

/** One rectangle around all of them, which leaves the cells between as they are; none where there are no cells. */
export function ownChanges(content: SheetContent, cells: readonly OwnCell[]): readonly SheetCellsChange[] {
  if (cells.length === 0) return [];
  const [rows, columns] = [cells.map((cell) => cell.row), cells.map((cell) => cell.column)];
  const [row, column] = [rows.reduce(lesser), columns.reduce(lesser)];
  const grid = <T>(valueOf: (cell: OwnCell) => T | undefined): readonly (readonly (T | undefined)[])[] => {
    const lines = Array.from({ length: rows.reduce(greater) - row + 1 }, () => Array.from({ length: columns.reduce(greater) - column + 1 }, (): T | undefined => undefined));
    for (const cell of cells) {
      const line = lines[cell.row - row];
      if (line) line[cell.column - column] = valueOf(cell);
    }
    return lines;
  };
  // A formula in a cell of text format would stay text.
  const formatted = grid((cell) => cell.format ?? (formatAt(content, cell) === "@" && isFormula(cell.input) ? "General" : undefined));
  return [{
    kind: "sheetCells", sheet: content.sheet, row, column, cells: grid(({ input }) => input), standing: grid<CellInput>(() => null),
    formats: formatted, standingFormats: grid((cell) => formatAt(content, cell)),
  }];
}

const lesser = (one: number, other: number): number => Math.min(one, other);
const greater = (one: number, other: number): number => Math.max(one, other);

const HEADS: Readonly<Record<OwnColumn, Readonly<Record<"zh" | "en", string>>>> = { rate: headWords("completion"), yoy: headWords("growth"), status: headWords("status") };

function headWords(key: string): Readonly<Record<"zh" | "en", string>> {
  const { zh = "", en = "" } = TABLES.tblIndicators.columns.find((column) => column.key === key)?.head ?? {};
  return { zh, en };
}

/** A total is compared where it has figures: 合计 below indicators of different units has none. */
function computedRows({ rows }: TableReading, { leftOut }: AdoptionChoice): readonly TableRow[] {
  return rows.filter(({ row, kind, actual, target, base }) => COMPUTED_KINDS.has(kind) && !leftOut.has(row) && (!SUMS.has(kind) || (actual !== null && (target ?? base) !== null)));
}

function at(column: number | undefined, cell: (column: number) => OwnCell | null): readonly OwnCell[] {
  const found = column === undefined ? null : cell(column);
  return found ? [found] : [];
}

/** Of amounts with a target to be reached: a limit, and a rate against a rate, have no 完成率. Rule: language.md 3.2. */
function completionCell(of: OwnColumnsOf, row: TableRow, column: number): OwnCell | null {
  const { content } = of;
  const { target, actual } = row.from;
  if (target === undefined || actual === undefined || row.comparator === "<=" || unitRule(row.unit).family === "rate") return null;
  if (!isTyped(content, row.row, target) || !isTyped(content, row.row, actual)) return null;
  const manner = mannerAt(of, row, column, ({ actual: done, target: asked }) => (done !== null && asked !== null && asked !== 0 ? done / asked : null));
  const [done, asked] = [relative(actual, column), relative(target, column)];
  const rate = manner.points ? `ROUND(${done}/${asked}*${String(POINTS)},1)` : `${done}/${asked}`;
  return { own: "rate", row: row.row, column, input: { formula: `=IF(AND(ISNUMBER(${done}),ISNUMBER(${asked})),IF(${asked}>0,${rate},""),"")` }, format: manner.format };
}

function changeCell(of: OwnColumnsOf, row: TableRow, column: number): OwnCell | null {
  const { content, reading } = of;
  const { base, actual } = row.from;
  if (base === undefined || actual === undefined || unitRule(row.unit).family === "rate") return null;
  if (!isTyped(content, row.row, base) || !isTyped(content, row.row, actual)) return null;
  const [now, before] = [relative(actual, column), relative(base, column)];
  const both = `AND(ISNUMBER(${now}),ISNUMBER(${before}))`;
  if (AMOUNT.test(headOf(reading, column))) return { own: "yoy", row: row.row, column, input: { formula: `=IF(${both},${now}-${before},"")` }, format: null };
  const manner = mannerAt(of, row, column, ({ actual: done, base: was }) => (done !== null && was !== null && was !== 0 ? done / was - 1 : null));
  const change = manner.points ? `ROUND((${now}/${before}-1)*${String(POINTS)},1)` : `${now}/${before}-1`;
  return { own: "yoy", row: row.row, column, input: { formula: `=IF(${both},IF(${before}>0,${change},""),"")` }, format: manner.format };
}

/** The register's word, found by the code: whoever sorts either sheet keeps the right one. */
function statusCell({ register, codeOf }: OwnColumnsOf, row: TableRow, column: number): OwnCell | null {
  const code = codeOf(row);
  if (code === null) return null;
  const [codes, words] = ["code", "status"].map((key) => {
    const column = `C${String(register.firstColumn + (register.columns.get(key) ?? 0) + 1)}`;
    return `${quoted(register.sheet)}!R1${column}:R${String(REGISTER_ROWS)}${column}`;
  });
  return { own: "status", row: row.row, column, input: { formula: `=IFERROR(INDEX(${String(words)},MATCH("${code}",${String(codes)},0)),"")` }, format: null };
}

interface Manner {
  /** 54 rather than 0.54. */
  readonly points: boolean;
  /** To be set with the formula; null where the cell has one that shows it rightly. */
  readonly format: string | null;
}

/** As the column's other cells have it; where all are blank as its format, then as its head says. `shares`: of each row, as a fraction. */
function mannerAt({ content, reading, manners }: OwnColumnsOf, { row }: TableRow, column: number, share: (row: TableRow) => number | null): Manner {
  if (formatAt(content, { row, column }).includes("%")) return { points: false, format: null };
  const known = manners.get(column) ?? mannerOf(content, reading, column, share);
  manners.set(column, known);
  return known;
}

function mannerOf(content: SheetContent, reading: TableReading, column: number, share: (row: TableRow) => number | null): Manner {
  for (const row of reading.rows) {
    const value = valueAt(content, { row: row.row, column });
    const own = share(row);
    if (typeof value !== "number" || own === null || own === 0) continue;
    const format = formatAt(content, { row: row.row, column });
    if (format.includes("%")) return { points: false, format };
    return { points: Math.abs(value / POINTS - own) < Math.abs(value - own), format: null };
  }
  const inPoints = headOf(reading, column).includes("%") || reading.columns.find((one) => one.column === column)?.unit === "%";
  return inPoints ? { points: true, format: null } : { points: false, format: PERCENT };
}

/** A number or a blank, from which a formula can go on; 约700 is neither. */
function isTyped(content: SheetContent, row: number, column: number): boolean {
  const value = valueAt(content, { row, column });
  return value === null || typeof value === "number";
}

function relative(column: number, own: number): string {
  return `RC[${String(column - own)}]`;
}

function headOf({ columns }: TableReading, column: number): string {
  return columns.find((one) => one.column === column)?.path.join("") ?? "";
}

function lastHeadRow({ rows, range }: TableReading, first: number): number {
  return rows.filter(({ kind, row }) => kind === "head" && row < first).at(-1)?.row ?? range.row;
}

/** One cell for several rows, or one that another covers, is no place for a row's own rate. */
function isMerged({ merges }: SheetContent, cell: CellAt): boolean {
  return merges.some(({ row, column, rowCount, columnCount }) => cell.row >= row && cell.row < row + rowCount && cell.column >= column && cell.column < column + columnCount);
}

function formatAt({ formats, blankFormats, row, column }: SheetContent, cell: { readonly row: number; readonly column: number }): string {
  const [r, c] = [cell.row - row, cell.column - column];
  return formats?.[r]?.[c] ?? blankFormats?.[r]?.[c] ?? "General";
}

function fillAt({ fills, row, column }: SheetContent, cell: { readonly row: number; readonly column: number }): string | null {
  return fills?.[cell.row - row]?.[cell.column - column] ?? null;
}
