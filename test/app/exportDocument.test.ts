/** The whole way from a filled workbook to the bytes of its report. */
import { beforeEach, expect, test } from "vitest";
import { exportReport } from "../../src/app/exportDocument";
import { findPack, newTracker } from "../../src/app/newTracker";
import { setTelling } from "../../src/app/setTelling";
import { requireTracker } from "../../src/app/tracker";
import { writeReportSheet } from "../../src/app/writeReport";
import { newXlsx, type XlsxWorkbook } from "../../src/host/xlsx";
import { documentOf } from "../word/read";

let workbook: XlsxWorkbook;

beforeEach(async () => {
  const pack = findPack("general");
  if (!pack) throw new Error("the pack is gone");
  workbook = newXlsx();
  await newTracker(workbook, { pack, language: "zh", year: 2026, codes: null, sample: true });
});

async function retype(row: number, text: string): Promise<void> {
  const { layouts } = await requireTracker(workbook);
  await workbook.write([{ kind: "cells", table: "tblReport", row, column: layouts.get("tblReport")?.columns.get("text") ?? 0, cells: [[text]] }]);
}

test("nothing written, nothing exported", async () => {
  await expect(exportReport(workbook, "half-year")).rejects.toMatchObject({ issue: { code: "report_empty" } });
});

test("what the user changed goes out as they left it", async () => {
  await writeReportSheet(workbook, { kind: "half-year" });
  const { report, dataset } = await requireTracker(workbook);
  const body = report.find(({ level }) => level === "body");
  await retype(body?.row ?? 0, "这一段是我自己写的。");
  const { fileName, bytes, undated, stale } = await exportReport(workbook, "half-year");
  const { text, tables } = await documentOf(bytes);
  const lines = text.split("\n");
  expect(lines).toContain("这一段是我自己写的。");
  expect(lines).not.toContain(body?.text);
  expect({ undated, stale, fileName }).toEqual({ undated: true, stale: 0, fileName: `${report.find(({ level }) => level === "title")?.text ?? ""}.docx` });
  expect(tables[0]?.rows).toHaveLength(dataset.indicators.length + 1);
});

test("the 附表 stays at home where the settings say so, and comes back", async () => {
  await writeReportSheet(workbook, { kind: "half-year" });
  const out = async () => documentOf((await exportReport(workbook, "half-year")).bytes);
  const whole = await out();
  await setTelling(workbook, { annex: "omitted" });
  const short = await out();
  expect([whole.tables.length, short.tables.length]).toEqual([1, 0]);
  expect(short.text.length).toBeGreaterThan(500);
  const lines = new Set(whole.text.split("\n"));
  expect(short.text.split("\n").filter((line) => !lines.has(line))).toEqual([]);
  expect(short.text).not.toContain("附件");
  await setTelling(workbook, { annex: "attached" });
  expect(await out()).toEqual(whole);
});

test("a title that no file can be called is put right", async () => {
  await writeReportSheet(workbook, { kind: "half-year" });
  const { report } = await requireTracker(workbook);
  await retype(report.find(({ level }) => level === "title")?.row ?? 0, "工作总结/打算：\n<上半年>...");
  expect((await exportReport(workbook, "half-year")).fileName).toBe("工作总结打算：上半年.docx");
});
