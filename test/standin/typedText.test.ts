/**
 * Microsoft, "Range.values": strings with a sign at the front are formulas, locale-shaped ones are text; and
 * "Blank and null values in Excel add-ins", whose sample sets '29.96' and '15-Feb' and gets a number and a date.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values
 */
import { beforeEach, describe, expect, test } from "vitest";
import { openExcel, type OpenedExcel } from "./office";

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
});

async function setText(text: string, format?: string): Promise<{ value: unknown; formula: unknown; format: unknown }> {
  return excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[text]];
    cell.load("values,formulas,numberFormat");
    await context.sync();
    return { value: cell.values[0]?.[0], formula: cell.formulas[0]?.[0], format: cell.numberFormat[0]?.[0] };
  });
}

describe("strings set through values", () => {
  test.each<[string, unknown, string]>([
    ["001", 1, "General"],
    ["29.96", 29.96, "General"],
    ["-3", -3, "General"],
    ["(12)", -12, "General"],
    ["1,234", 1234, "#,##0"],
    ["1,23", "1,23", "General"],
    ["50%", 0.5, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["1e3", 1000, "0.00E+00"],
    ["$5", 5, "$#,##0"],
    ["1-2", 46_024, "d-mmm"],
    ["6-30", 46_203, "d-mmm"],
    ["2026-01", 46_023, "mmm-yy"],
    ["2026-01-05", 46_027, "yyyy/m/d"],
    ["15-Feb", 46_068, "d-mmm-yy"],
    ["12:30", 0.520_833_333_333_333_4, "h:mm"],
    ["2026-13-40", "2026-13-40", "General"],
    ["TRUE", true, "General"],
    ["true", true, "General"],
    ["#N/A", "#N/A", "General"],
    ["2026年5月", "2026年5月", "General"],
    ["约30", "约30", "General"],
    ["1.2万", "1.2万", "General"],
    ["２０００", "２０００", "General"],
    ["=", "=", "General"],
    ["'=1+1", "=1+1", "General"],
    ["'001", "001", "General"],
    ["''x", "'x", "General"],
    ["320102199003078888", 320_102_199_003_078_000, "General"],
  ])("%s", async (text, value, format) => {
    const cell = await setText(text);
    expect(cell).toEqual({ value, formula: value, format });
  });

  test("a sign at the front makes a formula", async () => {
    expect(await setText("=1+1")).toMatchObject({ value: 2, formula: "=1+1" });
    expect(await setText("+B5")).toMatchObject({ formula: "=B5" });
    expect(await setText("-完成")).toMatchObject({ value: "#NAME?" });
  });

  test.each(["001", "1-2", "=1+1", "50%", "TRUE", "2026-01"])("a cell formatted as text keeps %s", async (text) => {
    expect(await setText(text, "@")).toEqual({ value: text, formula: text, format: "@" });
  });

  test("a format that is not General stays when a percentage is set", async () => {
    expect(await setText("50%", "0.000")).toMatchObject({ value: 0.5, format: "0.000" });
  });
});

/** What the user's Excel is set to is another matter: a Chinese one knows 年 and 月. */
test.each<[string, unknown]>([
  ["2026年5月", 46_143],
  ["5月4日", 46_146],
  ["001", 1],
  ["'001", "001"],
])("a user who types %s", (text, value) => {
  excel.standin.user.typeInCell("Sheet1", "A1", text);
  expect(excel.standin.snapshot().sheets[0]?.values).toEqual([[value]]);
});
