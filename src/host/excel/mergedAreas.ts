import type { IssueCode } from "../../core/issue";
import type { Area } from "../../core/table/sheetCells";
import { HostError } from "../workbook";
import { supports } from "./capability";
import { passing } from "./reach";
import { runExcel } from "./runExcel";
import { placeOf } from "./sheetExtent";

/**
 * "If the merged areas count in this range is more than 512, then this method will fail": then rows are asked for in
 * bands that cannot have more, which is exact, because an area is answered for the range its first cell lies in.
 * References: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 * and https://github.com/OfficeDev/office-js/issues/3611
 */
const MAX_MERGED_AREAS = 512;

/** Ranges of one request: some 100 kB of paths and actions. */
const BANDS_AT_ONCE = 100;

/** What a refusal may be that many merged areas cause; anything else, such as silence, is no reason to ask on. */
const MAYBE_TOO_MANY: ReadonlySet<IssueCode> = new Set<IssueCode>(["host_failed", "host_too_large", "host_unsupported"]);

/**
 * Merged areas whose first cell lies in the used range. Null when this Excel cannot tell: before ExcelApi 1.13 no member
 * of a cell or range does (cells under a merged one are just empty), and nothing is guessed from that.
 */
export async function mergedAreas(sheet: string, used: Area): Promise<readonly Area[] | null> {
  if (!supports("mergedAreas")) return null;
  return (await tried(() => mergedIn(sheet, [used]))) ?? tried(() => mergedIn(sheet, bandsOf(used)));
}

async function tried(read: () => Promise<readonly Area[]>): Promise<readonly Area[] | null> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof HostError && MAYBE_TOO_MANY.has(error.issue.code)) return null;
    throw error;
  }
}

/** A merged area has two cells at least: so many rows of it cannot begin more than 512, upright ones at the lower edge included. */
function bandsOf({ row, column, rowCount, columnCount }: Area): readonly Area[] {
  const height = Math.max(1, Math.floor((2 * MAX_MERGED_AREAS) / columnCount) - 1);
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, band) => ({
    row: row + band * height,
    column,
    rowCount: Math.min(height, rowCount - band * height),
    columnCount,
  }));
}

async function mergedIn(sheet: string, bands: readonly Area[]): Promise<readonly Area[]> {
  return runExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const found: Area[] = [];
      for (let first = 0; first < bands.length; first += BANDS_AT_ONCE) {
        const merged = bands.slice(first, first + BANDS_AT_ONCE).map((band) => {
          const areas = passing(worksheet.getRangeByIndexes(...placeOf(band))).getMergedAreasOrNullObject();
          areas.untrack();
          // Of the object's own address only the first cells can be read: https://github.com/OfficeDev/office-js/issues/1590
          areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
          return areas;
        });
        // The stated exception to one sync a step: a sheet of very many merged areas.
        // eslint-disable-next-line office-addins/no-context-sync-in-loop
        await context.sync();
        for (const areas of merged) if (!areas.isNullObject) found.push(...areas.areas.items.map(areaOf));
      }
      return found;
    },
    { subject: { sheet } },
  );
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({ row: rowIndex, column: columnIndex, rowCount, columnCount });
