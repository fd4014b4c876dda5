/** The sample with its report, recomputed by LibreOffice: every formula has the value that the file brought. Random workbooks: test/proof/formulas.ts. */
import { describe, expect, test } from "vitest";
import { findPack, newTracker } from "../../src/app/newTracker";
import { writeReportSheet } from "../../src/app/writeReport";
import { newXlsx } from "../../src/host/xlsx";
import { libreOfficeDifferences, SOFFICE } from "./libreOffice";

if (SOFFICE === null && process.env["CI"] !== "true") console.info("LibreOffice is not installed: its judgement of our formulas is skipped.");

describe.skipIf(SOFFICE === null && process.env["CI"] !== "true")("LibreOffice computes the same", () => {
  test("in the sample, with its report", async () => {
    const workbook = newXlsx();
    const pack = findPack("women-federation");
    if (!pack) throw new Error("no pack");
    await newTracker(workbook, { pack, language: "zh", year: 2026, codes: null, sample: true });
    await writeReportSheet(workbook, {});
    const { compared, differences } = await libreOfficeDifferences(await workbook.toBytes());
    expect(compared).toBeGreaterThan(1_000);
    expect(differences).toEqual([]);
  }, 180_000);
});
