import { describe, expect, test } from "vitest";
import { narrowColumns } from "../../src/host/xlsx/narrowColumns";

describe("whole columns, for the engine", () => {
  test.each([
    ["SUM('月度'!$C:$C)", "SUM('月度'!$C$1:$C$9)"],
    ["SUMIFS(a!C:D,a!A:A,$A5)", "SUMIFS(a!C$1:D$9,a!A$1:A$9,$A5)"],
    ['IF(A5="C:C",B5,SUM($1:$3))', 'IF(A5="C:C",B5,SUM($1:$3))'],
    ["COUNTBLANK(C:C)", "COUNTBLANK(C:C)"],
    ["ROWS(C:C)", "ROWS(C:C)"],
  ])("%s is computed as %s", (formula, narrowed) => {
    expect(narrowColumns(formula, 9)).toBe(narrowed);
  });
});
