import { describe, expect, test } from "vitest";
import { openXlsx } from "../../src/host/xlsx";
import { oddSheets } from "./oddSheets";
import { sheetCell } from "./plans";
import { describeSheetContract, issueOf } from "./sheetContract";
import { editPart } from "./xlsxParts";

describeSheetContract("host/xlsx", (left) => Promise.resolve(openXlsx(oddSheets(left))));

describe("a file", () => {
  test("left on a chart sheet has no selected cell", async () => {
    const file = editPart(oddSheets({ sheet: "台账", areas: ["A1"] }), "xl/_rels/workbook.xml.rels", (text) => text.replace("/worksheet\"", "/chartsheet\""));
    expect(await issueOf(openXlsx(file).readSheet())).toMatchObject({ code: "selection_not_cells" });
  });

  test("with frozen panes: the selection is that of the active pane", async () => {
    const panes = '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomRight" activeCell="E9" sqref="D8:E9"/>';
    const file = editPart(oddSheets({ sheet: "台账", areas: ["A1"] }), "xl/worksheets/sheet1.xml", (text) => text.replace(/<selection[^>]*>/, panes));
    const { selection } = await openXlsx(file).readSheet();
    expect(selection).toEqual({ areas: [{ row: 7, column: 3, rowCount: 2, columnCount: 2 }], activeCell: { row: 8, column: 4 } });
  });

  test("is read as it has been written to", async () => {
    const book = openXlsx(oddSheets({ sheet: "受保护", areas: ["A1"] }));
    await book.write([sheetCell("偏移", "E9", 41, 40)]);
    expect((await book.readSheet({ sheet: "偏移" })).values.at(-1)).toEqual(["走访", 41]);
  });
});
