import { normalText } from "./normalText";
import type { Use } from "./proposal";
import type { Reading } from "./readReport";
import { contains } from "./wordsIn";
import { PLAN_HEADINGS, RESULT_HEADINGS } from "./words/contexts";

/**
 * The year that a number speaks of: the report's own for a result; for a target of the plan part the next one, unless that
 * is the rest of the year of a half-year report, or the document is a plan and nothing else.
 */
export function yearOf({ text, quantities, structure: { lines, halfYear } }: Reading, { quantity, field }: Use, year: number): number {
  const isAhead = field === "target" && lines[quantities[quantity]?.line ?? -1]?.plan === true;
  if (!isAhead || halfYear) return year;
  const title = lines.find(({ level }) => level === "title");
  const words = title ? normalText(text.slice(title.start, title.end)) : "";
  return contains(words, PLAN_HEADINGS) && !contains(words, RESULT_HEADINGS) ? year : year + 1;
}
