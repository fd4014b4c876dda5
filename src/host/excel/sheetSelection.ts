import type { Area } from "../../core/table/sheetCells";
import { parseRange, quoteSheetName } from "../a1";
import { HostError, type SheetSelection } from "../workbook";
import { passing } from "./reach";

export interface LoadedSelection {
  readonly areas: Excel.RangeAreas;
  readonly cell: Excel.Range;
}

/**
 * By its address: Excel hangs over the areas themselves when the whole sheet is selected.
 * Reference: https://github.com/OfficeDev/office-js/issues/5758
 */
export function loadSelection(workbook: Excel.Workbook): LoadedSelection {
  const areas = workbook.getSelectedRanges();
  areas.untrack();
  areas.load("address");
  const cell = passing(workbook.getActiveCell());
  cell.load("rowIndex,columnIndex");
  return { areas, cell };
}

/** An address that is none, which a very long one may be cut to, leaves the active cell. */
export function selectionOf({ areas, cell }: LoadedSelection, sheet: string): SheetSelection {
  const activeCell = { row: cell.rowIndex, column: cell.columnIndex };
  const bare = areas.address.replaceAll(`${quoteSheetName(sheet)}!`, "").replaceAll(`${sheet}!`, "");
  const found = bare.split(",").flatMap((address) => areaOf(address.trim()));
  return { areas: found.length > 0 ? found : [{ ...activeCell, rowCount: 1, columnCount: 1 }], activeCell };
}

function areaOf(address: string): readonly Area[] {
  const area = parseRange(address);
  if (area === null) return [];
  const { top, left, bottom, right } = area;
  return [{ row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 }];
}

/**
 * A chart or picture is selected: InvalidSelection, by design. A chart sheet is open: Excel then knows no active
 * worksheet, and no page says which code it answers with, so the call that failed tells.
 * References: https://github.com/OfficeDev/office-js/issues/2268 and https://github.com/OfficeDev/office-js/issues/2444
 */
export function isNoSelection(error: unknown): error is HostError {
  if (!(error instanceof HostError)) return false;
  const { issue, detail } = error;
  if (issue.code !== "host_missing" && issue.code !== "host_failed") return false;
  return /\.get(?:ActiveWorksheet|SelectedRanges|ActiveCell)\b/i.test(detail);
}
