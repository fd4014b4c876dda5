/** What every host asks of the cells of a user's sheet before it writes to any of them. */
import type { Area } from "../core/table/sheetCells";
import { cellAddress } from "./a1";
import { sameContent } from "./sameContent";
import { type CellInput, HostError, type SheetCellsChange, type StandingCell } from "./workbook";

/**
 * Throws for the first cell that is not as the change expects it.
 * @param found the cells of the change's rows from `first` on.
 * @param merges of the sheet, as far as they are known.
 */
export function refuseUnexpected(change: SheetCellsChange, found: readonly (readonly StandingCell[])[], merges: readonly Area[], first = 0): void {
  const { sheet, row, column, cells, standing, formats } = change;
  found.forEach((line, at) => {
    const r = first + at;
    line.forEach((cell, c) => {
      const input = cells[r]?.[c];
      const code = input === undefined ? null : refusal(input, cell, standing[r]?.[c], formats?.[r]?.[c]);
      const covered = input !== undefined && merges.some((merge) => isCovered(merge, row + r, column + c));
      if (covered || code !== null) throw new HostError({ code: covered ? "host_merged" : (code ?? "host_changed"), severity: "error", with: { sheet, address: cellAddress(row + r, column + c) } });
    });
  });
}

function refusal(input: CellInput, { content, format }: StandingCell, expected: CellInput | undefined, newFormat: string | undefined): "host_changed" | "host_text_cell" | null {
  if (!sameContent(content, expected ?? null)) return "host_changed";
  return format === TEXT && (newFormat ?? TEXT) === TEXT && input !== null && typeof input !== "string" ? "host_text_cell" : null;
}

/**
 * A cell of the format Text keeps what is put into it as text, a formula, too.
 * Reference: https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
 */
const TEXT = "@";

/** Only the first cell of a merged area can be seen. */
function isCovered(merge: Area, row: number, column: number): boolean {
  const isIn = row >= merge.row && row < merge.row + merge.rowCount && column >= merge.column && column < merge.column + merge.columnCount;
  return isIn && (row > merge.row || column > merge.column);
}
