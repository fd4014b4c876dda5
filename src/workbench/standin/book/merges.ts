/** Merged cells are known to the registry only; the grid cannot draw them. */
import type { Area } from "../../../host/a1";
import { Fault } from "../protocol/fault";
import { columnsOf, contains, intersection, rowsOf } from "./areas";
import type { Book } from "./book";
import { refuseProtected } from "./protection";
import { forgetQuoted } from "./quotedText";
import { isBlank } from "./readCells";

export function mergeCells(book: Book, sheet: number, area: Area, across: boolean): void {
  refuseProtected(book, sheet);
  if (book.tablesOn(sheet).some((table) => intersection(table.area, area))) throw new Fault("InvalidOperation", "cells of a table cannot be merged");
  const parts = across ? Array.from({ length: rowsOf(area) }, (_, at) => ({ ...area, top: area.top + at, bottom: area.top + at })) : [area];
  unmergeCells(book, sheet, area);
  book.setState(sheet, { merges: [...book.state(sheet).merges, ...parts.filter((part) => rowsOf(part) > 1 || columnsOf(part) > 1)] });
  for (const part of parts) keepFirst(book, sheet, part);
}

/** Only the first cell's content survives. */
function keepFirst(book: Book, sheet: number, area: Area): void {
  const { index } = book.sheet(sheet);
  const rest = [
    { ...area, left: area.left + 1, bottom: area.top },
    { ...area, top: area.top + 1 },
  ].filter((part) => part.left <= part.right && part.top <= part.bottom);
  for (const part of rest) {
    forgetQuoted(book, sheet, part);
    if (!isBlank(book, sheet, part)) book.model.rangeClearContents(index, part.top + 1, part.left + 1, part.bottom + 1, part.right + 1);
  }
}

export function unmergeCells(book: Book, sheet: number, area: Area): void {
  const { merges } = book.state(sheet);
  const rest = merges.filter((merge) => intersection(merge, area) === null);
  if (rest.length < merges.length) book.setState(sheet, { merges: rest });
}

export const isPartOfMerge = (book: Book, sheet: number, area: Area): boolean =>
  book.state(sheet).merges.some((merge) => intersection(merge, area) && !contains(area, merge));
