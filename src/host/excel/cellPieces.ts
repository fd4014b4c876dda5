import { type CellInput, isFormula } from "../workbook";
import { cellText } from "./cellText";
import { CELLS_PER_ARRAY, PIECE_BYTES, STEP_BYTES, cellBytes } from "./requestSize";
import { runsBy } from "./runs";

/** What an array of Office.js takes: `""` empties a cell, `null` leaves it as it is. */
export type ExcelCell = string | number | boolean | null;

/** A part of a rectangle, counted from the rectangle's first cell. */
export type CellPiece = {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
} & (
  | { readonly kind: "values"; readonly cells: readonly (readonly ExcelCell[])[] }
  | { readonly kind: "formulas"; readonly cells: readonly (readonly ExcelCell[])[] }
  /** The same formula in every cell, sent once: Excel fills the range with a single value. */
  | { readonly kind: "fill"; readonly formula: string }
);

/** `undefined` leaves the cell as it is. */
type Rectangle = readonly (readonly (CellInput | undefined)[])[];

export interface PieceOptions {
  /** Its number format is `@`. */
  readonly isTextColumn?: (column: number) => boolean;
  /** The cells are new: a column with nothing in it need not be emptied. */
  readonly onBlank?: boolean;
}

/** A rectangle as the fewest arrays: values, columns of one formula, columns of several formulas. */
export function cellPieces(cells: Rectangle, { isTextColumn = () => false, onBlank = false }: PieceOptions = {}): readonly CellPiece[] {
  const contents = (cells[0] ?? []).map((_, column) => contentOf(cells, column, onBlank));
  return runsBy(contents, (content) => content.key).flatMap(({ first, count, item }): readonly CellPiece[] => {
    if (item.formula === null) return mixedBlock(cells, first, first + count, isTextColumn);
    return [{ kind: "fill", row: 0, column: first, rowCount: cells.length, columnCount: count, formula: item.formula }];
  });
}

interface ColumnContent {
  /** Columns side by side with the same key make one block; null for a column that is passed over. */
  readonly key: string | null;
  /** The formula of a column that holds nothing else. */
  readonly formula: string | null;
}

function contentOf(cells: Rectangle, column: number, onBlank: boolean): ColumnContent {
  const first = cells[0]?.[column];
  if (isFormula(first) && cells.every((row) => formulaOf(row[column]) === first.formula)) {
    return { key: first.formula, formula: first.formula };
  }
  const isEmpty = onBlank && cells.every((row) => (row[column] ?? null) === null);
  return { key: isEmpty ? null : "", formula: null };
}

function formulaOf(cell: CellInput | undefined): string | null {
  return cell !== undefined && isFormula(cell) ? cell.formula : null;
}

/** Values alone, for calls that take no R1C1 formulas; formula cells are left empty there. */
export function valueRows(cells: Rectangle, isTextColumn: (column: number) => boolean = () => false): (string | number | boolean)[][] {
  return cells.map((row) => row.map((cell, column) => typed(cell, isTextColumn(column)) ?? ""));
}

/** Null for a formula, which is set by an array of its own, and for what is left as it is. */
export function typed(cell: CellInput | undefined, isTextCell: boolean): ExcelCell {
  if (cell === undefined) return null;
  if (cell === null) return "";
  if (isFormula(cell)) return null;
  return typeof cell === "string" ? cellText(cell, isTextCell) : cell;
}

export function pieceBytes(piece: CellPiece): number {
  if (piece.kind === "fill") return cellBytes(piece.formula);
  const arrays = Math.floor((piece.rowCount * piece.columnCount) / CELLS_PER_ARRAY);
  return piece.cells.reduce((sum, row) => sum + rowBytes(row), arrays * STEP_BYTES);
}

function rowBytes(row: readonly ExcelCell[]): number {
  return row.reduce<number>((sum, cell) => sum + cellBytes(cell), 2);
}

function mixedBlock(cells: Rectangle, start: number, end: number, isTextColumn: (column: number) => boolean): readonly CellPiece[] {
  const values = cells.map((row) => row.slice(start, end).map((cell, at) => typed(cell, isTextColumn(start + at))));
  const pieces: CellPiece[] = values.some((row) => row.some((cell) => cell !== null)) ? bands("values", start, values) : [];
  for (let column = start; column < end; column += 1) {
    const formulas = cells.map((row) => [formulaOf(row[column])]);
    if (formulas.some(([formula]) => formula !== null)) pieces.push(...bands("formulas", column, formulas));
  }
  return pieces;
}

/** Cut between rows so that no piece passes the size of one. */
function bands(kind: "values" | "formulas", column: number, cells: readonly (readonly ExcelCell[])[]): CellPiece[] {
  const pieces: CellPiece[] = [];
  let start = 0;
  let bytes = 0;
  const close = (end: number): void => {
    const band = cells.slice(start, end);
    pieces.push({ kind, row: start, column, rowCount: band.length, columnCount: band[0]?.length ?? 0, cells: band });
    start = end;
    bytes = 0;
  };
  cells.forEach((row, index) => {
    const size = rowBytes(row);
    if (index > start && bytes + size > PIECE_BYTES) close(index);
    bytes += size;
  });
  if (start < cells.length) close(cells.length);
  return pieces;
}
