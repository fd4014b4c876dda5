/** A calendar day without a clock. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const REPORT_KINDS = ["monthly", "quarterly", "half-year", "annual", "plan", "review"] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** A report period always begins in January: figures are year to date. */
export interface Period {
  readonly year: number;
  /** Last month, 1-12. */
  readonly month: number;
}

/** 2026-06 */
export type PeriodKey = `${number}-${string}`;

export function periodKey({ year, month }: Period): PeriodKey {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** Reads 2026-06 or 2026-6; null when it is no period. */
export function parsePeriod(text: string): Period | null {
  const match = /^(\d{4})-(\d{1,2})$/.exec(text.trim());
  const month = Number(match?.[2]);
  return match && month >= 1 && month <= 12 ? { year: Number(match[1]), month } : null;
}

/** The kind of report a period usually is: June half-year, December annual, March and September quarterly. */
export function usualKind({ month }: Period): ReportKind {
  if (month === 12) return "annual";
  if (month === 6) return "half-year";
  return month % 3 === 0 ? "quarterly" : "monthly";
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 30);
}

/** 1 for 1 January. */
export function dayOfYear({ year, month, day }: Day): number {
  let days = day;
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m);
  return days;
}

export function endOfMonth(year: number, month: number): Day {
  return { year, month, day: daysInMonth(year, month) };
}

/** Days from 1899-12-30, as Excel counts them from March 1900 on. */
export function daySerial({ year, month, day }: Day): number {
  const previous = year - 1;
  const before = (n: number): number => n * 365 + Math.floor(n / 4) - Math.floor(n / 100) + Math.floor(n / 400);
  return before(previous) - before(1899) + dayOfYear({ year, month, day }) + 1;
}

export function dayFromSerial(serial: number): Day {
  let rest = Math.floor(serial) - daySerial({ year: 1901, month: 1, day: 1 });
  let year = 1901;
  while (rest < 0) {
    year -= 1;
    rest += isLeapYear(year) ? 366 : 365;
  }
  for (let length = isLeapYear(year) ? 366 : 365; rest >= length; length = isLeapYear(year) ? 366 : 365) {
    rest -= length;
    year += 1;
  }
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day: rest + 1 };
}
