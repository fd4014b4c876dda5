/** How often and how much host/excel asks of Excel, at the three sizes; counted, never timed. */
import { beforeAll, describe, expect, test } from "vitest";
import { openExcel } from "../../src/host/excel/openExcel";
import type { Change } from "../../src/host/workbook";
import type { Standin } from "../../src/workbench/standin";
import { openExcel as openTrial } from "../standin/office";
import { ENTRIES, entryRows, REGISTER, SIZES, syntheticPlans } from "./syntheticPlans";

const REQUEST_LIMIT = 5_000_000;

describe.each(SIZES)("$indicators indicators x $units units", (size) => {
  let standin: Standin;
  const workbook = openExcel();
  const rows = entryRows(size);

  const counted = async (work: Promise<unknown>) => {
    standin.resetCounters();
    await work;
    const { counters } = standin;
    expect(counters.largestRequest).toBeLessThan(REQUEST_LIMIT);
    expect(counters.largestResponse).toBeLessThan(REQUEST_LIMIT);
    return counters;
  };

  // One workbook for all: to make the largest one takes the stand-in some seconds.
  beforeAll(async () => {
    ({ standin } = await openTrial());
    const counters = await counted(workbook.write([{ kind: "createSheets", sheets: syntheticPlans(size) }]));
    expect(counters.syncs).toBe(2);
    expect(counters.actions).toBeLessThan(2_000);
  });

  test("reading everything takes two requests", async () => {
    const { syncs } = await counted(workbook.read([REGISTER, ENTRIES, "tblNowhere"]));
    expect(syncs).toBe(2);
    const { tables } = await workbook.read([ENTRIES]);
    expect(tables.get(ENTRIES)?.rows).toHaveLength(rows);
    expect(tables.get(ENTRIES)?.rows.at(-1)?.slice(0, 3)).toEqual([
      `A${String(size.indicators).padStart(3, "0")}`,
      `第${String(size.indicators)}项工作开展情况`,
      `第${String(size.units)}镇`,
    ]);
  });

  test("one cell is one cell", async () => {
    const { syncs, cellsWritten } = await counted(workbook.write([{ kind: "cells", table: ENTRIES, row: rows - 1, column: 10, cells: [[7]] }]));
    expect({ syncs, cellsWritten }).toEqual({ syncs: 2, cellsWritten: 1 });
  });

  test("a column, changed cell by cell, is one array and no other cell", async () => {
    const changes = Array.from({ length: rows }, (_, row): Change => ({ kind: "cells", table: ENTRIES, row, column: 10, cells: [[row]] }));
    const { syncs, cellsWritten } = await counted(workbook.write(changes));
    expect({ syncs, cellsWritten }).toEqual({ syncs: 2, cellsWritten: rows });
    const { tables } = await workbook.read([ENTRIES]);
    expect(tables.get(ENTRIES)?.rows.map((row) => row[10])).toEqual(changes.map((_, row) => row));
  });
});
