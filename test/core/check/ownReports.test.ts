/** What our own writer produces has nothing to be told of against its own workbook, whatever the workbook. */
import { expect, test } from "vitest";
import { againstBook } from "../../../src/core/check/book/againstBook";
import { bookOf } from "../../../src/core/check/book/book";
import { draftOf } from "../../../src/core/check/draft";
import type { Finding } from "../../../src/core/check/finding";
import type { Dataset } from "../../../src/core/indicator/dataset";
import { REPORT_KINDS, type ReportKind } from "../../../src/core/indicator/period";
import { VOICES } from "../../../src/core/indicator/settings";
import { writeReport } from "../../../src/core/narrate/report";
import { withKinds } from "../../../src/core/outline/withKinds";
import { readReport } from "../../../src/core/read/readReport";
import { PACKS } from "../../../src/packs";
import { OUTLINE_PRESETS } from "../../../src/packs/outlines";
import { outlineFromPreset } from "../../../src/packs/outlines/outlineFromPreset";
import { packDataset } from "../../../src/packs/packDataset";
import { Chance } from "../../proof/fuzz/chance";
import { workbookOf } from "../../proof/numbersInText/workbook";

const SEEDS = 200;

function told(dataset: Dataset, kind: ReportKind): { readonly findings: readonly string[]; readonly matched: number } {
  const text = writeReport(dataset, { period: dataset.settings.period, kind }).paragraphs.map((paragraph) => paragraph.text).join("\n");
  const { findings, matched } = againstBook(draftOf(readReport(text)), bookOf(dataset));
  const said = ({ rule, reason, start, end }: Finding): string => `${rule} ${reason} ${text.slice(start, end)}`;
  return { findings: findings.filter(({ severity }) => severity !== "info").map(said), matched: matched.length };
}

test("reports of workbooks with figures where rounding could go wrong", () => {
  let matched = 0;
  const findings = Array.from({ length: SEEDS }, (_, seed) => {
    const { dataset, kind } = workbookOf(new Chance(seed + 1));
    const one = told(dataset, kind);
    matched += one.matched;
    return one.findings.map((finding) => `seed ${String(seed + 1)}: ${finding}`);
  }).flat();
  expect(findings).toEqual([]);
  expect(matched).toBeGreaterThan(2 * SEEDS);
});

test.each(PACKS.map((pack) => [pack.id, pack] as const))("reports of the sample of %s, by every kind and outline", (_, pack) => {
  const sample = packDataset(pack, { year: 2026, codes: null, sample: true });
  const findings = VOICES.flatMap((voice) => {
    const dataset = { ...sample, settings: { ...sample.settings, voice } };
    const ofPresets = OUTLINE_PRESETS.flatMap((preset) => preset.kinds.map((kind) => told({ ...dataset, outline: withKinds(dataset.outline, preset.kinds, outlineFromPreset(preset, dataset)) }, kind)));
    return [...REPORT_KINDS.map((kind) => told(dataset, kind)), ...ofPresets].flatMap((one) => one.findings);
  });
  expect(findings).toEqual([]);
});
