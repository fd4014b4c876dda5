/** A sheet's cells with its merges, addressed from 0 within what was given; nothing is copied. */
import type { Area, SheetCells, SheetValue } from "./sheetCells";

const SPACES = /[\s\u3000\u200b\ufeff]+/gu;

export class Grid {
  readonly rowCount: number;
  readonly columnCount: number;
  /** By cell number, of every cell that a merge covers: the merge. */
  readonly #merged = new Map<number, Area>();
  /** Merges as they lie in this grid. */
  readonly merges: readonly Area[];
  /** Rows pasted from a page in which a cell more pushes the rest one to the right: where. */
  readonly #shifts = new Map<number, number>();

  constructor(readonly source: SheetCells) {
    this.rowCount = source.values.length;
    this.columnCount = source.values.reduce((most, row) => Math.max(most, row.length), 0);
    this.merges = source.merges.flatMap((merge) => this.#inside(merge));
    for (const merge of this.merges) this.assume(merge);
  }

  /** Where merges are not known: cells that look like one. */
  assume(merge: Area): void {
    for (let row = merge.row; row < merge.row + merge.rowCount; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columnCount; column += 1) this.#merged.set(row * this.columnCount + column, merge);
    }
  }

  #inside({ row, column, rowCount, columnCount }: Area): readonly Area[] {
    const [top, left] = [Math.max(row - this.source.row, 0), Math.max(column - this.source.column, 0)];
    const [bottom, right] = [Math.min(row - this.source.row + rowCount, this.rowCount), Math.min(column - this.source.column + columnCount, this.columnCount)];
    return bottom > top && right > left ? [{ row: top, column: left, rowCount: bottom - top, columnCount: right - left }] : [];
  }

  /** What stands in the cell itself: of a merge only its first cell holds something. */
  value(row: number, column: number): SheetValue {
    return this.#at(row, this.placeOf(row, column));
  }

  #at(row: number, column: number): SheetValue {
    const value = this.source.values[row]?.[column] ?? null;
    return typeof value === "string" && isBlank(value) ? null : value;
  }

  /** From `column` on, the cells of the row are read one further to the right. */
  shift(row: number, column: number): void {
    this.#shifts.set(row, column);
  }

  /** The cell that pushes the others aside; null in rows that are not shifted. */
  displaced(row: number): SheetValue {
    const at = this.#shifts.get(row);
    return at === undefined ? null : this.#at(row, at);
  }

  /** Where the cell of this column really stands. */
  placeOf(row: number, column: number): number {
    if (this.#shifts.size === 0) return column;
    const at = this.#shifts.get(row);
    return at !== undefined && column >= at ? column + 1 : column;
  }

  merge(row: number, column: number): Area | null {
    return this.#merged.size === 0 ? null : (this.#merged.get(row * this.columnCount + column) ?? null);
  }

  /** The cell whose value a merge shows here; the cell itself elsewhere. */
  filled(row: number, column: number): SheetValue {
    const merge = this.merge(row, column);
    return merge ? this.value(merge.row, merge.column) : this.value(row, column);
  }

  format(row: number, column: number): string {
    return this.source.formats?.[row]?.[this.placeOf(row, column)] ?? "General";
  }

  formula(row: number, column: number): string | null {
    return this.source.formulas?.[row]?.[this.placeOf(row, column)] ?? null;
  }

  fill(row: number, column: number): string | null {
    return this.source.fills?.[row]?.[this.placeOf(row, column)] ?? null;
  }

  /** As a person reads it, blanks at the ends cut; numbers as digits. */
  text(row: number, column: number): string {
    return textOf(this.filled(row, column));
  }

  /** Columns of the row that hold something of their own. */
  columnsOf(row: number): readonly number[] {
    const found: number[] = [];
    const values = this.source.values[row] ?? [];
    for (let column = 0; column < values.length; column += 1) if (this.value(row, column) !== null) found.push(column);
    return found;
  }
}

/** Most texts begin with a character that is none: only the others are looked at whole. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x80) && !(first >= 0x4e00 && first <= 0x9fff) && text.trim() === "";
}

export function textOf(value: SheetValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? value.trim() : String(value);
}

/** Characters that stay as they are. */
const PLAIN = /^[\u4e00-\u9fff\w.%\-“”、]*$/u;

/** Full-width signs narrow, every blank and line break gone: 指 标 名 称 is 指标名称. */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(SPACES, "");
}
