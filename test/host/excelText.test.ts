import { describe, expect, test } from "vitest";
import { cellText } from "../../src/host/excel/cellText";
import { cellValue } from "../../src/host/excel/cellValue";

describe("text that Excel would read as something else gets an apostrophe", () => {
  test.each([
    "=1+1", "+86", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", " =1", "\t=1", "\r=1", "\nx", "'abc",
    "001", "1-2", "1/2", "6-30", "2026-01", "12:30", "50%", "５０％", "1,234", "(5)", "￥100", "$5", "1e5", "1E-7", "１２",
    "2026年5月1日", "5月1日", "上午9时30分", "Jan-26", "5 May", "3 1/2", "TRUE", "false", "真", "#N/A", "WF-001", ".5",
  ])("%j", (text) => {
    expect(cellText(text, false)).toBe(`'${text}`);
  });
});

describe("plain text goes as it is, because the formula bar shows an apostrophe", () => {
  test.each(["", "全年完成培训12场次，完成率96.5%。", "一、思想引领", "某镇", "Women", "无", "约30人", "1.2万", "例如“=1”"])("%j", (text) => {
    expect(cellText(text, false)).toBe(text);
  });
});

describe("in a text cell only formulas and a quotation mark of its own are guarded", () => {
  test.each(["001", "1-2", "50%", "TRUE", "5月1日"])("%j stays", (text) => {
    expect(cellText(text, true)).toBe(text);
  });
  test.each(["=1", "+1", "-1", "@x", "'x"])("%j is guarded", (text) => {
    expect(cellText(text, true)).toBe(`'${text}`);
  });
});

describe("a cell of Range.values", () => {
  test.each([
    ["", null],
    [0, 0],
    [false, false],
    ["指标", "指标"],
    ["#DIV/0!", { error: "#DIV/0!" }],
    ["#N/A", { error: "#N/A" }],
    ["#1", "#1"],
    [null, null],
  ])("%j is %j", (raw, value) => {
    expect(cellValue(raw)).toEqual(value);
  });
});
