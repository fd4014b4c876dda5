import type { Area } from "../../core/table/sheetCells";
import { MAX_SHEET_CELLS, type SheetPart, type SheetSelection } from "../workbook";
import { hostError } from "./errors";
import { passing } from "./reach";
import { runExcel } from "./runExcel";
import { isNoSelection, loadSelection, selectionOf } from "./sheetSelection";

/** What there is to read of a sheet, and how much of it has to be asked for cell by cell. */
export interface SheetExtent {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly selection: SheetSelection | null;
  /** Null when nothing holds a value. */
  readonly used: Area | null;
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
  readonly hasFills: boolean;
}

/** A sheet of too many cells is looked at again, where the user has selected more than one of them. */
export async function findExtent(part?: SheetPart): Promise<SheetExtent> {
  const extent = await extentOf(part);
  if (cellsIn(extent.used) <= MAX_SHEET_CELLS) return extent;
  const { sheet, selection } = extent;
  const [area, ...more] = selection?.areas ?? [];
  const selected = area !== undefined && more.length === 0 && cellsIn(area) > 1 ? await extentOf({ sheet, area }) : extent;
  const cells = cellsIn(selected.used);
  if (cells > MAX_SHEET_CELLS) throw hostError("sheet_too_large", { sheet, cells, limit: MAX_SHEET_CELLS });
  return { ...selected, selection };
}

const cellsIn = (area: Area | null): number => (area === null ? 0 : area.rowCount * area.columnCount);

/** Excel's answer for cells without a fill; white ones cannot be told from them. */
const NO_FILL = "#FFFFFF";

/**
 * One request. A property of a whole range is that of its cells where they agree: what nobody hid or coloured is not
 * asked for again.
 */
async function extentOf(part?: SheetPart): Promise<SheetExtent> {
  try {
    return await runExcel((context) => load(context, part), part === undefined ? {} : { subject: { sheet: part.sheet } });
  } catch (error) {
    throw part === undefined && isNoSelection(error) ? hostError("selection_not_cells", {}, error.detail) : error;
  }
}

async function load(context: Excel.RequestContext, part?: SheetPart): Promise<SheetExtent> {
  const { worksheets } = context.workbook;
  const sheet = part === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(part.sheet);
  sheet.load("name");
  sheet.protection.load("protected");
  const selection = part === undefined ? loadSelection(context.workbook) : null;
  const within = part?.area === undefined ? sheet : passing(sheet.getRangeByIndexes(...placeOf(part.area)));
  const used = passing(within.getUsedRangeOrNullObject(true));
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/fill/color");
  await context.sync();
  const ofSheet = { sheet: sheet.name, isProtected: sheet.protection.protected, selection: selection && selectionOf(selection, sheet.name) };
  if (used.isNullObject) return { ...ofSheet, used: null, hidesRows: false, hidesColumns: false, hasFills: false };
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  return {
    ...ofSheet,
    used: { row, column, rowCount, columnCount },
    hidesRows: hasSome(used.rowHidden),
    hidesColumns: hasSome(used.columnHidden),
    hasFills: used.format.fill.color !== NO_FILL,
  };
}

/** The declarations leave out that it is null where the cells differ. */
const hasSome = (ofAll: boolean | null): boolean => ofAll ?? true;

/** The arguments of `getRangeByIndexes`. */
export const placeOf = ({ row, column, rowCount, columnCount }: Area): [number, number, number, number] => [row, column, rowCount, columnCount];
