import type { LiveWorkbook } from "../workbook";
import { inTurn } from "./inTurn";
import { readTables } from "./readTables";
import { selectArea } from "./selectArea";
import { watchEdits } from "./watchEdits";
import { writeChanges } from "./writeChanges";

/** The workbook that is open in Excel. Call it after `Office.onReady`. */
export function openExcel(): LiveWorkbook {
  const writing = inTurn();
  return {
    read: readTables,
    // Loaded when it is first wanted: most days nobody points at a table of his own.
    readSheet: async (part) => (await import("./readSheet")).readSheet(part),
    readCells: async (area) => (await import("./readCells")).readCells(area),
    write: (changes, basis) => writing(() => writeChanges(changes, basis)),
    select: selectArea,
    watch: watchEdits,
  };
}
