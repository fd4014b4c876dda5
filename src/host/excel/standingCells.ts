import { refuseUnexpected } from "../refuseUnexpected";
import type { CellInput, CellValue, Change, SheetCellsChange, StandingCell } from "../workbook";
import { cellValue } from "./cellValue";
import { passing } from "./reach";
import { CELLS_COMPARED } from "./sinceRead";
import type { Stake } from "./stake";
import { isSheetCells, type UserSheets } from "./userSheet";

/** Cells of users' sheets that are about to be written, in as many answers as they take. */
export function sheetStakes(changes: readonly Change[], sheets: UserSheets): readonly Stake[] {
  return changes.filter(isSheetCells).flatMap((change) => {
    const width = Math.max(1, ...change.cells.map((line) => line.length));
    const height = Math.max(1, Math.floor(CELLS_COMPARED / width));
    return Array.from({ length: Math.ceil(change.cells.length / height) }, (_, band) => {
      const count = Math.min(height, change.cells.length - band * height);
      return stakeOf(change, band * height, count, width, sheets);
    });
  });
}

function stakeOf(change: SheetCellsChange, first: number, count: number, width: number, sheets: UserSheets): Stake {
  const { sheet, row, column } = change;
  return {
    bytes: count * width,
    load: ({ worksheets }) => {
      const range = loadCells(passing(worksheets.getItem(sheet).getRangeByIndexes(row + first, column, count, width)));
      return () => {
        refuseUnexpected(change, standingCells(range), sheets.get(sheet)?.merges ?? [], first);
      };
    },
  };
}

export function loadCells(range: Excel.Range): Excel.Range {
  range.load("values,formulasR1C1,numberFormat");
  return range;
}

/** Where there is no formula Excel gives the value; a text that begins with = is both. */
export function standingCells({ values, formulasR1C1, numberFormat }: Excel.Range): readonly (readonly StandingCell[])[] {
  return values.map((line, r) =>
    line.map((value, c): StandingCell => {
      const formula: unknown = formulasR1C1[r]?.[c];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      return { content: isFormula ? { formula } : plain(cellValue(value)), format: String(numberFormat[r]?.[c] ?? "") || "General" };
    }),
  );
}

const plain = (value: CellValue): CellInput => (typeof value === "object" && value !== null ? value.error : value);
