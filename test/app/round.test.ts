/** The round of a clerk's month, by the use cases, on a real file: make, fill, generate, change, renew, edit, undo. */
import { describe, expect, test } from "vitest";
import { enterNote, enterValue, setPeriod } from "../../src/app/enterValues";
import { findPack, newTracker } from "../../src/app/newTracker";
import { overviewOf } from "../../src/app/overview";
import { upkeepDue } from "../../src/app/keepWorkbookRight";
import { reportView } from "../../src/app/reportView";
import { openTracker, requireTracker, type Tracker } from "../../src/app/tracker";
import { traceOf } from "../../src/app/trace";
import { undoWrite } from "../../src/app/undo";
import { keepWorkbookRight } from "../../src/app/keepWorkbookRight";
import { writeReportSheet } from "../../src/app/writeReport";
import { HostError, type OpenWorkbook } from "../../src/host/workbook";
import { newXlsx, openXlsx } from "../../src/host/xlsx";
import type { Pack } from "../../src/packs/pack";

function pack(id = "women-federation"): Pack {
  const found = findPack(id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}

async function sample(): Promise<OpenWorkbook> {
  const workbook = newXlsx();
  await newTracker(workbook, { pack: pack(), language: "zh", year: 2026, codes: null, sample: true });
  return workbook;
}

function texts(tracker: Tracker): readonly string[] {
  return tracker.report.map(({ text }) => text);
}

describe("a new workbook", () => {
  test.each(["women-federation", "general"])("from pack %s reads back without a complaint", async (id) => {
    const workbook = newXlsx();
    await newTracker(workbook, { pack: pack(id), language: "zh", year: 2026, codes: null, sample: true });
    const { issues, dataset } = await requireTracker(workbook);
    expect(issues).toEqual([]);
    expect(dataset.indicators.length).toBeGreaterThan(10);
  });

  test("in English names its sheets and columns so, and reads back the same records", async () => {
    const [zh, en] = [newXlsx(), newXlsx()];
    await newTracker(zh, { pack: pack(), language: "zh", year: 2026, codes: null, sample: true });
    await newTracker(en, { pack: pack(), language: "en", year: 2026, codes: null, sample: true });
    const [chinese, english] = [await requireTracker(zh), await requireTracker(en)];
    expect(english.sheetNames).toContain("Indicators");
    expect(english.layouts.get("tblIndicators")?.data.heads).toContain("Completion");
    expect(english.dataset).toEqual(chinese.dataset);
  });

  test("is not made where one stands", async () => {
    const workbook = await sample();
    await expect(newTracker(workbook, { pack: pack(), language: "zh", year: 2026, codes: null, sample: false })).rejects.toMatchObject({ issue: { code: "tracker_exists" } });
  });

  test("takes just the chosen indicators of the pack", async () => {
    const workbook = newXlsx();
    await newTracker(workbook, { pack: pack(), language: "zh", year: 2026, codes: new Set(["A01", "E01"]), sample: false, office: "云泽县妇联", month: 6 });
    const { dataset } = await requireTracker(workbook);
    expect(dataset.indicators.map(({ code }) => code)).toEqual(["A01", "E01"]);
    expect(dataset.entries.map(({ code }) => code)).toEqual(["A01", "E01"]);
  });

  test("a workbook without our tables is none, not an error", async () => {
    expect((await openTracker(newXlsx())).kind).toBe("none");
  });
});

describe("the report", () => {
  test("is written once; a second press changes nothing", async () => {
    const workbook = await sample();
    const first = await writeReportSheet(workbook, {});
    expect(first.written).toBeGreaterThan(15);
    const before = texts(await requireTracker(workbook));
    const second = await writeReportSheet(workbook, {});
    expect(second.written).toBe(0);
    expect(texts(await requireTracker(workbook))).toEqual(before);
    expect(reportView(await requireTracker(workbook)).paragraphs.every(({ state }) => state === "fresh")).toBe(true);
  });

  test("a changed number sets just its paragraphs to stale, and one press renews only those", async () => {
    const workbook = await sample();
    await writeReportSheet(workbook, {});
    const before = texts(await requireTracker(workbook));
    await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 9 });
    const stale = reportView(await requireTracker(workbook)).paragraphs.filter(({ state }) => state === "stale");
    expect(stale.map(({ text }) => text)).toEqual([expect.stringContaining("巾帼宣讲")]);
    await keepWorkbookRight(workbook, await requireTracker(workbook));
    expect((await requireTracker(workbook)).report.filter(({ state }) => state === "stale")).toHaveLength(1);
    expect((await writeReportSheet(workbook, {})).written).toBe(1);
    const after = texts(await requireTracker(workbook));
    expect(after.filter((text, index) => text !== before[index])).toHaveLength(1);
  });

  test("text edited by hand stays until its owner lets it go", async () => {
    const workbook = await sample();
    await writeReportSheet(workbook, {});
    const tracker = await requireTracker(workbook);
    const layout = tracker.layouts.get("tblReport");
    const row = tracker.report.find(({ text }) => text.includes("巾帼宣讲"));
    if (!layout || !row) throw new Error("no paragraph");
    await workbook.write([{ kind: "cells", table: "tblReport", row: row.row, column: layout.columns.get("text") ?? 0, cells: [["我们自己的话。"]] }]);
    await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 9 });
    const { renewed } = await writeReportSheet(workbook, {});
    expect(renewed.map(({ paragraph, changed }) => [paragraph.text, changed])).toEqual([["我们自己的话。", false]]);
    expect(renewed[0]?.unplaced).toContainEqual({ now: "34场", code: "A01" });
    expect(texts(await requireTracker(workbook))).toContain("我们自己的话。");
    await enterValue(workbook, { code: "C01", reporter: "", month: 6, value: 9 });
    const before = texts(await requireTracker(workbook));
    await writeReportSheet(workbook, { overwrite: new Set([row.id]), only: new Set([row.id]) });
    const after = texts(await requireTracker(workbook));
    expect(after).not.toContain("我们自己的话。");
    expect(after.filter((text, index) => text !== before[index])).toHaveLength(1);
    expect(reportView(await requireTracker(workbook)).paragraphs.filter(({ state }) => state === "stale").length).toBeGreaterThan(0);
  });

  test("rows that the user typed between the paragraphs keep their place", async () => {
    const workbook = await sample();
    await writeReportSheet(workbook, {});
    const width = (await requireTracker(workbook)).layouts.get("tblReport")?.data.heads.length ?? 0;
    await workbook.write([{ kind: "append", table: "tblReport", rows: [["正文", "附：自己加的一段。", ...Array.from({ length: width - 2 }, () => null)]] }]);
    await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 9 });
    await writeReportSheet(workbook, {});
    const rows = (await requireTracker(workbook)).layouts.get("tblReport")?.data.rows ?? [];
    expect(rows.at(-1)?.[1]).toBe("附：自己加的一段。");
  });

  test("rows that the user typed are copied and exported with the rest, and marked by nobody", async () => {
    const workbook = await sample();
    await writeReportSheet(workbook, {});
    const width = (await requireTracker(workbook)).layouts.get("tblReport")?.data.heads.length ?? 0;
    await workbook.write([{ kind: "append", table: "tblReport", rows: [["正文", "附：自己加的一段。", ...Array.from({ length: width - 2 }, () => null)]] }]);
    const tracker = await requireTracker(workbook);
    expect(reportView(tracker).paragraphs.at(-1)).toMatchObject({ level: "body", text: "附：自己加的一段。", state: "fresh" });
    expect(upkeepDue(tracker)).toEqual([]);
    expect((await writeReportSheet(workbook, {})).written).toBe(0);
  });

  test("can be taken back in one press", async () => {
    const workbook = await sample();
    await writeReportSheet(workbook, {});
    const before = texts(await requireTracker(workbook));
    await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 9 });
    const { undo } = await writeReportSheet(workbook, {});
    await undoWrite(workbook, undo);
    expect(texts(await requireTracker(workbook))).toEqual(before);
  });
});

