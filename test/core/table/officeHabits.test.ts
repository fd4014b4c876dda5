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

test("takes a plain list of figures for a table, its notes for remarks", () => {
  const sheet = "统计项 | 数值 | 说明\n建站单位 | 86家 | 含联合站\n志愿者 | 7420人 | 女性3105人\n其中：学生 | 618人 | ␣\n驿站 | 12个 | 年内新建2个\n数据截至：2025年6月底";
  expect([fields(sheet), values(sheet, "kind", "name", "actual")]).toEqual([["name", "actual", "remark"], [["indicator", "建站单位", 86], ["indicator", "志愿者", 7420], ["part", "学生", 618], ["indicator", "驿站", 12], ["note", undefined, undefined]]]);
});

test("leaves what classes are classes of out of their names", () => {
  const rows = "走访 | 户 | 90 | 40 | 30 | 20\n培训 | 人次 | 60 | 10 | 20 | 30";
  const parts = (head: string): readonly unknown[] | undefined => values(`事项 | 单位 | 总数 | ${head} | < | <\n^ | ^ | ^ | 老年 | 青年 | 少年\n${rows}`, "part")?.slice(0, 4);
  expect([parts("年龄类别"), parts("服务对象")]).toEqual([[[undefined], ["老年"], ["青年"], ["少年"]], [[undefined], ["服务对象/老年"], ["服务对象/青年"], ["服务对象/少年"]]]);
});

test("knows last school year, and the change in points behind it", () => {
  expect(values("学校 | 在校生 | < | <\n^ | 本学年 | 上学年 | 增减%\n东园小学 | 480 | 500 | -4\n西园小学 | 630 | 600 | 5", "name", "actual", "base", "yoy")).toEqual([["在校生", 480, 500, -4], ["在校生", 630, 600, 5]]);
});

test("takes shares of towns for targets below any head, and words of tasks for names", () => {
  const sheet = "任务指标 | 单位 | 全县任务 | 分解到乡镇\n改厕 | 户 | 60 | 东塘镇30 石桥镇20 柳河乡10\n修渠 | 公里 | 9 | 东塘镇4 石桥镇3 柳河乡2";
  expect([fields(sheet), values(sheet, "kind", "entity", "target")?.slice(0, 4)]).toEqual([["name", "unit", "target", "target"], [["indicator", undefined, 60], ["allocated", "东塘镇", 30], ["allocated", "石桥镇", 20], ["allocated", "柳河乡", 10]]]);
});

test("counts calls where numbers of telephones would be far larger, and leaves those out", () => {
  const sheet = (calls: readonly string[]): string => `诉求类别 | 来信 | 来访 | 电话\n城建 | 42 | 96 | ${String(calls[0])}\n社保 | 35 | 71 | ${String(calls[1])}`;
  expect([fields(sheet(["204", "187"]))?.at(-1), fields(sheet(["85210467", "85210468"]))?.at(-1)]).toEqual(["actual", "other"]);
});

test("takes numbers of cases for no figure, and who called for a person", () => {
  const table = read("工单号 | 诉求人 | 反映事项 | 承办单位 | 办理情况\n1101003 | 张某 | 路灯不亮 | 东园社区 | 已换灯3盏\n1101007 | 李某某 | 占道经营 | 执法中队 | 已劝离");
  expect([table?.columns.map(({ field }) => field), table?.issues?.map(({ cell, code }) => `${cell} ${code}`), table?.rows.some(({ actual }) => actual !== undefined)]).toEqual([["serial", "other", "name", "owner", "progress_text"], ["B1 personal_data"], false]);
});

test("takes money paid beside those who are counted for money, the sum to date before the month", () => {
  expect(values("对象类别 | 在册人数 | 当月发放（万元） | 1-9月累计发放（万元）\n孤儿 | 18 | 2.3 | 20.7\n老人 | 41 | 9.8 | 88.4", "actual", "money")).toEqual([[18, 20.7], [41, 88.4]]);
});

test("takes a lonely 小计 at the end for the sum of all", () => {
  const kinds = (sheet: string): unknown => read(sheet)?.rows.at(-1)?.kind;
  expect(kinds("村 | 隐患（处）\n东塘村 | 28\n石桥村 | 14\n小计 | 42")).toBe("total");
  expect(kinds("片 | 村 | 隐患（处）\n东片 | 东塘村 | 28\n^ | 小计 | 28\n西片 | 石桥村 | 14\n^ | 小计 | 14")).toBe("subtotal");
});

test.each(["制表日期 | 2025年6月4日", "审核人 | 张某", "质控科　2025年10月9日"])("knows who and when below a table: %s", (line) => {
  expect(read(`科室 | 收件数 | 办结数\n许可科 | 41 | 40\n监督科 | 28 | 27\n${line}`)?.rows.at(-1)?.kind).toBe("signature");
});
