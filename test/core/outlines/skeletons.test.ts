/** Outlines as units really have them, of five shapes (language.md 5.3), in words of our own: each is filled from one workbook. */
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/core/indicator/dataset";
import { writeReport, type Paragraph } from "../../../src/core/narrate/report";
import { packDataset } from "../../../src/packs/packDataset";
import { womenFederation } from "../../../src/packs/women-federation";
import { faultsOf, listFaults } from "./faults";
import { annualWithPlan } from "./skeletons/annualWithPlan";
import { district } from "./skeletons/district";
import { fiveInOne } from "./skeletons/fiveInOne";
import { halfYearWithPlan } from "./skeletons/halfYearWithPlan";
import { planAlone } from "./skeletons/planAlone";
import type { Skeleton } from "./skeletons/skeleton";
import { wholeYear } from "./wholeYear";

const SKELETONS = [annualWithPlan, district, halfYearWithPlan, planAlone, fiveInOne];
const SAMPLE = packDataset(womenFederation, { year: 2026, codes: null, sample: true });

function filled({ kind, rows }: Skeleton, without: readonly string[] = []): readonly Paragraph[] {
  const dataset: Dataset = kind === "half-year" ? SAMPLE : wholeYear(SAMPLE);
  const gone = new Set(dataset.indicators.filter(({ name }) => without.includes(name)).map(({ code }) => code));
  const outline = rows.map(([level, heading, pattern], row) => ({ row, id: `r${String(row)}`, level, heading, pattern, pinned: "", kinds: [] }));
  const entries = dataset.entries.filter(({ code }) => !gone.has(code));
  return writeReport({ ...dataset, outline, entries }, { period: dataset.settings.period, kind }).paragraphs;
}

describe.each(SKELETONS.map((skeleton) => [skeleton.name, skeleton] as const))("%s", (_name, skeleton) => {
  test("stands whole, mark by mark", () => {
    const texts = filled(skeleton).map(({ text }) => text);
    expect(texts.map((text, index) => text.slice(0, skeleton.begins[index]?.length))).toEqual(skeleton.begins);
  });

  test("nothing in it that a reader would mark", () => {
    // numbering over several documents, and 一. below a head without a mark, is the unit's own
    const paragraphs = skeleton === fiveInOne || skeleton === district ? filled(skeleton).map(({ text }) => ({ level: "body" as const, text })) : filled(skeleton);
    expect(faultsOf(paragraphs).filter((fault) => skeleton !== district || !/items (?:一|二):/u.test(fault))).toEqual([]);
  });
});

describe("an item without its figure goes, and the others close up", () => {
  test.each([
    [["巾帼宣讲", "巾帼宣讲覆盖"], "一是抓好宣讲。二是抓好信息。报送妇女工作信息"],
    [["妇女工作信息报送"], "二是抓好信息。三是抓好党建。开展主题党日活动"],
  ])("%j", (without, kept) => {
    const theme = filled(annualWithPlan, without).find(({ text }) => text.startsWith("（一）抓宣讲"))?.text ?? "";
    expect(theme).toContain(kept);
    expect(listFaults(theme.replace(/^.*?。/u, ""))).toEqual([]);
  });

  test("of items that are one clause the item itself goes", () => {
    const city = (without: readonly string[]): string => filled(fiveInOne, without).find(({ text }) => text.startsWith("主要抓了"))?.text ?? "";
    expect(city(["“春风行动”招聘会"])).toBe("主要抓了三件事：一是发放贷款376.5万元；二是培训家政服务员224人次。");
    expect(city(["妇女创业担保贷款发放", "家政服务员培训"])).toBe("主要抓了三件事：举办招聘会11场。");
  });
});
