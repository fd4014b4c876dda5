/** How much of the plan year has passed, as the office counts it. Rule: language.md 3.3 (序时进度 t). */
import { dayOfYear, daysInMonth, endOfMonth, isLeapYear, type Day, type Period } from "../indicator/period";
import type { Indicator } from "../indicator/indicator";
import type { Settings } from "../indicator/settings";
import { COMPARED_DECIMALS, roundHalfUp } from "../number/round";

export interface Elapsed {
  /** Full months, 0-12: a month counts as full from the 20th (a setting). */
  readonly months: number;
  /** Days, as a fraction of the year. */
  readonly days: number;
  /** The data reach the end of the plan year: year-end words apply. */
  readonly yearEnd: boolean;
  /** The last day the figures cover: the cut-off, or the period's end if that is earlier. This year and last year are added up to its month. */
  readonly lastDay: Day;
}

export function elapsed(settings: Pick<Settings, "cutoff" | "fullMonthFrom">, period: Period): Elapsed {
  const lastDay = earlier(settings.cutoff, endOfMonth(period.year, period.month), period.year);
  const whole = lastDay.day >= Math.min(settings.fullMonthFrom, daysInMonth(lastDay.year, lastDay.month));
  const months = whole ? lastDay.month : lastDay.month - 1;
  return { months, days: dayOfYear(lastDay) / (isLeapYear(period.year) ? 366 : 365), yearEnd: months >= 12, lastDay };
}

/** A cut-off of another year says nothing about this one: figures then reach the period's end. */
function earlier(cutoff: Day, end: Day, year: number): Day {
  return cutoff.year === year && dayOfYear(cutoff) < dayOfYear(end) ? cutoff : end;
}

/** 序时进度 as a fraction; null where pace has no meaning (milestones, seasonal work). */
export function expectedProgress(indicator: Pick<Indicator, "pacing">, target: number | null, passed: Elapsed): number | null {
  switch (indicator.pacing) {
    case "month":
      return passed.months / 12;
    case "day":
      return passed.days;
    case "session":
      return target !== null && target > 0 ? Math.floor(roundHalfUp((target * passed.months) / 12, COMPARED_DECIMALS)) / target : null;
    case "node":
    case "none":
      return null;
  }
}
