import type { Dataset } from "../../../src/core/indicator/dataset";

/** The sample at the year's end: months that it leaves open bring what last year's brought. */
export function wholeYear(dataset: Dataset): Dataset {
  const { year } = dataset.settings.period;
  return {
    ...dataset,
    settings: { ...dataset.settings, period: { year, month: 12 }, cutoff: { year, month: 12, day: 31 } },
    entries: dataset.entries.map((entry) => ({ ...entry, months: entry.months.map((value, month) => value ?? entry.lastYear[month] ?? null) })),
  };
}
