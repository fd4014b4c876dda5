import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { foreignXlsx } from "./foreignXlsx";

const HEAD = '<row r="1"><c r="A1" t="inlineStr"><is><t>值</t></is></c></row>';

const CELLS: readonly (readonly [string, string, CellValue])[] = [
  ["a number", '<c r="A2"><v>0.1</v></c>', 0.1],
  ["a number with all of Excel's digits", '<c r="A2"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
  ["a number in exponent form", '<c r="A2"><v>1.5E-9</v></c>', 1.5e-9],
  ["a date's serial number", '<c r="A2" s="0"><v>46203</v></c>', 46203],
  ["a date of the strict format", '<c r="A2" t="d"><v>2026-06-30</v></c>', 46203],
  ["a date with its time", '<c r="A2" t="d"><v>2026-06-30T12:00:00</v></c>', 46203.5],
  ["a shared string", '<c r="A2" t="s"><v>0</v></c>', "普通"],
  ["rich text as plain text, without its phonetic guide", '<c r="A2" t="s"><v>1</v></c>', "妇联工作"],
  ["a shared string that is empty", '<c r="A2" t="s"><v>2</v></c>', null],
  ["a text's escaped characters", '<c r="A2" t="s"><v>3</v></c>', "a\rb_x0041_"],
  ["an inline string in runs", '<c r="A2" t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>', "甲 乙"],
  ["a truth value", '<c r="A2" t="b"><v>1</v></c>', true],
  ["an error", '<c r="A2" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
  ["a formula's number", '<c r="A2"><f>1+1</f><v>2</v></c>', 2],
  ["a formula's text", '<c r="A2" t="str"><f>"a"</f><v>已完成</v></c>', "已完成"],
  ["a formula's empty text", '<c r="A2" t="str"><f>""</f><v></v></c>', null],
  ["a cell with nothing but a format", '<c r="A2" s="0"/>', null],
  ["a cell that leaves out its address", "<c><v>5</v></c>", 5],
];

const STRINGS = [
  "<t>普通</t>",
  '<r><rPr><b/></rPr><t>妇联</t></r><rPh sb="0" eb="2"><t>フレン</t></rPh><r><t>工作</t></r>',
  "<t></t>",
  "<t>a_x000D_b_x005F_x0041_</t>",
];

describe("cells of files that others wrote", () => {
  test.each(CELLS)("%s", async (_, cell, value) => {
    const sheet = `<sheetData>${HEAD}<row r="2">${cell}</row></sheetData>`;
    const bytes = foreignXlsx({ sheet, table: { ref: "A1:A2", columns: ["值"] }, strings: STRINGS });
    expect((await openXlsx(bytes).read(["tblTrial"])).tables.get("tblTrial")?.rows).toEqual([[value]]);
  });

  test("a table is found in either case, anywhere on its sheet, without its total row", async () => {
    const sheet =
      '<sheetData><row r="3"><c r="C3" t="inlineStr"><is><t>甲</t></is></c><c r="D3" t="inlineStr"><is><t>乙\n丙</t></is></c></row>' +
      '<row r="4"><c r="D4"><v>4</v></c></row><row r="6"><c r="C6"><v>99</v></c></row></sheetData>';
    const bytes = foreignXlsx({ sheet, table: { ref: "C3:D6", columns: ["甲", "乙_x000a_丙"], more: ' totalsRowCount="1"' } });
    expect((await openXlsx(bytes).read(["TBLTRIAL"])).tables.get("TBLTRIAL")).toEqual({
      name: "TBLTRIAL",
      sheet: "台账",
      headRow: 2,
      firstColumn: 2,
      heads: ["甲", "乙\n丙"],
      rows: [[null, 4], [null, null]],
    });
  });

  test("a table without its head row is left out", async () => {
    const bytes = foreignXlsx({ sheet: `<sheetData>${HEAD}</sheetData>`, table: { ref: "A1:A2", columns: ["值"], more: ' headerRowCount="0"' } });
    expect((await openXlsx(bytes).read(["tblTrial"])).tables.size).toBe(0);
  });
});
