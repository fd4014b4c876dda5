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
