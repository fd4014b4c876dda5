/** A tracker that was made can be taken back in one press, as long as nobody has typed into it. */
import { describe, expect, test } from "vitest";
import { enterValue } from "../../src/app/enterValues";
import { findPack, newTracker } from "../../src/app/newTracker";
import { openTracker, requireTracker } from "../../src/app/tracker";
import { undoWrite } from "../../src/app/undo";
import { openExcel } from "../../src/host/excel/openExcel";
import { newXlsx, openXlsx } from "../../src/host/xlsx";
import type { OpenWorkbook } from "../../src/host/workbook";
import { foreignXlsx } from "../host/foreignXlsx";
import { partsOf } from "../host/xlsxParts";
import { openExcel as openTrial } from "../standin/office";

const ROWS = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>项目</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>3</v></c></row></sheetData>";
const OWN = { sheet: ROWS, other: ROWS, names: '<definedNames><definedName name="本地" localSheetId="1">另表!$A$1</definedName></definedNames>' };

async function make(workbook: OpenWorkbook) {
  const pack = findPack("women-federation");
  if (!pack) throw new Error("no pack");
  return newTracker(workbook, { pack, language: "zh", year: 2026, codes: null, sample: true });
}

const HOSTS: readonly (readonly [string, () => Promise<OpenWorkbook>])[] = [
  ["host/excel over the stand-in", async () => { await openTrial(); return openExcel(); }],
  ["host/xlsx", () => Promise.resolve(openXlsx(foreignXlsx(OWN)))],
];

describe.each(HOSTS)("a new tracker over %s", (_, open) => {
  test("goes whole, and can be made again", async () => {
    const workbook = await open();
    const { sheetNames } = await workbook.read([]);
    const undo = await make(workbook);
    expect(await undoWrite(workbook, undo)).toEqual({ restored: 1, left: 0 });
    expect(await openTracker(workbook)).toEqual({ kind: "none", sheetNames });
    expect(await undoWrite(workbook, undo)).toEqual({ restored: 0, left: 0 });
    await make(workbook);
    expect((await requireTracker(workbook)).dataset.indicators.length).toBeGreaterThan(10);
  });

  test("stays whole where a figure was entered since", async () => {
    const workbook = await open();
    const undo = await make(workbook);
    await enterValue(workbook, { code: "A01", reporter: "", month: 6, value: 4321 });
    const { restored, left } = await undoWrite(workbook, undo);
    expect(restored).toBe(0);
    expect(left).toBeGreaterThan(0);
    expect((await requireTracker(workbook)).dataset.entries.some(({ months }) => months.includes(4321))).toBe(true);
  });
});

test("a file is what it was, but for what computes it anew and the formats it has gained", async () => {
  const before = foreignXlsx(OWN);
  const workbook = openXlsx(before);
  await undoWrite(workbook, await make(workbook));
  const [was, is] = [partsOf(before), partsOf(await workbook.toBytes())];
  // The list of calculations goes whenever sheets come or go, and so does its relationship.
  const touched = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml"];
  expect(Object.keys(is).filter((path) => !touched.includes(path))).toEqual(Object.keys(was).filter((path) => !touched.includes(path)));
  for (const path of Object.keys(was).filter((name) => !touched.includes(name))) expect(is[path]).toBe(was[path]);
  expect(is["xl/workbook.xml"]?.replace(' fullCalcOnLoad="1"', "")).toBe(was["xl/workbook.xml"]);
});

test("a workbook that has nothing else keeps it: no program opens one without a visible sheet", async () => {
  const workbook = newXlsx();
  const undo = await make(workbook);
  await expect(undoWrite(workbook, undo)).rejects.toMatchObject({ issue: { code: "host_last_sheet" } });
  expect((await requireTracker(workbook)).dataset.indicators.length).toBeGreaterThan(10);
});
