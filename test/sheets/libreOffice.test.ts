/** Files of ours, recomputed by LibreOffice: every formula has the value that the file brought, which IronCalc computed and core agrees with. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPack, newTracker } from "../../src/app/newTracker";
import { writeReportSheet } from "../../src/app/writeReport";
import type { CellValue } from "../../src/host/workbook";
import { newXlsx, openXlsx, type XlsxWorkbook } from "../../src/host/xlsx";
import { bookPlans } from "../../src/sheets/book";
import { TABLE_NAMES } from "../../src/sheets/tables";
import { computedByLibreOffice, SOFFICE } from "./libreOffice";
import { randomDataset } from "./randomDataset";

if (SOFFICE === null && process.env["CI"] !== "true") console.info("LibreOffice is not installed: its judgement of our formulas is skipped.");

const RANDOM_BOOKS = 3;

describe.skipIf(SOFFICE === null && process.env["CI"] !== "true")("LibreOffice computes the same", () => {
  test("in the sample, with its report", async () => {
    const workbook = newXlsx();
    const pack = findPack("women-federation");
    if (!pack) throw new Error("no pack");
    await newTracker(workbook, { pack, language: "zh", year: 2026, codes: null, sample: true });
    await writeReportSheet(workbook, {});
    expect(await differences(workbook)).toEqual([]);
  }, 180_000);

  test.each(fc.sample(randomDataset, { numRuns: RANDOM_BOOKS, seed: 7 }).map((dataset, index) => [index + 1, dataset] as const))("in random workbook %d", async (_index, dataset) => {
    const workbook = newXlsx();
    await workbook.write([{ kind: "createSheets", sheets: bookPlans({ language: "zh", dataset, takenSheets: [] }) }]);
    expect(await differences(workbook)).toEqual([]);
  }, 180_000);
});

async function differences(workbook: XlsxWorkbook): Promise<readonly unknown[]> {
  const bytes = await workbook.toBytes();
  const judged = await computedByLibreOffice(bytes);
  const { tables } = await openXlsx(bytes).read(TABLE_NAMES);
  expect(tables.size).toBe(TABLE_NAMES.length);
  return [...tables.values()].flatMap(({ sheet, headRow, firstColumn, heads, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        const shown = judged.get(sheet)?.[headRow + 1 + row]?.[firstColumn + column] ?? "";
        return equal(cell, shown) ? [] : [{ sheet, row, head: heads[column], ours: cell, libreOffice: shown }];
      }),
    ),
  );
}

function equal(ours: CellValue, shown: string): boolean {
  if (ours === null || ours === "") return shown === "";
  if (typeof ours !== "number") return typeof ours === "string" && ours.trim() === shown.trim();
  const value = /^\d{4}-\d{2}-\d{2}$/u.test(shown) ? Date.parse(shown) / 86_400_000 + 25_569 : Number(shown.replace("%", "")) / (shown.endsWith("%") ? 100 : 1);
  return Math.abs(value - ours) <= 1e-9 * Math.max(1, Math.abs(ours));
}
