import { beforeEach, describe, expect, test } from "vitest";
import { codeOf, openExcel, type OpenedExcel } from "./office";

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const run: typeof Excel.run = ((batch: (context: Excel.RequestContext) => Promise<unknown>) => excel.Excel.run(batch)) as typeof Excel.run;

describe("objects", () => {
  test("a range is read, synced and written to afterwards", async () => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
      range.values = [[1, "二"], [true, "=A1*2"]];
      range.load("values,formulas,address,rowIndex,columnCount,valueTypes,text");
      await context.sync();
      expect(range.values).toEqual([[1, "二"], [true, 2]]);
      expect(range.formulas).toEqual([[1, "二"], [true, "=A1*2"]]);
      expect(range.valueTypes).toEqual([["Double", "String"], ["Boolean", "Double"]]);
      expect(range.text).toEqual([["1", "二"], ["TRUE", "2"]]);
      expect([range.address, range.rowIndex, range.columnCount]).toEqual(["Sheet1!A1:B2", 0, 2]);
      range.getCell(0, 0).values = [[5]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[5, "二"], [true, 10]]);
    });
  });

  test("sheets and tables are found by name and by id", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("月度 填报");
      const table = sheet.tables.add("A4:C6", true);
      table.name = "tblEntries";
      sheet.load("id,name");
      table.load("id,name,style,showBandedRows");
      await context.sync();
      const same = context.workbook.worksheets.getItem(sheet.id);
      const named = context.workbook.tables.getItem("tblEntries");
      const byId = context.workbook.tables.getItem(table.id);
      same.load("name");
      named.load("id");
      byId.load("name,worksheet/name");
      await context.sync();
      expect(same.name).toBe("月度 填报");
      expect(named.id).toBe(table.id);
      expect([byId.name, byId.worksheet.name]).toEqual(["tblEntries", "月度 填报"]);
    });
  });

  test("what is not there is a null object, and so is what hangs on it", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("没有");
      const table = context.workbook.tables.getItemOrNullObject("tblNone");
      const range = sheet.getUsedRangeOrNullObject();
      sheet.load("name");
      range.load("address");
      await context.sync();
      expect([sheet.isNullObject, table.isNullObject, range.isNullObject]).toEqual([true, true, true]);
    });
  });

  test("collections are loaded with nested names", async () => {
    await run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.add("乙").tables.add("B2:C3", true).name = "tblB";
      worksheets.load("items/name,items/tables/items/name,items/visibility");
      tables.load("items/name,items/columns/items/name,items/worksheet/name");
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((table) => table.name)])).toEqual([["Sheet1", []], ["乙", ["tblB"]]]);
      expect(tables.items.map((table) => [table.name, table.worksheet.name, table.columns.items.map((column) => column.name)])).toEqual([
        ["tblB", "乙", ["Column1", "Column2"]],
      ]);
      expect(count.value).toBe(2);
    });
  });
});

describe("failures", () => {
  test("the library names the statement that failed, and what came before it is done", async () => {
    const error: unknown = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2:A3").values = [["x", "y"]];
      sheet.getRange("A4").values = [["never"]];
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
    expect(excel.standin.snapshot().sheets[0]?.values).toEqual([["kept"]]);
  });

  test.each([
    ["a sheet that is not there", "ItemNotFound", (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("没有").activate(); }],
    ["a sheet that was deleted", "ItemNotFound", (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.add("乙");
      sheet.delete();
      sheet.getRange("A1").values = [[1]];
    }],
    ["a sheet's name that is taken", "ItemAlreadyExists", (context: Excel.RequestContext) => { context.workbook.worksheets.add("sheet1"); }],
    ["an address that is none", "InvalidArgument", (context: Excel.RequestContext) => { context.workbook.worksheets.getItem("Sheet1").getRange("A0").clear(); }],
    ["tables that overlap", "InvalidArgument", (context: Excel.RequestContext) => {
      context.workbook.tables.add("Sheet1!A1:B2", true);
      context.workbook.tables.add("Sheet1!B2:C3", true);
    }],
  ])("%s: %s", async (_, code, act) => {
    expect(
      await codeOf(
        run(async (context) => {
          act(context);
          await context.sync();
        }),
      ),
    ).toBe(code);
  });
});
