/** The measuring itself: a whole reading passes, and each thing that is wrong in it counts. */
import { describe, expect, it, test } from "vitest";
import type { PrintedTable, ShapeCase } from "./shapeCase";
import { score, type Share } from "./score";
import { parseSheets } from "./sheetText";

const SHEET = `工作任务完成情况
序号 | 任务 | 计划数 | 1-5月 | 1-6月 | 完成率 | 说明
1 | 安装扶手30处 | 30 | 12 | 18 | 0.6{0%} | 雨天停工
2 | 讲座 | 约8 | 3 | 已完成 | / | ␣
注：数据到6月底`;

const TABLE: PrintedTable = {
  sheet: "Sheet1",
  columns: [
    { column: "A", path: ["序号"], field: "serial" }, { column: "B", path: ["任务"], field: "name" }, { column: "C", path: ["计划数"], field: "target" },
    { column: "D", path: ["1-5月"], field: "actual" }, { column: "E", path: ["1-6月"], field: "actual" }, { column: "F", path: ["完成率"], field: "rate" }, { column: "G", path: ["说明"], field: "cause" },
  ],
  rows: [
    { row: 1, kind: "title" }, { row: 2, kind: "head" },
    { row: 3, kind: "indicator", serial: "1", name: "安装扶手", unit: "处", target: 30, actual: 18, rate: 60, cause: "雨天停工" },
    { row: 4, kind: "indicator", serial: "2", name: "讲座", target: 8, actual: 3, status: "已完成" },
    { row: 5, kind: "note" },
  ],
  totals: [{ row: 4, of: "C", members: [2, 3], without: [], agrees: false }], unused: [{ cell: "E4", reason: "text_in_number" }], issues: [{ code: "rate_differs", cell: "F3" }],
};

const given: ShapeCase = { name: "T00", sheets: parseSheets(SHEET), expected: { tables: [TABLE] } };

it("finds nothing wrong in what was expected", () => {
  const { losses, misses, ...shares } = score(given, given.expected);
  expect([losses, misses]).toEqual([[], []]);
  expect(Object.values(shares).map(({ right, of }: Share) => right === of && of > 0)).toEqual([true, true, true, true, true, true]);
});

const changed = (rows: PrintedTable["rows"]): PrintedTable => ({ ...TABLE, rows });
const row = (number: number, change: object): PrintedTable => changed(TABLE.rows.map((one) => (one.row === number ? { ...one, ...change } : one)));

describe("counts", () => {
  test.each<[string, PrintedTable, readonly string[], readonly string[]]>([
    ["a wrong field", { ...TABLE, columns: TABLE.columns.map((one) => (one.column === "G" ? { ...one, field: "remark" } : one)) }, ["fields: Sheet1 column G 说明: remark, not cause"], []],
    ["a wrong kind", row(5, { kind: "signature" }), ["kinds: Sheet1 row 5: signature, not note"], []],
    ["a wrong number", row(3, { target: 300 }), ["values: Sheet1 row 3 target: 300, not 30"], ["Sheet1 C3: 30"]],
    ["an invented number", row(3, { base: 9 }), ["values: Sheet1 row 3 base: 9, not expected at all"], []],
    ["a missing text", row(3, { cause: undefined }), ['values: Sheet1 row 3 cause: nothing, not "雨天停工"'], ["Sheet1 G3: 雨天停工"]],
    ["a second reading of a row", changed([...TABLE.rows, { row: 4, kind: "indicator", name: "讲座", actual: 3 }]), ["values: Sheet1 row 4 (one object more) actual: 3, not expected at all"], []],
    ["a total of other rows", { ...TABLE, totals: [{ row: 4, of: "C", members: [3], without: [], agrees: false }] }, ["totals: Sheet1 4 of C = 3, without none, differs, not 4 of C = 2,3, without none, differs"], []],
    ["an issue that is not told", { ...TABLE, issues: [] }, ["issues: Sheet1 F3 rate_differs is not told"], []],
    ["a row that is left out", changed(TABLE.rows.filter((one) => one.row !== 5)), ["kinds: Sheet1 row 5: nothing, not note"], ["Sheet1 A5: 注：数据到6月底"]],
  ])("%s", (_, table, misses, losses) => {
    const { misses: found, losses: lost } = score(given, { tables: [table] });
    expect(found).toEqual(misses);
    expect(lost).toEqual(losses);
  });
});

it("takes numbers to nine digits and texts without their blanks", () => {
  const { values } = score(given, { tables: [row(3, { rate: 60.000000001, name: "安装 扶　手" })] });
  expect(values.right).toBe(values.of);
});

it("misses a value of a card, never its labels", () => {
  const card = parseSheets("村名 | 东塘村 | 联系电话 | '00000000000\n执委 | 15 | 经费 | 镇级拨付");
  const reading: PrintedTable = { sheet: "Sheet1", columns: [], rows: [{ row: 1, kind: "indicator", entity: "东塘村" }, { row: 2, kind: "indicator", name: "执委", actual: 15 }], unused: [{ cell: "C1", reason: "personal" }] };
  expect(score({ name: "T00", sheets: card, expected: { tables: [reading] } }, { tables: [reading] }).losses).toEqual(["Sheet1 D2: 镇级拨付"]);
});

it("takes a figure of the week as named where a cumulative one stands beside it", () => {
  const sheets = parseSheets("单位 | 本周新增 | 累计\n城东 | 2 | 9\n城西 | 3 | 8");
  const columns = [{ column: "A", path: ["单位"], field: "entity" }, { column: "B", path: ["本周新增"], field: "actual" }, { column: "C", path: ["累计"], field: "actual" }];
  const reading: PrintedTable = { sheet: "Sheet1", columns, rows: [{ row: 1, kind: "head" }, { row: 2, column: "B", kind: "indicator", entity: "城东", actual: 9 }, { row: 3, column: "B", kind: "indicator", entity: "城西" }] };
  expect(score({ name: "T00", sheets, expected: { tables: [reading] } }, { tables: [reading] }).losses).toEqual(["Sheet1 C3: 8"]);
});
