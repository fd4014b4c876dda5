/** Ways of offices that single cases have shown, in tables of our own of the same kind. */
import { expect, test } from "vitest";
import { readTables } from "../../../src/core/table/readTables";
import type { Area, SheetValue } from "../../../src/core/table/sheetCells";
import type { TableReading } from "../../../src/core/table/tableReading";

function read(values: readonly (readonly SheetValue[])[], merges: readonly Area[] = []): readonly TableReading[] {
  return readTables({ sheet: "表", row: 0, column: 0, values, merges });
}

test("knows a row without a number as the sum of the numbered rows below it, and names their section by it", () => {
  const [table] = read([
    ["序号", "科目", "年度预算数", "累计支出数"], [null, "基本支出", 90, 40], [1, "人员经费", 60, 30], [2, "公用经费", 30, 10], [null, "项目支出", 50, 25], [3, "培训班", 20, 15], [4, "信息系统", 30, 10],
  ]);
  expect(table?.rows.filter(({ kind }) => kind === "subtotal").map(({ row }) => row)).toEqual([1, 4]);
  expect(table?.rows.map(({ section }) => section)).toEqual(["", "", "基本支出", "基本支出", "", "项目支出", "项目支出"]);
});

test("leaves a row of a higher mark alone whose figure its followers do not make", () => {
  const [table] = read([["指标", "目标", "完成"], ["一、培训", 100, 80], ["1.骨干培训", 20, 10], ["2.新任培训", 30, 20], ["二、走访", 60, 50]]);
  expect(table?.rows.some(({ kind }) => kind === "subtotal")).toBe(false);
});

test("parts tables that touch: numbered anew, with the same key again, or with a total of its own", () => {
  const anew = read([["序号", "社区", "走访户数", "序号", "商圈", "巡查次数"], [1, "东园社区", 12, 1, "南门商圈", 4], [2, "西园社区", 9, 2, "北站商圈", 7]]);
  const again = read([["乡镇", "走访户数", "化解件数", "乡镇", "培训人次"], ["石桥镇", 12, 3, "石桥镇", 40], ["柳河镇", 9, 2, "柳河镇", 70]]);
  const total = read([["品类", "件数", "科室", "应办件", "已办件"], ["来信", 12, "办公室", 4, 4], ["来访", 9, "业务科", 7, 5], ["来电", 3, "合计", 11, 9]]);
  expect([anew, again, total].map((tables) => tables.map(({ range }) => [range.column, range.columnCount]))).toEqual([[[0, 3], [3, 3]], [[0, 3], [3, 2]], [[0, 2], [2, 3]]]);
});

test("keeps one table one: figures behind the office that answers for the row", () => {
  const tables = read([["项目", "资金（万元）", "实施单位", "计划数", "完成数"], ["改厕", 12, "农业局", 4, 4], ["修路", 9, "交通局", 7, 5], ["合计", 21, null, 11, 9]]);
  expect(tables).toHaveLength(1);
});

test("takes the longest of periods to date, and the quarter beside its months", () => {
  const actuals = [["一季度", "上半年", "前三季度"], ["7月", "8月", "三季度"]].map((heads) => read([["指标", "单位", "目标", ...heads], ["走访", "户", 90, 20, 45, 70], ["培训", "人次", 50, 10, 15, 35]])[0]?.rows.map(({ actual }) => actual));
  expect(actuals).toEqual([[null, 70, 35], [null, 70, 35]]);
});
