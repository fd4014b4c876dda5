import { afterEach, describe, expect, test, vi } from "vitest";
import { mayMergeUndo } from "../../src/host/excel/undo";
import type { Change } from "../../src/host/workbook";

const values: Change = { kind: "cells", table: "t", row: 0, column: 0, cells: [[1]] };
const formulas: Change = { kind: "append", table: "t", rows: [[{ formula: "=RC[-1]" }]] };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("several requests are one step of undo where Excel can", () => {
  test.each([
    ["one request is one step as it is", [values], 1, "1.20", false],
    ["several requests of values", [values], 2, "1.20", true],
    ["an Excel without groups", [values], 2, "1.17", false],
    ["formulas may refuse the group", [values, formulas], 2, "1.20", false],
    ["new sheets refuse the group", [{ kind: "createSheets", sheets: [] }], 2, "1.20", false],
  ] as const)("%s", (_, changes, requests, floor, merged) => {
    const isSetSupported = (_set: string, version: string): boolean => Number(version.split(".")[1]) <= Number(floor.split(".")[1]);
    vi.stubGlobal("Office", { context: { requirements: { isSetSupported } } });
    expect(mayMergeUndo(changes, requests)).toBe(merged);
  });
});
