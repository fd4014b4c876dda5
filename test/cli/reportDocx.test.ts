/** `cli report --docx` on a real file: the text that --text prints, as a document. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { enterValue } from "../../src/app/enterValues";
import { requireTracker } from "../../src/app/tracker";
import { newCommand } from "../../src/cli/newCommand";
import { reportCommand } from "../../src/cli/reportCommand";
import { unitRule } from "../../src/core/number/unit";
import { readXlsxFile, writeXlsxFile } from "../../src/host/xlsx/file";
import { documentOf } from "../word/read";

let folder = "";
let file = "";
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "docx-"));
  file = at("book.xlsx");
  await newCommand(["--pack", "general", "--year", "2026", "--sample", "-o", file]);
});

afterAll(() => rm(folder, { recursive: true }));

test("holds what --text prints, then the table", async () => {
  const text = (await reportCommand([file, "--period", "2026-06", "--text"])).trimEnd().split("\n");
  expect(await reportCommand([file, "--period", "2026-06", "--docx", at("半年.docx")])).toContain("半年.docx");
  const document = await documentOf(new Uint8Array(await readFile(at("半年.docx"))));
  expect(text.length).toBeGreaterThan(5);
  expect(document.text.split("\n").slice(0, text.length)).toEqual(text);
  expect(document.tables).toHaveLength(1);
});

test("an old file stays whole where the new one cannot be written", async () => {
  await writeFile(at("旧.docx"), "旧");
  await reportCommand([file, "--docx", at("旧.docx")]);
  expect((await readFile(at("旧.docx")))[0]).toBe(0x50);
  await expect(reportCommand([file, "--docx", at("没有/新.docx")])).rejects.toMatchObject({ issue: { code: "file_unwritable", with: { file: "新.docx" } } });
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

const saidBeside = async (args: readonly string[]): Promise<string> => {
  const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    await reportCommand(args);
    return said.mock.calls.map(([text]) => String(text)).join("");
  } finally {
    said.mockRestore();
  }
};

test("without a date says so, and is signed on the day that is given", async () => {
  expect(await saidBeside([file, "--docx", at("无日期.docx")])).toMatch(/成文日|date of writing/u);
  expect(await saidBeside([file, "--docx", at("有日期.docx"), "--date", "2026-7-03"])).not.toMatch(/成文日|date of writing/u);
  const lines = (await documentOf(new Uint8Array(await readFile(at("有日期.docx"))))).text.split("\n");
  expect(lines).toContain("2026年7月3日");
  expect(await saidBeside([file, "--text"])).not.toMatch(/成文日|date of writing/u);
});

test.each([["2026-02-30"], ["2026-13-01"], ["7月3日"]])("--date %s is no day", async (date) => {
  await expect(reportCommand([file, "--docx", at("a.docx"), "--date", date])).rejects.toThrow(/--date/u);
});

test("a date goes with a document", () => expect(reportCommand([file, "--text", "--date", "2026-07-03"])).rejects.toThrow(/--docx/u));

test("what is odd in the figures is told beside the text and the document", async () => {
  const workbook = await readXlsxFile(file);
  const { dataset: { entries, indicators } } = await requireTracker(workbook);
  const entry = entries.find(({ code }) => indicators.some((one) => one.code === code && unitRule(one.unit).whole && one.kind === "flow"));
  await enterValue(workbook, { code: entry?.code ?? "", reporter: entry?.reporter ?? "", month: 5, value: 2.5 });
  await writeXlsxFile(at("odd.xlsx"), workbook);
  expect(await saidBeside([file, "--text"])).not.toContain("2.5");
  expect(await saidBeside([at("odd.xlsx"), "--text"])).toContain("2.5");
  expect(await saidBeside([at("odd.xlsx"), "--docx", at("odd.docx")])).toContain("2.5");
});

test("goes with no other output", async () => {
  await expect(reportCommand([file, "--docx", at("a.docx"), "--json"])).rejects.toThrow(/--docx/u);
});
