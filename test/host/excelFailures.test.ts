/** What a clerk may have done to the workbook, and what Excel may refuse: the right result or the right issue, nothing half. */
import { beforeEach, describe, expect, test } from "vitest";
import type { IssueCode } from "../../src/core/issue";
import { openExcel } from "../../src/host/excel/openExcel";
import { type CellValue, type Change, HostError } from "../../src/host/workbook";
import type { Standin } from "../../src/workbench/standin";
import { openExcel as openTrial } from "../standin/office";
import { columnPlan, sheetPlan } from "./plans";

const TABLE = "tblTrial";
const SHEET = "试算";
const workbook = openExcel();
let standin: Standin;

const cells = (row: number, values: readonly (readonly (string | number)[])[]): Change => ({ kind: "cells", table: TABLE, row, column: 1, cells: values });
const newSheet = (name: string, tableName: string): Change => ({
  kind: "createSheets",
  sheets: [sheetPlan({ name, tableName, columns: [columnPlan("甲")], rows: [[1]] })],
});

async function body(table = TABLE): Promise<readonly (readonly CellValue[])[] | undefined> {
  return (await workbook.read([table])).tables.get(table)?.rows;
}

async function failing(work: Promise<unknown>): Promise<HostError> {
  const error: unknown = await work.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );
  if (error instanceof HostError) return error;
  throw error;
}

async function expectIssue(work: Promise<unknown>, code: IssueCode, subject?: Readonly<Record<string, string>>): Promise<void> {
  const { issue } = await failing(work);
  expect(issue.code).toBe(code);
  if (subject !== undefined) expect(issue.with).toEqual(subject);
}

const STANDING = [["甲", 1, 10], ["乙", 2, 20], ["丙", 3, 30]];

beforeEach(async () => {
  ({ standin } = await openTrial());
  const columns = [columnPlan("名称"), columnPlan("数量"), columnPlan("目标")];
  await workbook.write([{ kind: "createSheets", sheets: [sheetPlan({ name: SHEET, tableName: TABLE, columns, rows: STANDING })] }]);
});

describe("a filtered table", () => {
  beforeEach(() => {
    standin.user.setFilter(TABLE, "名称", ["乙"]);
  });

  test("is read whole", async () => {
    expect(await body()).toEqual(STANDING);
  });

  test("is written cell by cell, because Excel misplaces arrays over hidden rows", async () => {
    await workbook.write([cells(0, [[5, 50], [6, 60], [7, 70]])]);
    expect(await body()).toEqual([["甲", 5, 50], ["乙", 6, 60], ["丙", 7, 70]]);
  });

  test.each<Change>([
    { kind: "append", table: TABLE, rows: [["丁", 4, 40]] },
    { kind: "deleteRows", table: TABLE, rows: [0] },
    { kind: "addColumns", table: TABLE, heads: ["备注"], cells: [] },
  ])("is not resized: $kind", async (change) => {
    await expectIssue(workbook.write([cells(0, [[5]]), change]), "host_filtered", { table: TABLE });
    expect(await body()).toEqual(STANDING);
  });
});

describe("what the user did to sheet and table", () => {
  test("a protected sheet is named", async () => {
    standin.user.protect(SHEET);
    await expectIssue(workbook.write([cells(0, [[5]])]), "host_protected", { sheet: SHEET });
    expect(await body()).toEqual(STANDING);
  });

  test("a renamed table is missing, by name", async () => {
    standin.user.renameTable(TABLE, "表1");
    await expectIssue(workbook.write([cells(0, [[5]])]), "host_missing", { table: TABLE });
    expect(await body()).toBeUndefined();
  });

  test("a deleted sheet takes its table along", async () => {
    standin.user.addSheet("别的");
    standin.user.deleteSheet(SHEET);
    await expectIssue(workbook.write([cells(0, [[5]])]), "host_missing", { table: TABLE });
  });

  test("moved, hidden and added columns and a sorted table are found as they stand", async () => {
    standin.user.insertColumns(SHEET, 0);
    standin.user.hideColumns(SHEET, 2);
    standin.user.sort(TABLE, "数量", false);
    await workbook.write([cells(0, [[9]])]);
    const table = (await workbook.read([TABLE])).tables.get(TABLE);
    expect(table?.firstColumn).toBe(1);
    expect(table?.rows).toEqual([["丙", 9, 30], ["乙", 2, 20], ["甲", 1, 10]]);
  });

  test("what stands below and beside a growing table moves, and is not overwritten", async () => {
    standin.user.typeInCell(SHEET, "B9", "下面");
    standin.user.typeInCell(SHEET, "E5", "旁边");
    await workbook.write([
      { kind: "append", table: TABLE, rows: [["丁", 4, 40], ["戊", 5, 50], ["己", 6, 60]] },
      { kind: "addColumns", table: TABLE, heads: ["备注"], cells: [["一"]] },
    ]);
    const texts = standin.snapshot().sheets.find(({ name }) => name === SHEET)?.values.flat() ?? [];
    expect(texts).toContain("下面");
    expect(texts).toContain("旁边");
    expect((await body())?.slice(3)).toEqual([["丁", 4, 40, null], ["戊", 5, 50, null], ["己", 6, 60, null]]);
  });

  test("sheet and table names in use are refused before anything is written", async () => {
    await expectIssue(workbook.write([cells(0, [[5]]), newSheet(SHEET, "tblNew")]), "host_exists", { sheet: SHEET });
    await expectIssue(workbook.write([cells(0, [[5]]), newSheet("新表", TABLE.toUpperCase())]), "host_exists", { table: TABLE.toUpperCase() });
    expect(await body()).toEqual(STANDING);
  });

  test("a write waits until the user has left the cell", async () => {
    standin.beginCellEdit();
    const writing = workbook.write([cells(0, [[5]])]);
    let done = false;
    void writing.then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    standin.endCellEdit();
    await writing;
    expect((await body())?.[0]).toEqual(["甲", 5, 10]);
  });
});

