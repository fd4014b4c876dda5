import type { Area } from "../../core/table/sheetCells";
import { type CellInput, isFormula, type SheetCellsChange } from "../workbook";
import { cellPieces, type CellPiece } from "./cellPieces";
import { oneByOne } from "./cellSteps";
import { fillingOrder } from "./fillingOrder";
import { passing, type Reach } from "./reach";
import { cellBytes, STEP_BYTES } from "./requestSize";
import { blocksOf, runsOf } from "./runs";
import { part, pieceStep, type Step } from "./step";
import type { UserSheet } from "./userSheet";

type Grid = SheetCellsChange["cells"];

/**
 * Cells of a sheet that may be the user's own. Formats go first, so that a formula finds no cell of the format Text;
 * that format goes last, so that a number stays one. Under a filter everything is set cell by cell (see cellSteps.ts).
 * @param settled cells of this sheet that earlier changes of the same write have set, as `row,column`.
 */
export function sheetCellsSteps(change: SheetCellsChange, sheet: UserSheet, settled: Set<string>): readonly Step[] {
  const { cells, row, column } = change;
  const filling = sheet.emptyColumns.filter((area) => cells.some((line, r) => isIn(area, row + r) && isFormula(line[area.column - column])));
  // What of such a column lies above or below the body is set like any other cell.
  const isFilling = (r: number, c: number): boolean => filling.some((area) => area.column === column + c && isIn(area, row + r));
  const others = cells.map((line, r) => line.map((cell, c) => (isFilling(r, c) ? undefined : cell)));
  const steps = [
    ...formatSteps(change, sheet, (format) => format !== TEXT),
    ...stepsOf(change, others, sheet),
    ...filling.flatMap((area) => fillingSteps(change, area, sheet, settled)),
    ...formatSteps(change, sheet, (format) => format === TEXT),
  ];
  cells.forEach((line, r) => line.forEach((cell, c) => cell !== undefined && settled.add(key(row + r, column + c))));
  return steps;
}

const TEXT = "@";
const key = (row: number, column: number): string => `${String(row)},${String(column)}`;
const isIn = (area: Area, row: number): boolean => row >= area.row && row < area.row + area.rowCount;

type Place = Pick<SheetCellsChange, "sheet" | "row" | "column">;

function stepsOf(place: Place, cells: Grid, { filtered }: UserSheet): readonly Step[] {
  const pieces: readonly CellPiece[] = filtered ? oneByOne(cells, { sheet: place.sheet }) : cellPieces(cells);
  return pieces.map((piece) => pieceStep((reach) => firstCell(reach, place), piece));
}

const firstCell = (reach: Reach, { sheet, row, column }: Place): Excel.Range => passing(reach.sheet(sheet).getCell(row, column));

/** A column of a table that holds nothing yet. Cells that earlier changes have set are no longer empty. */
function fillingSteps(change: SheetCellsChange, area: Area, sheet: UserSheet, settled: ReadonlySet<string>): readonly Step[] {
  const { row, column } = change;
  const body = Array.from({ length: area.rowCount }, (_, bodyRow) => change.cells[area.row + bodyRow - row]?.[area.column - column]);
  const { first, emptied, then } = fillingOrder(body);
  const place = { sheet: change.sheet, row: area.row, column: area.column };
  const rows = emptied.map((bodyRow) => area.row + bodyRow).filter((at) => !settled.has(key(at, area.column)));
  const part = (cells: readonly (CellInput | undefined)[]): readonly Step[] => stepsOf(place, cells.map((cell) => [cell]), sheet);
  return [...part(first), ...clearSteps(change, area.column, rows, sheet), ...part(then)];
}

function clearSteps({ sheet }: SheetCellsChange, column: number, rows: readonly number[], { filtered }: UserSheet): readonly Step[] {
  const runs = filtered ? rows.map((first) => ({ first, count: 1 })) : runsOf(rows);
  return runs.map(({ first, count }) => ({
    bytes: STEP_BYTES,
    apply: (reach) => {
      passing(reach.sheet(sheet).getRangeByIndexes(first, column, count, 1)).clear("Contents");
    },
  }));
}

function formatSteps(change: SheetCellsChange, { filtered }: UserSheet, wanted: (format: string) => boolean): readonly Step[] {
  const cellsOf = new Map<string, { readonly row: number; readonly column: number }[]>();
  change.formats?.forEach((line, row) => {
    line.forEach((format, column) => {
      if (format !== undefined && wanted(format)) cellsOf.set(format, [...(cellsOf.get(format) ?? []), { row, column }]);
    });
  });
  return [...cellsOf].flatMap(([format, cells]) => {
    const blocks = filtered ? cells.map((cell) => ({ ...cell, rowCount: 1, columnCount: 1 })) : blocksOf(cells);
    return blocks.map(({ row, column, rowCount, columnCount }) => ({
      bytes: STEP_BYTES + cellBytes(format),
      apply: (reach: Reach) => {
        part(firstCell(reach, change), row, column, rowCount, columnCount).numberFormat = [[format]];
      },
    }));
  });
}
