/** Every use case of src/app that talks to Excel, with the workbook it begins in. */
import { enterNote, enterValue, setPeriod } from "../../../src/app/enterValues";
import { keepWorkbookRight } from "../../../src/app/keepWorkbookRight";
import { newTracker } from "../../../src/app/newTracker";
import { openTracker, requireTracker } from "../../../src/app/tracker";
import { undoWrite, type Undo } from "../../../src/app/undo";
import { writeReportSheet } from "../../../src/app/writeReport";
import type { LiveWorkbook } from "../../../src/host/workbook";
import { choiceOf, type Start } from "./prepared";

export interface UseCase {
  readonly name: string;
  readonly start: Start;
  readonly act: (workbook: LiveWorkbook, earlier: Undo) => Promise<unknown>;
  /** Among those of the short form. */
  readonly inShort?: boolean;
  /** What is done before, undisturbed; its undo is at hand then. */
  readonly earlier?: (workbook: LiveWorkbook) => Promise<Undo>;
}

const JUNE = { code: "A01", reporter: "", month: 6 } as const;

export const USE_CASES: readonly UseCase[] = [
  { name: "open a workbook without a tracker", start: "blank", act: openTracker },
  { name: "open the tracker", start: "written", act: requireTracker },
  { name: "make a tracker", inShort: true, start: "blank", act: (workbook) => newTracker(workbook, choiceOf()) },
  { name: "take back a tracker", inShort: true, start: "blank", earlier: (workbook) => newTracker(workbook, choiceOf()), act: undoWrite },
  { name: "write the report for the first time", inShort: true, start: "fresh", act: (workbook) => writeReportSheet(workbook, {}) },
  { name: "renew the report", start: "written", act: (workbook) => writeReportSheet(workbook, {}) },
  { name: "write a shorter report over a longer one", start: "written", act: (workbook) => writeReportSheet(workbook, { kind: "monthly" }) },
  { name: "write a longer report over a shorter one", inShort: true, start: "monthly", act: (workbook) => writeReportSheet(workbook, { kind: "half-year" }) },
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
