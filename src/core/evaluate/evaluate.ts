/** What every indicator's figures mean at one period: the numbers of the register's computed columns, and the trail behind them. */
import type { Dataset } from "../indicator/dataset";
import type { Entry, Indicator, Grade, TargetRow } from "../indicator/indicator";
import type { Period } from "../indicator/period";
import { rowsWith } from "../indicator/rowsWith";
import { readApproximate, type Approximate } from "../number/approximate";
import { compareValues, difference, quotient } from "../number/round";
import type { Bands } from "../indicator/settings";
import { elapsed, expectedProgress, type Elapsed } from "./progress";
import { isStatus, statusOf, type Status } from "./status";
import { isComputedRate, lastYearToDate, toDate, Totals } from "./total";

export interface Evaluation {
  readonly indicator: Indicator;
  /** Counted entries the value comes from; of a computed rate, none. */
  readonly entries: readonly Entry[];
  /** 完成值 to date */
  readonly actual: number | null;
  /** 约数 of the one entry behind the value, as long as the number in it is that value. */
  readonly approximate: Approximate | null;
  /** 上年同期 */
  readonly base: number | null;
  /** 完成率, a fraction; null where none may be stated (rates, limits, no target). */
  readonly completion: number | null;
  /** 序时进度, a fraction. */
  readonly expected: number | null;
  /** 序时差, a fraction: completion - expected. */
  readonly gap: number | null;
  /** 同比: growth as a fraction; of rates and scores the difference. null where no comparison is possible. */
  readonly growth: number | null;
  readonly status: Status;
}

export interface EvaluatedYear {
  readonly period: Period;
  readonly passed: Elapsed;
  /** By code; of codes that stand twice, the first row's. */
  readonly byCode: ReadonlyMap<string, Evaluation>;
}

export function evaluate({ settings, indicators, entries }: Dataset, period: Period): EvaluatedYear {
  const sums = sumsOf(indicators, entries, elapsed(settings, period));
  const byCode = new Map<string, Evaluation>();
  for (const indicator of indicators) if (!byCode.has(indicator.code)) byCode.set(indicator.code, judge(indicator, sums, settings.bands));
  return { period, passed: sums.passed, byCode };
}

interface Sums {
  readonly actuals: Totals;
  readonly bases: Totals;
  readonly passed: Elapsed;
}

function sumsOf(indicators: readonly Indicator[], entries: readonly Entry[], passed: Elapsed, reporter?: string): Sums {
  const { month } = passed.lastDay;
  return {
    passed,
    actuals: new Totals(indicators, entries, (entry, { monthTotal }) => toDate(entry.months, month, monthTotal), reporter),
    bases: new Totals(indicators, entries, (entry, { monthTotal }) => lastYearToDate(entry, month, monthTotal), reporter),
  };
}

/** The figures of one reporting unit against its own target rows; null when it has no entry for the indicator, counted or not. */
export function evaluateReporter({ indicators, entries, targets, settings }: Dataset, indicator: Indicator, reporter: string, period: Period): Evaluation | null {
  if (!rowsWith(entries, "code", indicator.code).some((entry) => entry.reporter === reporter)) return null;
  const target = currentTarget(targets, indicator.code, reporter, period);
  const asked: Indicator = {
    ...indicator,
    target: target?.lower ?? target?.upper ?? null,
    upper: target?.upper ?? null,
    comparator: target?.comparator ?? indicator.comparator,
    targetState: target ? "set" : "none",
  };
  return judge(asked, sumsOf(indicators, entries, elapsed(settings, period), reporter), settings.bands);
}

/** The newest annual base target of a unit (empty: the whole); rows below are newer when their dates do not say. */
export function currentTarget(targets: readonly TargetRow[], code: string, reporter: string, period: Period): TargetRow | null {
  return annualTargets(targets, code, reporter, period).at(-1) ?? null;
}

/** All revisions of an annual target of one grade, oldest first. */
export function annualTargets(targets: readonly TargetRow[], code: string, reporter: string, period: Period, grade: Grade = "base"): readonly TargetRow[] {
  return rowsWith(targets, "code", code)
    .filter((row) => row.reporter === reporter && row.scope === "year" && row.grade === grade && coversYear(row, period.year))
    .sort((a, b) => (a.validFrom ?? 0) - (b.validFrom ?? 0) || a.row - b.row);
}

export function coversYear(row: TargetRow, year: number): boolean {
  return (row.fromYear ?? year) <= year && year <= (row.toYear ?? row.fromYear ?? year);
}

function judge(indicator: Indicator, { actuals, bases, passed }: Sums, bands: Bands): Evaluation {
  const [actual, base, entries] = [actuals.of(indicator), bases.of(indicator), actuals.entriesOf(indicator.code)];
  const completion = completionOf(indicator, actual);
  const expected = expectedProgress(indicator, indicator.target, passed);
  const gap = completion !== null && expected !== null ? difference(completion, expected) : null;
  const computed = statusOf(indicator, { actual, completion, gap, passed, bands });
  const status = isStatus(indicator.manualStatus) ? indicator.manualStatus : computed;
  return {
    indicator, entries, actual, approximate: knownAs(indicator, entries, actual), base, completion, expected, gap, growth: growthOf(indicator, actual, base), status,
  };
}

/** Of several entries, or of a rate from other codes, nobody has said how the sum is known. */
function knownAs(indicator: Indicator, entries: readonly Entry[], actual: number | null): Approximate | null {
  const [only] = entries;
  if (!only || entries.length > 1 || isComputedRate(indicator) || actual === null) return null;
  const known = readApproximate(only.approximate, indicator.unit);
  return known && compareValues(known.value, actual) === 0 ? known : null;
}

/** Share of the target that is done; not stated of rates, scores, limits and targets that are 0 or below. */
export function completionOf(indicator: Indicator, actual: number | null): number | null {
  const { target, targetState, kind, comparator } = indicator;
  const countable = kind !== "ratio" && kind !== "score" && comparator !== "<=" && comparator !== "<";
  return countable && targetState === "set" && target !== null && target > 0 && actual !== null ? quotient(actual, target) : null;
}

function growthOf({ kind }: Indicator, actual: number | null, base: number | null): number | null {
  if (actual === null || base === null) return null;
  const change = difference(actual, base);
  if (kind === "ratio" || kind === "score") return change;
  return base > 0 ? quotient(change, base) : null;
}
