import { beforeEach, describe, expect, test } from "vitest";
import { codeOf, openExcel, type OpenedExcel } from "./office";

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const write = (...values: readonly number[]): Promise<void> =>
  excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    values.forEach((value, row) => { sheet.getCell(row, 0).untrack().values = [[value]]; });
    await context.sync();
  });
const column = (): unknown => excel.standin.snapshot().sheets[0]?.values.flat();

describe("a request fails on purpose", () => {
  test("refused: nothing is done, the next one is", async () => {
    excel.standin.failRequest(1, "refuse");
    expect(await codeOf(write(1))).toBe("RequestAborted");
    expect(column()).toEqual([]);
    await write(2);
    expect(column()).toEqual([2]);
  });

  test("the second of two", async () => {
    excel.standin.failRequest(2, "refuse");
    await write(1);
    expect(await codeOf(write(2))).toBe("RequestAborted");
    expect(column()).toEqual([1]);
  });

  test("cut: half of its actions are done, in their order", async () => {
    excel.standin.failRequest(1, "cut");
    expect(await codeOf(write(1, 2, 3, 4, 5, 6))).toBe("RequestAborted");
    expect(column()).toEqual([1, 2]);
  });

  test.each([
    ["timeout", []],
    ["lost", [1]],
  ] as const)("%s: no answer ever comes", async (how, left) => {
    excel.standin.failRequest(1, how);
    const settled = await Promise.race([codeOf(write(1)), new Promise((resolve) => setTimeout(resolve, 30, "silence"))]);
    expect(settled).toBe("silence");
    expect(column()).toEqual(left);
  });

  test("giving references back may fail without harm", async () => {
    excel.standin.failCleanup("refuse");
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("values");
      await context.sync();
    });
    await write(1);
    expect(column()).toEqual([1]);
  });
});

describe("counting", () => {
  test("a run of two syncs counts two, and its clean-up apart", async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.load("values");
      await context.sync();
      range.values = [[1, null], [null, 4]];
      await context.sync();
    });
    await Promise.resolve();
    const { counters } = excel.standin;
    expect(counters).toMatchObject({ syncs: 2, cleanups: 1, cellsWritten: 2 });
    expect(counters.actions).toBeGreaterThan(2);
    expect(counters.largestRequest).toBeLessThanOrEqual(counters.requestBytes);
    expect(counters.responseBytes).toBeGreaterThan(0);
    excel.standin.resetCounters();
    expect(counters.syncs).toBe(0);
  });
});
