import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluate/evaluate";
import { inspect } from "../../src/core/evaluate/inspect";
import type { Indicator, Months } from "../../src/core/indicator/indicator";
import { dataset, inMonth, type Case } from "./dataset";

type Given = Partial<Indicator> & { readonly value: number | null; readonly last?: number | null; readonly period?: string };

function evaluated({ value, last = null, period = "2026-06", ...indicator }: Given) {
  const month = Number(period.slice(5));
  const given: Case = { period, indicators: [{ name: "指标", ...indicator }], entries: [{ code: "A", months: inMonth(month, value), lastYear: inMonth(month, last) }] };
  const data = dataset(given);
  const found = evaluate(data, data.settings.period).byCode.get("A");
  if (!found) throw new Error("not evaluated");
  return found;
}

describe("status, by value of a target of 100", () => {
  test.each([
    ["in June", "2026-06", 0, "nothing"], ["in June", "2026-06", 24.9, "severe"], ["in June", "2026-06", 25, "behind"], ["in June", "2026-06", 39.9, "behind"],
    ["in June", "2026-06", 40, "slight"], ["in June", "2026-06", 48, "nearSchedule"], ["in June", "2026-06", 50, "onSchedule"], ["in June", "2026-06", 55, "ahead"], ["in June", "2026-06", 100, "early"],
    ["in June", "2026-06", 99.96, "ahead"], ["in December", "2026-12", 0, "none"], ["in December", "2026-12", 49, "little"], ["in December", "2026-12", 50, "half"], ["in December", "2026-12", 80, "most"],
    ["in December", "2026-12", 95, "nearly"], ["in December", "2026-12", 99.96, "nearly"], ["in December", "2026-12", 100, "met"], ["in December", "2026-12", 100.01, "exceeded"], ["in December", "2026-12", 200, "farExceeded"],
    ["in June", "2026-06", -3, "severe"], ["in June", "2026-06", null, "blank"],
  ] as const)("%s %s: %s is %s", (_words, period, value, status) => {
    expect(evaluated({ value, target: 100, period }).status).toBe(status);
  });
});

describe("comparators at the year's end", () => {
  test.each([
    [">", 100, 100, null, "nearly"], [">", 100, 101, null, "exceeded"], ["~", 100, 95, null, "met"], ["~", 100, 105, null, "met"], ["~", 100, 94, null, "most"], ["~", 100, 106, null, "exceeded"],
    ["range", 10, 12, 15, "met"], ["range", 10, 16, 15, "exceeded"], ["range", 10, 9, 15, "most"],
    ["<=", 20, 20, null, "withinLimit"], ["<=", 20, 21, null, "overLimit"], ["<", 20, 20, null, "overLimit"], ["<=", 0, 0, null, "withinLimit"], ["<=", 0, 1, null, "overLimit"], [">=", 0, 5, null, "noTarget"],
  ] as const)("%s %d, value %d", (comparator, target, value, upper, status) => {
    expect(evaluated({ value, comparator, target, upper, period: "2026-12" }).status).toBe(status);
  });
});

describe("kinds", () => {
  test.each([
    ["ratio", "%", 0.95, 0.951, "rateMet"], ["ratio", "%", 0.95, 0.94, "rateNear"], ["ratio", "%", 0.95, 0.939, "rateShort"], ["score", "分", 90, 89, "rateNear"], ["score", "分", 90, 88.9, "rateShort"],
  ] as const)("a %s in %s, target %d, value %d", (kind, unit, target, value, status) => {
    const found = evaluated({ kind, unit, target, value, monthTotal: "latest", unitTotal: "none" });
    expect([found.status, found.completion]).toEqual([status, null]);
  });

  test.each([
    ["flow", "sum", 12], ["cumulative", "latest", 7], ["stock", "latest", 7],
  ] as const)("a %s over the months is the %s", (kind, monthTotal, expected) => {
    const months: Months = [3, null, 2, 7, null, null, 9, null, null, null, null, null];
    const data = dataset({ indicators: [{ name: "指标", kind, monthTotal }], entries: [{ code: "A", months }] });
    expect(evaluate(data, data.settings.period).byCode.get("A")?.actual).toBe(expected);
  });

  test("a rate is recomputed from its parts, never averaged", () => {
    const data = dataset({
      indicators: [{ name: "率", unit: "%", kind: "ratio", numerator: "B-C", denominator: "D" }, { name: "办结" }, { name: "重复" }, { name: "受理" }],
      entries: [["B", "甲", 30], ["B", "乙", 22], ["C", "", 2], ["D", "", 80]].map(([code, reporter, value]) => ({ code: String(code), reporter: String(reporter), months: inMonth(6, Number(value)) })),
    });
    expect(evaluate(data, data.settings.period).byCode.get("A")?.actual).toBe(50 / 80);
  });

  test("a row that is not counted stays out of the total", () => {
    const data = dataset({ indicators: [{ name: "指标" }], entries: [{ code: "A", months: inMonth(6, 5) }, { code: "A", counted: false, months: inMonth(6, 50) }] });
    expect(evaluate(data, data.settings.period).byCode.get("A")?.actual).toBe(5);
  });
});

