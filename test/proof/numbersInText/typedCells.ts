/**
 * Every figure of a report, worked out anew from the cells a clerk types: months, last year, targets. Exact, and by the formulas of
 * language.md 3.1-3.3 alone; nothing of core/evaluate is asked.
 */
import type { Dataset } from "../../../src/core/indicator/dataset";
import type { Entry, Indicator } from "../../../src/core/indicator/indicator";
import { compared, exact, minus, ONE, over, plus, tenTo, times, total, wholeBelow, ZERO, type Fraction } from "./fraction";

export interface Asked {
  readonly code: string;
  /** null: the whole office. */
  readonly reporter: string | null;
  readonly year: number;
  /** Last month of the report's period. */
  readonly month: number;
}

type Values = (entry: Entry) => readonly (number | null)[];

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysIn(year: number, month: number): number {
  return month === 2 && year % 4 === 0 ? 29 : (DAYS[month - 1] ?? 0);
}

export class TypedCells {
  constructor(readonly dataset: Dataset) {}

  indicator(code: string): Indicator | null {
    return this.dataset.indicators.find((one) => one.code === code) ?? null;
  }

  /** The day that the data reach: the cut-off, where it lies inside the period. */
  reached({ year, month }: Pick<Asked, "year" | "month">): { readonly month: number; readonly day: number } {
    const { cutoff } = this.dataset.settings;
    return cutoff.year === year && cutoff.month <= month ? cutoff : { month, day: daysIn(year, month) };
  }

  /** Months that count as full, 0-12. */
  fullMonths(asked: Pick<Asked, "year" | "month">): number {
    const { month, day } = this.reached(asked);
    return day >= Math.min(this.dataset.settings.fullMonthFrom, daysIn(asked.year, month)) ? month : month - 1;
  }

  actual(asked: Asked): Fraction | null {
    const { month } = this.reached(asked);
    return this.#over(asked, (entry) => entry.months.slice(0, month));
  }

  base(asked: Asked): Fraction | null {
    const { month } = this.reached(asked);
    return this.#over(asked, ({ lastYear, lastYearTotal }) => {
      const known = lastYear.slice(0, month);
      return month === 12 && known.every((value) => value === null) ? [lastYearTotal] : known;
    });
  }

  /** The last months of the period alone. */
  latest(asked: Asked, months: 1 | 3): Fraction | null {
    const first = months === 1 ? asked.month : asked.month - ((asked.month - 1) % 3);
    return this.#over(asked, (entry) => entry.months.slice(first - 1, asked.month));
  }

  forecast(asked: Asked): Fraction | null {
    const values = this.#entries(asked).map(({ forecast }) => forecast);
    const known = values.filter((value) => value !== null).map(exact);
    return known.length === values.length ? this.#together(asked, known) : null;
  }

  /** Lower bound, or the one target there is. */
  target({ code, reporter, year }: Asked): Fraction | null {
    const indicator = this.indicator(code);
    if (reporter === null) return indicator?.target == null ? null : exact(indicator.target);
    const rows = this.dataset.targets.filter((row) => row.code === code && row.grade === "base" && row.reporter === reporter && (row.fromYear ?? year) <= year && (row.toYear ?? row.fromYear ?? year) >= year);
    const newest = rows.reduce<(typeof rows)[number] | null>((best, row) => (best === null || (row.validFrom ?? 0) >= (best.validFrom ?? 0) ? row : best), null);
    return newest?.lower == null ? null : exact(newest.lower);
  }

  upper({ code, reporter }: Asked): Fraction | null {
    const upper = reporter === null ? this.indicator(code)?.upper : null;
    return upper == null ? null : exact(upper);
  }

  completion(asked: Asked): Fraction | null {
    const [actual, target] = [this.actual(asked), this.target(asked)];
    return actual && target && over(actual, target);
  }

  /** 序时进度 */
  expected(asked: Asked): Fraction | null {
    const [pacing, target] = [this.indicator(asked.code)?.pacing, this.target(asked)];
    const { month, day } = this.reached(asked);
    const share = over(exact(this.fullMonths(asked)), exact(12)) ?? ZERO;
    if (pacing === "month") return share;
    if (pacing === "session") return target && over(wholeBelow(times(target, share)), target);
    if (pacing !== "day") return null;
    const days = Array.from({ length: month - 1 }, (_, index) => daysIn(asked.year, index + 1)).reduce((sum, length) => sum + length, day);
    return over(exact(days), exact(asked.year % 4 === 0 ? 366 : 365));
  }

  /** Of rates and scores the distance from the target, of others from the expected progress. */
  gap(asked: Asked): Fraction | null {
    if (this.isRate(asked.code)) return difference(this.actual(asked), this.target(asked));
    return difference(this.completion(asked), this.expected(asked));
  }

  growth(asked: Asked): Fraction | null {
    const [actual, base] = [this.actual(asked), this.base(asked)];
    if (this.isRate(asked.code)) return difference(actual, base);
    const ratio = actual && base && compared(base, ZERO) > 0 ? over(actual, base) : null;
    return ratio && minus(ratio, ONE);
  }

  isRate(code: string): boolean {
    return ["ratio", "score"].includes(this.indicator(code)?.kind ?? "");
  }

  /** Counted entries. */
  #entries({ code, reporter }: Asked): readonly Entry[] {
    return this.dataset.entries.filter((entry) => entry.code === code && entry.counted && (reporter === null || entry.reporter === reporter));
  }

  #over(asked: Asked, values: Values): Fraction | null {
    const indicator = this.indicator(asked.code);
    if (!indicator) return null;
    if (indicator.unitTotal === "recompute" && indicator.numerator !== "" && indicator.denominator !== "") {
      const [top, bottom] = [this.#joined(asked, indicator.numerator, values), this.#joined(asked, indicator.denominator, values)];
      const rate = top && bottom && over(top, bottom);
      return rate && times(rate, tenTo({ "‰": 3, "/10万": 5 }[indicator.unit] ?? 0));
    }
    return this.#together(asked, this.#eachToDate(asked, values));
  }

  #together({ code }: Asked, values: readonly Fraction[]): Fraction | null {
    if (values.length === 0) return null;
    return this.indicator(code)?.unitTotal === "sum" ? total(values) : values.length === 1 ? (values[0] ?? null) : null;
  }

  #eachToDate(asked: Asked, values: Values): readonly Fraction[] {
    const adds = this.indicator(asked.code)?.monthTotal === "sum";
    return this.#entries(asked).flatMap((entry) => {
      const known = values(entry).filter((value) => value !== null).map(exact);
      return known.length === 0 ? [] : adds ? [total(known)] : known.slice(-1);
    });
  }

  /** A+B, A-B. */
  #joined(asked: Asked, expression: string, values: Values): Fraction | null {
    let result = ZERO;
    for (const [, sign = "", code = ""] of expression.matchAll(/([+-]?)([^+-]+)/gu)) {
      const parts = this.#eachToDate({ ...asked, code }, values);
      if (parts.length === 0) return null;
      result = sign === "-" ? minus(result, total(parts)) : plus(result, total(parts));
    }
    return result;
  }
}

export function difference(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a && b && minus(a, b);
}
