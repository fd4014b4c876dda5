/**
 * Writes as `range.values`, `formulas` and `formulasR1C1` do:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
import { type Area, areaAddress } from "../../../host/a1";
import { numberAsTyped, textAsTyped } from "../../../host/calc/cellText";
import { r1c1ToA1 } from "../../../host/r1c1";
import { Fault } from "../protocol/fault";
import { isArray, type Json } from "../protocol/json";
import { cellsOf, columnsOf, holdsCell, intersection, isInSheet, isWholeColumns, isWholeRows, rowsOf } from "./areas";
import type { Book } from "./book";
import { emptyColumns, fillColumn } from "./calculatedColumns";
import type { CellSide } from "./changes";
import { refuseHiddenRows } from "./filters";
import { refuseLocked } from "./protection";
import { cellKey, setQuoted } from "./quotedText";
import { readCells } from "./readCells";
import { readTyped, type Typed } from "./typedText";

export type Notation = "A1" | "R1C1";

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_CHARACTERS = 32_767;
const MAX_FORMULA = 8_192;

/** Who writes: strings of an add-in are read as in an English Excel, those of the user as in a Chinese one. */
export type Writer = "addIn" | "user";

/** `input` is one cell's content for all, or as many rows and columns as the area has. */
export function writeCells(book: Book, sheet: number, area: Area, input: Json, notation: Notation = "A1", writer: Writer = "addIn"): number {
  if (!isInSheet(area)) throw new Fault("InvalidArgument", "the range lies outside the sheet");
  const cell = cellReader(input, area);
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded: cell-level writes fail.
  if (isWholeColumns(area) || isWholeRows(area)) throw new Fault("InvalidArgument", "cells of an unbounded range cannot be set");
  refuseLocked(book, sheet, area);
  refuseHiddenRows(book, sheet, area);
  // Details of an event cost a calculation, so they are made only when somebody listens.
  const detailed = cellsOf(area) === 1 && book.heard && book.isWatched();
  const before = detailed ? sideOf(book, sheet, area) : null;
  const columns = emptyColumns(book, sheet, area);
  const count = new CellWriter(book, sheet, area, notation, writer).write(cell);
  for (const column of columns) fillColumn(book, sheet, column, area);
  book.note({ kind: "cells", sheet, area, ...(before ? { before, after: sideOf(book, sheet, area) } : {}) });
  return count;
}

export function sideOf(book: Book, sheet: number, area: Area): CellSide {
  const value = readCells(book, sheet, area, "values")[0]?.[0] ?? "";
  return { value, type: String(readCells(book, sheet, area, "valueTypes")[0]?.[0]) };
}

function cellReader(input: Json, area: Area): (row: number, column: number) => Json {
  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values: null only inside an array.
  if (input === null) throw new Fault("InvalidArgument", "null is no content for a range");
  if (!isArray(input)) return () => input;
  const rows = input.map((row) => {
    if (!isArray(row)) throw new Fault("InvalidArgument", "an array of rows is expected");
    return row;
  });
  const width = rows[0]?.length ?? 0;
  if (rows.length === 1 && width === 1) return () => rows[0]?.[0] ?? null;
  const fits = rows.length === rowsOf(area) && rows.every((row) => row.length === columnsOf(area));
  if (!fits) {
    const given = `${String(rows.length)} x ${String(width)}`;
    throw new Fault("InvalidArgument", `${given} cells do not fit the range ${areaAddress(area)}`);
  }
  return (row, column) => rows[row]?.[column] ?? null;
}

class CellWriter {
  readonly #index: number;
  readonly #textCells: readonly Area[];
  readonly #heads: readonly Area[];
  readonly #merges: readonly Area[];
  readonly #writtenBefore: Area | null;
  readonly #quoted = new Map<number, string | null>();

  constructor(
    readonly book: Book,
    readonly sheet: number,
    readonly area: Area,
    readonly notation: Notation,
    readonly writer: Writer,
  ) {
    const state = book.state(sheet);
    this.#index = book.sheet(sheet).index;
    this.#textCells = state.textCells.filter((cells) => intersection(cells, area));
    this.#merges = state.merges.filter((cells) => intersection(cells, area));
    this.#heads = book
      .tablesOn(sheet)
      .filter(({ options }) => options.showHeaders)
      .map((table) => ({ ...table.area, bottom: table.area.top }));
    this.#writtenBefore = state.written;
  }

