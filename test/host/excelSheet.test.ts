/** A created sheet looks as its plan says. */
import { beforeAll, describe, expect, test } from "vitest";
import { openExcel } from "../../src/host/excel/openExcel";
import { SHEET_LOOK } from "../../src/host/sheetLook";
import type { InputRule } from "../../src/sheets/plan";
import type { SheetSnapshot } from "../../src/workbench/standin";
import { openExcel as openTrial } from "../standin/office";
import { columnPlan, sheetPlan } from "./plans";

const rule: InputRule = {
  kind: "list",
  items: ["是", "否"],
  error: { title: "请检查", message: "请从下拉列表中选择。" },
  prompt: { title: "提示", message: "是或否" },
  severity: "warning",
};

const plan = sheetPlan({
  name: "台账",
  tableName: "tblTrial",
  subtitle: { formula: '="报告期："&R[3]C1' },
  groups: [{ column: 1, span: 2, value: "数量" }, { column: 3, span: 1, value: 12 }],
  columns: [
    columnPlan("编码", { format: "@", width: 8 }),
    columnPlan("1月", { align: "right" }),
    columnPlan("完成率", { format: "0.0%", role: "computed" }),
    columnPlan("状态", { shades: [{ texts: ["已完成", "超额"], fill: "#E2F0D9", font: "#275317" }], wrap: true }),
    columnPlan("计入", { rule }),
    columnPlan("键", { hidden: true }),
  ],
  rows: [
    ["001", 1, { formula: "=RC[-1]/4" }, "已完成", "是", 1],
    ["002", 2, { formula: "=RC[-1]/4" }, null, "否", 2],
  ],
  formatExceptions: [{ row: 0, column: 1, format: "0.00" }, { row: 1, column: 1, format: "0.00" }],
  freezeColumns: 2,
  filterButtons: false,
  visibility: "hidden",
});

describe("a created sheet", () => {
  let sheet: SheetSnapshot;

  beforeAll(async () => {
    const { standin } = await openTrial();
    await openExcel().write([{ kind: "createSheets", sheets: [plan] }]);
    const found = standin.snapshot().sheets.find(({ name }) => name === "台账");
    if (found === undefined) throw new Error("no sheet");
    sheet = found;
  });

  test("has title, subtitle, group heads, head and body, in this order", () => {
    expect(sheet.values).toEqual([
      ["台账（试用）", "", "", "", "", ""],
      ["报告期：001", "", "", "", "", ""],
      ["", "数量", "", 12, "", ""],
      ["编码", "1月", "完成率", "状态", "计入", "键"],
      ["001", 1, 0.25, "已完成", "是", 1],
      ["002", 2, 0.5, "", "否", 2],
    ]);
  });

  test("has its table over head and body", () => {
    expect(sheet.tables).toHaveLength(1);
    expect(sheet.tables[0]).toMatchObject({
      name: "tblTrial",
      area: { top: 3, left: 0, bottom: 5, right: 5 },
      options: { style: SHEET_LOOK.tableStyle, showFilterButton: false },
    });
  });

  test("has the number formats of its columns, and their exceptions", () => {
    expect(sheet.numberFormats[4]).toEqual(["@", "0.00", "0.0%", "General", "General", "General"]);
    expect(sheet.numberFormats[3]).not.toContain("@");
  });

  test("has widths in points, and hides what is hidden", () => {
    expect(sheet.columnWidths[0]).toBeCloseTo((8 * 7 + 5) * 0.75, 0);
    expect(sheet.columnWidths[5]).toBe(0);
    expect(sheet.visibility).toBe("Hidden");
  });

  test("has its input rule with the words of its box", () => {
    expect(sheet.validations).toMatchObject([
      {
        areas: [{ top: 4, left: 4, bottom: 5, right: 4 }],
        rule: { list: { inCellDropDown: true, source: "是,否" } },
        errorAlert: { title: "请检查", message: "请从下拉列表中选择。", style: "Warning" },
        prompt: { title: "提示", message: "是或否" },
      },
    ]);
  });

  test("has one shade for every text", () => {
    expect(sheet.conditionalFormats.map(({ areas, fill }) => [areas, fill])).toEqual([
      [[{ top: 4, left: 3, bottom: 5, right: 3 }], "#E2F0D9"],
      [[{ top: 4, left: 3, bottom: 5, right: 3 }], "#E2F0D9"],
    ]);
  });

  test("prints on A4, one page wide, with its head on every page", () => {
    expect(sheet.page.titleRows).toMatchObject({ top: 0, bottom: 3 });
    expect(sheet.page.headerFooter).toMatchObject({ LeftFooter: "填报人：", CenterFooter: "第 &P 页", RightFooter: "审核人：" });
    expect(sheet.page.settings).toMatchObject({ Orientation: "Landscape", Zoom: { horizontalFitToPages: 1 } });
  });
});
