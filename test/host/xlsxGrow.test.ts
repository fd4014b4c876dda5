import { describe, expect, test } from "vitest";
import { HostError, type Change } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { foreignXlsx, type ForeignXlsx } from "./foreignXlsx";
import { partsOf } from "./xlsxParts";

const inline = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (number: number, ...cells: readonly string[]): string => `<row r="${String(number)}">${cells.join("")}</row>`;
const number = (address: string, value: number): string => `<c r="${address}"><v>${String(value)}</v></c>`;
const formula = (address: string, text: string): string => `<c r="${address}"><f>${text}</f><v>0</v></c>`;

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Head in row 1, three rows, a line of the user's own below, a note beside. */
const SHEET =
  "<sheetData>" +
  row(1, inline("A1", "项"), inline("B1", "数"), inline("C1", "倍")) +
  row(2, inline("A2", "甲"), number("B2", 1), formula("C2", "B2*2")) +
  row(3, inline("A3", "乙"), number("B3", 2), formula("C3", "B3*2"), inline("E3", "旁注")) +
  row(4, inline("A4", "丙"), number("B4", 3), formula("C4", "B4*2")) +
  row(6, inline("A6", "合计"), formula("B6", "SUM(B2:B4)"), formula("C6", "B6+B4")) +
  '</sheetData><mergeCells count="2"><mergeCell ref="A8:C8"/><mergeCell ref="E8:F8"/></mergeCells>';

const base: ForeignXlsx = {
  sheet: SHEET,
  table: { ref: "A1:C4", columns: ["项", "数", "倍"] },
  other: `<sheetData>${row(1, formula("A1", "台账!B3"), formula("B1", "SUM('台账'!B2:B4)"), formula("C1", "台账!B6"), formula("D1", "台账!E3&amp;B3"))}</sheetData>`,
  names: "<definedNames><definedName name=\"末行\">台账!$B$4</definedName></definedNames>",
  parts: { "xl/charts/chart1.xml": '<c:chart xmlns:c="urn:c"><c:f>台账!$B$2:$B$4</c:f></c:chart>' },
};

async function after(change: Change, book: ForeignXlsx = base) {
  const workbook = openXlsx(foreignXlsx(book));
  await workbook.write([change]);
  const parts = partsOf(await workbook.toBytes());
  const formulasOf = (path: string): string => [...(parts[path] ?? "").matchAll(/<c r="(\w+)"[^>]*><f>([^<]*)<\/f>/g)].map(([, at = "", text = ""]) => `${at}=${text}`).join(" ");
  return {
    parts,
    ours: formulasOf("xl/worksheets/sheet1.xml"),
    others: formulasOf("xl/worksheets/sheet2.xml"),
    name: /<definedName [^>]*>([^<]*)/.exec(parts["xl/workbook.xml"] ?? "")?.[1],
    chart: /<c:f>([^<]*)/.exec(parts["xl/charts/chart1.xml"] ?? "")?.[1],
    table: /ref="([^"]*)"/.exec(parts["xl/tables/table1.xml"] ?? "")?.[1],
    rows: (await openXlsx(await workbook.toBytes()).read(["tblTrial"])).tables.get("tblTrial")?.rows,
  };
}

const append = (...names: readonly string[]): Change => ({
  kind: "append",
  table: "tblTrial",
  rows: names.map((name) => [name, 10, { formula: "=RC[-1]*2" }]),
});

