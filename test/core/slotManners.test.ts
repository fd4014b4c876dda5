/** Slots with manners in whole reports: what is written, what stays, what an empty one leaves. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/core/evaluate/evaluate";
import { inspect } from "../../src/core/evaluate/inspect";
import type { Entry, Indicator } from "../../src/core/indicator/indicator";
import { writeReport, type Paragraph, type Unfilled } from "../../src/core/narrate/report";
import type { OutlineParagraph } from "../../src/core/outline/paragraph";
import { dataset, inMonth, type Case } from "./dataset";

type Row = Partial<Omit<OutlineParagraph, "row">>;

function paragraphsOf(given: Case, rows: readonly Row[], unfilled: Unfilled = "drop"): readonly Paragraph[] {
  const data = dataset({ period: "2026-12", ...given });
  const outline = rows.map((row, index): OutlineParagraph => ({ row: index, id: `p${index}`, level: "body", heading: "", pattern: "", pinned: "", kinds: [], ...row }));
  return writeReport({ ...data, outline }, { period: data.settings.period, kind: "annual", unfilled }).paragraphs;
}

function said(given: Case, pattern: string, unfilled: Unfilled = "drop"): string {
  return paragraphsOf(given, [{ pattern }], unfilled).map(({ text }) => text).join("");
}

function one(indicator: Partial<Indicator>, value: number | null, entry: Partial<Entry> = {}): Case {
  return { indicators: [{ name: "甲", ...indicator }], entries: [{ code: "A", months: inMonth(12, value), ...entry }] };
}

describe("a slot with a manner", () => {
  test.each([
    ["the number alone, its unit as words", one({ unit: "份" }, 4037), "发出{甲|0余}份。", "发出4000余份。"],
    ["by code, with section and field", one({ unit: "场", target: 20 }, 25), "计划{工作/甲.目标|0}场，完成{A.完成率|0%}。", "计划20场，完成125%。"],
    ["another period", { indicators: [{ name: "甲" }], entries: [{ code: "A", months: [3, 4] }] }, "1月{甲.完成值.1月|一}个，全年{甲|一}个。", "1月三个，全年七个。"],
    ["bounds of a range", one({ unit: "期", target: 1, upper: 2, comparator: "range" }, 1), "办{甲.目标|一}至{甲.上限|一}期。", "办一至二期。"],
    ["an upper bound without manner", one({ unit: "期", target: 1, upper: 2, comparator: "range" }, 1), "最多{甲.上限}。", "最多2期。"],
    ["a target that asks for more than", one({ unit: "人", target: 25, comparator: ">" }, 30), "{甲.目标|超过0}人，已有{甲|超过0}人。", "超过25人，已有30人。"],
    ["about as a target", one({ unit: "人", target: 300, comparator: "~" }, 250), "计划{甲.目标|约0}人。", "计划约300人。"],
    ["growth without words", one({}, 60, { lastYear: inMonth(12, 50) }), "增长{甲.同比|0.0%}，多{甲.增减|0}个，上年{甲.上年同期|0}个。", "增长20.0%，多10个，上年50个。"],
    ["a fall between words of growth", one({}, 40, { lastYear: inMonth(12, 50) }), "完成{甲|0}个，增长{甲.同比|0.0%}。", "完成40个。"],
    ["the difference of a rate", one({ unit: "%", kind: "ratio", target: 0.9 }, 0.935), "高{甲.序时差|0.0}个百分点。", "高3.5个百分点。"],
    ["not across its target", one({ unit: "%", kind: "ratio", target: 0.9 }, 0.8996), "{甲|0%}。", "89.9%。"],
    ["one cell is one number, whatever the manners", one({ unit: "%", kind: "ratio" }, 0.97218), "办结率{甲}，{甲|0%}，{甲|0.0%}。", "办结率97.2%，97.2%，97.2%。"],
    ["and has the decimals of the manner that has most", one({ unit: "%", kind: "ratio" }, 0.97218), "办结率{甲}，{甲|0%}，{甲|0.00%}。", "办结率97.22%，97.22%，97.22%。"],
    ["so has its completion", one({ target: 70 }, 48), "完成{甲.完成率}，{甲.完成率|0.00%}。", "完成68.57%，68.57%。"],
    ["unless its row says how many", one({ unit: "%", kind: "ratio", decimals: 0 }, 0.97218), "办结率{甲}，{甲|0.00%}。", "办结率97%，97%。"],
    ["words have no manner", one({ target: 5 }, 6), "{甲.状态|0}。", "超额完成。"],
    ["a manner nobody knows drops the clause", one({}, 6), "甲{甲|零零}个，乙{甲|0}个。", "乙6个。"],
  ] as const satisfies readonly (readonly [string, Case, string, string])[])("%s", (_name, given, pattern, expected) => expect(said(given, pattern)).toBe(expected));

  test("in a frame", () => {
    const given: Case = { indicators: [{ name: "甲", frame: "培训妇女{|0余}名[，其中党员{乙|一}名]", unit: "人" }, { name: "乙", unit: "人" }], entries: [{ code: "A", months: inMonth(12, 2030) }, { code: "B", months: inMonth(12, 12) }] };
    expect(said(given, "{#栏目 工作}")).toBe("全年培训妇女2000余名，其中党员十二名。");
  });

  test("in a frame, where an unknown manner is an issue", () => {
    const data = dataset({ indicators: [{ name: "甲", frame: "办活动{|零零}场" }] });
    expect(inspect(data, evaluate(data, data.settings.period))).toContainEqual(expect.objectContaining({ code: "slot_manner_unknown", with: { slot: "|零零" } }));
  });

  test("carries its source, and the value to the fingerprint", () => {
    const [before, after] = [4037, 4038].map((value) => paragraphsOf(one({ unit: "份" }, value), [{ pattern: "发出{甲|0余}份。" }])[0]);
    expect(before?.segments).toEqual([
      { text: "发出", source: null },
      { text: "4000余", source: expect.objectContaining({ code: "A", field: "actual", value: 4037, cells: [{ table: "tblEntries", row: 0, column: "toDate" }] }) },
      { text: "份。", source: null },
    ]);
    expect(after?.text).toBe(before?.text);
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });
});

describe("a figure that is known as an approximation", () => {
  const known = (value: number, approximate = "4000余"): Case => one({ unit: "份" }, value, { approximate });
  test.each([["{甲}", "4000余份"], ["{甲|0}份", "4000余份"], ["{甲|0余}份", "4000余份"], ["{甲|0,000}份", "4,000余份"]])("%s is said so", (pattern, text) => expect(said(known(4000), `发出${pattern}。`)).toBe(`发出${text}。`));
  test("until another value is typed", () => expect(said(known(4037), "{甲}，{甲|0}。")).toBe("4037份，4037。"));
  test("and not of the sum of several units", () => {
    const given: Case = { indicators: [{ name: "甲", unit: "份" }], entries: [{ code: "A", reporter: "东镇", months: inMonth(12, 4000), approximate: "4000余" }, { code: "A", reporter: "西镇", months: inMonth(12, 0) }] };
    expect(said(given, "共{甲}，东镇{甲@东镇}。")).toBe("共4000份，东镇4000余份。");
  });
});

describe("an empty slot", () => {
  const given: Case = { indicators: [{ name: "甲" }, { name: "空" }], entries: [{ code: "A", months: inMonth(12, 4) }] };
  test.each([
    ["drop", "甲4场。"],
    ["mark", "甲4场，发【待填：空】份，办【待填：空】次，访【待填：空.目标】户。"],
    ["source", "甲4场，发X万余份，办【待填：空】次，访**户，其中xx.x%已办，另有【待填：空.上年同期】件。"],
  ] as const)("%s", (unfilled, expected) => {
    const pattern = "甲{甲|0}场，发{空|X万余}份，办{空|0}次，访{空.目标|**}户[，其中{空.完成率|xx.x%}已办[，另有{空.上年同期}件]]。";
    expect(said(given, pattern, unfilled)).toBe(expected);
  });

  test.each([["drop", "slot_empty"], ["mark", "slot_to_fill"], ["source", "slot_to_fill"]] as const)("is named without its manner, and what became of it is said: %s", (unfilled, code) => {
    const data = dataset({ ...given, patterns: ["发{空|X万余}份。"] });
    expect(writeReport(data, { period: data.settings.period, kind: "annual", unfilled }).issues).toEqual([{ code, severity: "info", where: { table: "tblPhrases", row: 0, column: "pattern" }, with: { name: "空" } }]);
  });

  test.each([
    ["a comma", "办{空|0}场,甲{甲|0}次.", "甲4次."],
    ["a semicolon closes what is left", "甲{甲|0}次,办{空|0}场;又{甲|0}次。", "甲4次;又4次。"],
    ["a sentence", "办{空|0}场!甲{甲|0}次?空{空}。", "甲4次?"],
    ["marks of both widths", "甲{甲|0}次，办{空|0}场;乙{甲|0}次", "甲4次;乙4次"],
    ["no thousands mark, no clock", "花1,234元办{空|0}场,8:30到{甲|0}人。", "8:30到4人。"],
    ["a comma between two slots is one", "共{甲|0},{空|0},{甲|0}。", "共4,4。"],
  ])("goes with its clause in half-width text: %s", (_name, pattern, expected) => expect(said(given, pattern)).toBe(expected));

  test("drops nothing where the source is asked for", () => {
    const rows: readonly Row[] = [
      { level: "h1", heading: "一、只有标题" },
      { level: "h1", heading: "二、有正文" },
      { level: "h2", heading: "(一)办活动。", pattern: "办{空|xx}场。" },
      { pattern: "发{空|X余}份。" },
      { level: "h1", heading: "三、又只有标题" },
    ];
    expect(paragraphsOf(given, rows, "source").map(({ text }) => text)).toEqual(["一、只有标题", "二、有正文", "(一)办活动。办xx场。", "发X余份。", "三、又只有标题"]);
    expect(paragraphsOf(given, rows).map(({ text }) => text)).toEqual([]);
  });
});

describe("headings", () => {
  const given: Case = { indicators: [{ name: "甲" }, { name: "空" }], entries: [{ code: "A", months: inMonth(12, 4) }] };
  test.each(["h1", "h2", "h3"] as const)("of level %s run on into their text", (level) => {
    expect(paragraphsOf(given, [{ level, heading: "（二）办好活动。", pattern: "办{甲|0}场。" }]).map(({ text }) => text)).toEqual(["（二）办好活动。办4场。"]);
  });
  test("close up behind a paragraph that was left out, and only then", () => {
    const rows: readonly Row[] = [
      { level: "h2", heading: "(一)甲。", pattern: "办{甲|0}场。" },
      { level: "h2", heading: "（三）空。", pattern: "办{空|0}场。" },
      { level: "h2", heading: "（四）乙。", pattern: "办{甲|0}场。" },
      { level: "h2", heading: "（五）丙", pattern: "", kinds: ["monthly"] },
      { level: "h2", heading: "（六）丁。", pattern: "办{甲|0}场。" },
    ];
    expect(paragraphsOf(given, rows).map(({ text }) => text)).toEqual(["(一)甲。办4场。", "（三）乙。办4场。", "（四）丁。办4场。"]);
  });
  test("whose words stand in the pattern are headings as long as no sentence ends there", () => {
    const rows: readonly Row[] = [{ level: "h1", heading: "一、", pattern: "{#年}年工作" }, { level: "h1", heading: "二、", pattern: "办{甲|0}场。" }];
    expect(paragraphsOf(given, rows).map(({ text }) => text)).toEqual(["一、办4场。"]);
  });
});

describe("changing one value changes its places and no others", () => {
  const UNITS = ["份", "元", "人", "%", "小时"] as const;
  const MANNERS: Readonly<Record<(typeof UNITS)[number], readonly string[]>> = {
    份: ["", "0", "0余", "近0", "0,000", "X余", "一", "00"], 元: ["", "0.00万", "0万余", "0,000.00", "０．０"], 人: ["两", "百", "逾0", "约0", "xx", "0.0万"], "%": ["0.0%", "百分之一", "近0%", "一成", "X%"], 小时: ["0.0", "0", "0、0"],
  };
  const sheet = fc.array(
    fc.constantFrom(...UNITS).chain((unit) => fc.record({ unit: fc.constant(unit), manners: fc.array(fc.constantFrom(...MANNERS[unit]), { minLength: 1, maxLength: 3 }), value: fc.integer({ min: 1, max: 90_000 }), other: fc.integer({ min: 1, max: 90_000 }) })),
    { minLength: 2, maxLength: 6 },
  );
  const cell = (unit: string, value: number): number => (unit === "%" ? value / 100_000 : value);

  test("for any outline of manners", () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const pattern = rows.map(({ manners }, index) => manners.map((manner) => `指标${index}有{指标${index}${manner && `|${manner}`}}，`).join("")).join("") + "完。";
        const indicators = rows.map(({ unit }, index) => ({ name: `指标${index}`, unit }));
        const runs = (changed: number) => {
          const entries = rows.map(({ unit, value, other }, index) => ({ code: String.fromCharCode(65 + index), months: inMonth(12, cell(unit, index === changed ? other : value)) }));
          return paragraphsOf({ indicators, entries }, [{ pattern }])[0]?.segments ?? [];
        };
        const before = runs(-1);
        rows.forEach(({ manners, value, other }, changed) => {
          const after = runs(changed);
          const code = String.fromCharCode(65 + changed);
          expect(after.length).toBe(before.length);
          const moved = after.filter((segment, at) => segment.source?.value !== before[at]?.source?.value);
          expect(moved.length).toBe(value === other ? 0 : manners.length);
          expect(moved.every(({ source }) => source?.code === code)).toBe(true);
          expect(after.filter(({ source }) => source?.code !== code)).toEqual(before.filter(({ source }) => source?.code !== code));
        });
      }),
      { numRuns: 200 },
    );
  });
});
