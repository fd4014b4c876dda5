/** The Gregorian calendar by arithmetic: core has no clock. */

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** In days; 0: no month. Without a year February has 29. */
export function lengthOfMonth(month: number, year: number | null): number {
  if (month === 2 && year !== null && !isLeap(year)) return 28;
  return LENGTHS[month - 1] ?? 0;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days that stand before each month, counted from March, by Sakamoto's table. */
const SHIFTS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** 0 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  const counted = month < 3 ? year - 1 : year;
  return (counted + Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400) + (SHIFTS[month - 1] ?? 0) + day) % 7;
}