describe("entering", () => {
  test("a figure, and taking it back unless somebody has changed it since", async () => {
    const workbook = await sample();
    const undo = await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 99 });
    await undoWrite(workbook, undo);
    const restored = (await requireTracker(workbook)).dataset.entries.find(({ code }) => code === "A01");
    const again = await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 98 });
    await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 97 });
    expect(await undoWrite(workbook, again)).toMatchObject({ left: 1 });
    expect(restored?.months[5]).not.toBe(99);
    expect((await requireTracker(workbook)).dataset.entries.find(({ code }) => code === "A01")?.months[5]).toBe(97);
  });

  test("words beside a figure reach the text", async () => {
    const workbook = await sample();
    await enterNote(workbook, "E01", { measure: "逐村过一遍" });
    const view = reportView(await requireTracker(workbook));
    expect(view.paragraphs.some(({ text }) => text.includes("逐村过一遍"))).toBe(true);
  });

  test("the period moves the figures and the text with it", async () => {
    const workbook = await sample();
    await setPeriod(workbook, { year: 2026, month: 3 });
    const tracker = await requireTracker(workbook);
    expect(overviewOf(tracker).expected).toBe(0.25);
    expect(reportView(tracker).paragraphs[0]?.text).toContain("一季度");
  });
});

describe("held on purpose", () => {
  test("a file that was saved and opened again is the same tracker", async () => {
    const workbook = newXlsx();
    await newTracker(workbook, { pack: pack(), language: "zh", year: 2026, codes: null, sample: true });
    await writeReportSheet(workbook, {});
    const again = await requireTracker(openXlsx(await workbook.toBytes()));
    expect(again.issues).toEqual([]);
    expect(reportView(again).paragraphs.every(({ state }) => state === "fresh")).toBe(true);
  });

  test.each([
    ["约30", "number_as_text"],
    ["1.2万", "number_as_text"],
    ["２５", "number_as_text"],
    ["2000万元", "number_as_text"],
    ["基本完成", "not_a_number"],
  ])("%s in a number cell is named with its cell, and never counted", async (typed, code) => {
    const workbook = await sample();
    const tracker = await requireTracker(workbook);
    const entry = tracker.dataset.entries.find((row) => row.code === "A01");
    const column = tracker.layouts.get("tblEntries")?.columns.get("m6") ?? 0;
    await workbook.write([{ kind: "cells", table: "tblEntries", row: entry?.row ?? 0, column, cells: [[typed]] }]);
    const { issues, dataset } = await requireTracker(workbook);
    expect(issues).toEqual([expect.objectContaining({ code, where: { table: "tblEntries", row: entry?.row, column: "m6" } })]);
    expect(dataset.entries[entry?.row ?? 0]?.months[5]).toBeNull();
  });

  test("a workbook of a newer version is read and refuses every write", async () => {
    const workbook = await sample();
    const tracker = await requireTracker(workbook);
    await workbook.write([{ kind: "cells", table: "tblSettings", row: 0, column: tracker.layouts.get("tblSettings")?.columns.get("value") ?? 0, cells: [[99]] }]);
    expect((await requireTracker(workbook)).dataset.indicators.length).toBeGreaterThan(0);
    await expect(enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 1 })).rejects.toBeInstanceOf(HostError);
  });

  test("trace: every number of the report has a cell that stands in the workbook", async () => {
    const tracker = await requireTracker(await sample());
    const sources = reportView(tracker).paragraphs.flatMap(({ segments }) => segments.flatMap(({ source }) => source ?? []));
    expect(sources.length).toBeGreaterThan(50);
    for (const source of sources) expect(traceOf(tracker, source)?.address).toMatch(/^[^!]+!\$?[A-Z]+\d+(:[A-Z]+\d+)?$/u);
  });

  test("every numeral of the generated text lies in a run with a source, or is a date, a period or words of the outline", async () => {
    const tracker = await requireTracker(await sample());
    for (const { segments } of reportView(tracker).paragraphs) {
      for (const { text, source } of segments) {
        if (source) continue;
        expect(text.replace(/20\d\d年|\d{1,2}月(?:底|前|\d{1,2}日)?|12月底前/gu, "")).not.toMatch(/\d/u);
      }
    }
  });
});
