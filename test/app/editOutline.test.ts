/** The outline changed a paragraph at a time, over both hosts: ids stay, nothing of the user's is lost, undo gives back what stood there. */
import { describe, expect, test } from "vitest";
import { addParagraph, arrangeParagraphs, changeParagraph, newParagraphId, removeParagraph, type ParagraphDraft } from "../../src/app/editOutline";
import { createTracker } from "../../src/app/newTracker";
import { setOutline } from "../../src/app/setOutline";
import { requireTracker } from "../../src/app/tracker";
import { undoWrite, type Undo } from "../../src/app/undo";
import { writeReportSheet } from "../../src/app/writeReport";
import type { OutlineParagraph } from "../../src/core/outline/paragraph";
import { openExcel } from "../../src/host/excel/openExcel";
import type { CellInput, OpenWorkbook } from "../../src/host/workbook";
import { newXlsx } from "../../src/host/xlsx";
import { findPreset } from "../../src/packs/outlines";
import { TABLE_NAMES } from "../../src/sheets/tables";
import { dataset, inMonth } from "../core/dataset";
import { openExcel as openTrial } from "../standin/office";

const HOSTS: readonly (readonly [string, () => Promise<OpenWorkbook>])[] = [
  ["host/excel over the stand-in", async () => { await openTrial(); return openExcel(); }],
  ["host/xlsx", () => Promise.resolve(newXlsx())],
];

const OUTLINE: readonly (readonly [string, OutlineParagraph["level"], string, string])[] = [
  ["t", "title", "", "{#单位}工作小结"],
  ["a", "h1", "一、植树", ""],
  ["a1", "body", "", "植树{植树}。"],
  ["b", "h1", "二、清淤", ""],
  ["b1", "body", "", "清淤{清淤}。"],
  ["c", "closing", "", "专此报告。"],
];

async function begun(open: () => Promise<OpenWorkbook>): Promise<OpenWorkbook> {
  const workbook = await open();
  const made = dataset({
    indicators: [{ name: "植树", unit: "亩" }, { name: "清淤", unit: "公里" }],
    entries: [{ code: "A", months: inMonth(6, 70) }, { code: "B", months: inMonth(6, 12) }],
  });
  const outline = OUTLINE.map(([id, level, heading, pattern], row): OutlineParagraph => ({ row, id, level, heading, pattern, pinned: "", kinds: [] }));
  await createTracker(workbook, { ...made, outline }, "zh");
  await writeReportSheet(workbook, {});
  // A column of the clerk's own, and a line that is no paragraph behind the second.
  const duty: readonly (readonly CellInput[])[] = OUTLINE.map(([id]) => [`${id}归谁写`]);
  await workbook.write([{ kind: "addColumns", table: "tblPhrases", heads: ["分工"], cells: duty }]);
  const { layouts } = await requireTracker(workbook);
  const heads = layouts.get("tblPhrases")?.data.heads ?? [];
  await workbook.write([{ kind: "append", table: "tblPhrases", rows: [heads.map((head) => (head === "分工" ? "领导说先放着" : null))] }]);
  return workbook;
}

async function contentOf(workbook: OpenWorkbook): Promise<unknown> {
  const { tables } = await workbook.read(TABLE_NAMES);
  return [...tables].map(([name, { heads, rows }]) => [name, heads, rows]);
}

/** Id, heading and the clerk's own column, row by row as they stand in the sheet. */
async function sheetOf(workbook: OpenWorkbook): Promise<readonly string[]> {
  const { tables } = await workbook.read(["tblPhrases"]);
  const { heads = [], rows = [] } = tables.get("tblPhrases") ?? {};
  return rows.map((row) => ["行号", "标题", "分工"].map((head) => String(row[heads.indexOf(head)] ?? "")).join(" "));
}

const STANDING = ["t  t归谁写", "a 一、植树 a归谁写", "a1  a1归谁写", "b 二、清淤 b归谁写", "b1  b1归谁写", "c  c归谁写", "  领导说先放着"];

const NEW: ParagraphDraft = { level: "body", heading: "", pattern: "另外清淤{清淤.本月}。", pinned: "", kinds: [] };

