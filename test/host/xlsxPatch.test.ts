import { describe, expect, test } from "vitest";
import type { Change, TableData } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { foreignXlsx } from "./foreignXlsx";
import { sheetCell } from "./plans";
import { partsOf } from "./xlsxParts";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const inline = (address: string, text: string, more = ""): string => `<c r="${address}"${more} t="inlineStr"><is><t>${text}</t></is></c>`;

/** With what other programs put around our cells: odd spacing, unknown elements, a chart, macros. */
const SHEET =
  '<sheetPr codeName="Sheet1"/><dimension ref="A1:C4"/><cols><col min="1" max="3" width="9"/></cols>\n <sheetData>' +
  `\n  <row r="1" spans="1:3" ht="20" customHeight="1">${inline("A1", "编码")}${inline("B1", "数")}${inline("C1", "倍")}</row>` +
  '\n  <row r="2" spans="1:3"><c r="A2" t="s"><v>0</v></c> <c r="B2"><v>3</v></c><c r="C2" cm="1"><f>B2*2</f><v>6</v></c></row>' +
  '\n  <row r="3" spans="1:3" x:note="k" xmlns:x="urn:x"><c r="A3" t="s"><v>0</v></c><c r="B3"><v>4.0</v></c><c r="C3"><f>B3*2</f><v>8</v></c></row>' +
  '\n </sheetData><!-- 保留 --><phoneticPr fontId="1"/><drawing r:id="rId5"/>';

const PARTS = {
  "xl/charts/chart1.xml": '<c:chart xmlns:c="urn:c"><c:f>台账!$B$2:$B$3</c:f></c:chart>',
  "xl/vbaProject.bin": "\u0001\u0002宏",
  "customXml/item1.xml": "<a/>",
  "xl/calcChain.xml": "<calcChain/>",
};

const book = (): Uint8Array =>
  foreignXlsx({
    sheet: SHEET,
    table: { ref: "A1:C3", columns: ["编码", "数", "倍"] },
    strings: ["<r><rPr><b/></rPr><t>粗</t></r><r><t>体</t></r>"],
    other: '<sheetData><row r="1"><c r="A1"><f>台账!B2*100</f><v>1</v></c></row></sheetData>',
    parts: PARTS,
    relationships: `<Relationship Id="rId10" Type="${R}/calcChain" Target="calcChain.xml"/>`,
  });

async function changed(...changes: readonly Change[]) {
  const before = partsOf(book());
  const workbook = openXlsx(book());
  await workbook.write(changes);
  const after = partsOf(await workbook.toBytes());
  const differing = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
  return { before, after, differing: differing.sort() };
}

const sheetPath = "xl/worksheets/sheet1.xml";
const set = (row: number, column: number, value: string | number | null): Change => ({ kind: "cells", table: "tblTrial", row, column, cells: [[value]] });