describe("comparison with last year", () => {
  test.each([
    [2960, 2400, 0.233_333_333_333_333], [5, 0, null], [5, -3, null], [5, null, null], [0, 10, -1],
  ])("%d against %j", (value, last, growth) => expect(evaluated({ value, last }).growth).toBe(growth));

  test("last year's annual figure alone gives none within the year, and serves at its end", () => {
    const at = (period: string): number | null => {
      const month = Number(period.slice(5));
      const data = dataset({ period, indicators: [{ name: "指标" }], entries: [{ code: "A", months: inMonth(month, 12), lastYearTotal: 10 }] });
      return evaluate(data, data.settings.period).byCode.get("A")?.base ?? null;
    };
    expect([at("2026-05"), at("2026-12")]).toEqual([null, 10]);
  });
});

test("data that end before the period are compared with the same months of last year", () => {
  const months: Months = [10, 10, 10, 10, 10, 10, null, null, null, null, null, null];
  const lastYear: Months = Array.from({ length: 12 }, () => 10);
  const data = dataset({ period: "2026-12", cutoff: { year: 2026, month: 6, day: 30 }, indicators: [{ name: "指标" }], entries: [{ code: "A", months, lastYear }] });
  expect(evaluate(data, data.settings.period).byCode.get("A")).toMatchObject({ actual: 60, base: 60, growth: 0 });
});

describe("expected progress", () => {
  test.each([
    ["month", { year: 2026, month: 6, day: 30 }, 0.5], ["month", { year: 2026, month: 6, day: 20 }, 0.5], ["month", { year: 2026, month: 6, day: 19 }, 5 / 12],
    ["month", { year: 2026, month: 11, day: 30 }, 11 / 12], ["day", { year: 2026, month: 3, day: 1 }, 60 / 365], ["session", { year: 2026, month: 5, day: 31 }, 1 / 4],
  ] as const)("%s, data to %j", (pacing, cutoff, expected) => {
    const data = dataset({ period: "2026-12", cutoff, indicators: [{ name: "指标", pacing, target: 4 }], entries: [{ code: "A", months: inMonth(1, 1) }] });
    expect(evaluate(data, data.settings.period).byCode.get("A")?.expected).toBeCloseTo(expected, 12);
  });

  test("an annual report of 5 December with data to 30 November speaks the words of the year, not of its end", () => {
    const data = dataset({ period: "2026-12", cutoff: { year: 2026, month: 11, day: 30 }, indicators: [{ name: "指标", target: 100 }], entries: [{ code: "A", months: inMonth(11, 92) }] });
    expect(evaluate(data, data.settings.period).byCode.get("A")?.status).toBe("onSchedule");
  });

  test.each([
    [4, 0, "notDue"], [4, null, "notDue"], [11, 0, "none"], [11, 3, "little"], [11, 12, "met"],
  ] as const)("seasonal work of November, in month %d with %j", (month, value, status) => {
    const found = evaluated({ value, target: 12, pacing: "node", fromMonth: 10, dueMonth: 11, period: `2026-${String(month).padStart(2, "0")}` });
    expect([found.status, found.gap]).toEqual([status, null]);
  });
});

describe("what is odd in the records", () => {
  test.each([
    ["a code that SUMIFS takes for a number", { indicators: [{ name: "甲", code: "1.10" }] }, "code_unsafe"],
    ["a code with a wildcard", { indicators: [{ name: "甲", code: "A*" }] }, "code_unsafe"],
    ["a code twice", { indicators: [{ name: "甲" }, { name: "乙", code: "a" }] }, "code_twice"],
    ["a code that is not registered", { indicators: [{ name: "甲" }], entries: [{ code: "Z9" }] }, "code_unknown"],
    ["an entry twice", { indicators: [{ name: "甲" }], entries: [{ code: "A" }, { code: "A" }] }, "entry_twice"],
    ["half a household", { indicators: [{ name: "甲", unit: "户" }], entries: [{ code: "A", months: inMonth(2, 0.5) }] }, "fraction_of_whole_unit"],
    ["95 for 95 %", { indicators: [{ name: "甲", unit: "%", kind: "ratio" }], entries: [{ code: "A", months: inMonth(2, 95) }] }, "percent_over"],
    ["a negative", { indicators: [{ name: "甲" }], entries: [{ code: "A", months: inMonth(2, -1) }] }, "negative_value"],
    ["a total that falls", { indicators: [{ name: "甲", kind: "cumulative", monthTotal: "latest" }], entries: [{ code: "A", months: [5, 4, ...Array.from({ length: 10 }, () => null)] }] }, "cumulative_fell"],
    ["a part above its whole", { indicators: [{ name: "甲" }, { name: "乙", partOf: "A" }], entries: [{ code: "A", months: inMonth(2, 1) }, { code: "B", months: inMonth(2, 2) }] }, "parts_exceed_whole"],
    ["a part of nothing", { indicators: [{ name: "甲", partOf: "Z" }] }, "part_unknown"],
  ] as const satisfies readonly (readonly [string, Case, string])[])("%s", (_name, given, code) => {
    const data = dataset(given);
    expect(inspect(data, evaluate(data, data.settings.period)).map((issue) => issue.code)).toEqual([code]);
  });
});
