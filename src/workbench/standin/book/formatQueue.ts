/**
 * Formats wait until the end of the batch (or until something depends on them) and are then laid on together:
 * IronCalc takes 25 µs a cell and property, which thousands of rows with a dozen properties do not bear.
 */
import type { CellStyle } from "@ironcalc/wasm";
import type { Area } from "../../../host/a1";
import { MAX_COLUMNS, MAX_ROWS } from "../../../host/a1";
import { cellsOf, columnsOf, contains, isWholeColumns, isWholeRows, rowsOf, union } from "./areas";
import type { Book } from "./book";
import { cellOf } from "./quotedText";
import { patched, type StylePatch } from "./stylePatch";

const MAX_PASTE = 8_000;

interface Order {
  readonly area: Area;
  readonly patch: StylePatch;
}

export class FormatQueue {
  readonly #orders = new Map<number, Order[]>();
  /** Sheets born in this batch: their cells all look the same, except those whose text is quoted. */
  readonly #blank = new Set<number>();
  #plain: CellStyle | undefined;

  constructor(readonly book: Book) {}

  add(sheet: number, area: Area, patch: StylePatch): void {
    const orders = this.#orders.get(sheet);
    if (orders) orders.push({ area, patch });
    else this.#orders.set(sheet, [{ area, patch }]);
    const { styled } = this.book.state(sheet);
    if (!isWholeColumns(area) && !isWholeRows(area)) this.book.setState(sheet, { styled: styled === null ? area : union(styled, area) });
  }

  sheetBorn(sheet: number): void {
    this.#blank.add(sheet);
  }

  flush(): void {
    const orders = [...this.#orders];
    this.#orders.clear();
    for (const [sheet, ofSheet] of orders) {
      if (this.book.sheets.some(({ id }) => id === sheet)) this.#lay(sheet, ofSheet);
      this.#blank.delete(sheet);
    }
  }

  endBatch(): void {
    this.flush();
    this.#blank.clear();
  }

  /** New cells below a row look like its cells. */
  copyLook(sheet: number, row: Area, target: Area): void {
    this.flush();
    const { index } = this.book.sheet(sheet);
    const plain = JSON.stringify(this.plain);
    for (let column = row.left; column <= row.right; column += 1) {
      const { style } = this.book.model.getCellStyle(index, row.top + 1, column + 1);
      const look = { ...style, quote_prefix: false };
      if (JSON.stringify(look) === plain) continue;
      this.#paste(index, { ...target, left: column, right: column }, look);
    }
    const { styled } = this.book.state(sheet);
    if (styled !== null) this.book.setState(sheet, { styled: union(styled, target) });
  }

  /** What a cell without any format looks like. */
  get plain(): CellStyle {
    this.#plain ??= this.book.model.getCellStyle(this.book.sheets[0]?.index ?? 0, MAX_ROWS, MAX_COLUMNS).style;
    return this.#plain;
  }

  #lay(sheet: number, orders: readonly Order[]): void {
    const { index } = this.book.sheet(sheet);
    const blank = this.#blank.has(sheet);
    for (const [area, patch] of combined(orders)) {
      // A whole column or row has a style of its own, which the engine keeps; cell by cell would be a million.
      if (isWholeColumns(area) || isWholeRows(area)) this.#layLines(index, area, patch);
      else if (!blank) this.#layByCell(index, area, patch);
      else this.#paste(index, area, patched(this.plain, patch, this.plain));
    }
    // The apostrophe of a text is part of its style.
    for (const key of blank ? this.book.state(sheet).quoted.keys() : []) {
      const { row, column } = cellOf(key);
      const { style } = this.book.model.getCellStyle(index, row + 1, column + 1);
      this.#paste(index, { top: row, left: column, bottom: row, right: column }, { ...style, quote_prefix: true });
    }
  }

