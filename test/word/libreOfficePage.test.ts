/** The page as LibreOffice sets it: 22 lines of 28 characters on A4, the table across its own page, and every word of it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDocument } from "../../src/word/writeDocument";
import { hasSoffice } from "../host/soffice";
import { annexWith, REPORT } from "./writtenReport";

const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;
if (!hasPoppler) console.log("pdftotext (poppler-utils) is not installed: the test that measures our pages is skipped.");

const A4 = [595.3, 841.9] as const;
const LONG = "国".repeat(28 * 22 * 3 - 2);

describe.skipIf(!hasSoffice || !hasPoppler)("a document as a page", () => {
  let folder = "";
  const pdf = (name: string): string => join(folder, `${name}.pdf`);
  const words = (name: string, ...options: readonly string[]): string => String(spawnSync("pdftotext", [...options, pdf(name), "-"]).stdout);
  const sizes = (name: string): readonly (readonly number[])[] =>
    [...String(spawnSync("pdfinfo", ["-f", "1", "-l", "99", pdf(name)]).stdout).matchAll(/size:\s+([\d.]+) x ([\d.]+)/gu)].map(([, width, height]) => [Number(width), Number(height)]);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "page-"));
    writeFileSync(join(folder, "full.docx"), await writeDocument({ paragraphs: [{ level: "body", text: LONG }], office: "", writtenOn: null, annex: null }));
    writeFileSync(join(folder, "report.docx"), await writeDocument({ ...REPORT, annex: annexWith(60) }));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "full.docx"), join(folder, "report.docx")], { timeout: 120_000 });
  }, 150_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("holds 22 lines of 28 characters, in 16 points, and the number at the outer edge", () => {
    const pages = words("full", "-layout").split("\f").slice(0, 3).map((page) => page.split("\n"));
    const counts = pages.map((lines) => lines.filter((line) => line.includes("国")).map((line) => line.replaceAll(" ", "").length));
    const full = Array.from({ length: 22 }, () => 28);
    expect(counts).toEqual([[26, ...full.slice(1)], full, full]);
    expect(pages.map((lines) => lines.find((line) => line.includes("—")) ?? "").map((line) => [line.trim().replaceAll(" ", ""), line.search(/\S/u) > 9])).toEqual([["—1—", true], ["—2—", false], ["—3—", true]]);
    const boxes = [...words("full", "-bbox", "-f", "2", "-l", "2").matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">国/gu)].map((box) => box.slice(1).map(Number));
    expect(Math.min(...boxes.map(([left = 0]) => left))).toBeCloseTo(28 * 72 / 25.4, 0);
    // What 28 whole steps leave of the line.
    const left = (210 - 26) * 72 / 25.4 - Math.max(...boxes.map(([, , right = 0]) => right));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left).toBeLessThan(2);
    const tops = [...new Set(boxes.map(([, top = 0]) => top))].sort((a, b) => a - b);
    expect((tops.at(-1) ?? 0) - (tops[0] ?? 0)).toBeCloseTo(21 * 28.95, 0);
  });

  it("is A4 upright, and across where the table is wide", () => {
    const pages = sizes("report").map((size) => size.map((points) => Math.round(points * 10) / 10));
    expect(sizes("full").every(([width, height]) => Math.abs((width ?? 0) - A4[0]) < 0.2 && Math.abs((height ?? 0) - A4[1]) < 0.2)).toBe(true);
    expect(pages[0]).toEqual([...A4]);
    expect(pages.at(-1)).toEqual([...A4].reverse());
    expect(pages.length).toBeGreaterThan(3);
  });

  it("has every word, and the head of the table on each of its pages", () => {
    const text = words("report").replaceAll(/\s/gu, "");
    const annex = annexWith(60);
    for (const wanted of [...REPORT.paragraphs.map(({ text: one }) => one), annex.title, "河西街道办事处", "2026年7月5日", annex.note, ...annex.rows.map(([, name = ""]) => name)]) expect(text).toContain(wanted.replaceAll(" ", ""));
    const across = sizes("report").filter(([width = 0, height = 0]) => width > height).length;
    expect(text.split("上年同期").length - 1).toBe(across);
  });
});
