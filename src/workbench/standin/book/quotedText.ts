/**
 * Text such as "001" or "=x" stands in the engine with an apostrophe. When the engine inserts, deletes or moves lines
 * it types such cells anew without it, so that they turn into numbers and formulas (0.8.4); also on undo. The registry
 * therefore keeps these texts, moves them itself, and puts back what the engine spoilt.
 */
import { type Area, MAX_COLUMNS } from "../../../host/a1";
import { CELL_TYPE } from "../../../host/calc/rawNumbers";
import { holdsCell } from "./areas";
import type { Book } from "./book";
import { type Shift, shiftLine } from "./shift";

export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

export const cellOf = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / MAX_COLUMNS),
  column: key % MAX_COLUMNS,
});

/** Null takes a cell off the list. */
export function setQuoted(book: Book, sheet: number, changes: ReadonlyMap<number, string | null>): void {
  const { quoted } = book.state(sheet);
  const news = [...changes].filter(([key, text]) => (text === null ? quoted.has(key) : quoted.get(key) !== text));
  if (news.length === 0) return;
  const next = new Map(quoted);
  for (const [key, text] of news) {
    if (text === null) next.delete(key);
    else next.set(key, text);
  }
  book.setState(sheet, { quoted: next });
}

export function forgetQuoted(book: Book, sheet: number, area: Area): void {
  const inside = [...book.state(sheet).quoted.keys()].filter((key) => holdsCell(area, cellOf(key).row, cellOf(key).column));
  setQuoted(book, sheet, new Map(inside.map((key) => [key, null])));
}

/** After the engine filled cells by itself. */
export function findQuoted(book: Book, sheet: number, area: Area): void {
  const { index } = book.sheet(sheet);
  const changes = new Map<number, string | null>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const content = book.model.getCellContent(index, row + 1, column + 1);
      changes.set(cellKey(row, column), content.startsWith("'") ? content : null);
    }
  }
  setQuoted(book, sheet, changes);
}

export function shiftQuoted(quoted: ReadonlyMap<number, string>, shift: Shift): ReadonlyMap<number, string> {
  const moved = new Map<number, string>();
  for (const [key, text] of quoted) {
    const { row, column } = cellOf(key);
    const [line, across] = shift.axis === "row" ? [row, column] : [column, row];
    const next = across < shift.from || across > shift.to ? line : shiftLine(line, shift);
    if (next !== null) moved.set(shift.axis === "row" ? cellKey(next, column) : cellKey(row, next), text);
  }
  return moved;
}

/** Returns how many cells had been spoilt. */
export function repairQuoted(book: Book): number {
  let repaired = 0;
  for (const { id, index } of book.sheets) {
    for (const [key, text] of book.state(id).quoted) {
      const { row, column } = cellOf(key);
      const { model } = book;
      const intact = model.getCellContent(index, row + 1, column + 1) === text && model.getCellType(index, row + 1, column + 1) === CELL_TYPE.text;
      if (intact) continue;
      model.setUserInput(index, row + 1, column + 1, text);
      repaired += 1;
    }
  }
  return repaired;
}
