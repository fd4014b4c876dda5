/** Blank cells of an adopted table that have a format already: it is heeded, and comes back with the undo. */
import { expect, test } from "vitest";
import { adoptTable } from "../../src/app/adopt/adoptTable";
import { findTables } from "../../src/app/adopt/findTables";
import { undoWrite } from "../../src/app/undo";
import { openExcel } from "../../src/host/excel/openExcel";
import { openExcel as openTrial } from "../standin/office";

const ROWS = [
  ["指标名称", "计量单位", "年度目标", "累计完成", "完成率", "状态"],
  ["入户走访", "户", 400, 210, "", ""],
  ["技能培训", "人次", 120, 30, "", ""],
];
const FILLED = { sheet: "Sheet1", row: 1, column: 4, rowCount: 2, columnCount: 2 };

test("a percentage keeps its decimals, a cell of text format gets a formula that computes, and both come back", async () => {
  const { standin, Excel } = await openTrial();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRangeByIndexes(0, 0, 3, 6).values = ROWS;
    sheet.getRange("E2").numberFormat = [["0%"]];
    sheet.getRange("F2:F3").numberFormat = [["@"]];
    await context.sync();
  });
  standin.user.select("Sheet1", "C2");
  const workbook = openExcel();
  const before = await workbook.readCells(FILLED);
  const { content, readings, at, fields } = await findTables(workbook, null);
  const reading = readings[at];
  if (!reading) throw new Error("no table");
  const { undo } = await adoptTable(workbook, content, reading, { period: { year: 2026, month: 6 }, office: "", language: "zh", fields, leftOut: new Set(), fill: true, add: [] });
  expect((await workbook.readCells(FILLED)).map((line) => line.map(({ format }) => format))).toEqual([["0%", "General"], ["0.0%", "General"]]);
  const { values } = await workbook.readSheet({ sheet: "Sheet1" });
  expect(values.slice(1).map((line) => line[4])).toEqual([0.525, 0.25]);
  expect(values.slice(1).every((line) => typeof line[5] === "string" && !line[5].startsWith("="))).toBe(true);
  expect((await undoWrite(workbook, undo)).left).toBe(0);
  expect(await workbook.readCells(FILLED)).toEqual(before);
});
