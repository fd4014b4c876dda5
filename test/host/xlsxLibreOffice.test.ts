import { describe, expect, test } from "vitest";
import type { CellValue } from "../../src/host/workbook";
import { newXlsx, openXlsx } from "../../src/host/xlsx";
import { columnPlan, sheetPlan } from "./plans";
import { hasSoffice, resavedByLibreOffice } from "./soffice";
import { packParts, partsOf } from "./xlsxParts";

const RATE = { formula: '=IF(RC[-2]=0,"",RC[-1]/RC[-2])' };
const register = sheetPlan({
  name: "指标 台账",
  tableName: "tblRegister",
  columns: [columnPlan("编码", { format: "@" }), columnPlan("名称"), columnPlan("目标"), columnPlan("完成", { format: '0"户"' }), columnPlan("率", { format: "0.0%" })],
  rows: [
    ["001", "=1+1", 40, { formula: "=SUMIFS('月度'!C3,'月度'!C1,RC1)" }, RATE],
    ["002", "1-2", 0, { formula: "=SUMIFS('月度'!C3,'月度'!C1,RC1)" }, RATE],
    ["003", " 空格 \n𠮷_x0041_'", 1e15, 5e14, RATE],
  ],
});
const months = sheetPlan({
  name: "月度",
  tableName: "tblMonths",
  columns: [columnPlan("编码", { format: "@" }), columnPlan("一月"), columnPlan("至今")],
  rows: [["001", 7, { formula: "=SUM(RC[-1])" }], ["001", 3.5, { formula: "=RC[-1]" }], ["002", null, { formula: "=RC[-1]/0" }]],
  visibility: "hidden",
  filterButtons: false,
});

const error = { error: "#DIV/0!" };
const TABLES = ["tblRegister", "tblMonths"] as const;

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const { tables } = await openXlsx(bytes).read(TABLES);
  return TABLES.map((name) => tables.get(name)?.rows ?? []);
}

/** Without our results LibreOffice has to compute them. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  return packParts(Object.fromEntries(Object.entries(partsOf(bytes)).map(([path, text]) => [path, text.replace(/<\/f><v>[^<]*<\/v>/g, "</f>")])));
}

describe.skipIf(!hasSoffice)("LibreOffice and our files", () => {
  test("what we write opens with equal values, and LibreOffice computes the same", async () => {
    const workbook = newXlsx();
    await workbook.write([{ kind: "createSheets", sheets: [register, months] }]);
    const ours = await workbook.toBytes();
    const expected = [
      [["001", "=1+1", 40, 10.5, 0.2625], ["002", "1-2", 0, error, null], ["003", " 空格 \n𠮷_x0041_'", 1e15, 5e14, 0.5]],
      [["001", 7, 7], ["001", 3.5, 3.5], ["002", null, error]],
    ];
    expect(await rowsOf(ours)).toEqual(expected);
    expect(await rowsOf(resavedByLibreOffice(withoutResults(ours)))).toEqual(expected);
  });

  test("what LibreOffice has saved can be changed, and LibreOffice reads the change", async () => {
    const workbook = newXlsx();
    await workbook.write([{ kind: "createSheets", sheets: [register, months] }]);
    const resaved = openXlsx(resavedByLibreOffice(await workbook.toBytes()));
    await resaved.write([
      { kind: "cells", table: "tblMonths", row: 0, column: 1, cells: [[20]] },
      { kind: "append", table: "tblMonths", rows: [["002", 9, { formula: "=RC[-1]" }]] },
      { kind: "deleteRows", table: "tblRegister", rows: [2] },
      { kind: "addColumns", table: "tblRegister", heads: ["备注"], cells: [["@甲"], ["乙"]] },
      { kind: "createSheets", sheets: [sheetPlan({ name: "新表", tableName: "tblNew", columns: [columnPlan("和")], rows: [[{ formula: "=SUM('月度'!C3)" }]] })] },
    ]);
    const changed = await resaved.toBytes();
    expect(await rowsOf(resavedByLibreOffice(withoutResults(changed)))).toEqual([
      [["001", "=1+1", 40, 23.5, 0.5875, "@甲"], ["002", "1-2", 0, error, null, "乙"]],
      [["001", 20, 20], ["001", 3.5, 3.5], ["002", null, error], ["002", 9, 9]],
    ]);
    expect(await rowsOf(changed)).toEqual(await rowsOf(resavedByLibreOffice(changed)));
  });
});
