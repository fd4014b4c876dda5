/** A report that was edited by hand, on a real file: its numbers go on, its words stay, and what meets is asked for. */
import { beforeEach, expect, test } from "vitest";
import { openParts, type Answer } from "../../src/app/edited/answer";
import { mergeEdits } from "../../src/app/edited/mergeEdits";
import { enterValue, setPeriod } from "../../src/app/enterValues";
import { findPack, newTracker } from "../../src/app/newTracker";
import { reportView, type ParagraphView } from "../../src/app/reportView";
import { requireTracker } from "../../src/app/tracker";
import { undoWrite } from "../../src/app/undo";
import { writeReportSheet } from "../../src/app/writeReport";
import type { OpenWorkbook } from "../../src/host/workbook";
import { newXlsx } from "../../src/host/xlsx";
import { cellChange } from "../../src/sheets/tableChanges";

const NUMBER = "举办巾帼宣讲30场";
let workbook: OpenWorkbook;
let id = "";

beforeEach(async () => {
  workbook = newXlsx();
  const pack = findPack("women-federation");
  if (!pack) throw new Error("no pack");
  await newTracker(workbook, { pack, language: "zh", year: 2026, codes: null, sample: true });
  await writeReportSheet(workbook, {});
  id = (await requireTracker(workbook)).report.find(({ text }) => text.includes(NUMBER))?.id ?? "";
});

async function paragraph(): Promise<ParagraphView> {
  const found = reportView(await requireTracker(workbook)).paragraphs.find((one) => one.id === id);
  if (!found) throw new Error("no paragraph");
  return found;
}

/** As a user does, in the cell. */
async function edit(change: (text: string) => string): Promise<void> {
  const { layouts, report } = await requireTracker(workbook);
  const layout = layouts.get("tblReport");
  const row = report.find((one) => one.id === id);
  if (!layout || !row) throw new Error("no report");
  await workbook.write(cellChange(layout, row.row, "text", change(row.text)));
}

async function moveFigure(value: number): Promise<void> {
  await enterValue(workbook, { code: "A01", reporter: "", month: 6, value });
}

async function answersOf(take: Answer["take"]): Promise<ReadonlyMap<string, readonly Answer[]>> {
  const merged = (await mergeEdits(reportView(await requireTracker(workbook)))).get(id);
  return new Map([[id, openParts(merged ?? { parts: [] }).map((part) => ({ ...part, take }))]]);
}

test("the numbers are renewed in the user's words, once", async () => {
  await edit((text) => text.replace(NUMBER, `姐妹们${NUMBER}（含线上）`));
  await moveFigure(9);
  const { written, renewed, asking, kept } = await writeReportSheet(workbook, {});
  expect({ written, renewed: renewed.map(({ changed, unplaced }) => ({ changed, unplaced })), asking, kept }).toEqual({ written: 1, renewed: [{ changed: true, unplaced: [] }], asking: [], kept: [] });
  const { text, state, outdated, now } = await paragraph();
  expect(text).toBe(now?.text.replace("举办巾帼宣讲34场", "姐妹们举办巾帼宣讲34场（含线上）"));
  expect({ state, outdated }).toEqual({ state: "edited", outdated: false });
  const again = await writeReportSheet(workbook, {});
  expect({ written: again.written, renewed: again.renewed, kept: again.kept.map((one) => one.id) }).toEqual({ written: 0, renewed: [], kept: [id] });
});

test("the update is taken back in one press, and then due again", async () => {
  await edit((text) => text.replace(NUMBER, `姐妹们${NUMBER}`));
  await moveFigure(9);
  const before = await requireTracker(workbook);
  const { undo } = await writeReportSheet(workbook, {});
  await undoWrite(workbook, undo);
  expect((await requireTracker(workbook)).report).toEqual(before.report);
  expect((await paragraph()).outdated).toBe(true);
});

test("another period moves words and numbers alike", async () => {
  await edit((text) => `${text}姐妹们很踊跃。`);
  await setPeriod(workbook, { year: 2026, month: 5 });
  await writeReportSheet(workbook, { kind: "half-year" });
  const { text, now } = reportView(await requireTracker(workbook), { kind: "half-year" }).paragraphs.find((one) => one.id === id) ?? { text: "", now: null };
  expect(text).toBe(`${now?.text ?? "no paragraph"}姐妹们很踊跃。`);
  expect(text).not.toContain(NUMBER);
});

test.each([
  ["mine", "edited", "三十余场"],
  ["now", "fresh", "34场"],
] as const)("where both have changed the cell waits; %s settles it for good", async (take, state, standing) => {
  await edit((text) => text.replace("30场", "三十余场"));
  const mine = (await paragraph()).text;
  await moveFigure(9);
  const { asking, written } = await writeReportSheet(workbook, {});
  expect({ asking: asking.map((one) => one.id), written, text: (await paragraph()).text, outdated: (await paragraph()).outdated }).toEqual({ asking: [id], written: 0, text: mine, outdated: true });
  const answers = await answersOf(take);
  expect(answers.get(id)?.map(({ mine: own, now }) => [own, now])).toEqual([["三十余场", "34场"]]);
  const { undo } = await writeReportSheet(workbook, { answers, only: new Set([id]) });
  const settled = await paragraph();
  expect(settled.text).toBe(settled.now?.text.replace("34场", standing));
  expect({ state: settled.state, outdated: settled.outdated }).toEqual({ state, outdated: false });
  expect((await writeReportSheet(workbook, {})).asking).toEqual([]);
  await undoWrite(workbook, undo);
  expect((await paragraph()).text).toBe(mine);
});

test("an answer to figures that have moved since is asked again", async () => {
  await edit((text) => text.replace("30场", "三十余场"));
  const mine = (await paragraph()).text;
  await moveFigure(9);
  const answers = await answersOf("now");
  await moveFigure(12);
  const { asking, written } = await writeReportSheet(workbook, { answers, only: new Set([id]) });
  expect({ asking: asking.map((one) => one.id), written, text: (await paragraph()).text }).toEqual({ asking: [id], written: 0, text: mine });
});
