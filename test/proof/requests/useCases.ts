/** Every use case of src/app that talks to Excel, with the workbook it begins in. */
import { chooseWording, keepWordings } from "../../../src/app/chooseWording";
import { addParagraph, arrangeParagraphs, changeParagraph, removeParagraph } from "../../../src/app/editOutline";
import { enterNote, enterValue, setPeriod } from "../../../src/app/enterValues";
import { keepWorkbookRight } from "../../../src/app/keepWorkbookRight";
import { importedDataset } from "../../../src/app/importedDataset";
import { mergeReport } from "../../../src/app/mergeReport";
import { createTracker, newTracker } from "../../../src/app/newTracker";
import { reportView } from "../../../src/app/reportView";
import { setOutline } from "../../../src/app/setOutline";
import { setTelling } from "../../../src/app/setTelling";
import { openTracker, requireTracker } from "../../../src/app/tracker";
import { undoWrite, type Undo } from "../../../src/app/undo";
import { writeReportSheet } from "../../../src/app/writeReport";
import { moved } from "../../../src/core/outline/moved";
import { proposalOf } from "../../../src/core/read/proposalOf";
import { readReport } from "../../../src/core/read/readReport";
import type { LiveWorkbook } from "../../../src/host/workbook";
import { OUTLINE_PRESETS } from "../../../src/packs/outlines";
import type { OutlinePreset } from "../../../src/packs/outlines/preset";
import { packDataset } from "../../../src/packs/packDataset";
import { choiceOf, takeLedger, type Start } from "./prepared";

export interface UseCase {
  readonly name: string;
  readonly start: Start;
  readonly act: (workbook: LiveWorkbook, earlier: Undo) => Promise<unknown>;
  /** Among those of the short form. */
  readonly inShort?: boolean;
  /** What is done before, undisturbed; its undo is at hand then. */
  readonly earlier?: (workbook: LiveWorkbook) => Promise<Undo>;
}

/** Outline id of the paragraph that says an indicator. */
async function saying(workbook: LiveWorkbook, code: string): Promise<string> {
  const { paragraphs } = reportView(await requireTracker(workbook));
  return paragraphs.find(({ now }) => now?.segments.some(({ source }) => source?.code === code))?.id ?? "";
}

const JUNE = { code: "A01", reporter: "", month: 6 } as const;

const SAID = { level: "body", heading: "", pattern: "又办宣讲{巾帼宣讲.本月}。", pinned: "", kinds: [] } as const;

const { outline: OUTLINE } = packDataset(choiceOf().pack, choiceOf());
const [PROBLEMS, SECTION] = ["三、存在的问题", "（六）做实关爱帮扶"].map((heading) => OUTLINE.find((paragraph) => paragraph.heading === heading)?.id ?? "");
/** The chapter before the one above it. */
const ARRANGED = moved(OUTLINE, PROBLEMS ?? "", "up", ({ kinds }) => kinds.includes("half-year")).map(({ id }) => id);
const HALF_YEAR = OUTLINE_PRESETS.find(({ id }) => id === "half-year") ?? OUTLINE_PRESETS[0];

const LAST_YEAR = proposalOf(readReport("云泽县妇联2025年工作总结及2026年工作计划\n一、2025年工作总结\n全年开展巾帼宣讲21场，走访困难妇女130户，发放慰问金4.5万元。\n二、2026年工作计划\n走访困难妇女150户。"));
const MERGE = { decisions: new Map<string, string | null>(), source: "总结.txt", outline: "replace" } as const;