describe("a table that grows", () => {
  test("takes blank rows below it, and references to its whole column grow along", async () => {
    const { table, ours, others, chart, name } = await after(append("丁"));
    expect(table).toBe("A1:C5");
    expect(ours).toBe("C2=B2*2 C3=B3*2 C4=B4*2 C5=B5*2 B6=SUM(B2:B5) C6=B6+B4");
    expect(others).toBe("A1=台账!B3 B1=SUM('台账'!B2:B5) C1=台账!B6 D1=台账!E3&amp;B3");
    expect([chart, name]).toEqual(["台账!$B$2:$B$5", "台账!$B$4"]);
  });

  test("pushes what the user typed below it down, with all that refers to it", async () => {
    const { table, ours, others, parts, rows } = await after(append("丁", "戊"));
    expect(table).toBe("A1:C6");
    expect(rows?.slice(3)).toEqual([["丁", 10, 20], ["戊", 10, 20]]);
    expect(ours).toBe("C2=B2*2 C3=B3*2 C4=B4*2 C5=B5*2 C6=B6*2 B8=SUM(B2:B6) C8=B8+B4");
    expect(others).toContain("C1=台账!B8");
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<mergeCell ref="A10:C10"/><mergeCell ref="E8:F8"/>');
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<c r="A8"[^>]*><is><t>合计/);
  });

  test("keeps its total row last", async () => {
    const { table, rows, parts } = await after(append("丁"), { ...base, table: { ref: "A1:C4", columns: ["项", "数", "倍"], more: ' totalsRowCount="1"' } });
    expect(table).toBe("A1:C5");
    expect(rows?.map(([name]) => name)).toEqual(["甲", "乙", "丁"]);
    expect(parts["xl/tables/table1.xml"]).toContain('<autoFilter ref="A1:C4"/>');
  });

  test("gives new rows the last row's formats", async () => {
    const formatted = { ...base, sheet: SHEET.replace('<c r="B4">', '<c r="B4" s="3">') };
    expect((await after(append("丁"), formatted)).parts["xl/worksheets/sheet1.xml"]).toContain('<c r="B5" s="3"><v>10</v></c>');
  });

  test("does not run into another table", async () => {
    const tables = {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/table" Target="/xl/tables/table1.xml"/><Relationship Id="rId2" Type="${R}/table" Target="/xl/tables/table2.xml"/></Relationships>`,
      "xl/tables/table2.xml": '<table id="2" displayName="表2" ref="A6:B7"><tableColumns count="2"><tableColumn id="1" name="合计"/><tableColumn id="2" name="x"/></tableColumns></table>',
    };
    const error = await after(append("丁", "戊"), { ...base, parts: tables }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    expect((error as HostError).issue).toMatchObject({ code: "host_exists", with: { sheet: "台账", address: "A6" } });
  });
});

describe("a table that shrinks", () => {
  test("leaves notes beside it and lines below it where they are, and references follow their rows", async () => {
    const { table, ours, others, chart, name, parts, rows } = await after({ kind: "deleteRows", table: "tblTrial", rows: [0] });
    expect(table).toBe("A1:C3");
    expect(rows).toEqual([["乙", 2, 4], ["丙", 3, 6]]);
    expect(ours).toBe("C2=B2*2 C3=B3*2 B6=SUM(B2:B3) C6=B6+B3");
    expect(others).toBe("A1=台账!B2 B1=SUM('台账'!B2:B3) C1=台账!B6 D1=台账!E3&amp;B3");
    expect([chart, name]).toEqual(["台账!$B$2:$B$3", "台账!$B$3"]);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(inline("E3", "旁注"));
  });

  test("a reference to a row that is gone is an error, as in Excel", async () => {
    const { ours, others, name } = await after({ kind: "deleteRows", table: "tblTrial", rows: [1, 2] });
    expect(ours).toBe("C2=B2*2 B6=SUM(B2:B2) C6=B6+#REF!");
    expect(others).toBe("A1=台账!#REF! B1=SUM('台账'!B2:B2) C1=台账!B6 D1=台账!E3&amp;B3");
    expect(name).toBe("台账!#REF!");
  });
});

describe("a table that gets columns", () => {
  test("grows to the right, with unlike names in its part", async () => {
    const { table, parts } = await after({ kind: "addColumns", table: "tblTrial", heads: ["新<1>"], cells: [[1], [2], [3]] });
    expect(table).toBe("A1:D4");
    expect(parts["xl/tables/table1.xml"]).toContain('<tableColumns count="4">');
    expect(parts["xl/tables/table1.xml"]).toContain('<tableColumn id="4" name="新&lt;1&gt;"/></tableColumns>');
  });

  test.each([
    ["something stands there", ["新", "新2"], { address: "E3" }],
    ["it has a column of that name", ["数"], { column: "数" }],
  ])("is refused when %s", async (_, heads, where) => {
    const error = await after({ kind: "addColumns", table: "tblTrial", heads, cells: [] }).catch((reason: unknown) => reason);
    expect((error as HostError).issue).toMatchObject({ code: "host_exists", with: { table: "tblTrial", ...where } });
  });
});
