/** Sheets out of files that other programs have written and people have worked in. */
import { describe, expect, test } from "vitest";
import { openXlsx } from "../../src/host/xlsx";
import { foreignXlsx } from "./foreignXlsx";
import { editPart, partsOf } from "./xlsxParts";

const TABLE = { ref: "A1:A2", columns: ["项"] };
const cell = (address: string, inside: string): string => `<c r="${address}"${inside}</c>`;
const sheet = (...cells: readonly string[]): string => `<sheetData>${cells.map((xml, row) => `<row r="${String(row + 1)}">${xml}</row>`).join("")}</sheetData>`;
const HEAD = cell("A1", ' t="inlineStr"><is><t>项</t></is>');
const OURS = sheet(HEAD, cell("A2", "><v>1</v>"));
const PLAIN = sheet(cell("A1", "><v>7</v>"));
const APP = "docProps/app.xml";
const VT = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';
const TAKE_AWAY = [{ kind: "deleteSheets", tables: ["tblTrial"] }] as const;

async function without(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const workbook = openXlsx(bytes);
  await workbook.write(TAKE_AWAY);
  return partsOf(await workbook.toBytes());
}

describe("a sheet goes out of a file", () => {
  test("with its part, its table, their types and relationships", async () => {
    const parts = await without(foreignXlsx({ sheet: OURS, table: TABLE, other: PLAIN }));
    expect(Object.keys(parts).filter((path) => /sheet1|table/u.test(path))).toEqual([]);
    expect(parts["[Content_Types].xml"]).not.toMatch(/sheet1|table1/u);
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("sheet1.xml");
    expect(parts["xl/workbook.xml"]).toContain('<sheets><sheet name="另表" sheetId="4" r:id="rId8"/></sheets>');
    expect(parts["xl/worksheets/sheet2.xml"]).toContain(PLAIN);
  });

  test("names of the others count anew, its own go", async () => {
    const names = '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">另表!$A$1</definedName><definedName name="全局">另表!$A$1</definedName></definedNames>';
    const parts = await without(foreignXlsx({ sheet: OURS, table: TABLE, other: PLAIN, names }));
    expect(parts["xl/workbook.xml"]).toContain('<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">另表!$A$1</definedName><definedName name="全局">另表!$A$1</definedName></definedNames>');
  });

  test("a list of names that has none left goes, too", async () => {
    const parts = await without(foreignXlsx({ sheet: OURS, table: TABLE, other: PLAIN, names: '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1</definedName></definedNames>' }));
    expect(parts["xl/workbook.xml"]).not.toContain("definedName");
  });

  test("the tab that is shown is the same one, or the first that is left", async () => {
    const book = foreignXlsx({ sheet: OURS, table: TABLE, other: PLAIN });
    const shown = (tab: number): Uint8Array => editPart(book, "xl/workbook.xml", (text) => text.replace("<sheets>", `<bookViews><workbookView activeTab="${String(tab)}"/></bookViews><sheets>`));
    expect((await without(shown(1)))["xl/workbook.xml"]).toContain('activeTab="0"');
    expect((await without(shown(0)))["xl/workbook.xml"]).toContain('activeTab="0"');
  });

  test("the lists of titles lose its name and its areas", async () => {
    const pairs = `<HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant><vt:variant><vt:i4>2</vt:i4></vt:variant><vt:variant><vt:lpstr>命名范围</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>`;
    const titles = `<TitlesOfParts><vt:vector size="3" baseType="lpstr"><vt:lpstr>台账</vt:lpstr><vt:lpstr>另表</vt:lpstr><vt:lpstr>台账!Print_Area</vt:lpstr></vt:vector></TitlesOfParts>`;
    const app = `<?xml version="1.0" encoding="UTF-8"?><Properties ${VT}><Application>Microsoft Excel</Application>${pairs}${titles}</Properties>`;
    const book = editPart(foreignXlsx({ sheet: OURS, table: TABLE, other: PLAIN, parts: { [APP]: app } }), "_rels/.rels", (text) =>
      text.replace("</Relationships>", `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="${APP}"/></Relationships>`),
    );
    const is = (await without(book))[APP];
    expect(is).toContain('<TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>另表</vt:lpstr></vt:vector></TitlesOfParts>');
    expect([...(is ?? "").matchAll(/<vt:i4>(\d+)/gu)].map(([, count]) => count)).toEqual(["1", "0"]);
  });

  test.each([
    ["a formula", { other: sheet(cell("A1", "><f>SUM(台账!A2)</f><v>1</v>")) }],
    ["a quoted formula", { other: sheet(cell("A1", "><f>SUM('台账'!A2)</f><v>1</v>")) }],
    ["a name", { other: PLAIN, names: "<definedNames><definedName name=\"用到\">台账!$A$2</definedName></definedNames>" }],
    ["a rule", { other: `${PLAIN}<dataValidations count="1"><dataValidation sqref="B1" type="list"><formula1>台账!$A$2</formula1></dataValidation></dataValidations>` }],
  ])("is refused where %s elsewhere names it, and nothing has changed", async (_, more) => {
    const bytes = foreignXlsx({ sheet: OURS, table: TABLE, ...more });
    const workbook = openXlsx(bytes);
    await expect(workbook.write(TAKE_AWAY)).rejects.toMatchObject({ issue: { code: "host_referred", with: { sheet: "台账" } } });
    expect(partsOf(await workbook.toBytes())).toEqual(partsOf(bytes));
  });

  test("words and other sheets that end in its name do not hold it", async () => {
    const other = sheet(cell("A1", ' t="inlineStr"><is><t>见台账!A2</t></is>'), cell("A2", "><f>SUM(旧台账!A2)</f><v>1</v>"));
    expect((await without(foreignXlsx({ sheet: OURS, table: TABLE, other })))["xl/worksheets/sheet2.xml"]).toContain("旧台账!A2");
  });

  test("is refused when no visible one would be left", async () => {
    const workbook = openXlsx(foreignXlsx({ sheet: OURS, table: TABLE }));
    await expect(workbook.write(TAKE_AWAY)).rejects.toMatchObject({ issue: { code: "host_last_sheet" } });
  });
});
