import type { CellPiece } from "./cellPieces";
import { pieceBytes } from "./cellPieces";
import { passing, type Reach } from "./reach";
import { STEP_BYTES, type Sized } from "./requestSize";

/** A few Office.js calls that must stand in one request, and how much of it they take. */
export interface Step extends Sized {
  readonly apply: (reach: Reach) => void;
}

/** A piece of a rectangle whose first cell is the first cell of `origin` moved by `row` and `column`. */
export function pieceStep(origin: (reach: Reach) => Excel.Range, piece: CellPiece, row = 0, column = 0): Step {
  return {
    bytes: STEP_BYTES + pieceBytes(piece),
    apply: (reach) => {
      setPiece(part(origin(reach), row + piece.row, column + piece.column, piece.rowCount, piece.columnCount), piece);
    },
  };
}

export function part(range: Excel.Range, row: number, column: number, rowCount: number, columnCount: number): Excel.Range {
  const first = passing(range.getCell(row, column));
  return rowCount === 1 && columnCount === 1 ? first : passing(first.getResizedRange(rowCount - 1, columnCount - 1));
}

export function setPiece(range: Excel.Range, piece: CellPiece): void {
  if (piece.kind === "fill") range.formulasR1C1 = [[piece.formula]];
  else if (piece.kind === "formulas") range.formulasR1C1 = piece.cells.map((row) => [...row]);
  else range.values = piece.cells.map((row) => [...row]);
}