export const USE_CASES: readonly UseCase[] = [
  { name: "open a workbook without a tracker", start: "blank", act: openTracker },
  { name: "open the tracker", start: "written", act: requireTracker },
  { name: "make a tracker", inShort: true, start: "blank", act: (workbook) => newTracker(workbook, choiceOf()) },
  { name: "take back a tracker", inShort: true, start: "blank", earlier: (workbook) => newTracker(workbook, choiceOf()), act: undoWrite },
  { name: "import a report into a new workbook", start: "blank", act: (workbook) => createTracker(workbook, importedDataset(LAST_YEAR, { year: 2026, office: "云泽县妇联", source: "总结.txt" }), "zh") },
  { name: "merge a report into the workbook", inShort: true, start: "written", act: (workbook) => mergeReport(workbook, LAST_YEAR, MERGE) },
  { name: "merge a report behind the outline", start: "written", act: (workbook) => mergeReport(workbook, LAST_YEAR, { ...MERGE, outline: "append" }) },
  { name: "take back a merged report", start: "written", earlier: async (workbook) => (await mergeReport(workbook, LAST_YEAR, MERGE)).undo, act: undoWrite },
  { name: "take a table of the user's own", inShort: true, start: "ledger", act: takeLedger },
  { name: "take a table beside a tracker", start: "beside", act: takeLedger },
  { name: "take back a table", start: "ledger", earlier: takeLedger, act: undoWrite },
  { name: "enter a figure of the user's own table", start: "adopted", act: (workbook) => enterValue(workbook, { ...JUNE, value: 77 }) },
  { name: "write the report for the first time", inShort: true, start: "fresh", act: (workbook) => writeReportSheet(workbook, {}) },
  { name: "choose a wording", start: "written", act: async (workbook) => chooseWording(workbook, {}, { id: await saying(workbook, "A01"), code: "A01", wording: "{时，}{述}，占全年目标任务的{率}" }) },
  { name: "keep the wordings of what was copied", start: "written", act: async (workbook) => keepWordings(workbook, {}, new Set([await saying(workbook, "A01")])) },
  { name: "renew the report", start: "written", act: (workbook) => writeReportSheet(workbook, {}) },
  { name: "write a shorter report over a longer one", start: "written", act: (workbook) => writeReportSheet(workbook, { kind: "monthly" }) },
  { name: "write a longer report over a shorter one", inShort: true, start: "monthly", act: (workbook) => writeReportSheet(workbook, { kind: "half-year" }) },
  {
    name: "renew an edited paragraph", inShort: true, start: "edited", act: async (workbook) => {
      await writeReportSheet(workbook, {});
      const { report } = await requireTracker(workbook);
      if (!report.some(({ text, generated }) => text === `${generated}姐妹们很踊跃。`)) throw new Error("not renewed");
    },
  },
  {
    name: "write one edited paragraph anew", start: "written", act: async (workbook) => {
      const { report } = await requireTracker(workbook);
      const edited = new Set(report.filter(({ text }) => text === "领导改过的一段。").map(({ id }) => id));
      return writeReportSheet(workbook, { overwrite: edited, only: edited });
    },
  },
  { name: "enter a figure", start: "written", act: (workbook) => enterValue(workbook, { ...JUNE, value: 77 }) },
  { name: "clear a figure", start: "written", act: (workbook) => enterValue(workbook, { ...JUNE, value: null }) },
  { name: "enter a figure in a new row", inShort: true, start: "written", act: (workbook) => enterValue(workbook, { ...JUNE, reporter: "新来的镇", value: 5 }) },
  { name: "write a note", start: "written", act: (workbook) => enterNote(workbook, "A01", { practice: "送课到村", effect: "好评" }) },
  { name: "write the first note", start: "fresh", act: (workbook) => enterNote(workbook, "A01", { practice: "送课到村" }) },
  { name: "change a note", inShort: true, start: "written", act: (workbook) => enterNote(workbook, "E01", { measure: "再过一遍", cause: "农忙" }) },
  { name: "move the period", start: "written", act: (workbook) => setPeriod(workbook, { year: 2026, month: 3 }) },
  { name: "set how much is told", start: "written", act: (workbook) => setTelling(workbook, { detail: "brief", budget: 3000, voice: "circular" }) },
  { name: "move a chapter of the outline", inShort: true, start: "written", act: (workbook) => arrangeParagraphs(workbook, ARRANGED) },
  { name: "add a paragraph to the outline", inShort: true, start: "written", act: (workbook) => addParagraph(workbook, { id: "own", after: SECTION ?? null, draft: SAID }) },
  { name: "change a paragraph of the outline", start: "written", act: (workbook) => changeParagraph(workbook, SECTION ?? "", { heading: "（六）关爱帮扶" }) },
  { name: "delete a paragraph of the outline", start: "written", act: (workbook) => removeParagraph(workbook, SECTION ?? "") },
  { name: "take back a paragraph deleted", start: "written", earlier: (workbook) => removeParagraph(workbook, SECTION ?? ""), act: undoWrite },
  { name: "replace the outline by a usual one", start: "written", act: (workbook) => setOutline(workbook, { preset: HALF_YEAR as OutlinePreset }) },
  { name: "keep typed rows and new names right", start: "typed", act: async (workbook) => keepWorkbookRight(workbook, await requireTracker(workbook)) },
  { name: "write into an older workbook", inShort: true, start: "older", act: (workbook) => enterValue(workbook, { ...JUNE, value: 77 }) },
  {
    name: "take back a figure", start: "written",
    earlier: (workbook) => enterValue(workbook, { ...JUNE, value: 77 }), act: undoWrite,
  },
  {
    name: "take back a new row", start: "written",
    earlier: (workbook) => enterValue(workbook, { ...JUNE, reporter: "新来的镇", value: 5 }), act: undoWrite,
  },
  {
    name: "take back a longer report", start: "monthly",
    earlier: async (workbook) => (await writeReportSheet(workbook, { kind: "half-year" })).undo, act: undoWrite,
  },
  {
    name: "take back a shorter report", inShort: true, start: "written",
    earlier: async (workbook) => (await writeReportSheet(workbook, { kind: "monthly" })).undo, act: undoWrite,
  },
  { name: "show a cell", start: "written", act: (workbook) => workbook.select({ sheet: "记忆", row: 3, column: 0, rowCount: 1, columnCount: 1 }) },
  { name: "watch", start: "written", act: (workbook) => workbook.watch(() => undefined) },
];
