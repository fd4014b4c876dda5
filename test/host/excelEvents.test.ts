/** What a pane hears of a workbook, and what it must not hear: its own writes. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openExcel } from "../../src/host/excel/openExcel";
import { HostError, type SheetEdit } from "../../src/host/workbook";
import type { Standin } from "../../src/workbench/standin";
import { eventsDelivered, openExcel as openTrial } from "../standin/office";
import { columnPlan, sheetPlan } from "./plans";

const TABLE = "tblTrial";
const SHEET = "试算";

describe("watching", () => {
  let standin: Standin;
  let heard: SheetEdit[];
  let stop: () => Promise<void>;
  const workbook = openExcel();
  const type = async (address: string, text: string): Promise<void> => {
    standin.user.typeInCell(SHEET, address, text);
    await eventsDelivered();
  };

  beforeEach(async () => {
    ({ standin } = await openTrial());
    const columns = [columnPlan("名称"), columnPlan("数量")];
    await workbook.write([{ kind: "createSheets", sheets: [sheetPlan({ name: SHEET, tableName: TABLE, columns, rows: [["甲", 1], ["乙", 2]] })] }]);
    const edits: SheetEdit[] = [];
    heard = edits;
    stop = await workbook.watch((edit) => edits.push(edit));
  });

  // The library is shared by all tests of this file, and with it what is registered.
  afterEach(async () => stop());

  test("an edit of the user names its table", async () => {
    await type("B5", "7");
    expect(heard).toContainEqual({ table: TABLE });
  });

  test("an edit outside every table is one of its sheet", async () => {
    await type("F9", "7");
    expect(heard).toEqual([{ table: null }]);
  });

  test("a table that came later is named as well", async () => {
    await workbook.write([{ kind: "createSheets", sheets: [sheetPlan({ name: "后来", tableName: "tblLater", columns: [columnPlan("甲")], rows: [[1]] })] }]);
    standin.user.typeInCell("后来", "A5", "2");
    await eventsDelivered();
    expect(heard).toContainEqual({ table: "tblLater" });
  });

  test("our own writes are not heard, edits after them are", async () => {
    await workbook.write([
      { kind: "cells", table: TABLE, row: 0, column: 1, cells: [[5]] },
      { kind: "append", table: TABLE, rows: [["丙", 3]] },
      { kind: "deleteRows", table: TABLE, rows: [1] },
    ]);
    await eventsDelivered();
    expect(heard).toEqual([]);
    await type("B5", "7");
    expect(heard).toContainEqual({ table: TABLE });
  });

  test("writes at the same time do not hear each other", async () => {
    const write = (row: number): Promise<void> => workbook.write([{ kind: "cells", table: TABLE, row, column: 1, cells: [[row]] }]);
    await Promise.all([write(0), write(1)]);
    await eventsDelivered();
    expect(heard).toEqual([]);
  });

  test.each(["refuse", "cut"] as const)("events are on again after a write that failed: %s", async (how) => {
    standin.failRequest(2, how);
    await expect(workbook.write([{ kind: "cells", table: TABLE, row: 0, column: 1, cells: [[5]] }])).rejects.toBeInstanceOf(HostError);
    await type("B5", "7");
    expect(heard).toContainEqual({ table: TABLE });
  });

  test("watching switches events on that an earlier pane left off", async () => {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await stop();
    stop = await workbook.watch((edit) => heard.push(edit));
    await type("B5", "7");
    expect(heard).toContainEqual({ table: TABLE });
  });

  test("after stopping nothing is heard", async () => {
    await stop();
    await type("B5", "7");
    expect(heard).toEqual([]);
  });
});
