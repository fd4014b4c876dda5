/**
 * The notation of `shapes/T../sheet.txt`: one line a sheet row from A1 on, cells split by `|`. `^` is merged with the cell above, `<`
 * with the cell at the left, `␣` or nothing is empty, `⏎` is a line break; `'123` is text, `=SUM(B1:B2) => 3` a formula with its value;
 * `{0%}` behind a value is its number format, `{fill:FF0000}` its colour. `### name` begins a sheet, `~ ` a hidden row.
 */
import type { Area, SheetCells, SheetValue } from "../../../src/core/table/sheetCells";

export interface NotedSheet extends SheetCells {
  readonly formats: readonly (readonly (string | undefined)[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly fills: readonly (readonly (string | null)[])[];
  /** 0-based in the sheet. */
  readonly hiddenRows: readonly number[];
}

export interface NotedCell {
  readonly value: SheetValue;
  readonly format?: string;
  readonly formula?: string;
  readonly fill?: string;
}

const EMPTY: NotedCell = { value: null };

/** Throws on what the notation does not know, with the line: a case that says nothing sure is no case. */
export function parseSheets(text: string): readonly NotedSheet[] {
  return sections(text).map(({ name, lines, from }) => parseSheet(name, lines, from));
}

function sections(text: string): readonly { readonly name: string; readonly lines: readonly string[]; readonly from: number }[] {
  const found: { name: string; lines: string[]; from: number }[] = [];
  text.replace(/^\uFEFF/u, "").split(/\r?\n/u).forEach((line, index) => {
    const head = /^### (.+)$/u.exec(line);
    if (head) found.push({ name: (head[1] ?? "").trim(), lines: [], from: index + 2 });
    else if (found.length === 0) found.push({ name: "Sheet1", lines: [line], from: 1 });
    else found.at(-1)?.lines.push(line);
  });
  const [first] = found;
  // Blank lines above the first `###` are no sheet.
  return first?.name === "Sheet1" && found.length > 1 && first.lines.every(isBlank) ? found.slice(1) : found;
}

const isBlank = (line: string): boolean => line.trim() === "";

function parseSheet(sheet: string, all: readonly string[], from: number): NotedSheet {
  const lines = all.slice(0, all.findLastIndex((line) => !isBlank(line)) + 1);
  const hiddenRows = lines.flatMap((line, row) => (/^~( |$)/u.test(line) ? [row] : []));
  const short = lines.map((line) => line.replace(/^~( |$)/u, "").split("|").map((cell) => cell.replace(/^[ \t]+|[ \t]+$/gu, "")));
  const width = Math.max(0, ...short.map((row) => row.length));
  const tokens = short.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  const where = (row: number): string => `${sheet}, line ${String(from + row)}`;
  return sheetOf(sheet, tokens.map((row, index) => row.map((token) => parseCell(token, where(index)))), mergesOf(tokens, where), hiddenRows);
}

export function sheetOf(sheet: string, grid: readonly (readonly NotedCell[])[], merges: readonly Area[], hiddenRows: readonly number[]): NotedSheet {
  return {
    sheet, row: 0, column: 0, merges, hiddenRows,
    values: grid.map((row) => row.map(({ value }) => value)),
    formats: grid.map((row) => row.map(({ format }) => format)),
    formulas: grid.map((row) => row.map(({ formula }) => formula ?? null)),
    fills: grid.map((row) => row.map(({ fill }) => fill ?? null)),
  };
}

/** The cell at a place of the grid; empty beyond it. */
export function cellAt({ values, formats, formulas, fills }: NotedSheet, row: number, column: number): NotedCell {
  const [format, formula, fill] = [formats[row]?.[column], formulas[row]?.[column], fills[row]?.[column]];
  return { value: values[row]?.[column] ?? null, ...(format === undefined ? {} : { format }), ...(formula ? { formula } : {}), ...(fill ? { fill } : {}) };
}

const ERRORS: ReadonlySet<string> = new Set(["#DIV/0!", "#REF!", "#N/A", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"]);
const SUFFIX = /\{(fill:)?([^{}]*)\}$/u;

function parseCell(token: string, where: string): NotedCell {
  if (token === "" || token === "␣" || token === "^" || token === "<") return EMPTY;
  if (/(?: |<)<$/u.test(token)) throw new Error(`${where}: write " | <" for each merged cell, not "${token}"`);
  let rest = token;
  let marks: Pick<NotedCell, "format" | "fill"> = {};
  for (let match = SUFFIX.exec(rest); match; match = SUFFIX.exec(rest)) {
    const said = match[2] ?? "";
    marks = match[1] ? { fill: said.toUpperCase(), ...marks } : { format: said, ...marks };
    rest = rest.slice(0, match.index);
  }
  if (!rest.startsWith("=")) return { value: plainValue(rest), ...marks };
  const arrow = rest.lastIndexOf("=>");
  // A picture in a WPS cell: the formula's own text is its value, also in the file.
  if (rest.startsWith("=DISPIMG(")) return { value: rest, formula: rest, ...marks };
  if (arrow < 0) throw new Error(`${where}: a formula needs its value: ${token}`);
  return { value: plainValue(rest.slice(arrow + 2).trim()), formula: rest.slice(0, arrow).trim(), ...marks };
}

function plainValue(text: string): SheetValue {
  if (text === "" || text === "␣") return null;
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (ERRORS.has(text)) return { error: text };
  return (text.startsWith("'") ? text.slice(1) : text).replaceAll("⏎", "\n");
}

/** Every cell belongs to the one that it is merged with; what belongs together must be a rectangle. */
function mergesOf(tokens: readonly (readonly string[])[], where: (row: number) => string): readonly Area[] {
  /** By row and column, all cells of the merge that a cell belongs to. */
  const groups: { row: number; column: number }[][][] = [];
  tokens.forEach((line, row) => {
    const own: { row: number; column: number }[][] = [];
    groups.push(own);
    line.forEach((token, column) => {
      const beside = token === "^" ? groups[row - 1]?.[column] : token === "<" ? own[column - 1] : [];
      if (!beside) throw new Error(`${where(row)}: "${token}" in column ${String(column + 1)} has no cell to be merged with`);
      beside.push({ row, column });
      own.push(beside);
    });
  });
  return [...new Set(groups.flat())].filter((cells) => cells.length > 1).map((cells) => {
    const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
    const [row, column] = [Math.min(...rows), Math.min(...columns)];
    const area = { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: Math.max(...columns) - column + 1 };
    if (area.rowCount * area.columnCount !== cells.length) throw new Error(`${where(row)}: what is merged with column ${String(column + 1)} is no rectangle`);
    return area;
  });
}

/** The notation again, for a person to look at. */
export function notation(noted: NotedSheet): string {
  const lines = noted.values.map((line, row) => {
    const cells = line.map((_, column) => notedCell(cellAt(noted, row, column), noted.merges.find((area) => within(area, row, column)), row, column));
    return `${noted.hiddenRows.includes(row) ? "~ " : ""}${cells.join(" | ")}`;
  });
  return `### ${noted.sheet}\n${lines.join("\n")}\n`;
}

const within = (area: Area, row: number, column: number): boolean => row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;

function notedCell({ value, format, formula, fill }: NotedCell, merge: Area | undefined, row: number, column: number): string {
  if (merge && merge.column < column) return "<";
  if (merge && merge.row < row) return "^";
  const text = value === null ? "␣" : typeof value === "object" ? value.error : typeof value === "string" && /^(?:-?\d+(?:\.\d+)?|TRUE|FALSE)$/u.test(value) ? `'${value}` : String(value).toString().replaceAll("\n", "⏎");
  const shown = formula === undefined || formula === value ? text : `${formula} => ${text}`;
  return `${typeof value === "boolean" ? shown.toUpperCase() : shown}${format === undefined ? "" : `{${format}}`}${fill === undefined ? "" : `{fill:${fill}}`}`;
}
