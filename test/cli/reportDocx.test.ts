/** `cli report --docx` on a real file: the text that --text prints, as a document. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newCommand } from "../../src/cli/newCommand";
import { reportCommand } from "../../src/cli/reportCommand";
import { documentOf } from "../word/read";

let folder = "";
let file = "";
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "docx-"));
  file = at("book.xlsx");
  await newCommand(["--pack", "general", "--year", "2026", "--sample", "-o", file]);
}, 60_000);

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

test("goes with no other output", async () => {
  await expect(reportCommand([file, "--docx", at("a.docx"), "--json"])).rejects.toThrow(/--docx/u);
});
