/** A report into a workbook that is there: what is meant is found, nothing typed is lost, one press takes it back. */
import { describe, expect, test } from "vitest";
import { importedDataset } from "../../src/app/importedDataset";
import { keepWorkbookRight, upkeepDue } from "../../src/app/keepWorkbookRight";
import { mergePreview, mergeReport, type MergeChoice } from "../../src/app/mergeReport";
import { createTracker } from "../../src/app/newTracker";
import { requireTracker } from "../../src/app/tracker";
import { undoWrite } from "../../src/app/undo";
import { proposalOf } from "../../src/core/read/proposalOf";
import type { Proposal } from "../../src/core/read/proposal";
import { readReport } from "../../src/core/read/readReport";
import { usualKind } from "../../src/core/indicator/period";
import { writeReport } from "../../src/core/narrate/report";
import { openExcel } from "../../src/host/excel/openExcel";
import type { OpenWorkbook } from "../../src/host/workbook";
import { newXlsx } from "../../src/host/xlsx";
import { TABLE_NAMES } from "../../src/sheets/tables";
import { DOCUMENT_NAMES, labelledDocument } from "../core/read/labelledDocument";
import { openExcel as openTrial } from "../standin/office";

const read = (text: string): Proposal => proposalOf(readReport(text));

const STANDING = read("清河镇2025年工作总结\n一、宣讲\n全年开展政策宣讲12场，发放宣传折页300份。\n二、帮扶\n帮扶困难职工45名，发放慰问金356000元。");
const REPORT = read("清河镇2025年工作总结\n一、宣讲\n全年开展政策宣讲15场次，覆盖居民2000人次。\n二、帮扶\n帮扶困难职工48人，发放慰问金35.6万元。");

const HOSTS: readonly (readonly [string, () => Promise<OpenWorkbook>])[] = [
  ["host/excel over the stand-in", async () => { await openTrial(); return openExcel(); }],
  ["host/xlsx", () => Promise.resolve(newXlsx())],
];

const choice = (more: Partial<MergeChoice> = {}): MergeChoice => ({ decisions: new Map(), source: "总结.docx", outline: "replace", ...more });

async function contentOf(workbook: OpenWorkbook): Promise<unknown> {
  const { tables } = await workbook.read(TABLE_NAMES);
  return [...tables].map(([name, { heads, rows }]) => [name, heads, rows]);
}

