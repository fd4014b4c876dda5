/** Habits that tables of other offices have shown, each as a class of its own in tables of our own. */
import { expect, test } from "vitest";
import { printedReading } from "./printedReading";
import type { PrintedRow, PrintedTable } from "./shapeCase";
import { parseSheets } from "./sheetText";

const read = (sheet: string): PrintedTable | undefined => printedReading(parseSheets(sheet)).tables[0];
const fields = (sheet: string): readonly string[] | undefined => read(sheet)?.columns.map(({ field }) => field);
const values = (sheet: string, ...keys: readonly string[]): readonly unknown[] | undefined => read(sheet)?.rows.filter(({ kind }) => kind !== "head").map((row: PrintedRow) => keys.map((key) => row[key]));

test.each<[what: string, numbers: readonly [string, string]]>([["Chinese numerals", ["一", "二"]], ["numerals in brackets", ["（一）", "（二）"]], ["numerals with their mark", ["一、", "二、"]]])("knows a class by its number alone: %s", (_, [first, second]) => {
  const sheet = `序号 | 任务 | 目标 | 完成\n${first} | 队伍建设\n1 | 骨干培训 | 40 | 31\n2 | 新任培训 | 20 | 22\n${second} | 阵地建设\n3 | 新建驿站 | 6 | 5`;
  expect(values(sheet, "kind", "section")).toEqual([["section", undefined], ["indicator", "队伍建设"], ["indicator", "队伍建设"], ["section", undefined], ["indicator", "阵地建设"]]);
});

test("gives each target of a cell its own figure where as many stand beside it in the same units", () => {
  const sheet = (done: string): string => `任务 | 年度目标 | 完成情况\n阵地建设 | 驿站6个、书屋12间 | ${done}\n骨干培训 | 40 | 31`;
  expect(values(sheet("4个、12间"), "name", "target", "actual")).toEqual([["驿站", 6, 4], ["书屋", 12, 12], ["骨干培训", 40, 31]]);
  expect(values(sheet("12间、4个"), "name", "target", "actual")?.slice(0, 2)).toEqual([["驿站", 6, undefined], ["书屋", 12, undefined]]);
});

test("takes growth that is asked for as no amount", () => {
  expect(values("指标 | 单位 | 年度目标 | 累计完成\n零售额 | 亿元 | 增长6% | 41.2\n用电量 | 万千瓦时 | 9000 | 6100", "target")).toEqual([[undefined], [9000]]);
});

test("takes points behind a class for no target", () => {
  expect(values("考核大项 | 考核要点 | 标准分 | 得分\n学习教育（40分） | 组织集中学习不少于6次 | 20 | 18\n^ | 上党课3次 | 20 | 20\n阵地（20分） | 活动室开放 | 20 | 15", "section", "name", "target")).toEqual([["学习教育", "组织集中学习", 6], ["学习教育", "上党课", 3], ["阵地", "活动室开放", undefined]]);
});

test("gives last year's rate to the rate, and a base that comes again to the figure before it", () => {
  expect(values("街道 | 受理数 | 回访数 | 满意率（%） | 上年同期（%）\n东园街道 | 120 | 96 | 97 | 95.5\n西园街道 | 80 | 71 | 98 | 97", "name", "base")?.slice(0, 3)).toEqual([["受理数", undefined], ["回访数", undefined], ["满意率", 95.5]]);
  expect(values("乡镇 | 走访户数 | 上年同期 | 培训人次 | 上年同期\n东塘镇 | 40 | 31 | 200 | 150\n石桥镇 | 30 | 26 | 100 | 90", "name", "actual", "base")?.slice(0, 2)).toEqual([["走访户数", 40, 31], ["培训人次", 200, 150]]);
});

test("reads units of form lines: of one column by its word, of money and of counts", () => {
  const units = (line: string): readonly unknown[] | undefined => values(`${line}\n企业名称 | 总产值 | 用工人数\n恒通机械 | 860 | 41\n佳禾食品 | 540 | 28`, "unit")?.slice(1, 3);
  expect([units("产值单位：万元"), units("单位：人、万元")]).toEqual([[["万元"], [undefined]], [["人"], ["人"]]]);
});

test("knows a class of units by words that name none, and names both levels of units", () => {
  expect(fields("片区 | 服务站 | 接待人次 | 办结件数\n东片 | 龙头站 | 40 | 12\n^ | 河口站 | 31 | 9\n西片 | 茶岭站 | 22 | 5\n^ | 桥头站 | 18 | 7")).toEqual(["section", "entity", "actual", "actual"]);
  expect(fields("街道 | 社区 | 接待人次 | 办结件数\n东园街道 | 桃源社区 | 40 | 12\n^ | 河口社区 | 31 | 9\n西园街道 | 茶岭社区 | 22 | 5\n^ | 桥头社区 | 18 | 7")).toEqual(["entity", "entity", "actual", "actual"]);
});

test("reads a table of tasks whose contacts have numbers, and leaves the numbers out", () => {
  const table = read("重点任务 | 目标值 | 已完成 | 联系人 | 手机\n走访慰问 | 40户 | 31户 | 张某 | 13812345678\n技能培训 | 6期 | 6期 | 李某 | 13912345678");
  expect([table?.columns.map(({ field }) => field), table?.rows.map(({ target }) => target), table?.issues?.map(({ code }) => code)]).toEqual([["name", "target", "actual", "owner", "other"], [undefined, 40, 6], ["personal_data"]]);
  expect(JSON.stringify(table)).not.toContain("138");
});

test("reads a card whose first line is a name and a rank", () => {
  const sheet = "阅览室登记卡\n室名 | 东园阅览室 | 星级 | 三星级\n面积 | 120平方米 | 座席 | 48个\n藏书 | 6200册 | 其中：童书 | 1800册\n读者 | 960人 | 活动 | 12场\n志愿者 | 15人 | 开放天数 | 310天";
  expect(values(sheet, "kind", "name", "actual")?.slice(3, 7)).toEqual([["indicator", "面积", 120], ["indicator", "座席", 48], ["indicator", "藏书", 6200], ["part", "童书", 1800]]);
});

test("finds the next columns that make the one before them in every row", () => {
  expect(read("街道 | 派单数 | 按时办结 | 超时办结 | 在办\n东园街道 | 90 | 80 | 6 | 4\n西园街道 | 50 | 45 | 3 | 2\n南园街道 | 61 | 60 | 1 | 0")?.totals?.map(({ column, members }) => [column, members.join("")])).toEqual([["B", "CDE"], ["B", "CDE"], ["B", "CDE"]]);
});
