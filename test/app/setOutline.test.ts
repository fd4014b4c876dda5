/** A document's outline into a real workbook: other kinds keep theirs, and one press takes it back. */
import { expect, test } from "vitest";
import { newTracker } from "../../src/app/newTracker";
import { setOutline } from "../../src/app/setOutline";
import { requireTracker } from "../../src/app/tracker";
import { undoWrite } from "../../src/app/undo";
import { writeReportSheet } from "../../src/app/writeReport";
import type { ReportKind } from "../../src/core/indicator/period";
import { newXlsx } from "../../src/host/xlsx";
import { PACKS } from "../../src/packs";
import { findPreset } from "../../src/packs/outlines";
import { womenFederation } from "../../src/packs/women-federation";

async function sampleBook() {
  const workbook = newXlsx();
  await newTracker(workbook, { pack: womenFederation, year: 2026, codes: null, sample: true, language: "zh" });
  return workbook;
}

const preset = (id: string) => findPreset(id) ?? expect.fail(id);

test("the half-year report goes by it, the monthly one by the pack's, and undo brings the old one back", async () => {
  const workbook = await sampleBook();
  const before = (await requireTracker(workbook)).dataset.outline;
  const titles = (kind: ReportKind, outline = before) => outline.filter(({ level, kinds }) => level === "title" && kinds.includes(kind)).map(({ id }) => id);
  const undo = await setOutline(workbook, { preset: preset("half-year") });
  const after = (await requireTracker(workbook)).dataset.outline;
  expect(titles("half-year", after)).toEqual(["half-year-1"]);
  for (const kind of ["monthly", "quarterly", "annual"] as const) expect(titles(kind, after)).toEqual(titles(kind));
  const { view } = await writeReportSheet(workbook, { kind: "half-year" });
  expect(view.paragraphs.map(({ id }) => id)).toContain("half-year-4-思想引领");
  await undoWrite(workbook, undo);
  expect((await requireTracker(workbook)).dataset.outline).toEqual(before);
});

test("put in twice it stands once, with the same ids", async () => {
  const workbook = await sampleBook();
  await setOutline(workbook, { preset: preset("topic"), topic: "美丽庭院" });
  const once = (await requireTracker(workbook)).dataset.outline;
  await setOutline(workbook, { preset: preset("topic"), topic: "美丽庭院" });
  expect((await requireTracker(workbook)).dataset.outline).toEqual(once);
});

test("all six beside one another, each for its own reports", async () => {
  const workbook = await sampleBook();
  for (const id of ["topic", "town", "annual", "half-year", "plan", "review"]) await setOutline(workbook, { preset: preset(id) });
  const { dataset } = await requireTracker(workbook);
  expect(new Set(dataset.outline.map(({ id }) => id)).size).toBe(dataset.outline.length);
  const headed = (kind: ReportKind) => dataset.outline.filter(({ level, kinds }) => level === "title" && kinds.includes(kind)).map(({ id }) => id.replace(/-\d+$/u, ""));
  expect([headed("annual"), headed("half-year"), headed("plan"), headed("review"), headed("monthly")]).toEqual([["annual"], ["half-year"], ["plan"], ["review"], ["topic"]]);
});

test("a new workbook begins with it", async () => {
  const workbook = newXlsx();
  await newTracker(workbook, { pack: PACKS[1] ?? expect.fail(), year: 2026, codes: null, sample: true, language: "zh", outline: preset("review") });
  const { view } = await writeReportSheet(workbook, { kind: "review" });
  expect(view.paragraphs[0]?.text).toBe("云泽街道办事处关于2026年年度目标任务完成情况的自查报告");
});
