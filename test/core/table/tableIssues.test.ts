/** Rules in a table's notes, sums over both halves of a page, and pivot tables: what is said of them. */
import { expect, test } from "vitest";
import { printedReading } from "./printedReading";
import { parseSheets } from "./sheetText";

const said = (sheet: string): readonly string[] => printedReading(parseSheets(sheet)).tables.flatMap(({ issues = [] }) => issues.map(({ cell, code }) => `${cell} ${code}`));

const MONEY = (note: string): string => `项目 | 下达资金（万元） | 到位资金（万元） | 结余（万元） | 到位率（%）
水渠清淤 | 80 | 60 | 20 | 75
村道补修 | 50 | 45 | 5 | 80
路灯更换 | 30 | 30 | 1 | 100
注：${note}`;

test.each<[rule: string, issues: readonly string[]]>([
  ["到位率=到位资金/下达资金×100%。", ["E3 rate_differs"]],
  ["“到位率”＝“到位资金”÷“下达资金”；结余=下达资金-到位资金", ["E3 rate_differs", "D4 formula_differs"]],
  ["到位率=（下达资金-结余）/下达资金", ["E3 rate_differs", "E4 rate_differs"]],
  ["到位率=到位资金/年初预算", []],
  ["数据截至6月底。", []],
])("checks what a note says: %s", (rule, issues) => {
  expect(said(MONEY(rule))).toEqual(issues);
});

test("finds each name below its own head", () => {
  expect(said(`乡镇 | 体检 | < | < | 建档 | < | <
^ | 应做 | 已做 | 做成率（%） | 应做 | 已做 | 做成率（%）
柳林镇 | 40 | 30 | 75 | 20 | 10 | 50
东塘镇 | 50 | 20 | 40 | 10 | 9 | 80
说明：做成率=已做/应做×100%`)).toEqual(["G4 rate_differs"]);
});

const HALVES = (total: number): string => `序号 | 村 | 走访户数 | ␣ | 序号 | 村 | 走访户数
1 | 东塘村 | 12 | ␣ | 3 | 上岭村 | 9
2 | 西桥村 | 7 | ␣ | 4 | 下岭村 | 5
␣ | ␣ | ␣ | ␣ | 合计 | < | ${String(total)}`;

test("takes a sum over both halves of a page for one, and doubts it only where it is none", () => {
  expect([said(HALVES(33)), said(HALVES(34)), said(HALVES(14))]).toEqual([[], ["G4 total_differs"], []]);
});

test("reads a pivot table, and says that it is one", () => {
  const [table] = printedReading(parseSheets("行标签 | 求和项:走访户数 | 计数项:姓名\n东塘村 | 12 | 3\n西桥村 | 7 | 2\n总计 | 19 | 5")).tables;
  expect(table?.columns.map(({ field }) => field)).toEqual(["entity", "actual", "actual"]);
  expect(table?.rows.map(({ kind, name, actual }) => [kind, name, actual])).toContainEqual(["indicator", "走访户数", 12]);
  expect(table?.issues?.map(({ cell, code }) => `${cell} ${code}`)).toEqual(["A1 pivot_table"]);
});

test("reads a table directly below another, told by its first head and the numbers that end there", () => {
  const { tables } = printedReading(parseSheets("序号 | 任务 | 目标 | 完成\n1 | 走访 | 20 | 8\n2 | 培训 | 6 | 6\n单位 | 宣讲（场） | 覆盖（人次）\n东塘村 | 3 | 120\n西桥村 | 2 | 60"));
  expect(tables.map(({ range, columns }) => [range, columns.map(({ field }) => field).join()])).toEqual([["A1:D3", "serial,name,target,actual"], ["A4:D6", "entity,actual,actual"]]);
});

test("takes the unit that closes a title for all figures", () => {
  const [table] = printedReading(parseSheets("各社区助老服务情况（人次）\n社区 | 助餐 | 巡诊 | 合计\n新河社区 | 120 | 44 | 164\n白沙社区 | 80 | 20 | 100")).tables;
  expect(table?.rows.filter(({ name }) => name === "助餐").map(({ unit }) => unit)).toEqual(["人次", "人次"]);
  expect(table?.totals?.map(({ column, of, members }) => [column, of, members.join("")])).toEqual([["D", 3, "BC"], ["D", 4, "BC"]]);
});
