/** What tells of a sheet how it looks: strictly as documented, and no more. */
import { beforeEach, describe, expect, test } from "vitest";
import { codeOf, openExcel, type OpenedExcel } from "./office";

let excel: OpenedExcel;
const open = async (floor: string): Promise<void> => {
  excel = await openExcel({ floor });
};
beforeEach(() => open("1.13"));

const run = async <T>(batch: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => T): Promise<T> =>
  excel.Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem("Sheet1"), context.workbook);
    await context.sync();
    return result;
  });

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getcellproperties-member(1) */
describe("cell properties", () => {
  test("are those of each cell, rows by columns; a cell without a fill is white", async () => {
    await run((sheet) => { sheet.getRange("B2").format.fill.color = "#ffc000"; });
    const { value } = await run((sheet) => sheet.getRange("A1:B2").getCellProperties({ address: true, format: { fill: { color: true } } }));
    expect(value.map((row) => row.map(({ format }) => format?.fill?.color))).toEqual([["#FFFFFF", "#FFFFFF"], ["#FFFFFF", "#FFC000"]]);
    expect(value[1]?.[1]?.address).toBe("Sheet1!B2");
  });

  test("hold only what was asked for", async () => {
    const { value } = await run((sheet) => sheet.getRange("A1").getCellProperties({ address: false, format: { fill: { color: true } } }));
    expect(value).toEqual([[{ format: { fill: { color: "#FFFFFF" } } }]]);
  });

  test("tell which rows and columns are hidden", async () => {
    await run((sheet) => {
      sheet.getRange("3:3").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
    });
    const rows = await run((sheet) => sheet.getRange("A2:C4").getRowProperties({ rowHidden: true, rowIndex: true }));
    expect(rows.value).toEqual([{ rowHidden: false, rowIndex: 1 }, { rowHidden: true, rowIndex: 2 }, { rowHidden: false, rowIndex: 3 }]);
    const columns = await run((sheet) => sheet.getRange("A2:C4").getColumnProperties({ columnHidden: true }));
    expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a property that is not played", (sheet) => sheet.getRange("A1").getCellProperties({ hyperlink: true })],
    ["a property of rows, of a cell", (sheet) => sheet.getRange("A1").getCellProperties({ rowHidden: true } as object)],
    ["a misspelt one", (sheet) => sheet.getRange("A1").getCellProperties({ format: { fill: { colour: true } as object } })],
  ])("refuse %s", async (_, batch) => {
    expect(await codeOf(run(batch))).toBe("ApiNotFound");
  });

  test("refuse whole columns", async () => {
    expect(await codeOf(run((sheet) => sheet.getRange("A:B").getCellProperties({ address: true })))).toBe("InvalidArgument");
  });
});

describe("merged areas", () => {
  const places = async (address: string): Promise<readonly string[]> => {
    const areas = await run((sheet) => {
      const merged = sheet.getRange(address).getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      return merged;
    });
    return areas.isNullObject ? [] : areas.areas.items.map((area) => area.address);
  };

  /** https://github.com/OfficeDev/office-js/issues/3611 */
  test("are answered whole, for the range their first cell lies in", async () => {
    await run((sheet) => {
      sheet.getRange("B2:E3").merge();
      sheet.getRange("A5:A6").merge();
    });
    expect(await places("A1:C9")).toEqual(["Sheet1!B2:E3", "Sheet1!A5:A6"]);
    expect(await places("C2:E6")).toEqual([]);
  });

  test("of more than 512 in a range are not answered", async () => {
    await run((sheet) => { sheet.getRange("A1:B513").merge(true); });
    expect(await codeOf(places("A1:B513"))).toBe("GeneralException");
    expect(await places("A1:B512")).toHaveLength(512);
  });

  test("are there where an Excel of 1.13 is offered, and of what else came after 1.9 nothing is", async () => {
    excel = await openExcel();
    expect(await codeOf(places("A1"))).toBe("no error");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
    expect(await codeOf(run((sheet) => { sheet.getRange("A1").getMergedAreasOrNullObject().load("address"); sheet.getRange("A1").load("hasSpill"); }))).toBe("ApiNotFound");
    expect(await codeOf(run((sheet) => { sheet.getRange("A1").getRangeEdge("Down").load("address"); }))).toBe("ApiNotFound");
  });

  test("came with 1.13", async () => {
    await open("1.12");
    // The library asks Office.context and would refuse it by itself.
    Object.assign(Office.context.requirements, { isSetSupported: () => true });
    expect(await codeOf(places("A1"))).toBe("ApiNotFound");
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.workbook#excel-excel-workbook-getselectedrange-member(1) */
describe("the selection", () => {
  const address = async (): Promise<string> => {
    const areas = await run((_, workbook) => {
      const selected = workbook.getSelectedRanges();
      selected.load("address");
      return selected;
    });
    return areas.address;
  };
  const single = (): Promise<string> => codeOf(run((_, workbook) => { workbook.getSelectedRange().load("address"); }));

  test("of several ranges is no single range", async () => {
    excel.standin.user.select("Sheet1", "A1:B2", "D:D");
    expect(await address()).toBe("Sheet1!A1:B2,Sheet1!D:D");
    expect(await single()).toBe("InvalidSelection");
    excel.standin.user.select("Sheet1", "C3");
    expect(await address()).toBe("Sheet1!C3");
    expect(await single()).toBe("no error");
  });

  /** https://github.com/OfficeDev/office-js/issues/2268 */
  test("of a chart or picture is no range, and the active cell is still one", async () => {
    excel.standin.user.selectObject();
    expect(await codeOf(address())).toBe("InvalidSelection");
    expect(await codeOf(run((_, workbook) => { workbook.getActiveCell().load("address"); }))).toBe("no error");
  });

  /** https://github.com/OfficeDev/office-js/issues/5758 */
  test("of the whole sheet has an address, and areas that Excel hangs over", async () => {
    excel.standin.user.select("Sheet1", "A1:XFD1048576");
    expect(await address()).toBe("Sheet1!A:XFD");
    expect(await codeOf(run((_, workbook) => { workbook.getSelectedRanges().areas.load("items/address"); }))).toBe("GeneralException");
  });
});
