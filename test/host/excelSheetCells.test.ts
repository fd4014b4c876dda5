import { describe, expect, test } from "vitest";
import { CELLS_UNDER_FILTER } from "../../src/host/excel/cellSteps";
import { openExcel } from "../../src/host/excel/openExcel";
import type { CellInput, LiveWorkbook, SheetCellsChange } from "../../src/host/workbook";
import { openBook } from "../../src/workbench/files/openBook";
import type { Standin } from "../../src/workbench/standin";
import { openExcel as openTrial } from "../standin/office";
import { oddSheets } from "./oddSheets";
import { sheetCell } from "./plans";
import { describeSheetCellsContract } from "./sheetCellsContract";
import { issueOf } from "./sheetContract";

describeSheetCellsContract("host/excel over the stand-in", async (left) => {
  const { standin: file } = await openBook(oddSheets(left));
  const { standin } = await openTrial({ state: file.exportState() });
  standin.user.select(left.sheet, ...left.areas);
  return openExcel();
});

interface Own {
  readonly workbook: LiveWorkbook;
  readonly standin: Standin;
}

/** Head and `rows` rows of name, target, actual and an empty rate on Sheet1; in a table of the user's own where it has a name. */
async function ownTable(rows: number, table: string | null, floor?: string): Promise<Own> {
  const { standin, Excel } = await openTrial(floor === undefined ? {} : { floor });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const body = Array.from({ length: rows }, (_, row) => [`第${String(row)}项`, 8, row, ""]);
    sheet.getRangeByIndexes(0, 0, rows + 1, 4).values = [["名称", "目标", "完成", "完成率"], ...body];
    if (table !== null) sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows + 1, 4), true).name = table;
    await context.sync();
  });
  standin.resetCounters();
  return { workbook: openExcel(), standin };
}

const RATE: CellInput = { formula: "=RC[-1]/RC[-2]" };
const OTHER: CellInput = { formula: "=1-RC[-1]/RC[-2]" };
/** Of the rate column, from its first row on. */
const rates = (cells: readonly (CellInput | undefined)[], standing: readonly (CellInput | undefined)[] = cells.map(() => null)): SheetCellsChange => ({
  kind: "sheetCells", sheet: "Sheet1", row: 1, column: 3, cells: cells.map((cell) => [cell]), standing: standing.map((cell) => [cell]),
}); // prettier-ignore

const contents = async ({ workbook }: Own, rows: number) => (await workbook.readCells({ sheet: "Sheet1", row: 1, column: 3, rowCount: rows, columnCount: 1 })).map(([cell]) => cell?.content);

describe("requests", () => {
  test("are four: what is there, what is merged, the cells at stake, the write", async () => {
    const { workbook, standin } = await ownTable(40, null);
    await workbook.write([rates(Array.from({ length: 40 }, () => RATE)), sheetCell("Sheet1", "F1", "注")]);
    expect(standin.counters.syncs).toBe(4);
  });

  test("are two more beside tables", async () => {
    const { workbook, standin } = await ownTable(40, "表1");
    await workbook.write([rates(Array.from({ length: 40 }, () => RATE))]);
    expect(standin.counters.syncs).toBe(6);
  });

  test("are three where Excel cannot tell what is merged", async () => {
    const { workbook, standin } = await ownTable(4, null, "1.9");
    await workbook.write([rates([RATE, RATE])]);
    expect(standin.counters.syncs).toBe(3);
  });

  test("that refuse write nothing", async () => {
    const { workbook, standin } = await ownTable(4, null);
    await issueOf(workbook.write([rates([RATE, RATE], [null, 5])]));
    expect(standin.counters.cellsWritten).toBe(0);
  });
});

describe("an empty column of a table of the user's own, which Excel fills by itself", () => {
  const KINDS: readonly (readonly [string, readonly (CellInput | undefined)[]])[] = [
    ["one formula in every row", [RATE, RATE, RATE, RATE]],
    ["a formula in some rows", [undefined, RATE, undefined, RATE]],
    ["a formula in one row", [undefined, undefined, RATE, undefined]],
    ["two formulas", [RATE, OTHER, RATE, OTHER]],
    ["two formulas with the other last, and a blank", [RATE, RATE, undefined, OTHER]],
    ["a value among them", [RATE, "不适用", OTHER, undefined]],
  ];

  test.each(KINDS)("holds just what was written: %s", async (_, cells) => {
    const own = await ownTable(4, "表1");
    await own.workbook.write([rates(cells)]);
    expect(await contents(own, 4)).toEqual(cells.map((cell) => cell ?? null));
  });

  test.each(KINDS)("holds just what was written in two parts: %s", async (_, cells) => {
    const own = await ownTable(4, "表1");
    await own.workbook.write([rates(cells.slice(0, 2)), { ...rates(cells.slice(2)), row: 3 }]);
    expect(await contents(own, 4)).toEqual(cells.map((cell) => cell ?? null));
  });

  test("with its head, which is no part of the body", async () => {
    const own = await ownTable(3, "表1");
    await own.workbook.write([{ kind: "sheetCells", sheet: "Sheet1", row: 0, column: 3, cells: [["比率"], [RATE]], standing: [["完成率"], [null]] }]);
    expect(await contents(own, 3)).toEqual([RATE, null, null]);
    expect((await own.workbook.readSheet({ sheet: "Sheet1" })).values[0]).toEqual(["名称", "目标", "完成", "比率"]);
  });

  test("and a column that holds something keeps it", async () => {
    const own = await ownTable(4, "表1");
    await own.workbook.write([rates([undefined, "手工"])]);
    await own.workbook.write([rates([RATE, undefined, RATE], [null, "手工", null])]);
    expect(await contents(own, 4)).toEqual([RATE, "手工", RATE, null]);
  });
});

describe("a filtered sheet", () => {
  const filtered = async (rows: number): Promise<Own> => {
    const own = await ownTable(rows, "表1");
    own.standin.user.setFilter("表1", "名称", ["第1项"]);
    return own;
  };

  test("is written cell by cell, and every formula stands in its own row", async () => {
    const own = await filtered(5);
    await own.workbook.write([{ ...rates([RATE, undefined, OTHER, RATE]), formats: [["0.0%"], [undefined], ["0.0%"], ["0.0%"]] }]);
    expect(await contents(own, 5)).toEqual([RATE, null, OTHER, RATE, null]);
    expect((await own.workbook.readCells({ sheet: "Sheet1", row: 1, column: 3, rowCount: 5, columnCount: 1 })).map(([cell]) => cell?.format)).toEqual(["0.0%", "General", "0.0%", "0.0%", "General"]);
  });

  test("of more cells is refused before anything is written", async () => {
    const own = await filtered(CELLS_UNDER_FILTER + 1);
    const change = rates(Array.from({ length: CELLS_UNDER_FILTER + 1 }, () => 1));
    expect(await issueOf(own.workbook.write([change]))).toMatchObject({ code: "host_filtered", with: { sheet: "Sheet1" } });
    expect(own.standin.counters.cellsWritten).toBe(0);
  });
});

test("very many cells are compared in answers that Excel gives", async () => {
  const own = await ownTable(16_000, null);
  const all = Array.from({ length: 16_000 }, () => RATE);
  await own.workbook.write([rates(all)]);
  // The cells at stake in two answers.
  expect(own.standin.counters.syncs).toBe(5);
  expect(own.standin.counters.largestResponse).toBeLessThan(5_000_000);
});
