import type { CellValue, TableData, WorkbookContent } from "../workbook";
import { HostError } from "../workbook";
import { cellValue } from "./cellValue";
import { passing } from "./reach";
import { inPieces } from "./readInPieces";
import { runExcel } from "./runExcel";

/** A table that exists and shows its head row, and the sheet it stands in now. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
}

/** Of one table as it stands in its sheet; the body without a total row. */
export interface TableCells {
  readonly headRow: number;
  readonly firstColumn: number;
  readonly head: readonly unknown[];
  readonly body: readonly (readonly unknown[])[];
}

/**
 * Two requests: what exists, then the cells of what exists. Microsoft does not document what members of a null
 * object answer, so the two are not chained on `getItemOrNullObject`.
 * All cells are asked for at once; only if Excel finds the answer too large, which depends on their text and not on
 * their number, are they asked for again in pieces.
 */
export async function readTables(names: readonly string[]): Promise<WorkbookContent> {
  const { found, sheetNames, readOnly } = await list(names);
  const cells = found.length === 0 ? [] : await cellsOf(found);
  const tables = found.map((table, index): [string, TableData] => [table.name, tableData(table, cells[index])]);
  return { tables: new Map(tables), sheetNames, readOnly };
}

async function list(names: readonly string[]) {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.worksheets.load("items/name");
    workbook.tables.load("items/name,items/showHeaders,items/worksheet/name");
    await context.sync();
    const wanted = new Set(names);
    return {
      readOnly: workbook.readOnly,
      sheetNames: workbook.worksheets.items.map((sheet) => sheet.name),
      found: workbook.tables.items
        .filter((table) => wanted.has(table.name) && table.showHeaders)
        .map((table): FoundTable => ({ name: table.name, sheet: table.worksheet.name })),
    };
  });
}

async function cellsOf(found: readonly FoundTable[]): Promise<readonly TableCells[]> {
  try {
    return await atOnce(found);
  } catch (error) {
    if (error instanceof HostError && error.issue.code === "host_too_large") return inPieces(found);
    throw error;
  }
}

async function atOnce(found: readonly FoundTable[]): Promise<readonly TableCells[]> {
  return runExcel(async (context) => {
    const ranges = found.map(({ name }) => {
      const table = context.workbook.tables.getItem(name);
      const head = passing(table.getHeaderRowRange());
      head.load("rowIndex,columnIndex,values");
      const body = passing(table.getDataBodyRange());
      body.load("values");
      return { head, body };
    });
    await context.sync();
    return ranges.map(({ head, body }) => ({
      headRow: head.rowIndex,
      firstColumn: head.columnIndex,
      head: head.values[0] ?? [],
      body: body.values,
    }));
  });
}

function tableData(table: FoundTable, cells: TableCells | undefined): TableData {
  const { headRow = 0, firstColumn = 0, head = [], body = [] } = cells ?? {};
  return {
    ...table,
    headRow,
    firstColumn,
    heads: head.map(String),
    rows: body.map((row): readonly CellValue[] => row.map(cellValue)),
  };
}
