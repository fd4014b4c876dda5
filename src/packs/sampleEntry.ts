import type { Months } from "../core/indicator/indicator";
import type { PackSample } from "./pack";

type SampleEntry = PackSample["entries"][number];
type Known = readonly (number | null)[];

/** The months to come are blank, not 0. */
function fullYear(known: Known): Months {
  return Array.from({ length: 12 }, (_, month) => known[month] ?? null);
}

/** An undivided figure of the whole office. */
export function figure(code: string, thisYear: Known, lastYear: Known): SampleEntry {
  return { code, months: fullYear(thisYear), lastYear: fullYear(lastYear) };
}

/** The figure of one reporting unit. */
export function reported(code: string, reporter: string, thisYear: Known, lastYear: Known): SampleEntry {
  return { ...figure(code, thisYear, lastYear), reporter };
}
