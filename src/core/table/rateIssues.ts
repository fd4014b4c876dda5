/** Rates of completion recomputed from the row's own figures: hand-typed ones that differ, and ones cut at 100 %. Source: tables.md T05, T07, F 6. */
import { compareValues } from "../number/round";
import type { Grid } from "./grid";
import type { ReadColumn } from "./tableColumns";
import { issue, type TableParts } from "./tableIssues";
import type { TableIssue } from "./tableReading";
import { COMPLETION } from "./words/columns";

/** A rate is rounded or cut at the last printed place. */
const PLACES_MOST = 6;

export function rateIssues({ grid, columns, rows }: TableParts): readonly TableIssue[] {
  const rates = columns.filter(({ field, path, personal }) => field === "rate" && !personal && COMPLETION.test(path.at(-1) ?? ""));
  return rates.flatMap((column) => rows.flatMap(({ row, name, entity, target, actual, rate }): readonly TableIssue[] => {
    if (column.indicator !== "" && column.indicator !== name) return [];
    if (column.entity !== "" && column.entity !== entity) return [];
    if (target === null || actual === null || rate === null || target <= 0) return [];
    const computed = (actual / target) * 100;
    const step = 10 ** -placesOf(grid, row, column);
    if (Math.abs(computed - rate) < step || compareValues(Math.abs(computed - rate), step) === 0) return [];
    const values = { printed: rate, computed: Number(computed.toPrecision(6)) };
    return [issue(rate === 100 && computed > 100 ? "rate_capped" : "rate_differs", row, column.column, values)];
  }));
}

/** Decimals of the rate in points, as it is shown. */
export function placesOf(grid: Grid, row: number, { column }: ReadColumn): number {
  const value = grid.value(row, column);
  const format = grid.format(row, column);
  if (typeof value === "number" && format.includes("%")) return /\.(0+)/u.exec(format)?.[1]?.length ?? 0;
  const decimals = /\.(\d+)/u.exec(typeof value === "number" ? String(value) : String(value))?.[1]?.length ?? 0;
  return Math.min(decimals, PLACES_MOST);
}