const EDITS: readonly (readonly [string, (workbook: OpenWorkbook) => Promise<Undo>, readonly string[], string])[] = [
  [
    "arranges", (workbook) => arrangeParagraphs(workbook, ["t", "b", "b1", "a", "a1", "c"]),
    ["t  t归谁写", "b 一、清淤 b归谁写", "b1  b1归谁写", "a 二、植树 a归谁写", "a1  a1归谁写", "c  c归谁写", "  领导说先放着"],
    "云泽县妇联工作小结 一、清淤 清淤12公里。 二、植树 植树70亩。 专此报告。",
  ],
  [
    "adds", async (workbook) => addParagraph(workbook, { id: newParagraphId(await requireTracker(workbook)), after: "a1", draft: NEW }),
    ["t  t归谁写", "a 一、植树 a归谁写", "a1  a1归谁写", "own  ", "b 二、清淤 b归谁写", "b1  b1归谁写", "c  c归谁写", "  领导说先放着"],
    "云泽县妇联工作小结 一、植树 植树70亩。 另外清淤12公里。 二、清淤 清淤12公里。 专此报告。",
  ],
  [
    "changes", (workbook) => changeParagraph(workbook, "a1", { level: "h2", heading: "（一）进展", pattern: "" }),
    STANDING.map((line) => line.replace("a1 ", "a1 （一）进展")),
    "云泽县妇联工作小结 一、清淤 清淤12公里。 专此报告。",
  ],
  [
    "removes", (workbook) => removeParagraph(workbook, "a"),
    ["t  t归谁写", "a1  a1归谁写", "b 一、清淤 b归谁写", "b1  b1归谁写", "c  c归谁写", "  领导说先放着"],
    "云泽县妇联工作小结 植树70亩。 一、清淤 清淤12公里。 专此报告。",
  ],
];

describe.each(HOSTS)("editing the outline over %s", (_, open) => {
  test.each(EDITS)("%s, twice as once, and takes it back", async (_name, edit, sheet, report) => {
    const workbook = await begun(open);
    expect(await sheetOf(workbook)).toEqual(STANDING);
    const before = await contentOf(workbook);
    const undo = await edit(workbook);
    expect(await sheetOf(workbook)).toEqual(sheet);
    const after = await contentOf(workbook);
    if (_name !== "adds") await edit(workbook);
    expect(await contentOf(workbook)).toEqual(after);
    expect((await undoWrite(workbook, undo)).left).toBe(0);
    expect(await contentOf(workbook)).toEqual(before);
    await edit(workbook);
    const { view } = await writeReportSheet(workbook, {});
    expect(view.paragraphs.filter(({ now }) => now !== null).map(({ now }) => now?.text).join(" ")).toBe(report);
  });

  test("a new paragraph is added once, however often it is tried", async () => {
    const workbook = await begun(open);
    await addParagraph(workbook, { id: "own", after: null, draft: NEW });
    await addParagraph(workbook, { id: "own", after: null, draft: NEW });
    const { dataset: { outline } } = await requireTracker(workbook);
    expect(outline.map(({ id }) => id)).toEqual(["own", "t", "a", "a1", "b", "b1", "c"]);
    // Another one that a colleague gave the same id is another one.
    await addParagraph(workbook, { id: "own", after: "own", draft: { ...NEW, pattern: "别的话。" } });
    expect((await requireTracker(workbook)).dataset.outline.map(({ id }) => id).slice(0, 2)).toEqual(["own", "own.2"]);
  });

  test("a changed pattern takes its slots along when its indicator is renamed", async () => {
    const workbook = await begun(open);
    await changeParagraph(workbook, "a1", { pattern: "本月清淤{清淤.本月}。" });
    const { layouts } = await requireTracker(workbook);
    const register = layouts.get("tblIndicators");
    await workbook.write([{ kind: "cells", table: "tblIndicators", row: 1, column: register?.columns.get("name") ?? 0, cells: [["河道清淤"]] }]);
    expect((await requireTracker(workbook)).dataset.outline.find(({ id }) => id === "a1")?.pattern).toBe("本月清淤{河道清淤.本月}。");
  });

  test("words in the sheet that nobody here understands stay with their row, and so does a row copied with its id", async () => {
    const workbook = await begun(open);
    const { layouts } = await requireTracker(workbook);
    const [kinds, id] = [layouts.get("tblPhrases")?.columns.get("kinds") ?? 0, layouts.get("tblPhrases")?.columns.get("id") ?? 0];
    await workbook.write([
      { kind: "cells", table: "tblPhrases", row: 2, column: kinds, cells: [["半年、党组会"]] },
      { kind: "cells", table: "tblPhrases", row: 4, column: id, cells: [["a1"]] },
    ]);
    const { dataset: { outline } } = await requireTracker(workbook);
    expect(outline.map((paragraph) => paragraph.id)).toEqual(["t", "a", "a1", "b", "a1.2", "c"]);
    await arrangeParagraphs(workbook, ["t", "a", "b", "a1.2", "a1", "c"]);
    const { tables } = await workbook.read(["tblPhrases"]);
    expect(tables.get("tblPhrases")?.rows.slice(0, 6).map((row) => [row[id], row[kinds]])).toEqual([["t", null], ["a", null], ["b", null], ["a1.2", null], ["a1", "半年、党组会"], ["c", null]]);
  });

  test("a preset replaces the paragraphs and leaves the clerk's own line", async () => {
    const workbook = await begun(open);
    const before = await contentOf(workbook);
    const undo = await setOutline(workbook, { preset: findPreset("half-year") ?? expect.fail() });
    expect((await sheetOf(workbook)).filter((line) => line.includes("领导说先放着"))).toHaveLength(1);
    expect((await sheetOf(workbook)).slice(0, 2)).toEqual(STANDING.slice(0, 2));
    await undoWrite(workbook, undo);
    expect(await contentOf(workbook)).toEqual(before);
  });
});
