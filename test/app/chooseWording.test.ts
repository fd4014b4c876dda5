/** 换个说法 through the host: the paragraph says it so at once, goes on saying it, and one press takes it back. */
import { describe, expect, test } from "vitest";
import { choicesIn, chooseWording, keepWordings } from "../../src/app/chooseWording";
import { enterValue } from "../../src/app/enterValues";
import { reportView } from "../../src/app/reportView";
import { openTracker, requireTracker } from "../../src/app/tracker";
import { undoWrite } from "../../src/app/undo";
import { writeReportSheet } from "../../src/app/writeReport";
import { newXlsx } from "../../src/host/xlsx";
import type { OpenWorkbook } from "../../src/host/workbook";
import { findPack, newTracker } from "../../src/app/newTracker";

async function written(): Promise<OpenWorkbook> {
  const workbook = newXlsx();
  const pack = findPack("women-federation");
  if (!pack) throw new Error("no pack");
  await newTracker(workbook, { pack, language: "zh", year: 2026, sample: true, codes: null });
  await writeReportSheet(workbook, {});
  return workbook;
}

async function paragraphOf(workbook: OpenWorkbook, name: string): Promise<{ readonly id: string; readonly text: string }> {
  const { report, dataset } = await requireTracker(workbook);
  const code = dataset.indicators.find((one) => one.name === name)?.code;
  const view = reportView(await requireTracker(workbook));
  const found = view.paragraphs.find(({ now }) => now?.segments.some(({ source }) => source?.code === code && source?.field === "completion"));
  return { id: found?.id ?? "", text: report.find(({ id }) => id === found?.id)?.text ?? "" };
}

describe("another wording", () => {
  test("is offered, written, kept and taken back", async () => {
    const workbook = await written();
    const before = await paragraphOf(workbook, "巾帼宣讲");
    const tracker = await requireTracker(workbook);
    const view = reportView(tracker);
    const [choice] = choicesIn(tracker, view, view.paragraphs.filter(({ id }) => id === before.id));
    expect(choice).toMatchObject({ name: "巾帼宣讲" });
    expect(before.text).toContain(choice?.options.find(({ wording }) => wording === choice.standing)?.text ?? "?");
    const other = choice?.options.find(({ wording }) => wording !== choice.standing);
    const undo = await chooseWording(workbook, {}, { id: before.id, code: choice?.code ?? "", wording: other?.wording ?? "" });
    expect((await paragraphOf(workbook, "巾帼宣讲")).text).toContain(other?.text);

    await enterValue(workbook, { code: choice?.code ?? "", reporter: "", month: 6, value: 9 });
    await writeReportSheet(workbook, {});
    expect((await requireTracker(workbook)).dataset.wordings).toEqual([{ code: choice?.code, wording: other?.wording }]);

    const fresh = await written();
    const again = await chooseWording(fresh, {}, { id: before.id, code: choice?.code ?? "", wording: other?.wording ?? "" });
    await undoWrite(fresh, again);
    expect((await paragraphOf(fresh, "巾帼宣讲")).text).toBe(before.text);
    expect((await requireTracker(fresh)).dataset.wordings).toEqual([]);
    expect(undo.appended.length + undo.cells.length).toBeGreaterThan(0);
    expect((await openTracker(fresh)).kind).toBe("tracker");
  });

  test("a copied paragraph keeps what it says, and nothing is remembered twice", async () => {
    const workbook = await written();
    const { id } = await paragraphOf(workbook, "巾帼宣讲");
    await keepWordings(workbook, {}, new Set([id]));
    const kept = (await requireTracker(workbook)).dataset.wordings;
    expect(kept.length).toBeGreaterThan(0);
    await keepWordings(workbook, {}, new Set([id]));
    expect((await requireTracker(workbook)).dataset.wordings).toEqual(kept);
  });
});
