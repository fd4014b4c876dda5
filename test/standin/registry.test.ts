/** What IronCalc does not know moves with the cells, and goes back with Ctrl+Z. */
import { beforeEach, describe, expect, test } from "vitest";
import { shiftArea, shiftAreas, wholeColumns, wholeRows } from "../../src/workbench/standin/book/shift";
import { areaAddress, parseArea } from "../../src/host/a1";
import { openExcel, type OpenedExcel } from "./office";

describe("shifting an area", () => {
  const area = (address: string) => parseArea(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const shown = (result: ReturnType<typeof shiftArea>) => (result === null ? "gone" : areaAddress(result));

  test.each([
    ["rows inserted above", "B3:D6", wholeRows(1, 2), "B5:D8"],
    ["rows inserted at its first row", "B3:D6", wholeRows(2, 1), "B4:D7"],
    ["rows inserted inside", "B3:D6", wholeRows(4, 2), "B3:D8"],
    ["rows inserted below", "B3:D6", wholeRows(6, 2), "B3:D6"],
    ["rows deleted above", "B3:D6", wholeRows(0, -2), "B1:D4"],
    ["its first rows deleted", "B3:D6", wholeRows(1, -2), "B2:D4"],
    ["rows deleted inside", "B3:D6", wholeRows(3, -2), "B3:D4"],
    ["its last rows deleted", "B3:D6", wholeRows(4, -9), "B3:D4"],
    ["all of it deleted", "B3:D6", wholeRows(2, -4), "gone"],
    ["columns inserted inside", "B3:D6", wholeColumns(2, 1), "B3:E6"],
    ["columns deleted", "B3:D6", wholeColumns(0, -2), "A3:B6"],
    ["cells beside it pushed down", "B3:D6", { axis: "row", at: 0, count: 3, from: 5, to: 6 } as const, "B3:D6"],
    ["part of its cells pushed down", "B3:D6", { axis: "row", at: 0, count: 3, from: 1, to: 2 } as const, "B3:D6"],
  ])("%s", (_, address, shift, expected) => {
    expect(shown(shiftArea(area(address), shift))).toBe(expected);
  });

  test("a rule is cut where only part of its cells move", () => {
    const moved = shiftAreas([area("B3:D6")], { axis: "row", at: 0, count: 3, from: 1, to: 2 });
    expect(moved.map(areaAddress).sort()).toEqual(["B6:C9", "D3:D6"]);
  });

  test("whole columns stay whole", () => {
    expect(shown(shiftArea({ top: 0, bottom: 1_048_575, left: 1, right: 1 }, wholeRows(3, 2)))).toBe("B1:B1048576");
  });
});

let excel: OpenedExcel;
beforeEach(async () => {
  excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A4:C7").values = [["编码", "数", "合计"], ["'001", 1, "=B5*2"], ["'002", 2, "=B6*2"], ["'003", 3, "=B7*2"]];
    const table = sheet.tables.add("A4:C7", true);
    table.name = "tblA";
    const body = sheet.getRange("B5:B7");
    body.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 99, operator: "Between" } };
    body.conditionalFormats.add("CellValue").cellValue.rule = { formula1: "2", operator: "GreaterThan" };
    body.format.columnWidth = 60;
    sheet.freezePanes.freezeAt("A1:A4");
    sheet.pageLayout.setPrintTitleRows("$4:$4");
    sheet.pageLayout.setPrintArea("A1:C7");
    context.workbook.names.add("数据", sheet.getRange("B5:B7"));
    await context.sync();
  });
});

const state = () => {
  const sheet = excel.standin.snapshot().sheets[0];
  if (!sheet) throw new Error("no sheet");
  const names = excel.standin.snapshot().names.map(({ target }) => ("area" in target ? areaAddress(target.area) : ""));
  return {
    table: sheet.tables.map((table) => areaAddress(table.area)),
    validation: sheet.validations.map(({ areas }) => areas.map(areaAddress).join(" ")),
    conditional: sheet.conditionalFormats.map(({ areas }) => areas.map(areaAddress).join(" ")),
    frozen: sheet.frozen,
    titleRows: sheet.page.titleRows && [sheet.page.titleRows.top, sheet.page.titleRows.bottom],
    printArea: sheet.page.printArea && areaAddress(sheet.page.printArea),
    names,
    values: sheet.values,
  };
};

const START = {
  table: ["A4:C7"],
  validation: ["B5:B7"],
  conditional: ["B5:B7"],
  frozen: { rows: 4, columns: 1 },
  titleRows: [3, 3],
  printArea: "A1:C7",
  names: ["B5:B7"],
  values: [["编码", "数", "合计"], ["001", 1, 2], ["002", 2, 4], ["003", 3, 6]],
};

test("everything stands where it was put", () => {
  expect(state()).toEqual(START);
});

