import type { Basis, Change } from "../workbook";
import { HostError } from "../workbook";
import { hostError } from "./errors";
import { passing } from "./reach";
import { intoRequests } from "./requestSize";
import { runExcel } from "./runExcel";
import { loadSurplus, standsOutside } from "./outsideTable";
import { CELLS_COMPARED, tableStakes } from "./sinceRead";
import { sheetStakes } from "./standingCells";
import { type UserSheets, userSheets } from "./userSheet";

/** What a write must know of a table before it touches anything. */
export interface LocatedTable {
  readonly sheet: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly heads: readonly string[];
  /** Rows are hidden by a filter at this moment. */
  readonly filtered: boolean;
}

export interface Located {
  readonly tables: ReadonlyMap<string, LocatedTable>;
  /** In lower case: Excel tells neither sheets nor tables apart by case. */
  readonly sheetNames: ReadonlySet<string>;
  readonly tableNames: ReadonlySet<string>;
  readonly protectedSheets: ReadonlySet<string>;
  readonly visibleSheets: ReadonlySet<string>;
  /** Hidden so that only a macro shows them. */
  readonly veryHiddenSheets: ReadonlySet<string>;
  /** Those that cells are written to outside our tables. */
  readonly userSheets: UserSheets;
}

/**
 * One request, a second only to name a table that is not there, and more only to compare very many cells. For cells of
 * a user's own sheet two or three go before it.
 * Office.js has no write under a condition, so this is as late as can be asked: right before the write.
 */
export async function locate(changes: readonly Change[], basis: Basis): Promise<Located> {
  const names = tablesOf(changes);
  const sheets = await userSheets(changes);
  try {
    return await locateAll(names, changes, basis, sheets);
  } catch (error) {
    if (error instanceof HostError && error.issue.code === "host_missing") throw await missing(names, error);
    throw error;
  }
}

/** Tables that the changes need to find; those they create themselves are not there yet. */
function tablesOf(changes: readonly Change[]): readonly string[] {
  const created = new Set(
    changes.flatMap((change) => (change.kind === "createSheets" ? change.sheets.map((sheet) => sheet.tableName) : [])),
  );
  const named = changes.flatMap((change) => ("table" in change ? [change.table] : change.kind === "deleteSheets" ? change.tables : []));
  return [...new Set(named.filter((name) => !created.has(name)))];
}

async function locateAll(names: readonly string[], changes: readonly Change[], basis: Basis, users: UserSheets): Promise<Located> {
  const goingAway = new Set(changes.flatMap((change) => (change.kind === "deleteSheets" ? change.tables : [])));
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected");
    const allTables = context.workbook.tables;
    allTables.load("items/name");
    const tables = names.map((name) => {
      const table = allTables.getItem(name);
      table.autoFilter.load("isDataFiltered");
      table.worksheet.load("name");
      table.columns.load("items/name");
      const body = passing(table.getDataBodyRange());
      body.load("rowCount,columnCount");
      const read = basis.get(name);
      const head = read && passing(table.getHeaderRowRange());
      head?.load("values");
      return { name, table, body, read, head, surplus: read && goingAway.has(name) ? loadSurplus(table) : null };
    });
    const refuseIf = (changed: boolean, sheet: string): void => {
      if (changed) throw hostError("host_changed", { sheet });
    };
    const [atOnce = [], ...later] = intoRequests([...tableStakes(changes, basis), ...sheetStakes(changes, users)], CELLS_COMPARED);
    for (const [index, stakes] of [atOnce, ...later].entries()) {
      const checks = stakes.map((stake) => stake.load(context.workbook));
      // The stated exception to one sync a step: each answer must stay below Excel's size limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      if (index === 0) for (const { table, body, read, head, surplus } of tables) {
        refuseIf(read !== undefined && (body.rowCount !== read.rows.length || !sameHeads(head?.values[0], read.heads)), table.worksheet.name);
        refuseIf(surplus !== null && standsOutside(surplus), table.worksheet.name);
      }
      for (const check of checks) check();
    }
    return {
      userSheets: users,
      sheetNames: new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())),
      tableNames: new Set(allTables.items.map((table) => table.name.toLowerCase())),
      protectedSheets: new Set(worksheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name)),
      visibleSheets: new Set(worksheets.items.filter(({ visibility }) => visibility === "Visible").map((sheet) => sheet.name)),
      veryHiddenSheets: new Set(worksheets.items.filter(({ visibility }) => visibility === "VeryHidden").map((sheet) => sheet.name)),
      tables: new Map(
        tables.map(({ name, table, body }): [string, LocatedTable] => [
          name,
          {
            sheet: table.worksheet.name,
            rowCount: body.rowCount,
            columnCount: body.columnCount,
            heads: table.columns.items.map((column) => column.name),
            filtered: table.autoFilter.isDataFiltered,
          },
        ]),
      ),
    };
  });
}

function sameHeads(now: readonly unknown[] = [], read: readonly string[]): boolean {
  return now.length === read.length && now.every((head, column) => String(head) === read[column]);
}

async function missing(names: readonly string[], found: HostError): Promise<HostError> {
  const present = await runExcel(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name");
    await context.sync();
    return new Set(tables.items.map((table) => table.name.toLowerCase()));
  });
  const table = names.find((name) => !present.has(name.toLowerCase()));
  return table === undefined ? found : hostError("host_missing", { table }, found.detail);
}
