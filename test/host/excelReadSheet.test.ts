import { describe, expect, test } from "vitest";
import { openExcel } from "../../src/host/excel/openExcel";
import { isNoSelection } from "../../src/host/excel/sheetSelection";
import { HostError, type SheetReader } from "../../src/host/workbook";
import { openBook } from "../../src/workbench/files/openBook";
import type { Standin } from "../../src/workbench/standin";
import { openExcel as openTrial } from "../standin/office";
import { type Left, oddSheets } from "./oddSheets";
import { describeSheetContract, issueOf } from "./sheetContract";

interface Odd {
  readonly reader: SheetReader;
  readonly standin: Standin;
}

/** Judged by ExcelApi 1.9, with what Excel 2021 offers above it, unless another floor is stated. */
async function openOdd(left: Left = { sheet: "台账", areas: ["B4"] }, floor?: string): Promise<Odd> {
  const { standin: file } = await openBook(oddSheets(left));
  const { standin } = await openTrial({ state: file.exportState(), ...(floor === undefined ? {} : { floor }) });
  standin.user.select(left.sheet, ...left.areas);
  standin.resetCounters();
  return { reader: openExcel(), standin };
}

describeSheetContract("host/excel over the stand-in", async (left) => (await openOdd(left)).reader);

/** An empty workbook whose one sheet is given rows. */
async function openRows(rows: readonly (readonly (string | number)[])[]): Promise<Odd> {
  const { standin, Excel } = await openTrial();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1).values = rows.map((row) => [...row]);
    await context.sync();
  });
  standin.resetCounters();
  return { reader: openExcel(), standin };
}

describe("requests", () => {
  test("are three, and change nothing", async () => {
    const { reader, standin } = await openOdd();
    const before = standin.snapshot();
    await reader.readSheet();
    expect(standin.counters).toMatchObject({ syncs: 3, cellsWritten: 0 });
    expect(standin.snapshot()).toEqual(before);
  });

  test("are one for an empty sheet", async () => {
    const { reader, standin } = await openOdd({ sheet: "只有颜色", areas: ["A1"] });
    await reader.readSheet();
    expect(standin.counters.syncs).toBe(1);
  });

  test("grow with the pieces of a large sheet, each below Excel's limit", async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => Array.from({ length: 9 }, (_unused, column) => (column === 0 ? `第${String(row)}项` : row * column)));
    const { reader, standin } = await openRows(rows);
    expect((await reader.readSheet()).values).toEqual(rows);
    expect(standin.counters.syncs).toBe(2 + Math.ceil((rows.length * 9) / 20_000));
    expect(standin.counters.largestResponse).toBeLessThan(5_000_000);
  });

  test("are made smaller where texts are long", async () => {
    const rows = Array.from({ length: 300 }, (_, row) => [`${String(row)}${"文".repeat(4_000)}`]);
    const { reader, standin } = await openRows(rows);
    expect((await reader.readSheet()).values).toEqual(rows);
    // Three answers too large, then two of 160 cells, between the two requests of every sheet.
    expect(standin.counters.syncs).toBe(7);
  });
});

describe("merged cells", () => {
  test("are said to be unknown where Excel cannot tell them", async () => {
    const { reader, standin } = await openOdd(undefined, "1.9");
    expect(await reader.readSheet()).toMatchObject({ merges: [], mergesKnown: false, hiddenRows: [4] });
    expect(standin.counters.syncs).toBe(2);
  });

  const pairs = (rows: number, columns: number) =>
    Array.from({ length: rows / 2 }, (_, pair) => Array.from({ length: columns }, (_unused, column) => ({ top: pair * 2, bottom: pair * 2 + 1, left: column, right: column }))).flat();
  const filled = (rows: number, columns: number) => Array.from({ length: rows }, () => Array.from({ length: columns }, () => 1));

  test("of more than 512 areas are all found, each once, in one request more", async () => {
    const { reader, standin } = await openRows(filled(600, 5));
    const [sheet = standin.book.sheets[0]] = standin.book.sheets;
    // Laid an uneven row lower, so that bands cut through areas.
    const merges = pairs(598, 5).map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 }));
    standin.book.setState(sheet?.id ?? 0, { merges });
    const content = await reader.readSheet();
    expect(content.merges).toHaveLength(merges.length);
    expect(new Set(content.merges.map(({ row, column }) => `${String(row)} ${String(column)}`)).size).toBe(merges.length);
    expect(content.merges.every(({ rowCount, columnCount }) => rowCount === 2 && columnCount === 1)).toBe(true);
    expect(standin.counters.syncs).toBe(4);
  });

  test("of more than 512 areas in one row are unknown, and the cells are read all the same", async () => {
    const { reader, standin } = await openRows(filled(1, 1_030));
    const merges = Array.from({ length: 515 }, (_, at) => ({ top: 0, bottom: 0, left: at * 2, right: at * 2 + 1 }));
    standin.book.setState(standin.book.sheets[0]?.id ?? 0, { merges });
    expect(await reader.readSheet()).toMatchObject({ merges: [], mergesKnown: false, values: filled(1, 1_030) });
  });

  test("that cannot be asked for because Excel is silent or busy are no answer", async () => {
    const { reader, standin } = await openOdd();
    standin.failRequest(3, "refuse");
    expect(await issueOf(reader.readSheet())).toMatchObject({ code: "host_aborted" });
  });
});

describe("where no cell is selected", () => {
  test("a picture or a chart: a sentence of its own", async () => {
    const { reader, standin } = await openOdd();
    standin.user.selectObject();
    expect(await issueOf(reader.readSheet())).toMatchObject({ code: "selection_not_cells" });
    expect((await reader.readSheet({ sheet: "台账" })).values).toHaveLength(6);
  });

  test.each([
    ["host_missing", "ItemNotFound · WorksheetCollection.getActiveWorksheet · var sheet = worksheets.getActiveWorksheet();", true],
    ["host_failed", "GeneralException · WorksheetCollection.getActiveWorksheet", true],
    ["host_failed", "GeneralException · Workbook.getSelectedRanges", true],
    ["host_failed", "GeneralException · Range.load", false],
    ["host_silent", "", false],
  ] as const)("a chart sheet: %s at %s", (code, detail, expected) => {
    expect(isNoSelection(new HostError({ code, severity: "error" }, detail))).toBe(expected);
  });
});
