/** Each rule with the page that states it; what no page states is marked as a judgement. */
import { beforeEach, describe, expect, test } from "vitest";
import { codeOf, openExcel, type OpenedExcel } from "./office";

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
});

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

const run = async (batch: Batch): Promise<void> =>
  excel.Excel.run(async (context) => {
    batch(context, context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
const code = (batch: Batch): Promise<string> => codeOf(run(batch));
const values = (): unknown => excel.standin.snapshot().sheets[0]?.values;

/** https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets */
describe("members beyond ExcelApi 1.9", () => {
  test.each<[string, Batch]>([
    ["a loaded property (Range.height, 1.10)", (_, sheet) => { sheet.getRange("A1").load("height"); }],
    ["a property that does not exist", (_, sheet) => { sheet.getRange("A1").load("numberFormats" as "values"); }],
    ["a nested property that does not exist", (_, sheet) => { sheet.getRange("A1").load("format/fill/colour"); }],
    ["a property of a collection's items (Worksheet.tabId, 1.14)", (context) => { context.workbook.worksheets.load("items/tabId"); }],
  ])("refuses %s", async (_, batch) => {
    expect(await code(batch)).toBe("ApiNotFound");
  });

  test.each<[string, Batch]>([
    ["Table.resize (1.13)", (context) => { context.workbook.tables.getItem("t").resize("A1:B9"); }],
    ["TableRowCollection.deleteRowsAt (online only)", (context) => { context.workbook.tables.getItem("t").rows.deleteRowsAt(0, 1); }],
    ["Range.getDirectPrecedents (1.12)", (_, sheet) => { sheet.getRange("A1").getDirectPrecedents(); }],
  ])("refuses %s even when the library lets it pass", async (_, batch) => {
    // The library asks this of Office.context; here it believes that everything is there.
    Object.assign(Office.context.requirements, { isSetSupported: () => true });
    await run((_context, sheet) => { sheet.tables.add("A1:B2", true).name = "t"; });
    expect(await code(batch)).toBe("ApiNotFound");
  });

  test("refuses a property that is set, which a library without it would keep to itself (Range.valuesAsJson, 1.16)", async () => {
    const body = {
      Actions: [{ Id: 1, ActionType: 4, Name: "ValuesAsJson", ObjectPathId: 2, ArgumentInfo: { Arguments: [[[1]]] } }],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: "" },
        2: { Id: 2, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1 },
      },
    };
    const reply = await excel.standin.handle(JSON.stringify({ id: 1, type: 1, flags: 1, message: { url: "ProcessQuery", body } }));
    expect(JSON.parse(reply ?? "")).toMatchObject({ message: { body: { Results: [], Error: { Code: "ApiNotFound", ActionIndex: 0 } } } });
  });

  test("a higher floor lets them pass, and 1.10 is above 1.9", async () => {
    excel = await openExcel({ floor: "1.9" });
    expect(await code((_, sheet) => { sheet.getRange("A1").load("height"); })).toBe("ApiNotFound");
    excel = await openExcel({ floor: "1.20" });
    // Let in by the gate, but not played: never silently wrong.
    expect(await code((_, sheet) => { sheet.getRange("A1").load("height"); })).toBe("ApiNotFound");
    expect(await code((_, sheet) => { sheet.getRange("A1").load("values"); })).toBe("no error");
  });
});

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
describe("arrays", () => {
  test("null leaves a cell as it is, an empty text clears it", async () => {
    await run((_, sheet) => { sheet.getRange("A1:C1").values = [[1, 2, 3]]; });
    await run((_, sheet) => { sheet.getRange("A1:C1").values = [[null, "", 9]]; });
    expect(values()).toEqual([[1, "", 9]]);
  });

  test("null alone is no content", async () => {
    expect(await code((_, sheet) => { sheet.getRange("A1:B2").values = null as never; })).toBe("InvalidArgument");
  });

  test("one cell fills the range; any other size must fit (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values)", async () => {
    await run((_, sheet) => { sheet.getRange("A1:B2").values = [[7]]; });
    expect(values()).toEqual([[7, 7], [7, 7]]);
    expect(await code((_, sheet) => { sheet.getRange("A1:B2").values = [[1, 2]]; })).toBe("InvalidArgument");
    expect(await code((_, sheet) => { sheet.getRange("A1:B2").numberFormat = [["0", "0", "0"]]; })).toBe("InvalidArgument");
  });

  test("large arrays, which the library cuts into bands, must fit as well", async () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => [row, `第${String(row)}行`]);
    await run((_, sheet) => { sheet.getRange("A1:B2000").values = rows; });
    expect(values()).toEqual(rows);
    expect(await code((_, sheet) => { sheet.getRange("A1:B1999").values = rows; })).toBe("InvalidArgument");
  });

  test("an empty text sets a number format back to General", async () => {
    await run((_, sheet) => { sheet.getRange("A1").values = [[1]]; sheet.getRange("A1").numberFormat = [["0.00"]]; });
    await run((_, sheet) => { sheet.getRange("A1").numberFormat = [[""]]; });
    expect(excel.standin.snapshot().sheets[0]?.numberFormats).toEqual([["General"]]);
  });
});

