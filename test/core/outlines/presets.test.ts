/** The usual documents, from the samples of both packs and from workbooks drawn at random. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/core/indicator/dataset";
import type { ReportKind } from "../../../src/core/indicator/period";
import type { Voice } from "../../../src/core/indicator/settings";
import { writeReport } from "../../../src/core/narrate/report";
import { PACKS } from "../../../src/packs";
import { OUTLINE_PRESETS } from "../../../src/packs/outlines";
import { outlineFromPreset } from "../../../src/packs/outlines/outlineFromPreset";
import type { OutlinePreset } from "../../../src/packs/outlines/preset";
import { packDataset } from "../../../src/packs/packDataset";
import { randomDataset } from "../../sheets/randomDataset";
import { faultsOf, itemsIn } from "./faults";
import { wholeYear } from "./wholeYear";

const TITLES: Readonly<Record<string, RegExp>> = {
  annual: /^.+2026年工作总结及2027年工作计划$/u,
  "half-year": /^.+2026年上半年工作总结及下半年工作打算$/u,
  quarterly: /^.+2026年(?:上半年)?工作总结$/u,
  monthly: /^.+2026年1—(?:6|12)月重点工作进展情况$/u,
  plan: /^.+202[67]年工作计划$/u,
  town: /^.+2026年(?:上半年)?工作总结$/u,
  topic: /^.+关于2026年(?:[上前一1截全].*)?重点工作情况的报告$/u,
  review: /^.+关于2026年年度目标任务完成情况的自查报告$/u,
};

function written(preset: OutlinePreset, dataset: Dataset, kind: ReportKind = preset.kinds[0] ?? "annual", voice?: Voice) {
  return writeReport({ ...dataset, outline: outlineFromPreset(preset, dataset) }, { period: dataset.settings.period, kind, ...(voice ? { voice } : {}) });
}

const SAMPLES = PACKS.flatMap((pack) => {
  const half = packDataset(pack, { year: 2026, codes: null, sample: true });
  const all = packDataset(pack, { year: 2026, codes: new Set(pack.sections.flatMap(({ indicators }) => indicators.map(({ code }) => code))), sample: true });
  return [[`${pack.id}, June`, half], [`${pack.id}, December`, wholeYear(half)], [`all of ${pack.id}, December`, wholeYear(all)]] as const;
});

describe.each(OUTLINE_PRESETS.map((preset) => [preset.id, preset] as const))("%s", (id, preset) => {
  test.each(SAMPLES)("%s", (_name, dataset) => {
    for (const kind of preset.kinds) {
      const { paragraphs } = written(preset, dataset, kind);
      expect(paragraphs[0]?.text).toMatch(TITLES[id] ?? /^$/u);
      expect(paragraphs[1]?.level).toBe("lead");
      expect(faultsOf(paragraphs)).toEqual([]);
      expect(paragraphs.filter(({ level }) => level === "h1").length).toBeGreaterThan(1);
    }
  });

  test("workbooks drawn at random", () => {
    fc.assert(
      fc.property(randomDataset(12), (drawn) => {
        const dataset = { ...drawn, indicators: drawn.indicators.map((indicator, row) => ({ ...indicator, section: `第${"甲乙丙丁"[row % 4] ?? ""}类` })) };
        const { paragraphs } = written(preset, dataset);
        expect(faultsOf(paragraphs)).toEqual([]);
        expect(paragraphs[0]?.text).toMatch(/^云泽县妇联/u);
      }),
      { seed: 20_260_630, numRuns: 80 },
    );
  });

  test("an outline of its own kinds alone, each paragraph with an id of its own", () => {
    const outline = outlineFromPreset(preset, packDataset(PACKS[0] ?? expect.fail(), { year: 2026, codes: null, sample: true }));
    expect(new Set(outline.map((paragraph) => paragraph.id)).size).toBe(outline.length);
    for (const { kinds } of outline) expect(preset.kinds).toEqual(expect.arrayContaining([...kinds]));
  });

  test("an office without a name leaves no hole", () => {
    const dataset = packDataset(PACKS[0] ?? expect.fail(), { year: 2026, codes: null, sample: true });
    const { paragraphs } = written(preset, { ...dataset, settings: { ...dataset.settings, office: "" } });
    expect(faultsOf(paragraphs)).toEqual([]);
    expect(paragraphs[0]?.text).toContain("202");
  });
});

test.each(OUTLINE_PRESETS.filter(({ id }) => id !== "plan").map((preset) => [preset.id, preset] as const))("%s: as many next steps as problems", (_id, preset) => {
  for (const [, dataset] of SAMPLES) {
    const outline = outlineFromPreset(preset, dataset);
    const idOf = (pattern: RegExp): string => outline.find((paragraph) => pattern.test(paragraph.pattern))?.id ?? "";
    const { paragraphs } = writeReport({ ...dataset, outline }, { period: dataset.settings.period, kind: preset.kinds[0] ?? "annual" });
    const textOf = (id: string): string => paragraphs.find((paragraph) => paragraph.id === id)?.text ?? "";
    const [problems, steps] = [textOf(idOf(preset.id === "review" ? /#状态 滞后/u : /#问题/u)), textOf(idOf(/#打算/u))];
    expect(steps).not.toBe("");
    // in self-inspection what has come near its target stands with what is behind, too
    if (preset.id === "review") expect(itemsIn(problems)).toBeGreaterThanOrEqual(1);
    else expect(itemsIn(problems)).toBe(itemsIn(steps));
  }
});

test("one topic: its section alone, with what its targets were set by", () => {
  const dataset = packDataset(PACKS[0] ?? expect.fail(), { year: 2026, codes: null, sample: true });
  const topic = OUTLINE_PRESETS.find(({ id }) => id === "topic") ?? expect.fail();
  const outline = outlineFromPreset(topic, dataset, "美丽庭院");
  const { paragraphs } = writeReport({ ...dataset, outline }, { period: dataset.settings.period, kind: "half-year" });
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n");
  expect(text).toContain("根据年初任务分解，");
  expect(text).toContain("剩余364户");
  expect(text).not.toContain("巾帼宣讲");
});

test("parts of a document that was read are no sections, and 围绕 has no second verb", () => {
  const given = packDataset(PACKS[0] ?? expect.fail(), { year: 2026, codes: null, sample: true });
  const sections = ["聚焦便民服务", "存在的主要问题", "2026年工作计划", "下一步工作打算", "计划生育服务", "问题线索处置"];
  const dataset = { ...given, indicators: given.indicators.map((one, row) => ({ ...one, section: sections[row % sections.length] ?? "" })) };
  const outline = outlineFromPreset(OUTLINE_PRESETS.find(({ id }) => id === "half-year") ?? expect.fail(), dataset);
  expect(outline.filter(({ level }) => level === "h2").map(({ heading }) => heading.slice(3))).toEqual(["聚焦便民服务", "计划生育服务", "问题线索处置"]);
  expect(outline.find(({ level }) => level === "lead")?.pattern).toContain("围绕便民服务、计划生育服务、问题线索处置等工作");
});

describe("heads", () => {
  const sample = packDataset(PACKS[0] ?? expect.fail(), { year: 2026, codes: null, sample: true });
  const headed = (dataset: Dataset, id = "half-year"): readonly string[] =>
    outlineFromPreset(OUTLINE_PRESETS.find((preset) => preset.id === id) ?? expect.fail(), dataset).filter(({ level }) => level === "h2").map(({ heading }) => heading.replace(/^（.+?）/u, ""));

  test.each(PACKS.map((pack) => [pack.id, pack] as const))("%s: every section's says what is done about it", (_, pack) => {
    const heads = headed({ ...packDataset(pack, { year: 2026, codes: null, sample: true }), outline: [] });
    expect(heads).toEqual(pack.sections.map(({ head }) => head));
    for (const head of heads) expect(head).toMatch(/^(?:强化|服务|助力|推动|推进|维护|做实|做好|深化|加强|抓实|抓好).{3,}/u);
  });

  test("of the workbook's own go before; a section that nobody named otherwise keeps its name", () => {
    const own = (heading: string, ...sections: readonly string[]) => [
      { row: 0, id: heading, level: "h2" as const, heading, pattern: "", pinned: "", kinds: [] },
      ...sections.map((section, row) => ({ row, id: `${heading}${String(row)}`, level: "body" as const, heading: "", pattern: `{#栏目 ${section}}`, pinned: "", kinds: [] })),
    ];
    const [first, second, third] = ["宣传", "养老服务", "殡葬服务"];
    const indicators = sample.indicators.map((one, row) => ({ ...one, section: [first, second, third][row % 3] ?? "" }));
    const outline = [...own("（一）讲好身边故事", "宣传"), ...own("（二）养老服务情况", "养老服务"), ...own("（三）保障民生", "养老服务", "殡葬服务")];
    expect(headed({ ...sample, indicators, outline })).toEqual(["讲好身边故事", "养老服务", "殡葬服务"]);
  });

  test("the monthly report runs on behind them", () => {
    const { paragraphs } = written(OUTLINE_PRESETS.find(({ id }) => id === "monthly") ?? expect.fail(), { ...sample, settings: { ...sample.settings, period: { year: 2026, month: 5 } } });
    expect(paragraphs.map(({ text }) => text)).toContain("（九）加强宣传引导。报送妇女工作信息100篇，完成全年目标任务的83.3%。");
    expect(paragraphs.map(({ text }) => text)).toContain("四、下一步打算");
  });
});

test.each([
  [["甲", "乙"], "围绕甲、乙等工作，"],
  [["甲"], "围绕甲工作，"],
  [["重点工作"], "围绕重点工作，"],
  [["重点工作", "乙"], "围绕重点工作、乙等方面，"],
  [["把牢政治方向", "围绕中心服务大局", "强化源头维权", "家庭家教家风建设", "维权服务"], "围绕源头维权、家庭家教家风建设、维权服务等工作，"],
  [["坚持党建引领", "持续推进就业增收", "提升服务能力", "服务群众", "夯实基层基础"], "围绕党建引领、就业增收、服务群众等工作，"],
  [["加强宣传", "做好信访接待工作"], "围绕宣传、信访接待工作等方面，"],
  [["凝聚思想合力", "全面深化改革"], "围绕改革等工作，"],
  [["凝聚思想合力", "筑牢安全防线"], "围绕年度重点工作，"],
  [["把牢政治方向"], "围绕年度重点工作，"],
  [["抓好安全生产"], "围绕安全生产工作，"],
  [["养老服务", "优化养老服务", "创新创业"], "围绕养老服务、创新创业等工作，"],
])("the fields of %j", (sections, said) => {
  const given = packDataset(PACKS[1] ?? expect.fail(), { year: 2026, codes: null, sample: true });
  const indicators = given.indicators.map((one, row) => ({ ...one, section: sections[row % sections.length] ?? "" }));
  const outline = outlineFromPreset(OUTLINE_PRESETS.find(({ id }) => id === "annual") ?? expect.fail(), { ...given, indicators });
  expect(outline.find(({ level }) => level === "lead")?.pattern).toContain(said);
});

describe("under whom the unit works", () => {
  const given = packDataset(PACKS[1] ?? expect.fail(), { year: 2026, codes: null, sample: true });
  test.each([
    ["", "", "2026年上半年，云泽街道办事处围绕"],
    ["区委、区政府。", "", "2026年上半年，在区委、区政府领导下，云泽街道办事处围绕"],
    ["", "市妇联", "2026年上半年，在市妇联指导下，云泽街道办事处围绕"],
    ["县委、县政府", "市妇联", "2026年上半年，在县委、县政府领导和市妇联指导下，云泽街道办事处围绕"],
  ])("%s %s", (leaders, guides, opening) => {
    const { paragraphs } = written(OUTLINE_PRESETS.find(({ id }) => id === "half-year") ?? expect.fail(), { ...given, settings: { ...given.settings, leaders, guides } });
    expect(paragraphs[1]?.text.startsWith(opening)).toBe(true);
  });
});

test.each([
  [{ month: 9 }, "quarterly", "云泽街道办事处2026年前三季度工作总结", "2026年前三季度，"],
  [{ month: 3 }, "quarterly", "云泽街道办事处2026年一季度工作总结", "2026年一季度，"],
  [{ month: 1 }, "monthly", "云泽街道办事处2026年1月重点工作进展情况", "2026年1月，"],
  [{ month: 8, cut: 7 }, "monthly", "云泽街道办事处2026年1—8月重点工作进展情况", "2026年1—8月，"],
] as const)("%j: a title names its months, however far the data reach", ({ month, ...more }, id, title, lead) => {
  const given = packDataset(PACKS[1] ?? expect.fail(), { year: 2026, codes: null, sample: true });
  const settings = { ...given.settings, period: { year: 2026, month }, cutoff: { year: 2026, month: "cut" in more ? more.cut : month, day: 25 } };
  const { paragraphs } = written(OUTLINE_PRESETS.find((preset) => preset.id === id) ?? expect.fail(), { ...given, settings });
  expect(paragraphs[0]?.text).toBe(title);
  expect(paragraphs[1]?.text.startsWith(lead)).toBe(true);
});

test("a report on one topic says when and under whom, and has no lone second heading", () => {
  const given = packDataset(PACKS[0] ?? expect.fail(), { year: 2026, codes: null, sample: true });
  const topic = OUTLINE_PRESETS.find(({ id }) => id === "topic") ?? expect.fail();
  const texts = (about: string, kind: ReportKind) => writeReport({ ...given, outline: outlineFromPreset(topic, given, about) }, { period: given.settings.period, kind }).paragraphs.map(({ text }) => text);
  expect(texts("维权服务", "half-year")[1]).toBe("2026年上半年，在县委、县政府领导和市妇联指导下，云泽县妇联推进维权服务工作。现将有关情况报告如下：");
  expect(texts("维权服务", "half-year").filter((text) => text.startsWith("（"))).toEqual([]);
  expect(texts("", "half-year")).toContain("（一）强化思想引领");
});

test.each([["annual", "汇报"], ["half-year", "总结"], ["review", "报告"]])("%s is a 通报 to those below", (id, upward) => {
  const given = packDataset(PACKS[0] ?? expect.fail(), { year: 2026, codes: null, sample: true });
  const lead = (voice: "upward" | "circular") => written(OUTLINE_PRESETS.find((preset) => preset.id === id) ?? expect.fail(), { ...given, settings: { ...given.settings, voice } }, undefined, voice).paragraphs[1]?.text;
  expect(lead("upward")).toContain(`${upward}如下：`);
  expect(lead("circular")).toContain("通报如下：");
});