  /** Cells below each other that look the same are pasted at once. */
  #layByCell(index: number, area: Area, patch: StylePatch): void {
    for (let column = area.left; column <= area.right; column += 1) {
      let first = area.top;
      let style = this.book.model.getCellStyle(index, first + 1, column + 1).style;
      let key = JSON.stringify(style);
      for (let row = area.top + 1; row <= area.bottom + 1; row += 1) {
        const next = row > area.bottom ? null : this.book.model.getCellStyle(index, row + 1, column + 1).style;
        const nextKey = next && JSON.stringify(next);
        if (nextKey === key) continue;
        this.#paste(index, { top: first, bottom: row - 1, left: column, right: column }, patched(style, patch, this.plain));
        if (next === null || nextKey === null) break;
        [first, style, key] = [row, next, nextKey];
      }
    }
  }

  /** In blocks: a paste of 200,000 cells at once takes the engine ten times as long as the same cells in pieces. */
  #paste(index: number, area: Area, style: CellStyle): void {
    const rows = Math.max(1, Math.floor(MAX_PASTE / columnsOf(area)));
    for (let top = area.top; top <= area.bottom; top += rows) {
      this.#pasteBlock(index, { ...area, top, bottom: Math.min(top + rows - 1, area.bottom) }, style);
    }
  }

  #pasteBlock(index: number, area: Area, style: CellStyle): void {
    const { model } = this.book;
    const shown = model.getSelectedSheet();
    model.setSelectedSheet(index);
    const view = model.getSelectedView();
    model.setSelectedCell(area.top + 1, area.left + 1);
    model.setSelectedRange(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
    model.onPasteStyles([[style]]);
    this.book.dropSendQueue(cellsOf(area));
    model.setSelectedCell(view.row, view.column);
    model.setSelectedRange(...view.range);
    model.setTopLeftVisibleCell(view.top_row, view.left_column);
    model.setSelectedSheet(shown);
  }

  #layLines(index: number, area: Area, patch: StylePatch): void {
    const target = { sheet: index, row: area.top + 1, column: area.left + 1, width: columnsOf(area), height: rowsOf(area) };
    for (const [path, value] of linePatch(patch)) this.book.model.updateRangeStyle(target, path, value);
  }
}

/** What IronCalc can set on whole lines, by its own paths; font names and sizes it cannot. */
function linePatch(patch: StylePatch): readonly (readonly [path: string, value: string])[] {
  const paths: (readonly [string, string | boolean | null | undefined])[] = [
    ["num_fmt", patch.numberFormat],
    ["font.b", patch.bold],
    ["font.i", patch.italic],
    ["font.u", patch.underline],
    ["font.strike", patch.strike],
    ["font.color", patch.color],
    ["fill.color", patch.fill === null ? "" : patch.fill],
    ["alignment.horizontal", patch.horizontal],
    ["alignment.vertical", patch.vertical],
    ["alignment.wrap_text", patch.wrap],
  ];
  return paths.flatMap(([path, value]) => (value === undefined || value === null ? [] : [[path, String(value)] as const]));
}

/** Overlapping orders as rectangles that do not overlap, each with everything it is to get, later over earlier. */
function combined(orders: readonly Order[]): readonly (readonly [Area, StylePatch])[] {
  const cells = orders.filter(({ area }) => !isWholeColumns(area) && !isWholeRows(area));
  const lines = orders.filter((order) => !cells.includes(order)).map(({ area, patch }) => [area, patch] as const);
  const columns = edges(cells.flatMap(({ area }) => [area.left, area.right + 1]));
  return [...lines, ...columns.flatMap(([left, right]) => stack(cells.filter(({ area }) => area.left <= left && area.right >= right), left, right))];
}

function stack(orders: readonly Order[], left: number, right: number): readonly (readonly [Area, StylePatch])[] {
  return edges(orders.flatMap(({ area }) => [area.top, area.bottom + 1])).flatMap(([top, bottom]) => {
    const area = { top, bottom, left, right };
    const patches = orders.filter((order) => contains(order.area, area)).map(({ patch }) => patch);
    return patches.length === 0 ? [] : [[area, patches.reduce(merged)] as const];
  });
}

const merged = (a: StylePatch, b: StylePatch): StylePatch =>
  b.reset === true ? b : { ...a, ...b, ...(a.border && b.border ? { border: { ...a.border, ...b.border } } : {}) };

/** Neighbouring pairs of the sorted edges, as first and last line. */
function edges(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.slice(1).map((end, at) => [sorted[at] ?? 0, end - 1] as const);
}
