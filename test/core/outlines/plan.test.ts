/** Next year's targets: which rule speaks, how the sentence asks, and that the number shows where it is from. */
import { describe, expect, test } from "vitest";
import type { Indicator, TargetRow } from "../../../src/core/indicator/indicator";
import { writeReport } from "../../../src/core/narrate/report";
import { dataset, inMonth } from "../dataset";

interface Case {
  readonly indicator?: Partial<Indicator>;
  readonly actual?: number | null;
  readonly period?: string;
  readonly row?: Partial<TargetRow>;
  readonly pattern?: string;
}

function planned({ indicator, actual = 30, period = "2026-12", row, pattern = "{#计划}" }: Case) {
  const data = dataset({
    period, indicators: [{ name: "讲座", frame: "办讲座{}", unit: "场", target: 24, ...indicator }, { name: "来访", unit: "件" }],
    entries: [{ code: "A", months: inMonth(1, actual) }, { code: "B", months: inMonth(1, actual === null ? null : 3) }],
    targets: row ? [{ code: "A", fromYear: 2027, ...row }] : [], patterns: [pattern],
  });
  const { paragraphs, issues } = writeReport(data, { period: data.settings.period, kind: "plan" });
  const number = paragraphs[0]?.segments.find(({ source }) => source?.code === "A")?.source;
  return { text: paragraphs[0]?.text ?? "", rule: number?.proposal?.rule ?? number?.rule, cells: number?.cells, value: number?.value, asked: issues.filter(({ code }) => code === "plan_target_proposed").length };
}

const RATE = { name: "办结率", unit: "%", kind: "ratio", target: 0.9, frame: "" } as const;

describe("a target that nobody has given is proposed by a stated rule, and asked about", () => {
  test.each<readonly [string, Case, string, string]>([
    ["reached", {}, "notBelowActual", "全年办讲座不少于30场。"],
    ["reached, by the target", { pattern: "{#计划 工作|不低于上年目标}" }, "notBelowTarget", "全年办讲座不少于24场。"],
    ["missed, but begins anew", { actual: 12 }, "notBelowTarget", "全年办讲座不少于24场。"],
    ["missed, of what is built", { actual: 14, indicator: { name: "驿站建设", frame: "建成驿站{}", unit: "个" } }, "remaining", "继续推进驿站建设，年内建成剩余10个。"],
    ["missed, cumulative", { actual: 14, indicator: { kind: "cumulative", monthTotal: "latest" } }, "remaining", "继续推进讲座，年内完成剩余10场。"],
    ["before the year's end", { actual: 3, period: "2026-06" }, "yearOpen", "全年办讲座不少于24场。"],
    ["a rate", { actual: 0.95, indicator: RATE }, "notBelowActual", "办结率保持在95%以上。"],
    ["a full rate", { actual: 1, indicator: { ...RATE, target: 1 } }, "notBelowActual", "办结率保持在100%。"],
    ["a rate that fell short", { actual: 0.8, indicator: RATE }, "levelKept", "办结率达到90%以上。"],
    ["a limit", { actual: 2, indicator: { name: "差错", frame: "", comparator: "<=", unit: "件", target: 5 } }, "notAboveActual", "差错控制在2件以内。"],
    ["a limit that nothing came near", { actual: 0, indicator: { name: "差错", frame: "", comparator: "<=", unit: "件", target: 5 } }, "limitKept", "差错控制在5件以内。"],
    ["in its season", { indicator: { pacing: "node", fromMonth: 3, dueMonth: 3 } }, "notBelowActual", "办讲座不少于30场。"],
    ["more than a number", { indicator: { comparator: ">" } }, "notBelowActual", "全年办讲座超过30场。"],
    ["a range", { indicator: { comparator: "range", upper: 36 } }, "notBelowActual", "全年办讲座不少于30场。"],
  ])("%s", (_name, given, rule, text) => {
    const { cells, text: said, rule: by, asked } = planned(given);
    expect({ said, by, asked }).toEqual({ said: text, by: rule, asked: 1 });
    expect(cells).toEqual([expect.objectContaining({ table: "tblIndicators", column: rule === "remaining" ? "actual" : "target" })]);
  });

  test("of what must not happen there is no number to show", () => {
    expect(planned({ actual: 0, indicator: { name: "事故", frame: "", comparator: "<=", unit: "起", target: 0 } })).toMatchObject({ text: "事故实现零发生。", asked: 1 });
  });
});

