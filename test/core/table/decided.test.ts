import { expect, test } from "vitest";
import { readTables } from "../../../src/core/table/readTables";
import { parseSheets } from "./sheetText";

const SHEET = `
重点工作台账
指标名称 | 单位 | 数量一 | 数量二 | 完成率
入户走访 | 户 | 400 | 210 |
技能培训 | 人次 | 120 | 90 |
`;

test("what somebody said of a column goes before its head and its cells", () => {
  const [sheet] = parseSheets(SHEET.trim());
  if (!sheet) throw new Error("no sheet");
  const [before] = readTables(sheet);
  const [after] = readTables(sheet, new Map([[2, "target"], [3, "actual"]] as const));
  expect(before?.columns.map(({ field }) => field)).not.toEqual(after?.columns.map(({ field }) => field));
  expect(after?.columns.map(({ field, confidence }) => [field, confidence === 1])).toEqual([["name", true], ["unit", true], ["target", true], ["actual", true], ["rate", true]]);
  const row = after?.rows.find(({ name }) => name === "入户走访");
  expect(row).toMatchObject({ target: 400, actual: 210, rate: null });
});

test("every number says in which column it stands, a blank one where it would stand", () => {
  const [sheet] = parseSheets(SHEET.trim());
  if (!sheet) throw new Error("no sheet");
  const moved = { ...sheet, row: 4, column: 3 };
  const [table] = readTables(moved, new Map([[5, "target"], [6, "actual"]] as const));
  expect(table?.rows.find(({ name }) => name === "技能培训")?.from).toEqual({ target: 5, actual: 6, rate: 7 });
});

test("a table with a column for each month keeps them apart", () => {
  const [sheet] = parseSheets("指标名称 | 单位 | 年度目标 | 1月 | 2月 | 3月\n入户走访 | 户 | 400 | 30 | 25 |\n技能培训 | 人次 | 120 | 10 | 12 | 8");
  if (!sheet) throw new Error("no sheet");
  const [table] = readTables(sheet);
  expect(table?.rows.find(({ name }) => name === "入户走访")?.byMonth).toEqual([{ month: 1, column: 3, value: 30 }, { month: 2, column: 4, value: 25 }, { month: 3, column: 5, value: null }]);
});

test("quarters end with their last month; one column alone is no series", () => {
  const [sheet] = parseSheets("指标名称 | 单位 | 年度目标 | 一季度 | 二季度\n入户走访 | 户 | 400 | 90 | 120\n技能培训 | 人次 | 120 | 30 | 31\n\n\n");
  const [alone] = parseSheets("指标名称 | 单位 | 年度目标 | 6月 | 1-6月\n入户走访 | 户 | 400 | 30 | 205\n技能培训 | 人次 | 120 | 10 | 60");
  if (!sheet || !alone) throw new Error("no sheet");
  expect(readTables(sheet)[0]?.rows.at(-1)?.byMonth.map(({ month, value }) => [month, value])).toEqual([[3, 30], [6, 31]]);
  expect(readTables(alone)[0]?.rows.at(-1)?.byMonth).toEqual([]);
});
