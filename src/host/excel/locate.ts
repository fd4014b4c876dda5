import type { Change } from "../workbook";
import { HostError } from "../workbook";
import { hostError } from "./errors";
import { passing } from "./reach";
import { runExcel } from "./runExcel";

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
}

/** One request, and a second only to name a table that is not there. */
export async function locate(changes: readonly Change[]): Promise<Located> {
  const names = tablesOf(changes);
  try {
    return await locateAll(names);
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
  const named = changes.flatMap((change) => ("table" in change && !created.has(change.table) ? [change.table] : []));
  return [...new Set(named)];
}

async function locateAll(names: readonly string[]): Promise<Located> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    const allTables = context.workbook.tables;
    allTables.load("items/name");
    const tables = names.map((name) => {
      const table = allTables.getItem(name);
      table.autoFilter.load("isDataFiltered");
      table.worksheet.load("name");
      table.columns.load("items/name");
      const body = passing(table.getDataBodyRange());
      body.load("rowCount,columnCount");
      return { name, table, body };
    });
    await context.sync();
    return {
      sheetNames: new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase())),
      tableNames: new Set(allTables.items.map((table) => table.name.toLowerCase())),
      protectedSheets: new Set(worksheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => sheet.name)),
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
