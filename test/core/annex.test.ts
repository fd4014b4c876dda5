/** 附表: which columns, and that its numbers are those of the text. */
import { describe, expect, test } from "vitest";
import type { Voice } from "../../src/core/indicator/settings";
import { annexOf, type Annex } from "../../src/core/narrate/annex";
import { STATUS_WORDS } from "../../src/core/narrate/phrases/statusWords";
import { dataset, inMonth, type Case } from "./dataset";

const annexFrom = (given: Case): Annex | null => {
  const data = dataset(given);
  return annexOf(data, { period: data.settings.period, kind: "half-year" }, ({ evaluation }) => evaluation.status);
};
const heads = (annex: Annex | null): readonly string[] => annex?.columns.map(({ head }) => head) ?? [];

test("every indicator stands in it, those of 附表 too, in the register's order", () => {
  const annex = annexFrom({
    indicators: [{ name: "宣讲", unit: "场", target: 40 }, { name: "来访", unit: "件次", importance: "annex" }, { name: "来信", unit: "件次", partOf: "B" }],
    entries: [{ code: "A", months: inMonth(6, 26), lastYear: inMonth(6, 24) }, { code: "B", months: inMonth(3, 44) }, { code: "C", months: inMonth(3, 4) }],
  });
  expect(annex).toMatchObject({ title: "云泽县妇联2026年上半年工作指标完成情况表", unit: "", note: "注：数据截至6月底。" });
  expect(heads(annex)).toEqual(["序号", "指标", "单位", "目标", "完成", "完成率", "上年同期", "同比", "状态"]);
  expect(annex?.rows).toEqual([
    ["1", "宣讲", "场", "40", "26", "65%", "24", "增长8.3%", "ahead"],
    ["2", "来访", "件次", "—", "44", "—", "—", "—", "—"],
    ["3", "其中：来信", "件次", "—", "4", "—", "—", "—", "—"],
  ]);
});

test("breakdowns of a whole are told apart", () => {
  const part = (name: string, breakdown: string) => ({ name, breakdown, partOf: "A" });
  const annex = annexFrom({ indicators: [{ name: "受理" }, part("电话", "渠道"), part("网络", "渠道"), part("工资", "事由"), part("工伤", "事由"), { name: "讲座" }] });
  expect(annex?.rows.map(([, name]) => name)).toEqual(["受理", "其中：电话", "\u3000\u3000\u3000网络", "按事由：工资", "\u3000\u3000\u3000工伤", "讲座"]);
});

test("不设目标 stands where the overview counts it, and nowhere else", () => {
  const annex = annexFrom({ indicators: [{ name: "接访", importance: "must" }, { name: "其他" }], entries: [{ code: "A", months: inMonth(6, 3) }, { code: "B", months: inMonth(6, 3) }] });
  expect(annex?.rows.map((row) => row.at(-1))).toEqual(["noTarget", "—"]);
});

describe("the state in the voice of the report", () => {
  const stateIn = (voice: Voice, chosen?: string): string | undefined => {
    const data = dataset({ indicators: [{ name: "讲座", target: 100 }], entries: [{ code: "A", months: inMonth(6, 10) }] });
    return annexOf(data, { period: data.settings.period, kind: "half-year", voice }, ({ evaluation }) => chosen ?? STATUS_WORDS[evaluation.status])?.rows[0]?.at(-1);
  };
  test.each([["upward", "仍需加力"], ["inspection", "明显滞后"], ["circular", "明显滞后"], ["monitoring", "明显滞后"]] as const)("%s: %s", (voice, word) => expect(stateIn(voice)).toBe(word));
  test("not of a word that the unit chose", () => expect(stateIn("upward", "红灯")).toBe("红灯"));
});

test("what rounding makes look wrong is explained", () => {
  const rate = (value: number, base: number): string | undefined =>
    annexFrom({ indicators: [{ name: "办结率", unit: "%", kind: "ratio" }], entries: [{ code: "A", months: inMonth(6, value), lastYear: inMonth(6, base) }] })?.note;
  expect(rate(0.98394, 0.97048)).toBe("注：数据截至6月底。率按四舍五入列示，增减按未舍入的数计算。");
  expect(rate(0.984, 0.971)).toBe("注：数据截至6月底。");
});

test("columns that nothing stands in are left out, a unit that all share is said once", () => {
  const annex = annexFrom({ indicators: [{ name: "讲座", unit: "场" }, { name: "宣讲", unit: "场" }], entries: [{ code: "A", months: inMonth(1, 3) }] });
  expect(annex?.unit).toBe("场");
  expect(heads(annex)).toEqual(["序号", "指标", "完成"]);
  expect(annex?.rows.map((row) => row[2])).toEqual(["3", "—"]);
});

describe("numbers are written as in the text", () => {
  test.each<readonly [string, Case["indicators"][number], number, number | null, readonly string[]]>([
    ["money in one magnitude", { name: "贷款", unit: "元", target: 200_000 }, 86_500, 80_000, ["万元", "20", "8.65", "43.3%", "8", "增长8.1%"]],
    ["money in two magnitudes", { name: "慰问金", unit: "元", target: 20_000 }, 8_600, 7_000, ["元", "2万元", "8600元", "43%", "7000元", "增长22.9%"]],
    ["a rate", { name: "办结率", unit: "%", kind: "ratio", target: 0.95 }, 0.9847, 0.97, ["%", "95", "98.5 97.0", "提高1.5个百分点"]],
    ["a rate in 千分点", { name: "死亡率", unit: "‰", kind: "ratio", comparator: "<=", target: 3.5 }, 2.6, 3, ["‰", "≤3.5", "2.6 3.0", "下降0.4个千分点"]],
    ["money that the text rounds, in 元", { name: "补贴", unit: "元", target: 200_000 }, 87_654.32, 80_000, ["元", "200000", "87654.32", "43.8%", "80000", "增长9.6%"]],
    ["a limit", { name: "死亡率", unit: "‰", kind: "ratio", comparator: "<=", target: 3.5 }, 2.6, null, ["‰", "≤3.5", "2.6"]],
    ["a rough one, exact", { name: "覆盖", unit: "人次", writing: "approximate", target: 5000 }, 2_960, null, ["人次", "5000", "2960", "59.2%"]],
    ["small numbers", { name: "组织", unit: "个", target: 10 }, 5, 3, ["个", "10", "5", "50%", "3", "增加2"]],
  ])("%s", (_name, indicator, value, base, expected) => {
    const annex = annexFrom({
      indicators: [indicator, { name: "别的", unit: "项" }],
      entries: [{ code: "A", months: inMonth(6, value), ...(base === null ? {} : { lastYear: inMonth(6, base) }) }],
    });
    const said = annex?.rows[0]?.slice(2, -1).filter((cell) => cell !== "—") ?? [];
    expect(said.join(" ")).toContain(expected.slice(0, -1).join(" "));
    expect(said.join(" ")).toContain(expected.at(-1));
  });
});

test("stages of a milestone are told by its state alone", () => {
  const annex = annexFrom({ indicators: [{ name: "规划", unit: "个节点", kind: "milestone", target: 4, pacing: "none" }, { name: "讲座", target: 4 }], entries: [{ code: "A", months: inMonth(6, 2) }, { code: "B", months: inMonth(6, 2) }] });
  expect(annex?.rows[0]).toEqual(["1", "规划", "—", "—", "—", "—", "underWay"]);
});

test("without indicators there is none", () => expect(annexFrom({ indicators: [] })).toBeNull());