describe("a given target speaks as its row does", () => {
  test.each<readonly [string, Case, string]>([
    ["plain", { row: { lower: 36 } }, "全年办讲座不少于36场。"],
    ["soft", { row: { lower: 36, firmness: "力争" } }, "全年力争办讲座36场。"],
    ["wished for", { row: { lower: 36, firmness: "争取" } }, "全年争取办讲座36场。"],
    ["hard", { row: { lower: 36, firmness: "务必完成" } }, "全年确保办讲座不少于36场。"],
    ["of a milestone", { row: { lower: 1 }, indicator: { name: "换届", kind: "milestone", unit: "项", target: 1, frame: "" } }, "完成换届。"],
  ])("%s", (_name, given, text) => expect(planned(given)).toMatchObject({ text, asked: 0 }));

  test("its number is the row's cell", () => expect(planned({ row: { lower: 36 } })).toMatchObject({ rule: "typed", value: 36, cells: [{ table: "tblTargets", row: 0, column: "lower" }] }));
  test("a row of this year is not next year's", () => expect(planned({ row: { fromYear: 2026, lower: 36 } }).rule).toBe("notBelowActual"));
  test("a row that holds from a day of next year is", () => expect(planned({ row: { fromYear: null, validFrom: 46_400, lower: 36 } })).toMatchObject({ rule: "typed", value: 36 }));
  test("what is wished for beside it", () => {
    const data = dataset({
      period: "2026-12", indicators: [{ name: "讲座", frame: "办讲座{}", unit: "场", target: 24 }], entries: [{ code: "A", months: inMonth(1, 30) }], patterns: ["{#计划}"],
      targets: [{ code: "A", fromYear: 2027, lower: 36 }, { code: "A", fromYear: 2027, grade: "stretch", lower: 40 }],
    });
    expect(writeReport(data, { period: data.settings.period, kind: "plan" }).paragraphs[0]?.text).toBe("全年办讲座不少于36场，力争达到40场。");
  });
});

test("a section does not go without the plan that 改进措施 speaks of, the whole register does", () => {
  const built = { actual: 14, indicator: { name: "驿站建设", frame: "建成驿站{}", unit: "个" } } as const;
  expect(planned({ ...built, pattern: "{#打算}{#计划 工作}" }).text).toBe("继续推进驿站建设，2027年内建成剩余10个。继续推进驿站建设，年内建成剩余10个。");
  expect(planned({ ...built, pattern: "{#打算}{#计划}" }).text).toBe("继续推进驿站建设，2027年内建成剩余10个。");
});

test("nothing is planned from nothing", () => expect(planned({ indicator: { target: null } })).toMatchObject({ text: "", asked: 0 }));

test("in January, before the first figure, the register's own targets are the plan", () => {
  expect(planned({ actual: null, period: "2026-01", pattern: "{#计划年}年：{#计划}" })).toMatchObject({ text: "2026年：全年办讲座不少于24场。", rule: "typed", asked: 0 });
  expect(planned({ pattern: "{#计划年}年：{#计划}" }).text).toBe("2027年：全年办讲座不少于30场。");
});

describe("the second half of the year: what is left, nothing proposed", () => {
  test.each<readonly [string, Case, string]>([
    ["work", { actual: 14 }, "年内再完成讲座10场。"],
    ["work that has its verb", { actual: 14, indicator: { name: "兑现学费补贴", frame: "", unit: "万元" } }, "年内再兑现学费补贴10万元。"],
    ["done already", {}, ""],
    ["a rate that stands", { actual: 0.95, indicator: RATE }, "办结率保持在90%以上。"],
    ["a limit that holds", { actual: 2, indicator: { name: "差错", frame: "", comparator: "<=", unit: "件", target: 5 } }, "差错控制在5件以内。"],
    ["not yet due", { actual: null, indicator: { pacing: "node", fromMonth: 11 } }, "讲座于11月集中开展。"],
  ])("%s", (_name, given, text) => expect(planned({ period: "2026-06", pattern: "{#余下}", ...given })).toMatchObject({ text, asked: 0 }));

  test("what 打算 has said is not said again", () => {
    expect(planned({ period: "2026-06", actual: 3, pattern: "{#打算}{#余下}" }).text.match(/讲座/gu)).toHaveLength(1);
    expect(planned({ period: "2026-06", actual: 3, pattern: "{#余下}" }).text).toBe("年内再完成讲座21场。");
  });
});
