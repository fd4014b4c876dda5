import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CalcBook, type CalcInput, openCalcBook } from "../../src/host/calc";
import { numberAsTyped, textAsTyped } from "../../src/host/calc/cellText";

describe("calc book", () => {
  let book: CalcBook;
  beforeEach(async () => {
    book = await openCalcBook();
    book.addSheet("填报");
  });
  afterEach(() => {
    book.close();
  });

  test.each<[string, CalcInput]>([
    ["number with 17 digits", 0.1 + 0.2],
    ["huge number", 1.5e21],
    ["tiny number", -1.25e-9],
    ["text", "巾帼"],
    ["text like a formula", "=1+1"],
    ["text like a number", "001"],
    ["text like a percentage", "50%"],
    ["text with an apostrophe", "'quoted"],
    ["boolean", true],
    ["error", { error: "#N/A" }],
    ["empty", null],
  ])("gives back a constant: %s", (_, input) => {
    book.setCells("填报", 2, 3, [[input]]);
    expect(book.values("填报", 2, 3, 1, 1)).toEqual([[input]]);
  });

  test.each<[string, CalcInput, string, unknown]>([
    ["every digit of a number", 2, "=A1/3", 2 / 3],
    ["a sum that is not round", 0.1, "=A1+0.2", 0.1 + 0.2],
    ["a huge number", 1e21, "=A1*1.5", 1.5e21],
    ["a tiny negative number", 1, "=-A1/7E9", -1 / 7e9],
    ["text", "甲", '=A1&"|乙"', "甲|乙"],
    ["text that looks like a number", "001", "=A1", "001"],
    ["text is not counted", "1-2", "=COUNT(A1)", 0],
    ["empty text", "甲", '=IF(A1="甲","","x")', ""],
    ["a boolean", 1, "=A1=1", true],
    ["a division by zero", 0, "=1/A1", { error: "#DIV/0!" }],
    ["an error passed on", { error: "#N/A" }, "=A1+1", { error: "#N/A" }],
    ["a formula that cannot be read", null, "=A1+ +*", { error: "#NAME?" }],
    ["a blank cell read as zero", null, "=A1", 0],
  ])("computes %s", (_, input, a1, expected) => {
    book.setCells("填报", 0, 0, [[input, { a1 }]]);
    expect(book.values("填报", 0, 1, 1, 1)).toEqual([[expected]]);
  });

  test("computes again after a change, across sheets", () => {
    book.addSheet("指标 2026");
    book.setCells("填报", 0, 0, [["a", 1], ["b", 2], ["a", 4]]);
    book.setCells("指标 2026", 0, 0, [["a", { a1: "=SUMIFS(填报!$B:$B,填报!$A:$A,A1)" }]]);
    expect(book.values("指标 2026", 0, 1, 1, 1)).toEqual([[5]]);
    book.setCells("填报", 0, 1, [[10]]);
    expect(book.values("指标 2026", 0, 1, 1, 1)).toEqual([[14]]);
    book.setCells("填报", 0, 0, [[null]]);
    expect(book.values("指标 2026", 0, 1, 1, 1)).toEqual([[4]]);
  });

  test.each(["月度填报", "2026年", "=1", "-1", "a'b", "''", " ", "A1", "TRUE", "__proto__", "甲 乙", "甲\u0000乙", "😀"])("gives numbers of a sheet called %j", async (name) => {
    const book = await openCalcBook();
    book.addSheet(name);
    book.setCells(name, 0, 0, [[0.1, { a1: "=A1+0.2" }]]);
    expect(book.values(name, 0, 1, 1, 1)).toEqual([[0.1 + 0.2]]);
    book.close();
  });

  test("reads more formulas than one joining formula holds", () => {
    const row = Array.from({ length: 100 }, (_, at) => ({ a1: `=${String(at)}/7` }));
    book.setCells("填报", 0, 0, [row, row]);
    expect(book.values("填报", 1, 0, 1, 100)).toEqual([row.map((_, at) => at / 7)]);
  });

  test("refuses a sheet that was never added", () => {
    expect(() => book.values("没有", 0, 0, 1, 1)).toThrow(RangeError);
  });
});

test.each([
  [1e21, "1000000000000000000000"],
  [1.25e-7, "0.000000125"],
  [-1e-7, "-0.0000001"],
  [-1.5e22, "-15000000000000000000000"],
  [0.1, "0.1"],
])("writes %d as plain decimals", (value, expected) => {
  expect(numberAsTyped(value)).toBe(expected);
});

test.each([
  ["文字", "文字"],
  ["1-2", "'1-2"],
  ["true", "'true"],
  [" =1", "' =1"],
  ["'x", "''x"],
  ["truely", "truely"],
])("types the text %s", (text, expected) => {
  expect(textAsTyped(text)).toBe(expected);
});
