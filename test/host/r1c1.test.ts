import { describe, expect, test } from "vitest";
import { cellAddress, columnIndex, columnLetters, parseArea, parseCell } from "../../src/host/a1";
import { a1ToR1c1, r1c1ToA1 } from "../../src/host/r1c1";

/** All in cell H5: row 4, column 7. */
const BOTH_WAYS: readonly (readonly [string, string])[] = [
  ["=RC[-1]/RC[-2]", "=G5/F5"],
  ["=RC", "=H5"],
  ["=R[-1]C+1", "=H4+1"],
  ["=R5C6", "=$F$5"],
  ["=R3C", "=H$3"],
  ["=RC3", "=$C5"],
  ["=SUM(R5C6:R17C8)", "=SUM($F$5:$H$17)"],
  ["=SUM(R[1]C:R[3]C)", "=SUM(H6:H8)"],
  ["=SUM(C7)", "=SUM($G:$G)"],
  ["=SUM(C6:C17)", "=SUM($F:$Q)"],
  ["=SUM(C[-1])", "=SUM(G:G)"],
  ["=SUM(C)", "=SUM(H:H)"],
  ["=SUM(C[-2]:C[-1])", "=SUM(F:G)"],
  ["=SUM(R4)", "=SUM($4:$4)"],
  ["=SUM(R4:R6)", "=SUM($4:$6)"],
  ["=SUM(R)", "=SUM(5:5)"],
  ["=SUMIFS('月度 填报'!C7,'月度 填报'!C1,RC1)", "=SUMIFS('月度 填报'!$G:$G,'月度 填报'!$A:$A,$A5)"],
  ["=月度填报!R2C3", "=月度填报!$C$2"],
  ["='it''s RC[-1]'!RC[-1]", "='it''s RC[-1]'!G5"],
  ['=IF(RC[-1]="RC[-2] ""R1C1""",RC[-2],"C7")', '=IF(G5="RC[-2] ""R1C1""",F5,"C7")'],
  ["=IFERROR(RC[-1],#N/A)", "=IFERROR(G5,#N/A)"],
  ["=ROUND(RC[-1],2)&COUNT(C1)&ROW()", "=ROUND(G5,2)&COUNT($A:$A)&ROW()"],
  ["=RATE+CR+R_1+年度R1", "=RATE+CR+R_1+年度R1"],
  ["=1.5E3+RC[-1]*100%", "=1.5E3+G5*100%"],
  ["=TRUE", "=TRUE"],
];

describe("formulas between R1C1 and A1", () => {
  test.each(BOTH_WAYS)("%s is %s", (r1c1, a1) => {
    expect(r1c1ToA1(r1c1, 4, 7)).toBe(a1);
    expect(a1ToR1c1(a1, 4, 7)).toBe(r1c1);
  });

  test.each([
    ["=rc[-1]", "=G5"],
    ["=R[0]C[0]", "=H5"],
    ["=C7:C7", "=$G:$G"],
  ])("%s is read as %s", (r1c1, a1) => {
    expect(r1c1ToA1(r1c1, 4, 7)).toBe(a1);
  });

  test.each([
    ["=LOG10(A1)", "=LOG10(R[-4]C[-7])"],
    ["=Sheet1!A1", "=Sheet1!R[-4]C[-7]"],
    ["=A1B+TAX2026X", "=A1B+TAX2026X"],
  ])("%s leaves functions, sheets and names alone: %s", (a1, r1c1) => {
    expect(a1ToR1c1(a1, 4, 7)).toBe(r1c1);
  });

  test.each(["=RC[-8]", "=R[-5]C", "=RC[16377]", "=R1048577C1"])("%s leaves the sheet", (formula) => {
    expect(() => r1c1ToA1(formula, 4, 7)).toThrow(RangeError);
  });
});

describe("addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(columnIndex(letters)).toBe(index);
  });

  test.each(["XFE1", "A1048577", "A0", "A", "1", "tblX", ""])("%j is no cell", (text) => {
    expect(parseCell(text)).toBeNull();
  });

  test("areas are read in any direction and with dollar signs", () => {
    expect(parseArea("$C$5:A2")).toEqual({ top: 1, left: 0, bottom: 4, right: 2 });
    expect(parseArea("B3")).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
    expect(parseArea("A1:B2:C3")).toBeNull();
    expect(cellAddress(4, 7)).toBe("H5");
  });
});
