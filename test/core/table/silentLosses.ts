/** Cells that hold something and of which a reading says nothing: neither a value, nor a line of the form, nor a column it names, nor unused. */
import type { SheetValue } from "../../../src/core/table/sheetCells";
import { cellAddress, columnIndex, columnLetters } from "../../../src/host/a1";
import type { PrintedColumn, PrintedRow, PrintedTable } from "./shapeCase";
import type { NotedSheet } from "./sheetText";

/** Rows whose words are the form's. */
const FORM_KINDS: ReadonlySet<string> = new Set(["title", "form_line", "head", "column_numbers", "note", "formula", "signature", "template", "repeated_head", "furniture"]);
/** Of these a table may stand beside another: its line ends where its columns end. */
const OWN_LINES: ReadonlySet<string> = new Set(["head", "column_numbers", "template", "repeated_head"]);
/** Columns that are enough to be named. */
const NAMED_FIELDS: ReadonlySet<string> = new Set(["serial", "other", "remark", "owner", "deadline", "evidence", "entity", "section", "unit"]);
const NUMBER_FIELDS = ["target", "actual", "rate", "base", "yoy", "score", "money"] as const;
const TEXT_FIELDS = ["name", "entity", "section", "part", "unit", "owner", "deadline", "status", "progress_text", "cause", "measures", "evidence", "remark", "serial"] as const;
/** Nothing is lost of a cell that only says that there is nothing. */
const NOTHING = /^(?:[/／\-－—–…·×\s]*|无|没有|暂无)$/u;
/** A figure of its period beside a cumulative one. */
const ONE_PERIOD = /^(?:本|当)[周旬月季期]/u;

export function silentLosses(sheet: NotedSheet, tables: readonly PrintedTable[]): readonly string[] {
  const told = new Set(tables.flatMap(({ unused = [], issues = [] }) => [...unused, ...issues].map(({ cell }) => cell)));
  const cards = tables.length > 0 && tables.every(({ columns }) => columns.length === 0);
  return sheet.values.flatMap((line, row) => {
    const readings = tables.map((table) => new RowReading(table, row + 1));
    const labels = labelsOf(sheet, row);
    return line.flatMap((value, column) => {
      const cell = cellAddress(row, column);
      if (value === null || told.has(cell) || (typeof value === "string" && NOTHING.test(value))) return [];
      // Beside the label of something personal stands something personal.
      const label = [...labels].findLast((at) => at < column);
      if (cards && label !== undefined && told.has(cellAddress(row, label))) return [];
      return readings.some((reading) => reading.holds(value, column, labels.has(column))) ? [] : [`${sheet.sheet} ${cell}: ${typeof value === "object" ? value.error : String(value)}`];
    });
  });
}

/** In a card every other cell is a label; what is merged is one cell. */
function labelsOf({ values, merges }: NotedSheet, row: number): ReadonlySet<number> {
  const covered = (column: number): boolean => merges.some((area) => row >= area.row && row < area.row + area.rowCount && column > area.column && column < area.column + area.columnCount);
  // The card's own left edge.
  const first = Math.min(...values.map((line) => line.findIndex((value) => value !== null)).filter((column) => column >= 0));
  const cells = [...(values[row] ?? []).keys()].filter((column) => column >= first && !covered(column));
  return new Set(cells.length === 1 ? [] : cells.filter((_, index) => index % 2 === 0));
}

/** One row of a table: a number that was read stands for one cell, not for two. */
class RowReading {
  readonly #columns: readonly PrintedColumn[];
  readonly #rows: readonly PrintedRow[];
  /** Where words may be said: blocks of labels have one object for all their rows. */
  readonly #said: readonly PrintedRow[];
  readonly #numbers: number[];
  readonly #kinds: ReadonlySet<string>;
  readonly #bounds: readonly [number, number];

  constructor({ columns, rows }: PrintedTable, row: number) {
    this.#columns = columns;
    this.#rows = rows.filter((one) => one.row === row);
    this.#said = columns.length === 0 ? rows : this.#rows;
    this.#kinds = new Set(this.#rows.map(({ kind }) => kind));
    this.#numbers = this.#rows.flatMap((one) => NUMBER_FIELDS.flatMap((field) => (typeof one[field] === "number" ? [one[field]] : [])));
    const indexes = columns.map(({ column }) => columnIndex(column));
    this.#bounds = [Math.min(...indexes), Math.max(...indexes)];
  }

  holds(value: Exclude<SheetValue, null>, column: number, isLabel: boolean): boolean {
    if (this.#isForm(column)) return true;
    const named = this.#columns.find((one) => one.column === columnLetters(column));
    if (this.#rows.length === 0) return false;
    if (this.#columns.length === 0 && isLabel && typeof value === "string") return true;
    if (named && (NAMED_FIELDS.has(named.field) || this.#anotherPeriod(named))) return true;
    if (typeof value === "number") return this.#takes(value);
    if (typeof value === "object") return false;
    const [digits] = /-?\d+(?:\.\d+)?/u.exec(stripped(String(value))) ?? [];
    return this.#kinds.has("section") || this.#says(stripped(String(value))) || (digits !== undefined && this.#takes(Number(digits))) || (named !== undefined && this.#fills(named));
  }

  #isForm(column: number): boolean {
    const inside = this.#columns.length === 0 || (column >= this.#bounds[0] && column <= this.#bounds[1]);
    return [...this.#kinds].some((kind) => FORM_KINDS.has(kind) && (inside || !OWN_LINES.has(kind)));
  }

  /** As it is, or a part of one as points. */
  #takes(value: number): boolean {
    const at = [value, value * 100].map((wanted) => this.#numbers.findIndex((number) => number.toPrecision(9) === wanted.toPrecision(9))).find((index) => index >= 0);
    if (at !== undefined) this.#numbers.splice(at, 1);
    return at !== undefined || this.#says(String(value));
  }

  /** The words are said, or what is said stands in them: a name without its target, a status without its number. */
  #says(text: string): boolean {
    return this.#said.some((row) => TEXT_FIELDS.some((field) => {
      const said = stripped(typeof row[field] === "string" ? row[field] : "");
      return said !== "" && (said === text || (/\D/u.test(said) && (said.includes(text) || text.includes(said))));
    }));
  }

  /** The object that covers the column has its field, or says why not. */
  #fills({ field, column }: PrintedColumn): boolean {
    return this.#rows.some((row) => {
      const covers = row.column === undefined || columnIndex(row.column) <= columnIndex(column);
      return covers && (row[field] !== undefined || Object.hasOwn(Object(row["absent"] ?? {}) as object, field));
    });
  }

  /** Of several columns that mean the same of other times (under one head where the row has many readings), one is taken. */
  #anotherPeriod(named: PrintedColumn): boolean {
    const others = this.#columns.filter((one) => one !== named && one.field === named.field);
    if (others.length > 0 && ONE_PERIOD.test(named.path.at(-1) ?? "")) return true;
    return this.#rows.some((row) => {
      if (row.column === undefined) return others.length > 0;
      const own = this.#columns.find((one) => one.column === row.column);
      return named.path.length > 1 && own !== undefined && above(own) === above(named) && others.some((one) => above(one) === above(named));
    });
  }
}

const above = ({ path }: PrintedColumn): string => path.slice(0, -1).join("/");

const stripped = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");
