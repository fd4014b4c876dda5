/** The workbook's live formulas and core say the same of every cell, in random workbooks computed by IronCalc. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annualTargets, evaluate } from "../../src/core/evaluate/evaluate";
import { elapsed } from "../../src/core/evaluate/progress";
import { lastYearToDate, toDate } from "../../src/core/evaluate/total";
import type { Dataset } from "../../src/core/indicator/dataset";
import { isPercent } from "../../src/core/number/unit";
import type { CellValue } from "../../src/host/workbook";
import { bookPlans } from "../../src/sheets/book";
import { statusWord } from "../../src/sheets/choices";
import { computePlans, withTypedWords, type Computed } from "./computePlans";
import { randomDataset } from "./randomDataset";

const RUNS = Number(process.env["AGREEMENT_RUNS"] ?? 12);

describe("formulas and core", () => {
  test("agree in every computed cell of random workbooks", async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(randomDataset, async (dataset) => {
        const cells = await computePlans(withTypedWords(bookPlans({ language: "zh", dataset, takenSheets: [] })));
        const differences = [...entryDifferences(dataset, cells), ...registerDifferences(dataset, cells)].filter(({ sheet, core }) => !equal(sheet, core));
        compared += dataset.indicators.length * 8 + dataset.entries.length * 2;
        expect(differences).toEqual([]);
      }),
      { numRuns: RUNS, seed: 20_260_630, endOnFailure: true },
    );
    expect(compared).toBeGreaterThan(RUNS * 200);
  }, 120_000);
});

interface Pair {
  readonly at: string;
  readonly sheet: CellValue;
  readonly core: CellValue;
}

function entryDifferences({ indicators, entries, settings }: Dataset, cells: Computed): readonly Pair[] {
  const { month } = elapsed(settings, settings.period).lastDay;
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return entries.flatMap((entry, row): readonly Pair[] => {
    const indicator = known.get(entry.code);
    const total = indicator?.monthTotal ?? "sum";
    const [now, last] = indicator ? [toDate(entry.months, month, total), lastYearToDate(entry, month, total)] : [null, null];
    // a code that is not in the register has no rule: its last-year figure at the year's end is the typed one
    const typed = !indicator && month === 12 && entry.lastYear.every((value) => value === null) ? entry.lastYearTotal : last;
    return [
      { at: `${entry.code} toDate`, sheet: cells("tblEntries", row, "toDate"), core: now },
      { at: `${entry.code} baseToDate`, sheet: cells("tblEntries", row, "baseToDate"), core: typed },
    ];
  });
}

function registerDifferences(dataset: Dataset, cells: Computed): readonly Pair[] {
  const { period } = dataset.settings;
  const { byCode } = evaluate(dataset, period);
  return dataset.indicators.flatMap((indicator, row): readonly Pair[] => {
    const found = byCode.get(indicator.code);
    if (!found) return [];
    const points = indicator.kind === "ratio" || indicator.kind === "score" ? (isPercent(indicator.unit) ? 100 : 1) : 1;
    const at = (column: string, core: CellValue): Pair => ({
      at: `${indicator.code} ${column} ${indicator.kind} ${indicator.comparator} ${indicator.unitTotal} ${indicator.pacing}`, sheet: cells("tblIndicators", row, column), core,
    });
    return [
      at("actual", found.actual), at("base", found.base), at("completion", found.completion), at("expected", found.expected),
      at("gap", found.gap === null ? null : found.gap * 100), at("growth", found.growth === null ? null : found.growth * points),
      at("status", statusWord(found.status, "zh")), at("unitTargets", unitTargets(dataset, indicator.code)),
    ];
  });
}

/** Every unit's newest row; rows of one day stand side by side. */
function unitTargets({ targets, settings }: Dataset, code: string): number | null {
  const current = [...new Set(targets.filter((row) => row.code === code && row.reporter !== "").map(({ reporter }) => reporter))].flatMap((reporter) => {
    const rows = annualTargets(targets, code, reporter, settings.period);
    const newest = rows.at(-1)?.validFrom ?? 0;
    return rows.filter(({ validFrom, lower }) => (validFrom ?? 0) === newest && lower !== null);
  });
  return current.length === 0 ? null : current.reduce((sum, { lower }) => sum + (lower ?? 0), 0);
}

function equal(sheet: CellValue, core: CellValue): boolean {
  if (typeof sheet === "number" && typeof core === "number") return Math.abs(sheet - core) <= 1e-9 * Math.max(1, Math.abs(core));
  return sheet === core || (sheet === "" && core === null);
}
