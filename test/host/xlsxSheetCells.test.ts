import { describe, expect, test } from "vitest";
import type { SheetCellsChange } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { foreignXlsx } from "./foreignXlsx";
import { oddSheets } from "./oddSheets";
import { describeSheetCellsContract } from "./sheetCellsContract";
import { partsOf } from "./xlsxParts";

describeSheetCellsContract("host/xlsx", (left) => Promise.resolve(openXlsx(oddSheets(left))));

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Written by another program: a boxed cell, a boxed percentage, a built-in Chinese date, an old mark for texts. */
const XFS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center"/></xf>',
  '<xf numFmtId="10" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center"/></xf>',
  '<xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
];
const STYLES = `<styleSheet ${NS}><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="9"/></font></fonts><fills count="3"><fill/><fill/><fill/></fills><borders count="2"><border/><border/></borders><cellXfs count="${String(XFS.length)}">${XFS.join("")}</cellXfs></styleSheet>`;
const ROWS =
  '<dimension ref="A1:D4"/><sheetData><row r="1" ht="31"><c r="A1" t="s"><v>0</v></c></row>' +
  '<row r="2" spans="1:4" ht="40"><c r="A2"><v>8</v></c><c r="B2"><v>6</v></c><c r="C2" s="1"/><c r="D2" s="1"/></row>' +
  '<row r="3" spans="1:4" hidden="1"><c r="A3"><v>5</v></c><c r="B3"><v>1</v></c><c r="C3" s="1"/><c r="D3" s="3"/></row>' +
  '<row r="4"><c r="B4"><f>SUM(B2:B3)</f><v>999</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><drawing r:id="rId5"/>';

const book = (): Uint8Array =>
  foreignXlsx({
    sheet: ROWS, strings: ["<t>标题</t>"], other: '<sheetData><row r="1"><c r="A1"><f>台账!C2</f><v>7</v></c></row></sheetData>',
    parts: { "xl/styles.xml": STYLES, "xl/charts/chart1.xml": '<c:chart xmlns:c="urn:c"><c:f>台账!$B$2:$B$3</c:f></c:chart>', "xl/vbaProject.bin": "宏" },
    relationships: `<Relationship Id="rId11" Type="${R}/styles" Target="styles.xml"/>`,
  }); // prettier-ignore

const RATE = { formula: "=RC[-1]/RC[-2]" };
const filled = (format: string): SheetCellsChange => ({
  kind: "sheetCells", sheet: "台账", row: 1, column: 2,
  cells: [[RATE, { formula: '=IF(RC[-1]>0.5,"过半","未过半")' }], [RATE, undefined]],
  standing: [[null, null], [null, undefined]], formats: [[format], [format]], standingFormats: [["General"], ["General"]],
}); // prettier-ignore

async function parts(...changes: readonly SheetCellsChange[]) {
  const workbook = openXlsx(book());
  for (const change of changes) await workbook.write([change]);
  const [before, after] = [partsOf(book()), partsOf(await workbook.toBytes())];
  return { before, after, differing: Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]).sort() };
}

const SHEET = "xl/worksheets/sheet1.xml";
const STYLE_PART = "xl/styles.xml";

describe("cells of somebody's own file", () => {
  test("are patched in place, computed, and every other part stays as it is", async () => {
    const { before, after, differing } = await parts(filled("0.0%"));
    expect(differing).toEqual([STYLE_PART, "xl/workbook.xml", SHEET]);
    expect(after["xl/workbook.xml"]).toBe(before["xl/workbook.xml"]?.replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'));
    expect(after[SHEET]).toBe(
      before[SHEET]
        ?.replace('<c r="C2" s="1"/><c r="D2" s="1"/>', '<c r="C2" s="4"><f>B2/A2</f><v>0.75</v></c><c r="D2" s="1" t="str"><f>IF(C2&gt;0.5,&quot;过半&quot;,&quot;未过半&quot;)</f><v>过半</v></c>')
        .replace('<c r="C3" s="1"/>', '<c r="C3" s="4"><f>B3/A3</f><v>0.2</v></c>'),
    );
  });

  test("get one format more, which differs in its numbers alone", async () => {
    const { before, after } = await parts(filled("0.0%"));
    const added = XFS[1]?.replace('numFmtId="0"', 'numFmtId="164"').replace(' applyBorder="1"', ' applyBorder="1" applyNumberFormat="1"') ?? "";
    expect(after[STYLE_PART]).toBe(
      before[STYLE_PART]
        ?.replace('<cellXfs count="4">', '<cellXfs count="5">')
        .replace("</cellXfs>", `${added}</cellXfs>`)
        .replace(`<styleSheet ${NS}>`, `<styleSheet ${NS}><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>`),
    );
  });

  test("take a format that is there already", async () => {
    const { after, differing } = await parts(filled("0.00%"));
    expect(differing).not.toContain(STYLE_PART);
    expect(after[SHEET]).toContain('<c r="C2" s="2"><f>B2/A2</f><v>0.75</v></c>');
  });

  test("come back to the letter when the change is turned round", async () => {
    const { cells, standing, formats = [], standingFormats = [], ...place } = filled("0.0%");
    const { before, after } = await parts(filled("0.0%"), { ...place, cells: standing, standing: cells, formats: standingFormats, standingFormats: formats });
    expect(after[SHEET]).toBe(before[SHEET]);
  });

  test("say the format they have, a built-in one, too", async () => {
    const read = await openXlsx(book()).readCells({ sheet: "台账", row: 1, column: 2, rowCount: 3, columnCount: 2 });
    expect(read.map((line) => line.map(({ format }) => format))).toEqual([["General", "General"], ["General", 'yyyy"年"m"月"d"日"'], ["General", "General"]]);
  });

  test.each([[1_048_575, 0], [0, 16_383]])("beyond the sheet's edge (row %j, column %j) are refused", async (row, column) => {
    const write = openXlsx(book()).write([{ kind: "sheetCells", sheet: "台账", row, column, cells: [[1, 1], [1, 1]], standing: [] }]);
    await expect(write).rejects.toMatchObject({ issue: { code: "host_missing" } });
  });
});
