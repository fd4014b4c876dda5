import type { SheetArea, StandingCell } from "../workbook";
import { passing } from "./reach";
import { runExcel } from "./runExcel";
import { CELLS_COMPARED } from "./sinceRead";
import { loadCells, standingCells } from "./standingCells";

/** One request up to 15,000 cells, and one for every 15,000 more. */
export async function readCells({ sheet, row, column, rowCount, columnCount }: SheetArea): Promise<readonly (readonly StandingCell[])[]> {
  const height = Math.max(1, Math.floor(CELLS_COMPARED / Math.max(1, columnCount)));
  return runExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const cells: (readonly StandingCell[])[] = [];
      for (let from = 0; from < rowCount; from += height) {
        const range = loadCells(passing(worksheet.getRangeByIndexes(row + from, column, Math.min(height, rowCount - from), columnCount)));
        // The stated exception to one sync a step: each answer must stay below Excel's size limit.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        cells.push(...standingCells(range));
      }
      return cells;
    },
    { subject: { sheet } },
  );
}
