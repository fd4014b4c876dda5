/** Computed cells that do not show what the figures give: typed over, or Excel is not computing by itself. */
import type { EvaluatedYear } from "../core/evaluate/evaluate";
import { lastYearToDate, toDate } from "../core/evaluate/total";
import type { Issue } from "../core/issue";
import { cellOf } from "./layout";
import type { TrackerContent } from "./read";

const TOLERANCE = 1e-9;

export function derivedIssues({ dataset, layouts }: Pick<TrackerContent, "dataset" | "layouts">, year: EvaluatedYear): readonly Issue[] {
  const { month } = year.passed.lastDay;
  const byCode = new Map(dataset.indicators.map((indicator) => [indicator.code, indicator]));
  const check = (table: "tblEntries" | "tblIndicators", row: number, column: string, computed: number | null): readonly Issue[] => {
    const layout = layouts.get(table);
    const shown = layout ? cellOf(layout, row, column) : null;
    if (typeof shown !== "number" || (computed !== null && Math.abs(shown - computed) <= TOLERANCE * Math.max(1, Math.abs(computed)))) return [];
    return [{ code: "derived_overwritten", severity: "warning", where: { table, row, column }, with: { value: shown } }];
  };
  return [
    ...dataset.entries.flatMap((entry) => {
      const total = byCode.get(entry.code)?.monthTotal;
      if (total === undefined) return [];
      return [
        ...check("tblEntries", entry.row, "toDate", toDate(entry.months, month, total)),
        ...check("tblEntries", entry.row, "baseToDate", lastYearToDate(entry, month, total)),
      ];
    }),
    ...dataset.indicators.flatMap(({ code, row }) => {
      const found = year.byCode.get(code);
      return found ? [...check("tblIndicators", row, "actual", found.actual), ...check("tblIndicators", row, "base", found.base)] : [];
    }),
  ];
}
