/** Formulas in a table of the user's own are taken back in one press, with what was made beside them. */
import { describe, expect, test } from "vitest";
import { joinedUndo, NOTHING_TO_UNDO, type Undo, undoable, undoWrite } from "../../src/app/undo";
import { openExcel } from "../../src/host/excel/openExcel";
import type { CellInput, Change, OpenWorkbook, SheetCellsChange } from "../../src/host/workbook";
import { openXlsx } from "../../src/host/xlsx";
import { openBook } from "../../src/workbench/files/openBook";
import { oddSheets } from "../host/oddSheets";
import { columnPlan, sheetCell, sheetPlan } from "../host/plans";
import { openExcel as openTrial } from "../standin/office";

const bytes = oddSheets({ sheet: "台账", areas: ["B4"] });
const HOSTS: readonly (readonly [string, () => Promise<OpenWorkbook>])[] = [
  ["host/excel over the stand-in", async () => {
    const { standin } = await openBook(bytes);
    await openTrial({ state: standin.exportState() });
    return openExcel();
  }],
  ["host/xlsx", () => Promise.resolve(openXlsx(bytes))],
]; // prettier-ignore

const RATE: CellInput = { formula: "=RC2/20" };
const WORD: CellInput = { formula: "=IF(RC[-1]>='档次'!R5C1,'档次'!R5C2,\"\")" };
const BANDS = sheetPlan({ name: "档次", tableName: "tblReport", columns: [columnPlan("起点"), columnPlan("叫法")], rows: [[0.5, "过半"]] });
/** F4:G6 of 台账. */
const FILLED: SheetCellsChange = {
  kind: "sheetCells", sheet: "台账", row: 3, column: 5,
  cells: [[RATE, WORD], [RATE, WORD], [RATE, undefined]],
  standing: [[null, null], [null, null], [null, null]],
  formats: [["0.0%"], ["0.0%"], ["0.0%"]],
  standingFormats: [["General"], ["General"], ["General"]],
}; // prettier-ignore
const PRESS: readonly Change[] = [{ kind: "createSheets", sheets: [BANDS] }, FILLED];
const AREA = { sheet: "台账", row: 3, column: 5, rowCount: 3, columnCount: 2 };

const undoOf = (changes: readonly Change[]): Undo => undoable({ layouts: new Map() }, changes);

describe.each(HOSTS)("cells of the user's own sheet over %s", (_, open) => {
  const pressed = async () => {
    const workbook = await open();
    const before = { content: await workbook.readSheet({ sheet: "台账" }), cells: await workbook.readCells(AREA), sheets: (await workbook.read([])).sheetNames };
    await workbook.write(PRESS);
    const now = async () => ({ content: await workbook.readSheet({ sheet: "台账" }), cells: await workbook.readCells(AREA), sheets: (await workbook.read([])).sheetNames });
    return { workbook, before, now, undo: undoOf(PRESS) };
  };

  test("go with the sheet they point at, values and formats as before, and only once", async () => {
    const { workbook, before, now, undo } = await pressed();
    expect((await now()).content.values[3]?.slice(5)).toEqual([0.6, "过半"]);
    expect(await undoWrite(workbook, undo)).toEqual({ restored: 2, left: 0 });
    expect(await now()).toEqual(before);
    expect(await undoWrite(workbook, undo)).toEqual({ restored: 0, left: 0 });
  });

  test("that were typed over stay and are counted; the rest goes", async () => {
    const { workbook, before, now, undo } = await pressed();
    await workbook.write([sheetCell("台账", "F5", "手工", RATE)]);
    expect(await undoWrite(workbook, undo)).toEqual({ restored: 2, left: 1 });
    const after = await now();
    expect(after.cells).toEqual([before.cells[0], [{ content: "手工", format: "0.0%" }, before.cells[1]?.[1]], before.cells[2]]);
    expect(after.sheets).toEqual(before.sheets);
  });

  test("that were moved away keep the sheet they point at", async () => {
    const { workbook, before, now, undo } = await pressed();
    await workbook.write([sheetCell("台账", "G4", null, WORD), sheetCell("台账", "G9", WORD)]);
    expect(await undoWrite(workbook, undo)).toEqual({ restored: 1, left: 1 });
    const after = await now();
    expect(after.cells).toEqual(before.cells);
    expect(after.sheets).toContain("档次");
  });

  test("that hold again what they held are nobody's loss", async () => {
    const { workbook, undo } = await pressed();
    await workbook.write([sheetCell("台账", "F6", null, RATE)]);
    expect((await undoWrite(workbook, undo)).left).toBe(0);
  });

  test("are taken back together with a write before them", async () => {
    const workbook = await open();
    const other = sheetCell("偏移", "F9", "旁注");
    await workbook.write([other]);
    await workbook.write(PRESS);
    expect(await undoWrite(workbook, joinedUndo(undoOf([other]), undoOf(PRESS)))).toEqual({ restored: 3, left: 0 });
    expect((await workbook.readCells({ sheet: "偏移", row: 8, column: 5, rowCount: 1, columnCount: 1 }))[0]?.[0]?.content).toBeNull();
  });

  test("on a sheet that has gone are left, and nothing fails", async () => {
    const workbook = await open();
    const change = { ...FILLED, sheet: "没有了" };
    expect(await undoWrite(workbook, { ...NOTHING_TO_UNDO, sheetCells: undoOf([change]).sheetCells })).toEqual({ restored: 0, left: 5 });
  });
});
