/** What core says of every computed cell of a workbook, beside what an engine computed there. */
import { annualTargets, evaluate } from "../../src/core/evaluate/evaluate";
import { elapsed } from "../../src/core/evaluate/progress";
import { lastYearToDate, toDate } from "../../src/core/evaluate/total";
import type { Dataset } from "../../src/core/indicator/dataset";
import { isPercent } from "../../src/core/number/unit";
import type { CellValue } from "../../src/host/workbook";
import { statusWord } from "../../src/sheets/choices";
import type { Computed } from "./computePlans";

export interface ComputedCell {
  readonly at: string;
  readonly sheet: CellValue;
  readonly core: CellValue;
}

function entryCells({ indicators, entries, settings }: Dataset, cells: Computed): readonly ComputedCell[] {
  const { month } = elapsed(settings, settings.period).lastDay;
  const known = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  return entries.flatMap((entry, row): readonly ComputedCell[] => {
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

function registerCells(dataset: Dataset, cells: Computed): readonly ComputedCell[] {
  const { period } = dataset.settings;
  const { byCode } = evaluate(dataset, period);
  return dataset.indicators.flatMap((indicator, row): readonly ComputedCell[] => {
    const found = byCode.get(indicator.code);
    if (!found) return [];
    const points = indicator.kind === "ratio" || indicator.kind === "score" ? (isPercent(indicator.unit) ? 100 : 1) : 1;
    const at = (column: string, core: CellValue): ComputedCell => ({
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

export function computedCells(dataset: Dataset, cells: Computed): readonly ComputedCell[] {
  return [...entryCells(dataset, cells), ...registerCells(dataset, cells)];
}

export function equal(sheet: CellValue, core: CellValue): boolean {
  if (typeof sheet === "number" && typeof core === "number") return Math.abs(sheet - core) <= 1e-9 * Math.max(1, Math.abs(core));
  return sheet === core || (sheet === "" && core === null);
}
