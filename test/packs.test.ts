import { describe, expect, test } from "vitest";
import { evaluate } from "../src/core/evaluate/evaluate";
import { parseCodes } from "../src/core/evaluate/total";
import type { Indicator, Months } from "../src/core/indicator/indicator";
import { unitRule } from "../src/core/number/unit";
import { autosOf, parsePattern, slotsOf } from "../src/core/outline/pattern";
import { PACKS } from "../src/packs";
import { indicatorOf } from "../src/packs/defaults";
import { packDataset } from "../src/packs/packDataset";
import type { Pack, PackIndicator } from "../src/packs/pack";

const REPORTS = ["monthly", "quarterly", "half-year", "annual"] as const;
const AUTOMATIC = ["时", "单位", "年", "下年", "总况", "栏目", "问题", "打算", "计划", "领导", "期", "呈", "各单位"];
const HALF_WIDTH = /[,;:()!?"'~]|\.(?!\d)/u;
const DASH_MISUSE = /[-–－﹣~～]|(?<!\d)—(?!\d)/u;

function offered(pack: Pack): readonly Indicator[] {
  return pack.sections.flatMap(({ name, indicators }) => indicators.map((given) => indicatorOf(name, given)));
}

function given(pack: Pack): readonly PackIndicator[] {
  return pack.sections.flatMap(({ indicators }) => indicators);
}

function tickedCodes(pack: Pack): ReadonlySet<string> {
  return new Set(given(pack).filter(({ ticked }) => ticked).map(({ code }) => code));
}

/** Codes that an indicator cannot stand without. */
function codesBehind(pack: Pack, indicator: Indicator): readonly string[] {
  const codeOf = new Map(offered(pack).map(({ name, code }) => [name, code]));
  const inFrame = slotsOf(parsePattern(indicator.frame).nodes).map(({ name }) => (name === "" ? indicator.code : (codeOf.get(name) ?? `no ${name}`)));
  const inRate = [...parseCodes(indicator.numerator), ...parseCodes(indicator.denominator)].map(([, code]) => code);
  return [...inFrame, ...inRate, ...(indicator.partOf ? [indicator.partOf] : [])];
}

/** Every Chinese string of a pack, patterns freed of their slots. */
function wordsOf(pack: Pack): readonly string[] {
  const indicators = offered(pack).flatMap(({ section, name, frame, topic, breakdown, definition, evidence, remark }) => [
    section, name, frame, topic, breakdown, definition, evidence, remark,
  ]);
  const outline = pack.outline.flatMap(({ heading, pattern }) => [heading ?? "", pattern]);
  const notes = pack.sample.notes.flatMap((note) => Object.entries(note).map(([key, value]) => (key === "code" ? "" : String(value))));
  const targets = pack.sample.targetRows.flatMap(({ reporter, basis, issuedBy }) => [reporter ?? "", basis ?? "", issuedBy ?? ""]);
  return [pack.title.zh, pack.summary.zh, pack.sample.office, ...indicators, ...outline, ...notes, ...targets].map((text) =>
    text.replaceAll(/\{#\S+(?: [^}]*)?\}|\.[^.{}]+(?=\})|[{}[\]]/gu, ""),
  );
}

/** Month by month over all reporting units; null where none has reported. */
function totalsByMonth(pack: Pack, code: string, year: "months" | "lastYear"): Months {
  const rows = pack.sample.entries.filter((entry) => entry.code === code);
  return Array.from({ length: 12 }, (_, month) => {
    const known = rows.map((row) => row[year]?.[month] ?? null).filter((value) => value !== null);
    return known.length ? known.reduce((sum, value) => sum + value, 0) : null;
  });
}

function totalOfExpression(pack: Pack, expression: string, year: "months" | "lastYear"): Months {
  const terms = parseCodes(expression).map(([sign, code]) => totalsByMonth(pack, code, year).map((value) => (value === null ? null : sign * value)));
  return Array.from({ length: 12 }, (_, month) => terms.reduce<number | null>((sum, term) => {
    const value = term[month] ?? null;
    return sum === null || value === null ? null : sum + value;
  }, 0));
}

test("the packs have ids of their own", () => {
  expect(PACKS.map(({ id }) => id)).toEqual(["women-federation", "general"]);
});

test("the women's federation pack covers a county's work lines and opens with few of them", () => {
  const [pack] = PACKS;
  expect(pack && offered(pack).length).toBeGreaterThanOrEqual(85);
  expect(pack && tickedCodes(pack).size).toBeGreaterThanOrEqual(20);
  expect(pack && tickedCodes(pack).size).toBeLessThanOrEqual(30);
  expect(pack?.sections.filter(({ indicators }) => !indicators.some(({ ticked }) => ticked))).toEqual([]);
});

test("defaults follow the kind", () => {
  const made = (kind: Indicator["kind"], more: Partial<PackIndicator> = {}): readonly string[] => {
    const { monthTotal, unitTotal, pacing } = indicatorOf("栏目", { code: "A01", name: "指标", unit: "个", kind, ...more });
    return [monthTotal, unitTotal, pacing];
  };
  expect(made("flow")).toEqual(["sum", "sum", "month"]);
  expect(made("cumulative")).toEqual(["latest", "sum", "month"]);
  expect(made("stock")).toEqual(["latest", "sum", "none"]);
  expect(made("ratio")).toEqual(["latest", "none", "none"]);
  expect(made("ratio", { numerator: "B01", denominator: "B02" })).toEqual(["recompute", "recompute", "none"]);
  expect(made("score")).toEqual(["latest", "none", "none"]);
  expect(made("milestone")).toEqual(["none", "none", "node"]);
  expect(made("flow", { pacing: "session" })).toEqual(["sum", "sum", "session"]);
  expect(indicatorOf("栏目", { code: "A01", name: "指标", unit: "个", kind: "flow", ticked: true })).not.toHaveProperty("ticked");
});

describe.each(PACKS.map((pack) => [pack.id, pack] as const))("%s", (_, pack) => {
  const indicators = offered(pack);
  const ticked = tickedCodes(pack);
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));

  test("codes and names are unique and can stand in slots and rates", () => {
    expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
    expect(new Set(indicators.map(({ name }) => name)).size).toBe(indicators.length);
    expect(indicators.filter(({ code }) => !/^[A-Z]\d{2}$/u.test(code))).toEqual([]);
    expect(indicators.filter(({ name }) => /[./@{}[\]#]/u.test(name))).toEqual([]);
    for (const { indicators: rows } of pack.sections) expect(new Set(rows.map(({ code }) => code.charAt(0))).size).toBe(1);
  });

  test("every indicator has a unit and says what is counted", () => {
    expect(indicators.filter(({ unit, definition }) => unit === "" || definition.length < 10)).toEqual([]);
  });

  test.each(indicators.map((indicator) => [indicator.name, indicator] as const))("%s: what it refers to exists", (_name, indicator) => {
    const behind = codesBehind(pack, indicator);
    expect(behind.filter((code) => !byCode.has(code))).toEqual([]);
    if (ticked.has(indicator.code)) expect(behind.filter((code) => !ticked.has(code))).toEqual([]);
  });

  test("what an item is about is said in other words than its sentence, of everything that the pack opens with", () => {
    const told = indicators.filter(({ topic }) => topic !== "");
    expect(told.filter(({ topic, frame, name }) => (frame || name).includes(topic.slice(0, 2)) || !/^[^。；，]{4,11}$/u.test(topic)).map(({ topic }) => topic)).toEqual([]);
    const speaks = ({ code, partOf, kind, importance }: Indicator): boolean => ticked.has(code) && partOf === "" && kind !== "ratio" && importance === "must";
    expect(indicators.filter((indicator) => speaks(indicator) && indicator.topic === "").map(({ name }) => name)).toEqual([]);
  });

  test.each(indicators.map((indicator) => [indicator.name, indicator] as const))("%s: its frame states its value once", (_name, { frame, partOf }) => {
    const { nodes, brokenAt } = parsePattern(frame);
    expect(brokenAt).toBeNull();
    expect(frame === "" ? partOf !== "" : slotsOf(nodes).filter(({ name }) => name === "").length === 1).toBe(true);
    expect(frame).not.toMatch(/[，。；：、]$/u);
    expect(frame).not.toMatch(/\[[^\]]*\[/u);
  });

  test("parts are counted as their whole is, and an exhaustive breakdown is ticked whole", () => {
    for (const part of indicators.filter(({ partOf }) => partOf !== "")) {
      const whole = byCode.get(part.partOf);
      expect([part.code, part.unit, part.kind]).toEqual([part.code, whole?.unit, whole?.kind]);
      expect(part.breakdown).not.toBe("");
      const siblings = indicators.filter(({ partOf, breakdown }) => partOf === part.partOf && breakdown === part.breakdown);
      expect(new Set(siblings.map(({ exhaustive }) => exhaustive)).size).toBe(1);
      if (part.exhaustive) expect(new Set(siblings.map(({ code }) => ticked.has(code))).size).toBe(1);
    }
  });

  test("seasonal items and milestones say when they are due", () => {
    const byNode = indicators.filter(({ pacing }) => pacing === "node");
    expect(byNode.filter(({ fromMonth, dueMonth }) => fromMonth === null || dueMonth === null || fromMonth > dueMonth)).toEqual([]);
  });

  test("limits read falls as good", () => {
    const limits = indicators.filter(({ comparator }) => comparator === "<=" || comparator === "<");
    expect(limits.filter(({ direction }) => direction !== "less")).toEqual([]);
  });

  test("outline slots and sections exist, and a new workbook can fill them", () => {
    const names = new Map(indicators.map(({ name, code }) => [name, code]));
    const [told, planned]: [string[], string[]] = [[], []];
    for (const { pattern, heading = "", kinds = [] } of pack.outline) {
      const { nodes, brokenAt } = parsePattern(pattern);
      expect(brokenAt).toBeNull();
      expect(slotsOf(parsePattern(heading).nodes)).toEqual([]);
      expect(kinds.length).toBeGreaterThan(0);
      expect(slotsOf(nodes).filter(({ name }) => !ticked.has(names.get(name) ?? ""))).toEqual([]);
      expect(autosOf(nodes).filter(({ word }) => !AUTOMATIC.includes(word))).toEqual([]);
      expect(autosOf(nodes).filter(({ word, argument }) => word === "各单位" && !ticked.has(names.get(argument) ?? ""))).toEqual([]);
      told.push(...autosOf(nodes).filter(({ word }) => word === "栏目").map(({ argument }) => argument));
      planned.push(...autosOf(nodes).filter(({ word }) => word === "计划").map(({ argument }) => argument));
    }
    const sections = pack.sections.map(({ name }) => name).toSorted();
    expect({ told: told.toSorted(), planned: planned.toSorted() }).toEqual({ told: sections, planned: sections });
  });

  test.each(REPORTS)("the %s report has one title, one lead, numbered parts, problems and next steps", (kind) => {
    const rows = pack.outline.filter(({ kinds }) => kinds?.includes(kind));
    const count = (level: string): number => rows.filter((row) => row.level === level).length;
    expect([count("title"), count("lead")]).toEqual([1, 1]);
    expect(rows.filter(({ level }) => level === "h1").map(({ heading }) => heading?.charAt(0))).toEqual(["一", "二", "三", "四"]);
    const numbered = rows.filter(({ level }) => level === "h2").map(({ heading }) => heading?.slice(0, 3));
    const themes = new Set(numbered).size;
    expect(numbered).toEqual(numbered.map((_, index) => `（${"一二三四五六七八".charAt(index % themes)}）`));
    const words = rows.flatMap(({ pattern }) => autosOf(parsePattern(pattern).nodes).map(({ word }) => word));
    expect(words).toEqual(expect.arrayContaining(["单位", "年", "总况", "问题", "打算"]));
  });

  test("Chinese is punctuated in full width, without stray dashes", () => {
    expect(wordsOf(pack).filter((text) => HALF_WIDTH.test(text))).toEqual([]);
    expect(wordsOf(pack).filter((text) => DASH_MISUSE.test(text))).toEqual([]);
    expect(wordsOf(pack).filter((text) => /[”》]、[“《]/u.test(text))).toEqual([]);
  });

  describe("sample", () => {
    const { sample } = pack;

    test("speaks of ticked indicators only", () => {
      const codes = [...Object.keys(sample.targets), ...sample.entries.map(({ code }) => code), ...sample.targetRows.map(({ code }) => code), ...sample.notes.map(({ code }) => code)];
      expect(codes.filter((code) => !ticked.has(code))).toEqual([]);
    });

    test("every ticked indicator has a target or says why not", () => {
      const said = (code: string): boolean => code in sample.targets || sample.pending.includes(code);
      const open = indicators.filter(({ code, targetState }) => ticked.has(code) && said(code) !== (targetState === "set"));
      expect(open.map(({ name }) => name)).toEqual([]);
    });

    test("every ticked indicator that is not computed has values", () => {
      const filled = new Set(sample.entries.map(({ code }) => code));
      const empty = indicators.filter(({ code, monthTotal }) => ticked.has(code) && (monthTotal === "recompute") === filled.has(code));
      expect(empty.map(({ name }) => name)).toEqual([]);
    });

    test("is filled to its month and no further, with twelve months of last year", () => {
      for (const { months, lastYear } of sample.entries) {
        expect(months.length).toBe(12);
        expect(months.slice(sample.month).filter((value) => value !== null)).toEqual([]);
        expect(lastYear?.length).toBe(12);
      }
    });

    test("has one row for an indicator and a reporting unit", () => {
      const keys = sample.entries.map(({ code, reporter = "" }) => `${code} ${reporter}`);
      expect(new Set(keys).size).toBe(keys.length);
    });

    test("counts in whole things, and never below zero", () => {
      for (const { code, months, lastYear = [] } of sample.entries) {
        const values = [...months, ...lastYear].filter((value) => value !== null);
        expect(values.filter((value) => value < 0)).toEqual([]);
        if (unitRule(byCode.get(code)?.unit ?? "").whole) expect([code, values.filter((value) => !Number.isInteger(value))]).toEqual([code, []]);
      }
    });

    test("running totals never fall", () => {
      for (const { code, months, lastYear = [] } of sample.entries) {
        if (byCode.get(code)?.kind !== "cumulative" && byCode.get(code)?.kind !== "milestone") continue;
        for (const year of [months, lastYear]) {
          const known = year.filter((value) => value !== null);
          expect(known).toEqual(known.toSorted((a, b) => a - b));
        }
      }
    });

    test.each(["months", "lastYear"] as const)("parts add up to their whole in every month (%s)", (year) => {
      const parts = indicators.filter(({ code, partOf }) => partOf !== "" && ticked.has(code));
      const breakdowns = new Map(parts.map((part) => [`${part.partOf} ${part.breakdown}`, part]));
      for (const { partOf, breakdown, exhaustive } of breakdowns.values()) {
        const codes = parts.filter((part) => part.partOf === partOf && part.breakdown === breakdown).map(({ code }) => code);
        const sums = totalOfExpression(pack, codes.join("+"), year);
        const wholes = totalsByMonth(pack, partOf, year);
        if (exhaustive) expect([breakdown, sums]).toEqual([breakdown, wholes]);
        else for (const [month, sum] of sums.entries()) expect(sum ?? 0).toBeLessThanOrEqual(wholes[month] ?? 0);
      }
    });

    test.each(["months", "lastYear"] as const)("numerators stay within their denominators (%s)", (year) => {
      for (const { code, numerator, denominator } of indicators) {
        if (numerator === "" || !ticked.has(code)) continue;
        const bottoms = totalOfExpression(pack, denominator, year);
        for (const [month, top] of totalOfExpression(pack, numerator, year).entries()) {
          expect(top === null).toBe(bottoms[month] === null);
          expect(top ?? 0).toBeLessThanOrEqual(bottoms[month] ?? 0);
        }
      }
    });

    test("targets of reporting units add up to the whole, over the units that report", () => {
      const shared = new Map<string, number>();
      for (const { code, reporter, lower } of sample.targetRows) {
        if (!reporter) continue;
        shared.set(code, (shared.get(code) ?? 0) + (lower ?? 0));
        expect(sample.entries.some((entry) => entry.code === code && entry.reporter === reporter)).toBe(true);
      }
      for (const [code, sum] of shared) expect([code, sum]).toEqual([code, sample.targets[code]]);
    });

    test("the newest row of a revised target is the register's", () => {
      const newest = new Map(sample.targetRows.filter(({ reporter, grade }) => !reporter && grade === "base").map(({ code, lower }) => [code, lower]));
      for (const [code, lower] of newest) expect([code, lower]).toEqual([code, sample.targets[code]]);
    });

    test("words beside numbers end without a mark, as they enter sentences", () => {
      const words = sample.notes.flatMap(({ practice, effect, cause, measure, stage, expected }) => [practice, effect, cause, measure, stage, expected]);
      expect(words.filter((text) => text !== undefined && /[。，；：]$/u.test(text))).toEqual([]);
    });
  });
});

test("the women's federation sample shows many states, in any year", () => {
  for (const year of [2024, 2031]) {
    expect(statesInJune(year)).toMatchObject({
      A01: "ahead", B01: "exceeded", B07: "severe", C01: "behind", D01: "targetPending", E01: "slight", F01: "onSchedule",
      G01: "noTarget", G11: "rateMet", G14: "rateShort", G20: "notDue", H01: "ahead", H06: "noTarget", J01: "nothing",
      K01: "early", L01: "onSchedule", M01: "underWay", M02: "withinLimit",
    });
  }
});

function statesInJune(year: number): Readonly<Record<string, string>> {
  const pack = PACKS.find(({ id }) => id === "women-federation");
  if (!pack) throw new Error("pack missing");
  const dataset = packDataset(pack, { year, codes: null, sample: true });
  return Object.fromEntries([...evaluate(dataset, dataset.settings.period).byCode].map(([code, { status }]) => [code, status]));
}
