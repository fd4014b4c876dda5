/** Whether a column of rates holds fractions or points: 0.54, 54 or 54 %. Decided once a column, by the row's own figures where they tell. */
import { compareValues } from "../number/round";
import { cellMeaning } from "./cellMeaning";
import type { Grid } from "./grid";

/** Below this, bare numbers without a head in % are fractions: 1.5 is 150 %. */
const LARGEST_FRACTION = 2;
/** Printed rates are rounded. */
const NEAR = 0.02;

export interface RatedRow {
  readonly row: number;
  readonly actual: number | null;
  readonly target: number | null;
}

/** true: the bare numbers of the column are fractions. Cells with a % format or a % sign are read alone. */
export function holdsFractions(grid: Grid, column: number, rows: readonly RatedRow[]): boolean {
  let [fraction, points, largest, broken] = [0, 0, 0, 0];
  for (const { row, actual, target } of rows) {
    const value = grid.value(row, column);
    if (typeof value !== "number" || grid.format(row, column).includes("%")) continue;
    largest = Math.max(largest, Math.abs(value));
    if (!Number.isInteger(value)) broken += 1;
    if (actual === null || target === null || target === 0 || value === 0) continue;
    const rate = actual / target;
    if (Math.abs(value - rate) <= NEAR * Math.max(rate, 0.1)) fraction += 1;
    else if (Math.abs(value / 100 - rate) <= NEAR * Math.max(rate, 0.1)) points += 1;
  }
  if (fraction !== points) return fraction > points;
  return broken > 0 && compareValues(largest, LARGEST_FRACTION) <= 0;
}

/** In points; null when the cell holds no number. */
export function rateAt(grid: Grid, row: number, column: number, fractions: boolean): number | null {
  const value = grid.value(row, column);
  if (typeof value === "number") {
    const scaled = grid.format(row, column).includes("%") || fractions ? value * 100 : value;
    return Number(scaled.toPrecision(12));
  }
  const { number } = cellMeaning(value);
  return number;
}
