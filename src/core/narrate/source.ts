/** The trail of a number: which cells it comes from. */
import { currentTarget } from "../evaluate/evaluate";
import { isComputedRate } from "../evaluate/total";
import type { Entry } from "../indicator/indicator";
import type { Period } from "../indicator/period";
import type { CellPlace } from "../issue";
import type { Field } from "../outline/fields";
import type { Fact } from "./conditions";
import type { Segment, Source } from "./segment";

export const ENTRIES_TABLE = "tblEntries";
export const REGISTER_TABLE = "tblIndicators";
export const TARGETS_TABLE = "tblTargets";

/** Register columns that hold what a field says. */
const REGISTER_COLUMNS: Partial<Record<Source["field"], string>> = {
  actual: "actual",
  target: "target",
  upper: "upper",
  completion: "completion",
  gap: "gap",
  base: "base",
  growth: "growth",
  status: "status",
};

/** A number of an indicator, from its register row, or from the one entry that it is. */
export function sourceOf(fact: Fact, field: Field | "growthRatio", value: number): Source {
  const { evaluation, narration } = fact;
  const { indicator, entries } = evaluation;
  const { period: asked, passed } = narration.year;
  // figures are added up to the month that the data reach
  const period: Period = { year: asked.year, month: passed.lastDay.month };
  const row = narration.byCode.get(indicator.code)?.row ?? 0;
  const only = entries.length === 1 && !isComputedRate(indicator) ? entries[0] : undefined;
  const own = narration.dataset.settings.period;
  const current = asked.year === own.year && asked.month === own.month;
  if (field === "actual" && only) {
    return { code: indicator.code, field, rule: indicator.monthTotal === "sum" ? "sum" : "latest", period, cells: entryCells(only, period, current), value };
  }
  if (fact.reporter !== undefined) return { code: indicator.code, field, rule: field === "target" || field === "upper" ? "typed" : "formula", period, cells: unitCells(fact, field, period, current), value };
  const rule = field === "target" || field === "upper" ? "typed" : field === "actual" ? (isComputedRate(indicator) ? "rate" : "units") : "formula";
  const column = REGISTER_COLUMNS[field] ?? "actual";
  const register: CellPlace = { table: REGISTER_TABLE, row, column };
  const cells = field === "actual" && !current ? entries.flatMap((entry) => entryCells(entry, period, false)) : [register];
  return { code: indicator.code, field, rule, period, cells: cells.length ? cells : [register], value };
}

/** The register holds the whole office's figures; those of one unit come from its entries and its own target row. */
function unitCells({ evaluation: { indicator, entries }, narration, reporter = "" }: Fact, field: Source["field"], period: Period, current: boolean): readonly CellPlace[] {
  const target = currentTarget(narration.dataset.targets, indicator.code, reporter, period);
  const asked: readonly CellPlace[] = target ? [{ table: TARGETS_TABLE, row: target.row, column: field === "upper" ? "upper" : "lower" }] : [];
  if (field === "target" || field === "upper") return asked;
  const own = entries.flatMap((entry) => entryCells(entry, period, current));
  return field === "completion" || field === "gap" || field === "remaining" ? [...own, ...asked] : own;
}

/** 至今 shows the workbook's own period; for another one the months themselves are the trail. */
function entryCells(entry: Entry, period: Period, current: boolean): readonly CellPlace[] {
  const place = (column: string): CellPlace => ({ table: ENTRIES_TABLE, row: entry.row, column });
  if (current) return [place("toDate")];
  return Array.from({ length: period.month }, (_, index) => place(monthColumn(index + 1)));
}

export function monthColumn(month: number): string {
  return `m${month}`;
}

export function numberFrom(text: string, source: Source): readonly Segment[] {
  return [{ text, source }];
}