describe("changes to a file keep everything else in it", () => {
  test("without a change every part comes out as it went in", async () => {
    const workbook = openXlsx(book());
    await workbook.read(["tblTrial"]);
    expect(partsOf(await workbook.toBytes())).toEqual(partsOf(book()));
  });

  test("one number changes its cell, the result that depends on it, and asks to be computed on opening", async () => {
    const { before, after, differing } = await changed(set(0, 1, 5));
    expect(differing).toEqual(["xl/workbook.xml", sheetPath]);
    expect(after[sheetPath]).toBe(
      before[sheetPath]
        ?.replace('<c r="B2"><v>3</v>', '<c r="B2"><v>5</v>')
        .replace("<f>B2*2</f><v>6</v>", "<f>B2*2</f><v>10</v>"),
    );
    expect(after["xl/workbook.xml"]).toBe(before["xl/workbook.xml"]?.replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'));
  });

  test("what stands there already is not written", async () => {
    const { differing } = await changed(set(1, 1, 4), set(0, 0, "粗体"), { kind: "cells", table: "tblTrial", row: 0, column: 2, cells: [[{ formula: "=RC[-1]*2" }]] });
    expect(differing).toEqual(["xl/workbook.xml"]);
  });

  test.each([
    ["a number", 3],
    ["nothing", null],
  ])("the order of calculation goes when %s takes a formula's place", async (_, value) => {
    const { after, differing } = await changed(set(0, 2, value));
    expect(after["xl/calcChain.xml"]).toBeUndefined();
    expect(differing).toEqual(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml", "xl/workbook.xml", sheetPath]);
    expect(`${after["[Content_Types].xml"] ?? ""}${after["xl/_rels/workbook.xml.rels"] ?? ""}`).not.toContain("calcChain");
  });

  test("a cell in a row and a column beyond the sheet's extent widens it, in order", async () => {
    const { after } = await changed(sheetCell("台账", "E6", 1), sheetCell("台账", "B5", 2));
    expect(after[sheetPath]).toContain('<dimension ref="A1:E6"/>');
    expect(after[sheetPath]).toContain('<row r="5"><c r="B5"><v>2</v></c></row><row r="6"><c r="E6"><v>1</v></c></row>');
  });

  test("a row says no longer how far its cells reach when they reach further", async () => {
    const { after } = await changed(sheetCell("台账", "E2", 1));
    expect(after[sheetPath]).toMatch(/<row r="2"><c r="A2".*<c r="E2"><v>1<\/v><\/c><\/row>/);
    expect(after[sheetPath]).toContain('<row r="3" spans="1:3" x:note="k"');
  });

  test("results in other sheets are left to the program that computes them", async () => {
    const { differing } = await changed(set(0, 1, 50));
    expect(differing).not.toContain("xl/worksheets/sheet2.xml");
  });

  test("a text like a formula gets the apostrophe's mark, and a number in its place loses it", async () => {
    const workbook = openXlsx(book());
    await workbook.write([set(0, 1, "=1+1")]);
    const marked = partsOf(await workbook.toBytes());
    const style = /<c r="B2" s="(\d+)" t="inlineStr">/.exec(marked[sheetPath] ?? "")?.[1];
    const formats = [...(marked["xl/styles.xml"]?.match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0] ?? "").matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    expect(formats[Number(style)]).toContain('quotePrefix="1"');
    await workbook.write([set(0, 1, 7)]);
    expect(partsOf(await workbook.toBytes())[sheetPath]).toContain('<c r="B2"><v>7</v></c>');
  });
});

describe("formulas shared among cells", () => {
  const shared = (): Uint8Array =>
    foreignXlsx({
      sheet:
        `<sheetData><row r="1">${inline("A1", "数")}${inline("B1", "倍")}</row>` +
        [2, 3, 4].map((row) => `<row r="${String(row)}"><c r="A${String(row)}"><v>${String(row)}</v></c><c r="B${String(row)}">${row === 2 ? '<f t="shared" ref="B2:B4" si="0">A2*2+$A$2</f>' : '<f t="shared" si="0"/>'}<v>0</v></c></row>`).join("") +
        "</sheetData>",
      table: { ref: "A1:B4", columns: ["数", "倍"] },
    });
  const rowsAfter = async (change: Change): Promise<TableData["rows"]> => {
    const workbook = openXlsx(shared());
    await workbook.write([change]);
    const reopened = openXlsx(await workbook.toBytes());
    return (await reopened.read(["tblTrial"])).tables.get("tblTrial")?.rows ?? [];
  };

  test("compute", async () => {
    expect(await rowsAfter(set(0, 0, 10))).toEqual([[10, 30], [3, 16], [4, 18]]);
  });

  test("go on when the cell that holds their text gets a value", async () => {
    expect(await rowsAfter(set(0, 1, 1))).toEqual([[2, 1], [3, 8], [4, 10]]);
  });

  test("move with their rows", async () => {
    expect(await rowsAfter({ kind: "deleteRows", table: "tblTrial", rows: [1] })).toEqual([[2, 6], [4, 10]]);
  });
});

describe("formulas that the engine cannot be trusted with", () => {
  test.each(["SUMPRODUCT(--(A2:A3=1))", "tblTrial[[#This Row],[数]]*2", "SUM({1,2})", "UNHEARDOF(A2)"])("%s keeps the result it had", async (formula) => {
    const bytes = foreignXlsx({
      sheet: `<sheetData><row r="1">${inline("A1", "数")}${inline("B1", "倍")}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><f>${formula}</f><v>42</v></c></row></sheetData>`,
      table: { ref: "A1:B2", columns: ["数", "倍"] },
    });
    const workbook = openXlsx(bytes);
    await workbook.write([set(0, 0, 9)]);
    expect((await workbook.read(["tblTrial"])).tables.get("tblTrial")?.rows).toEqual([[9, 42]]);
  });
});
