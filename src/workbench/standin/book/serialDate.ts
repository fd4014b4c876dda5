/** Excel's day numbers: 1 is 1 January 1900, and the 29 February 1900 that never was is counted. */
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Null when there is no such day. Month and day are 1-based. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = Math.round((date.getTime() - EPOCH) / DAY);
  return year < 1900 || year > 9999 ? null : serial < 61 ? serial - 1 : serial;
}
