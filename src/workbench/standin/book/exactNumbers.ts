/**
 * The engine shows numbers with at most 15 digits. Where that may not be all, a copy of the workbook is asked to
 * join them to text, which keeps every digit. Kept until the book changes.
 */
import { quoteSheetName } from "../../../host/a1";
import { CELL_TYPE, type CellPlace, keyOf, readNumbers } from "../../../host/calc/rawNumbers";
import type { Book } from "./book";

export class ExactNumbers {
  #version = -1;
  #numbers: ReadonlyMap<string, number> = new Map();

  constructor(readonly book: Book) {}

  at(sheetIndex: number, row: number, column: number): number {
    if (this.#version !== this.book.version) this.#read();
    return this.#numbers.get(keyOf({ sheet: sheetIndex, row, column })) ?? 0;
  }

  #read(): void {
    const { book } = this;
    const places = book.sheets.flatMap(({ id, index }) => this.#doubtful(id, index));
    const copy = book.engine.Model.from_bytes(book.model.toBytes(), "en");
    copy.pauseEvaluation();
    copy.newSheet();
    this.#numbers = readNumbers(
      {
        model: copy,
        sheet: book.sheets.length,
        quotedNames: book.sheets.map(({ name }) => quoteSheetName(name)),
        evaluate: () => {
          copy.resumeEvaluation();
          copy.evaluate();
          copy.pauseEvaluation();
        },
      },
      places,
    );
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
        if (book.model.getCellType(index, row + 1, column + 1) !== CELL_TYPE.number) continue;
        const content = book.model.getCellContent(index, row + 1, column + 1);
        if (content !== "" && content !== "'" && plainNumber(book, content) === null) places.push({ sheet: index, row, column });
      }
    }
    return places;
  }
}

/** Null for a formula, a number shown as a date, or one that has more digits than are shown. */
export function plainNumber(book: Book, content: string): number | null {
  if (content.startsWith("=")) return null;
  const number = Number(content);
  return Number.isNaN(number) || book.longNumbers.has(number) ? null : number;
}
