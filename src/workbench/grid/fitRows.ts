/**
 * Rows as high as their wrapped text, as Excel makes them by itself after every edit. IronCalc does not, and the
 * stand-in cannot: it takes the fonts of a screen.
 */
import { intersection } from "../standin/book/areas";
import type { Standin } from "../standin";
import { inPixels, LINE, wrapped } from "./shownText";

/** Above and below the text together. */
const MARGIN = 8;
/** A row that nobody has touched shows the usual height. */
const UNTOUCHED = 1_000_000;
/** Excel's limit, in pixels. */
const HIGHEST = 546;
/** What one request may have changed and still be fitted without making the user wait. */
const MOST_ROWS = 2_000;

/** To be called after changes; heights belong to the action that made them necessary, also when it is taken back. */
export function fitRows({ book }: Standin, seen: { entry: unknown }): void {
  const { history } = book;
  // After an undo the engine has put the old heights back itself.
  if (history.canRedo) return;
  const last = history.back();
  if (last === undefined) return;
  history.push(last);
  if (last === seen.entry) return;
  let steps = 0;
  for (const change of last.changes) {
    const sheet = book.sheets.find(({ id }) => "sheet" in change && id === change.sheet);
    const written = sheet && book.state(sheet.id).written;
    const area = change.kind === "cells" && written ? intersection(change.area, written) : null;
    if (!sheet || area === null || !written || area.bottom - area.top >= MOST_ROWS) continue;
    const wrapping = wrappingColumns(book, sheet.index, area.top, written.left, written.right);
    if (wrapping.length === 0) continue;
    for (let row = area.top; row <= area.bottom; row += 1) if (fitRow(book, sheet.index, row, wrapping)) steps += 1;
  }
  if (steps > 0) history.absorb(steps);
  const now = history.back();
  if (now) history.push(now);
  seen.entry = now;
}

/** On opening: a file's own heights are another program's guess, and heads that are cut off hurt most. */
export function fitHeads({ book }: Standin): void {
  for (const { id, index } of book.sheets) {
    const { written, frozen } = book.state(id);
    for (let row = written?.top ?? 0; written && row < Math.min(frozen.rows, written.bottom + 1); row += 1) {
      const wrapping = wrappingColumns(book, index, row, written.left, written.right);
      if (wrapping.length > 0) fitRow(book, index, row, wrapping);
    }
  }
}

/** Returns whether the height had to change. */
function fitRow(book: Standin["book"], sheet: number, row: number, wrapping: readonly number[]): boolean {
  const { model } = book;
  const usual = model.getRowHeight(sheet, UNTOUCHED);
  const needed = Math.max(...wrapping.map((column) => heightOf(book, sheet, row, column)));
  const wanted = Math.max(usual, needed);
  const present = model.getRowHeight(sheet, row + 1);
  // A file's own height for one line may be a little lower than the usual one here.
  const fits = present >= needed && present <= usual;
  if (present === 0 || fits || Math.abs(present - wanted) < 1) return false;
  model.setRowsHeight(sheet, row + 1, row + 1, Math.min(wanted, HIGHEST));
  return true;
}

/** The columns of a table look alike from row to row. */
function wrappingColumns({ model }: Standin["book"], sheet: number, row: number, left: number, right: number): readonly number[] {
  const columns = Array.from({ length: right - left + 1 }, (_, at) => left + at);
  return columns.filter((column) => model.getCellStyle(sheet, row + 1, column + 1).style.alignment?.wrap_text === true && model.getColumnWidth(sheet, column + 1) > 0);
}

function heightOf({ model }: Standin["book"], sheet: number, row: number, column: number): number {
  const text = model.getFormattedCellValue(sheet, row + 1, column + 1);
  if (text === "") return 0;
  const { font } = model.getCellStyle(sheet, row + 1, column + 1).style;
  const size = inPixels(font);
  const lines = wrapped(text, model.getColumnWidth(sheet, column + 1), size, font.b).split("\n").length;
  return Math.ceil(lines * size * LINE + MARGIN);
}
