/** `cli extract` on real files: JSON with offsets, and the workbook from which the same report is written again. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extractCommand } from "../../src/cli/extractCommand";
import { reportCommand } from "../../src/cli/reportCommand";
import { requireTracker } from "../../src/app/tracker";
import { readXlsxFile } from "../../src/host/xlsx/file";
import { Misuse } from "../../src/cli/misuse";
import { BLIND_NAMES, DOCUMENT_NAMES, labelledDocument } from "../core/read/labelledDocument";
import { docxOf, paragraph } from "../word/docxOf";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), "extract-"))));
afterAll(() => rm(folder, { recursive: true }));

async function given(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return file;
}

const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const NUMBERING =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

interface Json {
  readonly quantities: readonly { readonly start: number; readonly end: number; readonly text: string; readonly parent: number | null }[];
  readonly residue: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

async function json(file: string): Promise<Json> {
  return JSON.parse(await extractCommand([file, "--json"])) as Json;
}

describe("extract --json", () => {
  test.each(DOCUMENT_NAMES)("%s: offsets lead to the numbers, in text order", async (name) => {
    const { text } = labelledDocument(name);
    const { quantities, residue } = await json(await given(`${name}.txt`, text));
    expect(quantities.length).toBeGreaterThan(30);
    quantities.forEach((quantity, index) => {
      expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
      expect(quantity.start).toBeGreaterThanOrEqual(quantities[index - 1]?.end ?? 0);
      expect(quantity.parent ?? -1).toBeLessThan(index);
    });
    for (const line of residue) expect(text.slice(line.start, line.end)).toBe(line.text);
  });
});

describe("extract -o, then report --text --unfilled source", () => {
  test.each([...DOCUMENT_NAMES, ...BLIND_NAMES])("%s is the report again, residue and blanks at line ends aside", async (name) => {
    const { text } = labelledDocument(name);
    const file = await given(`${name}.txt`, text);
    const { residue } = await json(file);
    const book = path.join(folder, `${name}.xlsx`);
    await extractCommand([file, "-o", book]);
    const left = residue.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
    const lines = left.split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== "");
    expect((await reportCommand([book, "--text", "--unfilled", "source"])).trimEnd().split("\n")).toEqual(lines);
  });

  test("for the year after, the figures are last year's and their places wait", async () => {
    const file = await given("next.txt", "河湾镇2025年工作总结\n举办讲座12场。\n");
    const book = path.join(folder, "next.xlsx");
    await extractCommand([file, "-o", book, "--year", "2026"]);
    const { dataset } = await requireTracker(await readXlsxFile(book));
    expect(dataset.settings.office).toBe("河湾镇");
    expect(dataset.entries.map(({ lastYearTotal, months }) => [lastYearTotal, months.every((month) => month === null)])).toEqual([[12, true]]);
    expect(await reportCommand([book, "--text", "--unfilled", "mark"])).toBe("河湾镇2026年工作总结\n举办讲座【待填：讲座场次】场。\n");
  });

  test("a .docx with automatic numbers", async () => {
    const file = await given("report.docx", docxOf({ body: [paragraph("河湾镇2025年工作总结"), paragraph("宣传", NUMBERED), paragraph("举办讲座12场，发放手册3000余册。")].join(""), numbering: NUMBERING }));
    const book = path.join(folder, "docx.xlsx");
    await extractCommand([file, "-o", book]);
    expect(await reportCommand([book, "--text", "--unfilled", "source"])).toBe("河湾镇2025年工作总结\n一、宣传\n举办讲座12场，发放手册3000余册。\n");
  });
});

test("words that look like formulas stay words in every cell they enter", async () => {
  const text = "=1+1乡2025年工作总结\n=HYPERLINK(\"x\")走访群众12户。\n@SUM慰问老人8人，-5场活动，+86户。\n";
  const book = path.join(folder, "formulas.xlsx");
  await extractCommand([await given("formulas.txt", text), "-o", book]);
  const { dataset } = await requireTracker(await readXlsxFile(book));
  expect(dataset.outline.map(({ pattern }) => pattern.charAt(0))).toEqual(["=", "=", "@"]);
  expect(await reportCommand([book, "--text", "--unfilled", "source"])).toBe(text);
});

describe("what cannot be read is refused in one issue, and nothing is written", () => {
  test.each([
    ["empty.txt", "", "document_empty"],
    ["english.txt", "Only English words stand here, and none that we can read.", "document_not_chinese"],
    ["old.doc", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]), "document_wrong_format"],
    ["broken.docx", Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3]), "document_damaged"],
  ])("%s", async (name, content, code) => {
    const file = await given(name, content);
    await expect(extractCommand([file, "-o", path.join(folder, "none.xlsx")])).rejects.toMatchObject({ issue: { code } });
    await expect(readXlsxFile(path.join(folder, "none.xlsx"))).rejects.toMatchObject({ issue: { code: "file_not_found" } });
  });

  test("a file that is not there", async () => {
    await expect(extractCommand([path.join(folder, "away.txt"), "--json"])).rejects.toMatchObject({ issue: { code: "file_not_found" } });
  });

  test.each([[[]], [["a.txt"]], [["a.txt", "--json", "-o", "b.xlsx"]], [["a.txt", "-o", "b.xlsx", "--year", "26"]]])("misuse %j", async (args) => {
    await expect(extractCommand(args)).rejects.toBeInstanceOf(Misuse);
  });
});

test("five megabytes of text are read", async () => {
  const text = `河湾镇2025年工作总结\n${"坚持把群众的事当作自己的事来办，听得进意见，坐得住板凳，跑得勤村组，全年走访群众36户，做到件件有着落、事事有回音。\n".repeat(32_000)}`;
  expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000);
  expect((await json(await given("long.txt", text))).quantities).toHaveLength(32_000);
});
