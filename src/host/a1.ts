/** A1 addresses and 0-based positions: the one place that converts between them. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle inside one sheet, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` is `0`; letters are taken in either case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Null when the text is not an address inside a sheet, e.g. a name or a whole column. */
export function parseCell(address: string): { readonly row: number; readonly column: number } | null {
  const match = CELL.exec(address);
  if (match === null) return null;
  const column = columnIndex(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return column < MAX_COLUMNS && row < MAX_ROWS ? { row, column } : null;
}

export function parseArea(address: string): Area | null {
  const [first = "", last = first, ...more] = address.split(":");
  const from = parseCell(first);
  const to = parseCell(last);
  if (from === null || to === null || more.length > 0) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/u;

/** Cells, whole columns (`B:D`) or whole rows (`5:7`). */
export function parseRange(address: string): Area | null {
  const [, firstColumn, lastColumn] = COLUMNS.exec(address) ?? [];
  if (firstColumn !== undefined && lastColumn !== undefined) return parseArea(`${firstColumn}1:${lastColumn}${String(MAX_ROWS)}`);
  const [, firstRow, lastRow] = ROWS.exec(address) ?? [];
  if (firstRow !== undefined && lastRow !== undefined) return parseArea(`A${firstRow}:${columnLetters(MAX_COLUMNS - 1)}${lastRow}`);
  return parseArea(address);
}

/** Quoted in every case: a name with Chinese, digits first or like a cell needs it, and no other minds. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
