/** Figures that contradict each other are told before they are signed. */
import { describe, expect, test } from "vitest";
import { contradictions } from "../../src/core/evaluate/contradictions";
import { evaluate } from "../../src/core/evaluate/evaluate";
import type { Issue } from "../../src/core/issue";
import { dataset, inMonth, type Case } from "./dataset";

type Row = Case["indicators"][number] & { readonly value: number | null };

const told = (...rows: readonly Row[]): readonly Issue[] => {
  const entries = rows.map(({ value }, row) => ({ code: String.fromCharCode(65 + row), months: inMonth(6, value) }));
  const data = dataset({ indicators: rows.map((row) => ({ ...row, value: undefined })), entries });
  return contradictions(data, evaluate(data, data.settings.period));
};

describe("parts against their whole", () => {
  const whole: Row = { name: "改造投入", unit: "万元", value: 60.5 };
  const part = (name: string, value: number | null, more: Partial<Row> = {}): Row => ({ name, unit: "万元", partOf: "A", value, ...more });
  const all = { exhaustive: true };
  test.each<readonly [string, readonly Row[], string | null]>([
    ["together more", [whole, part("中央", 40.1), part("地方", 30)], "parts_sum_exceeds"],
    ["together the whole", [whole, part("中央", 40.1), part("地方", 20.4)], null],
    ["together less", [whole, part("中央", 40.1), part("地方", 3)], null],
    ["by two breakdowns", [whole, part("中央", 40.1, { breakdown: "来源" }), part("城区", 60, { breakdown: "地段" })], null],
    ["in another unit", [whole, part("中央", 40.1), part("户均", 6000, { unit: "元" })], null],
    ["one of them unknown", [whole, part("中央", 40.1), part("地方", null)], null],
    ["all there is, and less", [whole, part("中央", 40.1, all), part("地方", 20, all)], "parts_sum_differs"],
    ["all there is", [whole, part("中央", 40.1, all), part("地方", 20.4, all)], null],
    ["all there is, not all known", [whole, part("中央", 40.1, all), part("县级", 2, all), part("地方", null, all)], null],
  ])("%s", (_name, rows, code) => expect(told(...rows).map((issue) => issue.code)).toEqual(code === null ? [] : [code]));

  test("says which and how much", () => {
    expect(told(whole, part("中央", 40.1), part("地方", 30))).toEqual([
      { code: "parts_sum_exceeds", severity: "warning", where: { table: "tblIndicators", row: 0, column: "actual" }, with: { name: "改造投入", parts: "中央、地方", sum: "70.1", value: "60.5" } },
    ]);
  });
});

describe("a typed rate against its own counts", () => {
  const rate = (name: string, value: number, more: Partial<Row> = {}): Row => ({ name, unit: "%", kind: "ratio", value, ...more });
  const count = (name: string, value: number | null, more: Partial<Row> = {}): Row => ({ name, unit: "件", value, ...more });
  test.each<readonly [string, readonly Row[], string | null]>([
    ["by name", [rate("热线工单办结率", 1), count("热线工单受理件数", 120), count("热线工单办结件数", 110)], "91.67%"],
    ["that is right", [rate("热线工单办结率", 0.917), count("热线工单受理件数", 120), count("热线工单办结件数", 110)], null],
    ["that is right at the digits that were typed", [rate("工单办结率", 0.92), count("工单受理", 120), count("工单办结", 110)], null],
    ["in time", [rate("工单按期办结率", 0.9), count("工单受理", 120), count("工单办结", 60), count("工单按期办结", 110)], "91.67%"],
    ["whose verb stands in front", [rate("办结率", 0.9), count("受理工单", 120), count("办结工单", 110)], "91.67%"],
    ["of nobody knows which", [rate("办结率", 0.9), count("受理工单", 120), count("受理提案", 9), count("办结工单", 110)], null],
    ["of another section", [rate("工单办结率", 1), count("工单受理", 120, { section: "别处" }), count("工单办结", 110)], null],
    ["of another thing", [rate("工单办结率", 1), count("工单受理", 120), count("提案办结", 110)], null],
    ["of another unit", [rate("工单办结率", 1), count("工单受理", 120, { unit: "人次" }), count("工单办结", 110)], null],
    ["without its count", [rate("工单办结率", 1), count("工单受理", 120), count("工单办结", null)], null],
    ["by its own codes", [rate("达标率", 0.8, { numerator: "B", denominator: "C+D", unitTotal: "sum", monthTotal: "latest" }), count("甲", 70), count("乙", 60), count("丙", 40)], "70%"],
  ])("%s", (_name, rows, expected) => expect(told(...rows).map((issue) => issue.with?.["expected"])).toEqual(expected === null ? [] : [expected]));
});
