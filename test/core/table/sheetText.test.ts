/** The notation of the case folders, and that a workbook made of it brings everything along. */
import { read } from "@e965/xlsx";
import { expect, it, test } from "vitest";
import { bookOf } from "./bookOf";
import { notation, parseSheets } from "./sheetText";

const TEXT = `### 汇总
街道 | 走访 | < | 占比
^ | 户数 | 人次⏎(约) | ^
　其中：北坡 | 12 | '012 | 0.54{0%}
~ 合计 | =SUM(B3:B3) => 12 | #DIV/0! | ✓{0%}{fill:00b050}

注 | < | <
### 图
=DISPIMG("ID_A",1) | ␣ | TRUE | 46204{yyyy-m-d} | =A1/0 => #DIV/0!
`;

it("reads cells, merges, formats, formulas, colours and hidden rows", () => {
  const [sheet, picture] = parseSheets(TEXT);
  expect(sheet?.values).toEqual([
    ["街道", "走访", null, "占比"], [null, "户数", "人次\n(约)", null], ["　其中：北坡", 12, "012", 0.54], ["合计", 12, { error: "#DIV/0!" }, "✓"], [null, null, null, null], ["注", null, null, null],
  ]);
  expect(sheet?.merges).toEqual([
    { row: 0, column: 0, rowCount: 2, columnCount: 1 }, { row: 0, column: 1, rowCount: 1, columnCount: 2 },
    { row: 0, column: 3, rowCount: 2, columnCount: 1 }, { row: 5, column: 0, rowCount: 1, columnCount: 3 },
  ]);
  expect([sheet?.formats[2]?.[3], sheet?.formats[3]?.[3], sheet?.fills[3]?.[3], sheet?.formulas[3]?.[1]]).toEqual(["0%", "0%", "00B050", "=SUM(B3:B3)"]);
  expect([sheet?.sheet, sheet?.hiddenRows]).toEqual(["汇总", [3]]);
  expect(picture?.values).toEqual([['=DISPIMG("ID_A",1)', null, true, 46204, { error: "#DIV/0!" }]]);
  expect(picture?.formulas[0]?.[0]).toBe('=DISPIMG("ID_A",1)');
});

it("is written again as it was read", () => {
  expect(parseSheets(parseSheets(TEXT).map(notation).join(""))).toEqual(parseSheets(TEXT));
});

test.each([
  ["^ | 1", 'Sheet1, line 1: "^" in column 1 has no cell to be merged with'],
  ["1 | 2 | <\n^ | ^", "Sheet1, line 1: what is merged with column 2 is no rectangle"],
  ["走访 < | 2", 'Sheet1, line 1: write " | <" for each merged cell, not "走访 <"'],
  ["=A1+1", "Sheet1, line 1: a formula needs its value: =A1+1"],
])("says what is wrong in %j", (text, message) => {
  expect(() => parseSheets(text)).toThrow(message);
});

it("is the same as a workbook", async () => {
  const book = read(await bookOf(parseSheets(TEXT)), { type: "array", cellStyles: true, cellNF: true });
  const sheet = book.Sheets["汇总"];
  expect(book.SheetNames).toEqual(["汇总", "图"]);
  expect(sheet?.["!merges"]).toHaveLength(4);
  expect([sheet?.["B4"]?.f, sheet?.["B4"]?.v, sheet?.["C3"]?.v, sheet?.["D3"]?.z, sheet?.["C4"]?.w]).toEqual(["SUM(B3:B3)", 12, "012", "0%", "#DIV/0!"]);
  expect(sheet?.["D4"]?.s).toMatchObject({ fgColor: { rgb: "00B050" } });
  expect(sheet?.["!rows"]?.[3]?.hidden).toBe(true);
  expect([book.Sheets["图"]?.["A1"]?.v, book.Sheets["图"]?.["E1"]?.w]).toEqual(['=DISPIMG("ID_A",1)', "#DIV/0!"]);
});
