/** Heads that offices use, each in a plain table with cells that fit it: nearly all are read for what they are. */
import { expect, test } from "vitest";
import { readTables } from "../../../src/core/table/readTables";
import type { SheetValue } from "../../../src/core/table/sheetCells";
import type { ColumnField } from "../../../src/core/table/tableReading";
import { EVERYDAY_HEADS, type EverydayHeads } from "./everydayHeads";

const PLAIN: Readonly<Partial<Record<ColumnField, string>>> = { serial: "序号", name: "指标名称", unit: "计量单位", target: "年度目标", actual: "累计完成", owner: "责任单位", remark: "备注", base: "上年同期" };
const FIGURES = ["宣讲活动（场）", "走访慰问（户）", "化解纠纷（件）"];
/** The columns beside the one that is tried (`*`), where others than usual. */
const BESIDE: Readonly<Partial<Record<ColumnField, readonly string[]>>> = {
  name: ["serial", "*", "target", "actual", "owner"], section: ["serial", "*", "name", "target", "actual", "owner"], serial: ["*", "name", "unit", "target", "actual", "owner"],
  unit: ["serial", "name", "*", "target", "actual", "owner"], target: ["serial", "name", "unit", "*", "actual", "owner"], actual: ["serial", "name", "unit", "target", "*", "owner"],
  base: ["serial", "name", "unit", "target", "actual", "*", "owner"], yoy: ["serial", "name", "unit", "actual", "base", "*", "remark"], entity: ["serial", "*", "figures", "remark"],
  money: ["serial", "name", "unit", "target", "actual", "*", "remark"], score: ["serial", "name", "target", "actual", "*", "remark"], owner: ["serial", "name", "unit", "target", "actual", "*", "remark"],
};
const USUAL = ["serial", "name", "unit", "target", "actual", "*", "owner", "remark"];
/** Some have one meaning in one office and another elsewhere: 完成内容, 收入. */
const LEAST_RIGHT = 0.99;

interface TriedColumn {
  readonly head: string;
  readonly cells: readonly SheetValue[];
  readonly isTried: boolean;
}

function cellsOf(field: string): readonly SheetValue[] {
  return EVERYDAY_HEADS.find(({ fields }) => fields.length === 1 && fields[0] === field)?.cells ?? [];
}

function tableWith({ fields: [field = "other"], cells }: EverydayHeads, tried: string): readonly TriedColumn[] {
  return (BESIDE[field] ?? USUAL).flatMap((name): readonly TriedColumn[] => {
    if (name === "*") return [{ head: field === "money" ? `${tried}（万元）` : tried, cells, isTried: true }];
    if (name === "figures") return FIGURES.map((head, index) => ({ head, cells: cells.map((_, row) => row * 3 + index + 2), isTried: false }));
    return [{ head: PLAIN[name as ColumnField] ?? name, cells: cellsOf(name), isTried: false }];
  });
}

function fieldOf(columns: readonly TriedColumn[]): string {
  const values = [columns.map(({ head }) => head), ...[0, 1, 2, 3, 4, 5].map((row) => columns.map(({ cells }) => cells[row] ?? null))];
  const [table] = readTables({ sheet: "表", row: 0, column: 0, values, merges: [] });
  return table?.columns.find(({ column }) => columns[column]?.isTried)?.field ?? "nothing";
}

test("reads heads for what they are", () => {
  const heads = EVERYDAY_HEADS.flatMap((group) => group.heads.split(/\s+/u).map((head) => ({ group, head, found: fieldOf(tableWith(group, head)) })));
  const wrong = heads.filter(({ group, found }) => !group.fields.some((field) => field === found)).map(({ group, head, found }) => `${head}: ${found}, not ${group.fields.join(" or ")}`);
  console.log(`${String(heads.length - wrong.length)} of ${String(heads.length)} heads are read right`);
  expect(1 - wrong.length / heads.length, wrong.join("\n")).toBeGreaterThan(LEAST_RIGHT);
});