  write(cell: (row: number, column: number) => Json): number {
    const { area } = this;
    this.book.wrote(this.sheet, area);
    let count = 0;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const input = cell(row - area.top, column - area.left);
        if (input === null || this.#isCovered(row, column)) continue;
        count += 1;
        this.#quoted.set(cellKey(row, column), null);
        this.#put(row, column, this.#typed(input, row, column));
      }
    }
    setQuoted(this.book, this.sheet, this.#quoted);
    this.book.dropSendQueue(count);
    return count;
  }

  /** Under a merged cell nothing can be seen or set but at its first cell. */
  #isCovered(row: number, column: number): boolean {
    return this.#merges.some((merge) => holdsCell(merge, row, column) && !(merge.top === row && merge.left === column));
  }

  #typed(input: Json, row: number, column: number): Typed {
    const isText = this.#textCells.some((cells) => holdsCell(cells, row, column));
    const isHead = this.#heads.some((head) => holdsCell(head, row, column));
    if (typeof input === "number") {
      if (!Number.isFinite(input)) throw new Fault("InvalidArgument", "not a finite number");
      return isText || isHead ? { kind: "text", text: String(input) } : { kind: "number", value: input };
    }
    if (typeof input === "boolean") {
      const text = input ? "TRUE" : "FALSE";
      return isText || isHead ? { kind: "text", text } : { kind: "boolean", value: input };
    }
    if (typeof input !== "string") throw new Fault("InvalidArgument", "a cell takes text, a number, a truth value or null");
    return this.#string(input, isText, isHead, row, column);
  }

  #string(input: string, isText: boolean, isHead: boolean, row: number, column: number): Typed {
    if (input.length > (input.startsWith("=") && !isText ? MAX_FORMULA : MAX_CHARACTERS)) {
      throw new Fault("InvalidArgument", `${String(input.length)} characters are too many for one cell`);
    }
    if (input === "") return { kind: "empty" };
    // A cell of text format keeps what is typed; the apostrophe is a mark there, too.
    if (isText) return { kind: "text", text: input.startsWith("'") ? input.slice(1) : input };
    const typed = readTyped(input, { year: this.book.year, chinese: this.writer === "user" });
    if (isHead && typed.kind !== "empty") return { kind: "text", text: typed.kind === "text" ? typed.text : input };
    return typed.kind === "formula" ? { kind: "formula", formula: this.#inA1(typed.formula, row, column) } : typed;
  }

  #inA1(formula: string, row: number, column: number): string {
    if (!isBalanced(formula)) throw new Fault("InvalidArgument", "the formula cannot be read");
    if (this.notation === "A1") return formula;
    try {
      return r1c1ToA1(formula, row, column);
    } catch (error) {
      throw error instanceof RangeError ? new Fault("InvalidArgument", error.message) : error;
    }
  }

  #put(row: number, column: number, typed: Typed): void {
    const { model } = this.book;
    const set = (text: string): void => {
      model.setUserInput(this.#index, row + 1, column + 1, text);
    };
    switch (typed.kind) {
      case "empty":
        if (this.#writtenBefore && holdsCell(this.#writtenBefore, row, column)) set("");
        break;
      case "text": {
        const text = textAsTyped(typed.text);
        set(text);
        if (text !== typed.text) this.#quoted.set(cellKey(row, column), text);
        break;
      }
      case "boolean":
        set(typed.value ? "TRUE" : "FALSE");
        break;
      case "error":
        set(typed.error);
        break;
      case "formula":
        set(typed.formula);
        break;
      case "number":
        this.#number(row, column, typed.value);
        set(numberAsTyped(typed.value));
        if (typed.format !== undefined) this.#formatGeneral(row, column, typed.format);
    }
  }

  #number(_row: number, _column: number, value: number): void {
    const rounded = Number(value.toPrecision(15));
    if (rounded !== value) this.book.longNumbers.add(rounded);
  }

  /** "50%" makes a General cell a percentage; any other format stays. */
  #formatGeneral(row: number, column: number, format: string): void {
    this.book.formatQueue.flush();
    const { style } = this.book.model.getCellStyle(this.#index, row + 1, column + 1);
    if (this.book.formats.fromEngine(style.num_fmt) !== "General") return;
    const cell = { top: row, left: column, bottom: row, right: column };
    this.book.formatQueue.add(this.sheet, cell, { numberFormat: this.book.formats.toEngine(format) });
  }
}

function isBalanced(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/gu, "");
  if (/["']/u.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === "(") depth += 1;
    if (character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[-+*/&=<>(,^]$/u.test(bare.trim());
}