describe("a request that fails", () => {
  test("while reading is told, and the next reading works", async () => {
    standin.failRequest(2, "refuse");
    await expectIssue(workbook.read([TABLE]), "host_aborted");
    expect(await body()).toEqual(STANDING);
  });

  test("before the write leaves everything as it stood", async () => {
    standin.failRequest(1, "refuse");
    await expectIssue(workbook.write([cells(0, [[5]])]), "host_aborted");
    expect(await body()).toEqual(STANDING);
  });

  test("half-way loses nothing, and a second try completes", async () => {
    const changes: readonly Change[] = [cells(0, [[5, 50]]), cells(2, [[7, 70]])];
    standin.failRequest(2, "cut");
    await failing(workbook.write(changes));
    for (const row of (await body()) ?? []) expect(row.every((cell) => cell !== null)).toBe(true);
    await workbook.write(changes);
    expect(await body()).toEqual([["甲", 5, 50], ["乙", 2, 20], ["丙", 7, 70]]);
  });

  test.each(["refuse", "cut"] as const)("while creating sheets leaves none half made: %s", async (how) => {
    standin.failRequest(2, how);
    await failing(workbook.write([newSheet("新表", "tblNew")]));
    expect((await workbook.read([])).sheetNames).not.toContain("新表");
    await workbook.write([newSheet("新表", "tblNew")]);
    expect(await body("tblNew")).toEqual([[1]]);
  });

  test("while the next sheet is made does not touch what was written before", async () => {
    standin.failRequest(2, "cut");
    await failing(workbook.write([cells(0, [[5, 50]]), newSheet("新表", "tblNew")]));
    expect((await body())?.slice(1)).toEqual(STANDING.slice(1));
  });

  test("details hold codes and places, no values", async () => {
    standin.user.protect(SHEET);
    const { detail } = await failing(workbook.write([cells(0, [["王某某的电话"]])]));
    expect(detail).toContain("AccessDenied");
    expect(detail).not.toContain("王");
  });
});

describe("more than Excel on the web takes at once", () => {
  const rows = Array.from({ length: 2_000 }, (_, row) => [row, "长".repeat(1_000)]);
  const columns = [columnPlan("序号"), columnPlan("内容", { format: "@" })];
  const long: Change = { kind: "createSheets", sheets: [sheetPlan({ name: "长文", tableName: "tblLong", columns, rows })] };

  test("is written in requests below the limit, and read in pieces", async () => {
    standin.resetCounters();
    await workbook.write([long]);
    expect(standin.counters.syncs).toBe(3);
    const read = await workbook.read([TABLE, "tblLong"]);
    expect(read.tables.get(TABLE)?.rows).toEqual(STANDING);
    expect(read.tables.get("tblLong")?.rows).toEqual(rows);
  });

  test("when the second request fails, what the first created goes away, and what stood before stays", async () => {
    standin.failRequest(3, "cut");
    await failing(workbook.write([cells(0, [[5, 50]]), long]));
    expect((await workbook.read([])).sheetNames).not.toContain("长文");
    expect((await body())?.[0]).toEqual(["甲", 5, 50]);
    await workbook.write([long]);
    expect((await workbook.read([])).sheetNames).toContain("长文");
  });
});

describe("selecting", () => {
  test("shows a hidden sheet and selects the area", async () => {
    standin.user.addSheet("别的");
    standin.user.showSheet(SHEET, "Hidden");
    await workbook.select({ sheet: SHEET, row: 4, column: 1, rowCount: 1, columnCount: 1 });
    expect(standin.snapshot().sheets.find(({ name }) => name === SHEET)?.visibility).toBe("Visible");
  });

  test("a sheet that is gone is named", async () => {
    await expectIssue(workbook.select({ sheet: "没有", row: 0, column: 0, rowCount: 1, columnCount: 1 }), "host_missing", { sheet: "没有" });
  });
});
