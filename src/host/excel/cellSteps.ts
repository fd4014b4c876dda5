import type { CellInput, CellsChange } from "../workbook";
import { cellPieces, type CellPiece } from "./cellPieces";
import { hostError, type Subject } from "./errors";
import type { LocatedTable } from "./locate";
import { pieceStep, type Step } from "./step";

/**
 * Excel misplaces an array that is set on a range with filtered rows, without an error (office-js issue 224,
 * xlwings issue 747). Single cells are written rightly, so a filtered table is written cell by cell, up to this many.
 */
export const CELLS_UNDER_FILTER = 1_000;

export function cellsSteps(change: CellsChange, table: LocatedTable): readonly Step[] {
  const { row, column, cells } = change;
  const width = cells[0]?.length ?? 0;
  // A range may reach over its parent's edge; what stands below or beside the table is not ours to overwrite.
  if (row + cells.length > table.rowCount || column + width > table.columnCount) {
    throw hostError("host_missing", { table: change.table }, `${change.table}: row ${String(row + cells.length)}, column ${String(column + width)}`);
  }
  const pieces = table.filtered ? oneByOne(cells, { table: change.table }) : cellPieces(cells);
  return pieces.map((piece) => pieceStep((reach) => reach.body(change.table), piece, row, column));
}

/** @param subject what the sentence names where they are too many. */
export function oneByOne(cells: CellsChange["cells"], subject: Subject): readonly CellPiece[] {
  const single = cells.flatMap((cellsOfRow, row) => cellsOfRow.flatMap((cell, column) => (cell === undefined ? [] : [{ row, column, cell }])));
  if (single.length > CELLS_UNDER_FILTER) throw hostError("host_filtered", subject);
  return single.flatMap(({ row, column, cell }) => cellPieces([[cell]]).map((piece) => ({ ...piece, row, column })));
}

/**
 * Neighbouring changes of one table as one rectangle: what was changed cell by cell, along a row or down a column,
 * is one array again. Only changes that follow each other are joined, so their order stays.
 */
export function joined(changes: readonly CellsChange[]): readonly CellsChange[] {
  return join(join(changes, isRightOf, sideBySide), isBelow, (above, below) => above.push(...below.map((row) => [...row])));
}

type Grid = (CellInput | undefined)[][];

function join(
  changes: readonly CellsChange[],
  continues: (change: CellsChange, next: CellsChange) => boolean,
  add: (cells: Grid, next: CellsChange["cells"]) => void,
): readonly CellsChange[] {
  const result: (CellsChange & { readonly cells: Grid })[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    if (last !== undefined && continues(last, change)) add(last.cells, change.cells);
    else result.push({ ...change, cells: change.cells.map((row) => [...row]) });
  }
  return result;
}

function isRightOf(left: CellsChange, right: CellsChange): boolean {
  return left.table === right.table && left.row === right.row && left.cells.length === right.cells.length && left.column + widthOf(left) === right.column;
}

function sideBySide(cells: Grid, right: CellsChange["cells"]): void {
  cells.forEach((row, index) => row.push(...(right[index] ?? [])));
}

function isBelow(above: CellsChange, below: CellsChange): boolean {
  return above.table === below.table && above.column === below.column && above.row + above.cells.length === below.row && widthOf(above) === widthOf(below);
}

const widthOf = (change: CellsChange): number => change.cells[0]?.length ?? 0;
