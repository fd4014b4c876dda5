import type { Area } from "../../core/table/sheetCells";
import { type Change, isFormula, type SheetCellsChange } from "../workbook";
import { hostError } from "./errors";
import { mergedAreas } from "./mergedAreas";
import { passing } from "./reach";
import { runExcel } from "./runExcel";
import { placeOf } from "./sheetExtent";

/** What a write must know of a sheet that may be the user's own. */
export interface UserSheet {
  /** Rows are hidden by a filter at this moment. */
  readonly filtered: boolean;
  /** Bodies of columns of tables that get a formula and hold nothing yet. */
  readonly emptyColumns: readonly Area[];
  /** That begin left of or above the last cell to be written; none are known before ExcelApi 1.13. */
  readonly merges: readonly Area[];
}

/** By the name that the changes use. */
export type UserSheets = ReadonlyMap<string, UserSheet>;

export const isSheetCells = (change: Change): change is SheetCellsChange => change.kind === "sheetCells";

/**
 * Two requests for each sheet, four where it has tables. What the cells hold is asked for after this, right before the
 * write.
 */
export async function userSheets(changes: readonly Change[]): Promise<UserSheets> {
  const found = new Map<string, UserSheet>();
  for (const [sheet, ofSheet] of changesBySheet(changes)) {
    const { filtered, tables } = await lookAt(sheet);
    const emptyColumns = tables.length === 0 ? [] : await emptyColumnsOf(sheet, tables, ofSheet);
    found.set(sheet, { filtered, emptyColumns, merges: (await mergedAreas(sheet, upToLast(ofSheet))) ?? [] });
  }
  return found;
}

function changesBySheet(changes: readonly Change[]): ReadonlyMap<string, readonly SheetCellsChange[]> {
  const bySheet = new Map<string, SheetCellsChange[]>();
  for (const change of changes.filter(isSheetCells)) bySheet.set(change.sheet, [...(bySheet.get(change.sheet) ?? []), change]);
  return bySheet;
}

/** Everything is refused on a protected sheet, though some of its cells may not be locked: the user protected all of it. */
async function lookAt(name: string): Promise<{ readonly filtered: boolean; readonly tables: readonly string[] }> {
  return runExcel(
    async (context) => {
      const { protection, autoFilter, tables } = context.workbook.worksheets.getItem(name);
      protection.load("protected");
      autoFilter.load("isDataFiltered");
      tables.load("items/name,items/autoFilter/isDataFiltered");
      await context.sync();
      if (protection.protected) throw hostError("host_protected", { sheet: name });
      const filtered = autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
      return { filtered, tables: tables.items.map((table) => table.name) };
    },
    { subject: { sheet: name } },
  );
}

async function emptyColumnsOf(sheet: string, tables: readonly string[], changes: readonly SheetCellsChange[]): Promise<readonly Area[]> {
  return runExcel(
    async (context) => {
      const bodies = tables.map((name) => passing(context.workbook.tables.getItem(name).getDataBodyRange()));
      for (const body of bodies) body.load(PLACE);
      await context.sync();
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const columns = bodies.flatMap((body) => formulaColumns(areaOf(body), changes)).map((area) => {
        const used = passing(passing(worksheet.getRangeByIndexes(...placeOf(area))).getUsedRangeOrNullObject(true));
        used.load("rowCount");
        return { area, used };
      });
      await context.sync();
      return columns.filter(({ used }) => used.isNullObject).map(({ area }) => area);
    },
    { subject: { sheet } },
  );
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

const areaOf = ({ rowIndex: row, columnIndex: column, rowCount, columnCount }: Excel.Range): Area => ({ row, column, rowCount, columnCount });

/** The columns of a table's body into which one of the changes puts a formula. */
function formulaColumns(body: Area, changes: readonly SheetCellsChange[]): readonly Area[] {
  const isIn = (row: number): boolean => row >= body.row && row < body.row + body.rowCount;
  const takesFormula = (column: number): boolean =>
    changes.some((change) => change.cells.some((line, r) => isIn(change.row + r) && isFormula(line[column - change.column])));
  return Array.from({ length: body.columnCount }, (_, at) => body.column + at)
    .filter(takesFormula)
    .map((column) => ({ ...body, column, columnCount: 1 }));
}

/** A merged area is answered only for a range that its first cell lies in: so from the sheet's first cell on. */
function upToLast(changes: readonly SheetCellsChange[]): Area {
  const rows = changes.map(({ row, cells }) => row + cells.length);
  const columns = changes.map(({ column, cells }) => column + Math.max(0, ...cells.map((line) => line.length)));
  return { row: 0, column: 0, rowCount: Math.max(1, ...rows), columnCount: Math.max(1, ...columns) };
}
