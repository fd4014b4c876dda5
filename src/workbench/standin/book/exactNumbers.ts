/**
 * The engine shows numbers with at most 15 digits. Where that may not be all, a copy of the workbook is asked to
 * join them to text, which keeps every digit. Kept until the book changes.
 */
import type { Model } from "../../../host/calc/engine";
import { askForNumbers, type CellPlace, takeNumbers } from "../../../host/calc/rawNumbers";
import { MAX_COLUMNS } from "../../../host/a1";
import type { Book } from "./book";

export const NUMBER_TYPE = 1;

export class ExactNumbers {
  #version = -1;
  #numbers = new Map<number, ReadonlyMap<number, number>>();

  constructor(readonly book: Book) {}

  at(sheetIndex: number, row: number, column: number): number {
    if (this.#version !== this.book.version) this.#read();
    return this.#numbers.get(sheetIndex)?.get(row * MAX_COLUMNS + column) ?? 0;
  }

  #read(): void {
    const { book } = this;
    const places = book.sheets.flatMap(({ id, index }) => this.#doubtful(id, index));
    const copy = book.engine.Model.from_bytes(book.model.toBytes(), "en");
    copy.pauseEvaluation();
    copy.newSheet();
    const scratch = book.sheets.length;
    const names = book.sheets.map(({ name }) => book.engine.quoteName(name));
    askForNumbers(copy, scratch, names, places);
    copy.resumeEvaluation();
    copy.evaluate();
    const numbers = takeNumbers(copy, scratch, places);
    this.#numbers = new Map(book.sheets.map(({ index }) => [index, new Map()]));
    places.forEach(({ sheet, row, column }, at) => {
      const number = numbers[at] ?? Number.NaN;
      const cells = this.#numbers.get(sheet) as Map<number, number> | undefined;
      cells?.set(row * MAX_COLUMNS + column, Number.isNaN(number) ? shownNumber(copy, sheet, row, column) : number);
    });
    copy.free();
    this.#version = book.version;
  }

  #doubtful(id: number, index: number): CellPlace[] {
    const { book } = this;
    const places: CellPlace[] = [];
    const bounds = book.state(id).written;
    if (bounds === null) return places;
    for (let row = bounds.top; row <= bounds.bottom; row += 1) {
      for (let column = bounds.left; column <= bounds.right; column += 1) {
        if (book.model.getCellType(index, row + 1, column + 1) !== NUMBER_TYPE) continue;
        const content = book.model.getCellContent(index, row + 1, column + 1);
        if (content !== "" && content !== "'" && plainNumber(book, content) === null) places.push({ sheet: index, row, column });
      }
    }
    return places;
  }
}

/** A reference to a blank cell shows 0 and is no number to the engine. */
const shownNumber = (model: Model, sheet: number, row: number, column: number): number =>
  Number(model.getFormattedCellValue(sheet, row + 1, column + 1)) || 0;

/** Null for a formula, a number shown as a date, or one that has more digits than are shown. */
export function plainNumber(book: Book, content: string): number | null {
  if (content.startsWith("=")) return null;
  const number = Number(content);
  return Number.isNaN(number) || book.longNumbers.has(number) ? null : number;
}
