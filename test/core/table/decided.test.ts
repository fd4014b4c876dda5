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

test("a number in words is proposed with or without the sentence's end", () => {
  const [sheet] = parseSheets("工作事项 | 年度目标 | 目前进展\n组建新领域妇联 | 8个 | 已组建3个\n培训家政员 | 520人次 | 累计培训224人次，其中线上100人次。\n走访家庭 | 300户 | 已走访152户⏎正在推进第二批");
  if (!sheet) throw new Error("no sheet");
  expect(readTables(sheet)[0]?.rows.slice(1).map(({ actual, proposals }) => [actual, proposals[0]?.value])).toEqual([[null, 3], [null, 224], [null, 152]]);
});

test("任务 and 完成 of one thing are one reading, also without a head above them", () => {
  const [sheet] = parseSheets("单位 | 走访任务 | 走访完成 | 走访完成率 | 培训任务（人次） | 培训完成（人次）\n东河镇 | 100 | 40 | 40% | 200 | 150\n西山镇 | 200 | 150 | 75% | 100 | 20");
  if (!sheet) throw new Error("no sheet");
  expect(readTables(sheet)[0]?.rows.slice(1).map(({ entity, name, target, actual, rate }) => [entity, name, target, actual, rate])).toEqual([
    ["东河镇", "走访", 100, 40, 40], ["东河镇", "培训", 200, 150, null], ["西山镇", "走访", 200, 150, 75], ["西山镇", "培训", 100, 20, null],
  ]);
});

test("whom to call about a village makes no register of persons", () => {
  const [sheet] = parseSheets("村别 | 走访老人（人次） | 调解纠纷数 | 联系人 | 电话\n东塘村 | 32 | 4 | 张三 | 13800000001\n西塘村 | 28 | 6 | 李四 | 13800000002");
  if (!sheet) throw new Error("no sheet");
  const [table] = readTables(sheet);
  expect(table?.columns.map(({ field, personal }) => [field, personal])).toEqual([["entity", false], ["actual", false], ["actual", false], ["owner", true], ["other", true]]);
  expect(JSON.stringify(table?.rows)).not.toMatch(/张三|1380/u);
});

test("last year's result beside this year's plan and figures is the base, and the plan tells the year", () => {
  const [sheet] = parseSheets("指标 | 2025年完成 | 2026年计划 | 1-9月实绩\n新建妇女微家（个） | 12 | 15 | 11\n创业贷款（万元） | 1800 | 2400 | 1500");
  if (!sheet) throw new Error("no sheet");
  const [table] = readTables(sheet);
  expect(table?.time).toEqual({ year: 2026, month: 9 });
  expect(table?.rows.slice(1).map(({ base, target, actual }) => [base, target, actual])).toEqual([[12, 15, 11], [1800, 2400, 1500]]);
});