describe.each(HOSTS)("merging over %s", (_, open) => {
  const begin = async (year: number, standing = STANDING): Promise<OpenWorkbook> => {
    const workbook = await open();
    await createTracker(workbook, { ...importedDataset(standing, { year, office: "清河镇", source: "" }) }, "zh");
    return workbook;
  };

  test("finds rows by name and unit, keeps what stands, tells what differs", async () => {
    const workbook = await begin(2025);
    const before = await requireTracker(workbook);
    const preview = mergePreview(before, REPORT);
    const kinds = new Map(REPORT.indicators.map(({ key, unit }) => [preview.rows.find((row) => row.key === key)?.match.kind, unit]));
    expect(kinds.get("none")).toBe("人次");
    expect(preview.rows.filter(({ match }) => match.kind === "exact")).toHaveLength(3);
    const { added, matched, differing } = await mergeReport(workbook, REPORT, choice());
    expect([added, matched]).toEqual([1, 3]);
    expect(differing.map(({ stands, says }) => [stands, says])).toEqual([[12, 15], [45, 48]]);
    const after = await requireTracker(workbook);
    expect(after.dataset.indicators.slice(0, 4)).toEqual(before.dataset.indicators);
    expect(after.dataset.entries.slice(0, 4)).toEqual(before.dataset.entries);
    expect(after.dataset.indicators[4]).toMatchObject({ unit: "人次", code: "A03" });
    expect(after.dataset.entries[4]?.months[11]).toBe(2000);
    expect(upkeepDue(after)).toEqual([]);
    const { paragraphs } = writeReport(after.dataset, { period: after.dataset.settings.period, kind: "annual" });
    expect(paragraphs.map(({ text }) => text).join("\n")).toContain("发放慰问金35.6万元");
  });

  test("the year before goes into last year's cells, and a second time nothing more is written", async () => {
    const workbook = await begin(2026);
    const first = await requireTracker(workbook);
    expect(first.dataset.entries.map(({ lastYearTotal }) => lastYearTotal)).toEqual([12, 300, 45, 356000]);
    const { filled } = await mergeReport(workbook, REPORT, choice({ outline: "append" }));
    expect(filled).toBe(0);
    const standing = await contentOf(workbook);
    await mergeReport(workbook, REPORT, choice({ outline: "append" }));
    expect(await contentOf(workbook)).toEqual(standing);
  });

  test("one press takes it all back", async () => {
    const workbook = await begin(2025);
    const before = await contentOf(workbook);
    const { undo } = await mergeReport(workbook, REPORT, choice());
    expect(await contentOf(workbook)).not.toEqual(before);
    expect((await undoWrite(workbook, undo)).left).toBe(0);
    expect(await contentOf(workbook)).toEqual(before);
  });

  test("fills what is blank, target and last month", async () => {
    const workbook = await begin(2026, read("清河镇2026年工作计划\n全年开展政策宣讲X场，帮扶困难职工60名。"));
    const { filled } = await mergeReport(workbook, read("清河镇2025年工作总结及2026年工作计划\n一、2025年工作总结\n全年开展政策宣讲15场，帮扶困难职工48名。\n二、2026年工作计划\n全年开展政策宣讲20场。"), choice({ outline: "keep" }));
    const { dataset } = await requireTracker(workbook);
    expect(dataset.indicators.map(({ name, target }) => [name.slice(0, 4), target])).toEqual([["政策宣讲", 20], ["帮扶困难", 60]]);
    expect(dataset.entries.map(({ lastYearTotal }) => lastYearTotal)).toEqual([15, 48]);
    expect(filled).toBe(3);
  });

  test("words around a figure go into notes, and come back in their places", async () => {
    const workbook = await begin(2025);
    const text = "清河镇2025年工作总结\n组织志愿者进村入户，走访困难家庭80户，有效解决了实际困难。";
    const plain = read(text);
    const proposal: Proposal = { ...plain, indicators: plain.indicators.map((one) => ({ ...one, takesWords: true })) };
    await mergeReport(workbook, proposal, choice());
    const { dataset } = await requireTracker(workbook);
    expect(dataset.notes).toMatchObject([{ period: "2025-12", practice: "组织志愿者进村入户", effect: "有效解决了实际困难" }]);
    expect(writeReport(dataset, { period: dataset.settings.period, kind: "annual" }).paragraphs.map((one) => one.text).join("\n")).toBe(text);
  });

  test("what was said of a doubtful pair is remembered", async () => {
    const workbook = await begin(2025);
    const other = read("清河镇2025年工作总结\n帮扶困难职工家庭48人。");
    const [asked] = mergePreview(await requireTracker(workbook), other).rows;
    expect(asked?.match.kind).toBe("doubtful");
    const code = asked?.match.kind === "doubtful" ? (asked.match.candidates[0]?.code ?? "") : "";
    await mergeReport(workbook, other, choice({ outline: "keep", decisions: new Map([[asked?.key ?? "", code]]) }));
    expect(mergePreview(await requireTracker(workbook), other).rows[0]?.match).toEqual({ kind: "remembered", code });
    expect((await requireTracker(workbook)).dataset.indicators).toHaveLength(4);
  });

  test.each(DOCUMENT_NAMES)("%s reads again as it was after it was merged", async (name) => {
    const proposal = read(labelledDocument(name).text);
    const year = proposal.reading.structure.year ?? 2026;
    const workbook = await begin(year, read(`清河镇${String(year)}年工作总结\n植树造林70亩。`));
    await mergeReport(workbook, proposal, choice());
    const tracker = await requireTracker(workbook);
    await keepWorkbookRight(workbook, tracker);
    const period = { year, month: proposal.reading.structure.halfYear ? 6 : 12 };
    const { paragraphs } = writeReport(tracker.dataset, { period, kind: usualKind(period), unfilled: "source" });
    const body = proposal.reading.structure.lines.flatMap(({ level, start, end }) => (level === "residue" || level === "table" ? [] : [proposal.reading.text.slice(start, end)]));
    expect(paragraphs.map(({ text }) => text)).toEqual(body);
  });
});