describe("limits", () => {
  /** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
  test("a cell holds 32,767 characters", async () => {
    expect(await code((_, sheet) => { sheet.getRange("A1").values = [["字".repeat(32_767)]]; })).toBe("no error");
    expect(await code((_, sheet) => { sheet.getRange("A1").values = [["字".repeat(32_768)]]; })).toBe("InvalidArgument");
  });

  /** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
  test("a request and an answer hold 5 MB", async () => {
    const text = "长".repeat(30_000);
    const rows = Array.from({ length: 60 }, () => [text]);
    const full: Batch = (_, sheet) => { sheet.getRange("A1:A60").values = rows; };
    expect(await code(full)).toBe("RequestPayloadSizeLimitExceeded");
    for (const start of [1, 31]) await run((_, sheet) => { sheet.getRange(`A${String(start)}:A${String(start + 29)}`).values = rows.slice(0, 30); });
    expect(await code((_, sheet) => { sheet.getRange("A1:A60").load("values"); })).toBe("ResponsePayloadSizeLimitExceeded");
  });

  /** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
  test("whole columns give no cells and take none", async () => {
    await excel.Excel.run(async (context) => {
      const columns = context.workbook.worksheets.getItem("Sheet1").getRange("A:B");
      columns.load("values,address,cellCount");
      await context.sync();
      expect([columns.values, columns.address, columns.cellCount]).toEqual([null, "Sheet1!A:B", 2_097_152]);
    });
    expect(await code((_, sheet) => { sheet.getRange("A:B").values = "到期" as never; })).toBe("InvalidArgument");
  });

  /** https://support.microsoft.com/office/data-validation: 255 characters of a typed list, 32 of a title. */
  test("validation boxes and lists are short", async () => {
    const list = (source: string): Batch => (_, sheet) => { sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } }; };
    expect(await code(list("已完成,未完成"))).toBe("no error");
    expect(await code(list("项,".repeat(128)))).toBe("InvalidArgument");
    expect(await code((_, sheet) => { sheet.getRange("A1").dataValidation.rule = {}; })).toBe("InvalidArgument");
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member */
describe("while the user types in a cell", () => {
  test("a batch fails", async () => {
    excel.standin.beginCellEdit();
    expect(await code((_, sheet) => { sheet.getRange("A1").values = [[1]]; })).toBe("InvalidOperationInCellEditMode");
    excel.standin.endCellEdit();
    expect(values()).toEqual([]);
  });

  test("a batch that may wait runs when the editor closes", async () => {
    excel.standin.beginCellEdit();
    let done = false;
    const waiting = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    excel.standin.endCellEdit();
    await waiting;
    expect(values()).toEqual([[1]]);
  });
});

/**
 * The codes are those of https://learn.microsoft.com/javascript/api/excel/excel.errorcodes; when each is raised is a
 * judgement, for no page says so.
 */
describe("conflicts", () => {
  beforeEach(async () => {
    await run((_, sheet) => {
      sheet.getRange("A1:B4").values = [["名称", "数"], ["甲", 1], ["乙", 2], ["丙", 3]];
      sheet.tables.add("A1:B4", true).name = "tblA";
    });
  });

  test.each<[string, string, Batch]>([
    ["rows are added", "FilteredRangeConflict", (context) => { context.workbook.tables.getItem("tblA").rows.add(undefined, [["丁", 4]]); }],
    ["rows are deleted", "FilteredRangeConflict", (_, sheet) => { sheet.getRange("A3:B3").delete("Up"); }],
    ["an array is set over hidden rows", "FilteredRangeConflict", (_, sheet) => { sheet.getRange("B2:B4").values = [[1], [2], [3]]; }],
    ["one cell is set", "no error", (_, sheet) => { sheet.getRange("B3").values = [[5]]; }],
  ])("a filtered table, when %s: %s", async (_, expected, batch) => {
    excel.standin.user.setFilter("tblA", "名称", ["甲"]);
    expect(await code(batch)).toBe(expected);
  });

  test("a filter is seen, cleared, and forgotten", async () => {
    excel.standin.user.setFilter("tblA", "名称", ["甲"]);
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("tblA");
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.clearFilters();
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      expect(table.autoFilter.isDataFiltered).toBe(false);
    });
    expect(await code((context) => { context.workbook.tables.getItem("tblA").rows.add(undefined, [["丁", 4]]); })).toBe("no error");
  });

  test.each<[string, Batch]>([
    ["a value", (_, sheet) => { sheet.getRange("D1").values = [[1]]; }],
    ["a format", (_, sheet) => { sheet.getRange("D1").format.fill.color = "#FF0000"; }],
    ["a table's row", (context) => { context.workbook.tables.getItem("tblA").rows.add(undefined, [["丁", 4]]); }],
    ["a row", (_, sheet) => { sheet.getRange("9:9").insert("Down"); }],
  ])("a protected sheet refuses %s with AccessDenied", async (_, batch) => {
    excel.standin.user.protect("Sheet1");
    expect(await code(batch)).toBe("AccessDenied");
    excel.standin.user.unprotect("Sheet1");
    expect(await code(batch)).toBe("no error");
  });

  test("unlocked cells of a protected sheet can be set", async () => {
    await run((_, sheet) => { sheet.getRange("D1:D2").format.protection.locked = false; sheet.protection.protect(); });
    expect(await code((_, sheet) => { sheet.getRange("D1:D2").values = [[1], [2]]; })).toBe("no error");
    expect(await code((_, sheet) => { sheet.getRange("D1:D3").values = [[1], [2], [3]]; })).toBe("AccessDenied");
  });

  test.each<[string, string, Batch]>([
    ["part of a table's row", "InsertDeleteConflict", (_, sheet) => { sheet.getRange("A2").delete("Up"); }],
    ["a table's head", "InsertDeleteConflict", (_, sheet) => { sheet.getRange("1:1").delete("Up"); }],
    ["a table's name that is taken", "ItemAlreadyExists", (_, sheet) => { sheet.tables.add("F1:G2", true).name = "tbla"; }],
    ["a table's name with a blank", "InvalidArgument", (context) => { context.workbook.tables.getItem("tblA").name = "tbl A"; }],
    ["a sheet's name of 32 characters", "InvalidArgument", (_, sheet) => { sheet.name = "名".repeat(32); }],
    // https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
    ["a sheet's name that ends with an apostrophe", "InvalidArgument", (_, sheet) => { sheet.name = "2026'"; }],
    ["the last visible sheet", "InvalidOperation", (_, sheet) => { sheet.visibility = "Hidden"; }],
    ["a formula that cannot be read", "InvalidArgument", (_, sheet) => { sheet.getRange("D1").formulas = [["=SUM(1"]]; }],
    ["an R1C1 formula that leaves the sheet", "InvalidArgument", (_, sheet) => { sheet.getRange("D1").formulasR1C1 = [["=R[-1]C"]]; }],
    ["a range that leaves the sheet", "InvalidArgument", (_, sheet) => { sheet.getRange("A1").getOffsetRange(-1, 0).load("address"); }],
    ["merging cells of a table", "InvalidOperation", (_, sheet) => { sheet.getRange("A2:B2").merge(); }],
  ])("refuses %s: %s", async (_, expected, batch) => {
    expect(await code(batch)).toBe(expected);
  });
});

/** https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties */
test("a null object cannot be acted on (judgement: the page only says that it must be checked)", async () => {
  expect(await code((context) => { context.workbook.worksheets.getItemOrNullObject("没有").delete(); })).toBe("ItemNotFound");
});

test("a range whose reference was given back cannot be used any more", async () => {
  const range = await excel.Excel.run(async (context) => {
    const held = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    held.load("address");
    await context.sync();
    return held;
  });
  const useAgain = async (): Promise<void> => {
    range.values = [[1]];
    await range.context.sync();
  };
  expect(await codeOf(useAgain())).toBe("InvalidObjectPath");
});