describe("the user inserts and deletes lines", () => {
  test("rows above the table", () => {
    excel.standin.user.insertRows("Sheet1", 0, 2);
    expect(state()).toMatchObject({
      table: ["A6:C9"],
      validation: ["B7:B9"],
      conditional: ["B7:B9"],
      frozen: { rows: 6, columns: 1 },
      titleRows: [5, 5],
      printArea: "A3:C9",
      names: ["B7:B9"],
      values: START.values,
    });
    excel.standin.user.undo();
    expect(state()).toEqual(START);
  });

  test("going forward again, unless the engine spoilt texts on the way back", () => {
    for (const row of [5, 6, 7]) excel.standin.user.typeInCell("Sheet1", `A${String(row)}`, `W${String(row)}`);
    excel.standin.user.insertRows("Sheet1", 0, 2);
    excel.standin.user.undo();
    excel.standin.user.redo();
    expect(state()).toMatchObject({ table: ["A6:C9"], validation: ["B7:B9"] });
  });

  test("a row inside the table", () => {
    excel.standin.user.deleteRows("Sheet1", 5);
    expect(state()).toMatchObject({ table: ["A4:C6"], validation: ["B5:B6"], names: ["B5:B6"], values: [["编码", "数", "合计"], ["001", 1, 2], ["003", 3, 6]] });
    excel.standin.user.undo();
    expect(state()).toEqual(START);
  });

  test("a column, which takes its rules along", () => {
    excel.standin.user.insertColumns("Sheet1", 1);
    expect(state()).toMatchObject({ table: ["A4:D7"], validation: ["C5:C7"], names: ["C5:C7"], frozen: { rows: 4, columns: 1 } });
    excel.standin.user.deleteColumns("Sheet1", 2);
    expect(state()).toMatchObject({ table: ["A4:C7"], validation: [], conditional: [], names: [] });
  });

  test("a column that is moved to another place", () => {
    excel.standin.user.moveColumn("Sheet1", 1, 0);
    expect(state()).toMatchObject({
      table: ["A4:C7"],
      validation: ["A5:A7"],
      values: [["数", "编码", "合计"], [1, "001", 2], [2, "002", 4], [3, "003", 6]],
    });
  });

  test("the whole table", () => {
    excel.standin.user.deleteRows("Sheet1", 3, 4);
    expect(state()).toMatchObject({ table: [], validation: [], names: [], printArea: "A1:C3" });
    excel.standin.user.undo();
    expect(state()).toEqual(START);
  });
});

describe("the add-in's changes", () => {
  const run = async (act: (sheet: Excel.Worksheet) => void): Promise<void> =>
    excel.Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });

  test("rows added take formats and rules of the last row, and one Ctrl+Z takes all of them back", async () => {
    await run((sheet) => { sheet.tables.getItem("tblA").rows.add(undefined, [["'004", 4, "=B8*2"], ["'005", 5, "=B9*2"]]); });
    expect(state()).toMatchObject({
      table: ["A4:C9"],
      validation: ["B5:B9"],
      conditional: ["B5:B9"],
      values: [...START.values, ["004", 4, 8], ["005", 5, 10]],
    });
    excel.standin.user.undo();
    expect(state()).toEqual(START);
  });

  test("rows added push down what stands below the table", async () => {
    await run((sheet) => { sheet.getRange("A9").values = [["签字"]]; sheet.getRange("E5").values = [["旁边"]]; });
    await run((sheet) => { sheet.tables.getItem("tblA").rows.add(undefined, [["'004", 4, ""]]); });
    const { values } = excel.standin.snapshot().sheets[0] ?? {};
    expect(values?.map((row) => row.filter((cell) => cell !== ""))).toEqual([
      ["编码", "数", "合计"], ["001", 1, 2, "旁边"], ["002", 2, 4], ["003", 3, 6], ["004", 4], [], ["签字"],
    ]);
  });

  test("a table beside another content loses rows without moving it", async () => {
    await run((sheet) => { sheet.getRange("E5:E7").values = [["一"], ["二"], ["三"]]; });
    await run((sheet) => { sheet.getRange("A5:C5").delete("Up"); });
    const { values } = excel.standin.snapshot().sheets[0] ?? {};
    expect(values).toEqual([
      ["编码", "数", "合计", "", ""], ["002", 2, 4, "", "一"], ["003", 3, 6, "", "二"], ["", "", "", "", "三"],
    ]);
    expect(state().table).toEqual(["A4:C6"]);
  });

  test("a range held between two requests follows its cells", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const held = sheet.getRange("B6");
      held.load("values");
      await context.sync();
      excel.standin.user.insertRows("Sheet1", 0, 1);
      held.load("address,values");
      await context.sync();
      expect([held.address, held.values]).toEqual(["Sheet1!B7", [[2]]]);
    });
  });
});

describe("the user types", () => {
  test("right below a table, which grows with its formulas and rules", () => {
    excel.standin.user.typeInCell("Sheet1", "B8", "4");
    expect(state()).toMatchObject({ table: ["A4:C8"], validation: ["B5:B8"], values: [...START.values, ["", 4, 8]] });
    excel.standin.user.undo();
    expect(state()).toEqual(START);
  });

  test("what a rule does not allow, and nothing changes", () => {
    expect(excel.standin.user.typeInCell("Sheet1", "B5", "100")).toMatchObject({ why: "invalid" });
    expect(excel.standin.user.typeInCell("Sheet1", "B5", "约5")).toMatchObject({ why: "invalid" });
    expect(state()).toEqual(START);
    expect(excel.standin.user.typeInCell("Sheet1", "B5", "99")).toBeNull();
  });

  test("in the grid, whose model keeps tables and undo together", () => {
    const { model } = excel.standin;
    model.setUserInput(0, 8, 2, "4");
    model.setUserInput(0, 1, 1, "标题");
    expect(state().table).toEqual(["A4:C8"]);
    model.insertRows(0, 1, 1);
    expect(state().table).toEqual(["A5:C9"]);
    expect(model.canUndo()).toBe(true);
    for (let step = 0; step < 3; step += 1) model.undo();
    expect(state()).toEqual(START);
  });

  test("sorting moves rows whole", () => {
    excel.standin.user.sort("tblA", "数", false);
    expect(state().values).toEqual([["编码", "数", "合计"], ["003", 3, 6], ["002", 2, 4], ["001", 1, 2]]);
  });
});

test("a saved workbook opens as it was", async () => {
  const saved = excel.standin.exportState();
  const before = state();
  excel = await openExcel({ state: structuredClone(saved) });
  expect(state()).toEqual(before);
});
