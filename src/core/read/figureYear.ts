import type { Reading } from "./readReport";

/**
 * The year that a number speaks of: the report's own for a result; for what a plan part sets out, the next one, unless it
 * is the rest of the year of a half-year report, or the document is a plan and nothing else.
 */
export function yearOf({ quantities, structure: { lines, halfYear } }: Reading, quantity: number, year: number): number {
  const line = lines[quantities[quantity]?.line ?? -1];
  const title = lines.find(({ level }) => level === "title");
  const isPlan = title?.plan === true;
  if (line?.plan !== true) return isPlan ? year - 1 : year;
  return isPlan || halfYear ? year : year + 1;
}
