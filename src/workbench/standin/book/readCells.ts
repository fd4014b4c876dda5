/** Cells as Office.js gives them: an empty cell is `""`, an error is its text. */
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../../host/a1";
import { excelError } from "../../../host/calc/excelError";
import { CELL_TYPE } from "../../../host/calc/rawNumbers";
import { a1ToR1c1 } from "../../../host/r1c1";
import type { Json } from "../protocol/json";
import { areaAt, columnsOf, intersection, rowsOf, union } from "./areas";
import type { Book } from "./book";
import { ExactNumbers, plainNumber } from "./exactNumbers";

export type Aspect = "values" | "formulas" | "formulasR1C1" | "text" | "valueTypes" | "numberFormat";

/** A cleared cell that held quoted text keeps its apostrophe, which is part of the style. */
const contentAt = (book: Book, index: number, row: number, column: number): string => {
  const content = book.model.getCellContent(index, row + 1, column + 1);
  return content === "'" ? "" : content;
};

const exactOf = new WeakMap<Book, ExactNumbers>();
const exact = (book: Book): ExactNumbers => {
  const known = exactOf.get(book) ?? new ExactNumbers(book);
  exactOf.set(book, known);
  return known;
};

export function readCells(book: Book, sheet: number, area: Area, aspect: Aspect): Json[][] {
  const { index } = book.sheet(sheet);
  book.settle();
  if (aspect === "text" || aspect === "numberFormat") book.formatQueue.flush();
  const read = READERS[aspect];
  const empty = aspect === "valueTypes" ? "Empty" : "";
  const { written } = book.state(sheet);
  return Array.from({ length: rowsOf(area) }, (_, r) =>
    Array.from({ length: columnsOf(area) }, (_unused, c) => {
      const [row, column] = [area.top + r, area.left + c];
      const outside = written === null || row > written.bottom || column > written.right || row < written.top || column < written.left;
      return outside && aspect !== "numberFormat" ? empty : read(book, index, row, column);
    }),
  );
}

type Reader = (book: Book, index: number, row: number, column: number) => Json;

const READERS: Readonly<Record<Aspect, Reader>> = {
  values: valueAt,
  formulas: formulaAt,
  formulasR1C1: (book, index, row, column) => {
    const formula = formulaAt(book, index, row, column);
    return isFormulaAt(book, index, row, column) ? a1ToR1c1(String(formula), row, column) : formula;
  },
  text: (book, index, row, column) => book.model.getFormattedCellValue(index, row + 1, column + 1),
  valueTypes: typeAt,
  numberFormat: (book, index, row, column) => book.formats.fromEngine(book.model.getCellStyle(index, row + 1, column + 1).style.num_fmt),
};

const isFormulaAt: (book: Book, index: number, row: number, column: number) => boolean = (book, index, row, column) =>
  contentAt(book, index, row, column).startsWith("=");

export function valueAt(book: Book, index: number, row: number, column: number): Json {
  const content = contentAt(book, index, row, column);
  if (content === "") return "";
  const type = book.model.getCellType(index, row + 1, column + 1);
  if (type === CELL_TYPE.number) return plainNumber(book, content) ?? exact(book).at(index, row, column);
  if (type === CELL_TYPE.boolean) return book.model.getFormattedCellValue(index, row + 1, column + 1) === "TRUE";
  if (type === CELL_TYPE.error) return excelError(book.model.getFormattedCellValue(index, row + 1, column + 1));
  if (content.startsWith("=")) return book.model.getFormattedCellValue(index, row + 1, column + 1);
  return content.startsWith("'") ? content.slice(1) : content;
}

function formulaAt(book: Book, index: number, row: number, column: number): Json {
  const content = contentAt(book, index, row, column);
  return content.startsWith("=") ? content : valueAt(book, index, row, column);
}

function typeAt(book: Book, index: number, row: number, column: number): Json {
  if (contentAt(book, index, row, column) === "") return "Empty";
  const type = book.model.getCellType(index, row + 1, column + 1);
  if (type === CELL_TYPE.number) return "Double";
  if (type === CELL_TYPE.boolean) return "Boolean";
  return type === CELL_TYPE.error ? "Error" : "String";
}

/** The smallest rectangle around everything that is not empty, inside `area`; null when there is nothing. */
export function usedArea(book: Book, sheet: number, valuesOnly: boolean, area: Area = areaAt(0, 0, MAX_ROWS, MAX_COLUMNS)): Area | null {
  const { written, styled } = book.state(sheet);
  const bounds = written && intersection(written, area);
  const values = bounds && filledArea(book, book.sheet(sheet).index, bounds);
  const formats = valuesOnly || styled === null ? null : intersection(styled, area);
  return values && formats ? union(values, formats) : (values ?? formats);
}

function filledArea(book: Book, index: number, bounds: Area): Area | null {
  let filled: Area | null = null;
  for (let column = bounds.left; column <= bounds.right; column += 1) {
    for (const line of book.model.getRowsWithData(index, column + 1)) {
      const row = line - 1;
      if (row < bounds.top || row > bounds.bottom || contentAt(book, index, row, column) === "") continue;
      const cell = areaAt(row, column, 1, 1);
      filled = filled === null ? cell : union(filled, cell);
    }
  }
  return filled;
}

export const isBlank = (book: Book, sheet: number, area: Area): boolean => usedArea(book, sheet, true, area) === null;
