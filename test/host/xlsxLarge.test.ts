/** Sheets that are as large as a sheet can be, or say so: the right result or a plain sentence, in seconds. */
import { describe, expect, test } from "vitest";
import { enterValue } from "../../src/app/enterValues";
import { findPack, newTracker } from "../../src/app/newTracker";
import { requireTracker } from "../../src/app/tracker";
import type { Change } from "../../src/host/workbook";
import { newXlsx, openXlsx } from "../../src/host/xlsx";
import { cpuTime } from "../cpuTime";
import { foreignXlsx } from "./foreignXlsx";
import { editPart, partsOf } from "./xlsxParts";

const SECONDS = 10_000; // of the processor, in ms
const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>名称</t></is></c></row>';
const cell = (row: number): string => `<row r="${String(row)}"><c r="A${String(row)}"><v>${String(row)}</v></c></row>`;
const sheet = (rows: readonly number[], before = ""): string => `${before}<sheetData>${head}${rows.map(cell).join("")}</sheetData>`;
const table = (ref: string, columns = 1) => ({ ref, columns: Array.from({ length: columns }, (_, index) => (index === 0 ? "名称" : `列${String(index)}`)) });

describe("a sheet that is not what it says", () => {
  test.each([
    ["a dimension that lies", foreignXlsx({ sheet: sheet([2], '<dimension ref="A1:XFD1048576"/>'), table: table("A1:A2") }), 1, 2],
    ["a dimension that is none", foreignXlsx({ sheet: sheet([2], '<dimension ref="Z99:A0:B"/>'), table: table("A1:A2") }), 1, 2],
    ["a table down to the last row", foreignXlsx({ sheet: sheet([2]), table: table("A1:A1048576") }), 1_048_575, 2],
    ["a table over the whole sheet", foreignXlsx({ sheet: sheet([2]), table: table("A1:XFD1048576", 16_384) }), 1_048_575, 2],
    ["a last row far below", foreignXlsx({ sheet: sheet([2, 1_048_576]), table: table("A1:A2") }), 1, 2],
    ["a last row far below, in the table", foreignXlsx({ sheet: sheet([2, 1_048_576]), table: table("A1:A1048576") }), 1_048_575, 2],
  ])("%s is read right", async (_name, bytes, count, first) => {
    const took = await cpuTime(async () => {
      const rows = (await openXlsx(bytes).read(["tblTrial"])).tables.get("tblTrial")?.rows ?? [];
      expect([rows.length, rows[0]?.[0]]).toEqual([count, first]);
    });
    expect(took).toBeLessThan(SECONDS);
  });

  test("60,000 rows over all columns are more than can be held, and said to be", async () => {
    const bytes = foreignXlsx({ sheet: sheet(Array.from({ length: 60_000 }, (_, index) => index + 2)), table: table("A1:XFD60001", 16_384) });
    await expect(openXlsx(bytes).read(["tblTrial"])).rejects.toMatchObject({ issue: { code: "host_too_large" } });
  });

  test.each<readonly [string, string, number, readonly Change[]]>([
    ["below the last row", "A1:A1048576", 1, [{ kind: "append", table: "tblTrial", rows: [["甲"]] }]],
    ["beside the last column", "A1:XFD3", 16_384, [{ kind: "addColumns", table: "tblTrial", heads: ["新"], cells: [["甲"], ["乙"]] }]],
    ["below the last row, after something that can be done", "A1:A1048576", 1, [{ kind: "cells", table: "tblTrial", row: 0, column: 0, cells: [["甲"]] }, { kind: "append", table: "tblTrial", rows: [["甲"]] }]],
  ])("nothing is written %s: refused, and the file as it was", async (_name, ref, columns, changes) => {
    const bytes = foreignXlsx({ sheet: sheet([2]), table: table(ref, columns) });
    const workbook = openXlsx(bytes);
    await expect(workbook.write(changes)).rejects.toMatchObject({ issue: { code: "host_too_large" } });
    expect(partsOf(await workbook.toBytes())).toEqual(partsOf(bytes));
  });
});

test("a stray cell far below the entries is computed with", async () => {
  const pack = findPack("women-federation");
  if (!pack) throw new Error("no pack");
  const made = newXlsx();
  await newTracker(made, { pack, language: "zh", year: 2026, codes: null, sample: true });
  const bytes = await made.toBytes();
  const path = Object.entries(partsOf(bytes)).find(([name, text]) => name.startsWith("xl/tables/") && text.includes('"tblEntries"'))?.[0].replace("tables/table", "worksheets/sheet") ?? "";
  const workbook = openXlsx(editPart(bytes, path, (text) => text.replace("</sheetData>", '<row r="40000"><c r="A40000"><v>1</v></c></row></sheetData>')));
  const took = await cpuTime(async () => {
    await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 9 });
    const { dataset, issues } = await requireTracker(workbook);
    expect([dataset.entries.find(({ code }) => code === "A01")?.months[5], issues]).toEqual([9, []]);
  });
  expect(took).toBeLessThan(SECONDS);
});
