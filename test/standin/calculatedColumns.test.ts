/** Columns of a table that fill themselves, as Microsoft documents them. */
import { expect, test } from "vitest";
import { openExcel } from "./office";

/** A table of a name column and an empty one with four rows, after its cells B2:B5 were written. */
async function written(rows: number, formulas: readonly (readonly (string | number | null)[])[], before: readonly string[] = []): Promise<readonly unknown[]> {
  const { Excel } = await openExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").values = [["名称", "率"]];
    sheet.getRangeByIndexes(1, 0, rows, 1).values = Array.from({ length: rows }, (_, row) => [row + 1]);
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows + 1, 2), true);
    before.forEach((value, row) => {
      sheet.getCell(row + 1, 1).values = [[value]];
    });
    sheet.getRangeByIndexes(1, 1, formulas.length, 1).formulas = formulas.map((line) => [...line]);
    const body = sheet.getRangeByIndexes(1, 1, rows, 1);
    body.load("formulas");
    await context.sync();
    return body.formulas.map((line: readonly unknown[]) => line[0]);
  });
}

test("a formula in an empty column fills it", async () => {
  expect(await written(4, [["=A2*2"]])).toEqual(["=A2*2", "=A3*2", "=A4*2", "=A5*2"]);
});

test("of several the bottom one wins, also where cells are left as they are", async () => {
  expect(await written(4, [["=A2*2"], [null], ["=A4*3"]])).toEqual(["=A2*3", "=A3*3", "=A4*3", "=A5*3"]);
});

test("a column that holds something is not filled, nor one that gets a value with it", async () => {
  expect(await written(3, [["=A2*2"]], ["", "手工"])).toEqual(["=A2*2", "手工", ""]);
  expect(await written(3, [["=A2*2"], [5]])).toEqual(["=A2*2", 5, ""]);
});

test("a cell below the table or a table of one row fills nothing", async () => {
  expect(await written(1, [["=A2*2"]])).toEqual(["=A2*2"]);
});
