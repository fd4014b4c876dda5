import type { Period } from "../core/indicator/period";

/** The month that a new workbook opens at: the last finished one; of a past year December, before January is over January. */
export function openingMonth(year: number, today: Period): number {
  if (year < today.year) return 12;
  return year === today.year ? Math.max(today.month - 1, 1) : 1;
}
