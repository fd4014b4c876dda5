/** `cli report --unfilled source` on a real file: last year's masks come back, and nothing is left out. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportCommand } from "../../src/cli/reportCommand";
import { newXlsx } from "../../src/host/xlsx";
import { readXlsxFile, writeXlsxFile } from "../../src/host/xlsx/file";
import { bookPlans } from "../../src/sheets/book";
import { dataset, inMonth } from "../core/dataset";

let folder = "";
let file = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "manners-"));
  file = path.join(folder, "book.xlsx");
  const workbook = newXlsx();
  const data = dataset({
    period: "2026-12",
    indicators: [{ name: "讲座", unit: "场" }, { name: "手册", unit: "册" }, { name: "来访", unit: "件" }],
    entries: [{ code: "A", months: inMonth(12, 16) }, { code: "B", months: inMonth(12, 4000), approximate: "4000余" }, { code: "C" }],
    patterns: ["", "办讲座{讲座|一}场,发手册{手册|0余}册,接来访{来访|X余}件。"],
  });
  const outline = data.outline.map((paragraph, row) => (row === 0 ? { ...paragraph, level: "h1" as const, heading: "(二)宣传" } : paragraph));
  await workbook.write([{ kind: "createSheets", sheets: bookPlans({ language: "zh", dataset: { ...data, outline }, takenSheets: [] }) }]);
  await writeXlsxFile(file, workbook);
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  [[], "(二)宣传\n办讲座十六场,发手册4000余册。\n"],
  [["--unfilled", "mark"], "(二)宣传\n办讲座十六场,发手册4000余册,接来访【待填：来访】件。\n"],
  [["--unfilled", "source"], "(二)宣传\n办讲座十六场,发手册4000余册,接来访X余件。\n"],
])("report %j", async (options, text) => expect(await reportCommand([file, "--text", ...options])).toBe(text));

test("what is asked for is written into the sheet, too", async () => {
  const output = path.join(folder, "out.xlsx");
  await reportCommand([file, "-o", output, "--unfilled", "source"]);
  const sheet = (await (await readXlsxFile(output)).read(["tblReport"])).tables.get("tblReport");
  expect(sheet?.rows.map((row) => row[1])).toEqual(["(二)宣传", "办讲座十六场,发手册4000余册,接来访X余件。"]);
  const { paragraphs } = JSON.parse(await reportCommand([output, "--json", "--unfilled", "source"])) as { readonly paragraphs: readonly { readonly text: string; readonly numbers: readonly unknown[] }[] };
  expect(paragraphs[1]?.numbers).toMatchObject([{ text: "十六", value: 16, cell: "月度填报!R5" }, { text: "4000余", value: 4000, cell: "月度填报!R6" }]);
});

test("another word is refused", async () => {
  await expect(reportCommand([file, "--unfilled", "keep"])).rejects.toThrow(/source/u);
});
