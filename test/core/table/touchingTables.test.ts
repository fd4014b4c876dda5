/** Tables beside each other without a gap, in tables of our own: halves of one, and two of equal height. */
import { describe, expect, test } from "vitest";
import { printedReading } from "./printedReading";
import type { PrintedTable } from "./shapeCase";
import { parseSheets } from "./sheetText";

const read = (sheet: string): readonly PrintedTable[] => printedReading(parseSheets(sheet)).tables;
const ranges = (sheet: string): readonly (string | undefined)[] => read(sheet).map(({ range }) => range);

describe("parts", () => {
  test.each<[what: string, sheet: string, ranges: readonly string[]]>([
    ["halves with one figure each", "村 | 人均收入（元） | 村 | 人均收入（元）\n东塘村 | 18200 | 柳河村 | 17650\n石桥村 | 16900 | 白塔村 | 19010\n南岗村 | 20140", ["A1:B4", "C1:D3"]],
    ["three parts with one figure each", "乡镇 | 户数 | 乡镇 | 户数 | 乡镇 | 户数\n东塘镇 | 18 | 柳河镇 | 17 | 白塔镇 | 9\n石桥镇 | 16 | 南岗乡 | 19 | 沙集乡 | 4", ["A1:B3", "C1:D3", "E1:F3"]],
    ["units of two kinds", "社区 | 走访户数 | 化解件数 | 学校 | 宣讲场次\n东园社区 | 12 | 3 | 实验小学 | 4\n西园社区 | 9 | 2 | 东城中学 | 6", ["A1:C3", "D1:E3"]],
    ["a total of each in one row", "科室 | 收件数 | 窗口 | 排队人数\n许可科 | 41 | 一号窗口 | 120\n监督科 | 28 | 二号窗口 | 96\n合计 | 69 | 合计 | 216", ["A1:B4", "C1:D4"]],
    ["a figure of one name on both sides", "事项 | 件数 | 项目 | 件数\n来信 | 4 | 环境 | 9\n来访 | 7 | 用地 | 2", ["A1:B3", "C1:D3"]],
    ["a title over each", "窗口办件 | < | 夜间巡查 | < | <\n站点 | 办件数 | 点位 | 巡查次数 | 发现问题（个）\n东门站 | 61 | 老码头 | 12 | 1\n南门站 | 48 | 菜市口 | 15 | 0", ["A2:B4", "C2:E4"]],
  ])("%s", (_, sheet, expected) => {
    expect(ranges(sheet)).toEqual(expected);
  });
});

describe("keeps together", () => {
  test.each<[what: string, sheet: string]>([
    ["the place of a project and its figures", "企业名称 | 产值（万元） | 所在社区 | 用工人数\n恒通机械 | 860 | 东园社区 | 41\n佳禾食品 | 540 | 西园社区 | 28"],
    ["bands over indicators", "乡镇 | 就业 | < | 培训 | <\n^ | 目标 | 完成 | 目标 | 完成\n东塘镇 | 40 | 31 | 20 | 22\n石桥镇 | 30 | 26 | 15 | 9"],
    ["the body that answers", "指标 | 目标 | 完成 | 责任部门 | 得分\n走访 | 40 | 31 | 办公室 | 8\n培训 | 30 | 26 | 组宣部 | 9"],
  ])("%s", (_, sheet) => {
    expect(read(sheet)).toHaveLength(1);
  });
});

test("gives each half its own figures, and the title above its own table", () => {
  const [left, right] = read("窗口办件 | < | 夜间巡查 | < | <\n站点 | 办件数 | 点位 | 巡查次数 | 发现问题（个）\n东门站 | 61 | 老码头 | 12 | 1\n南门站 | 48 | 菜市口 | 15 | 0");
  expect([left, right].map((table) => table?.rows.map(({ row, kind, entity, name, actual }) => [row, kind, entity ?? name, actual]).filter(([, kind]) => kind === "title" || kind === "head"))).toEqual([[[1, "title", undefined, undefined], [2, "head", undefined, undefined]], [[1, "title", undefined, undefined], [2, "head", undefined, undefined]]]);
  expect(right?.rows.filter(({ kind }) => kind === "indicator").map(({ actual }) => actual)).toEqual([12, 1, 15, 0]);
});
