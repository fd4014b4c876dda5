/** A figure with another value, printed as the one that stood there: no more decimals, same 万. */
import type { Chance } from "../../proof/fuzz/chance";
import type { Figure } from "./fact";
import type { Edit } from "./plant";

export function printedAs(figure: Figure, value: number): string {
  const decimals = figure.digits.split(".")[1]?.length ?? 0;
  return String(Number((value / figure.scale).toFixed(decimals)));
}

export function edit(figure: Figure, value: number): Edit {
  return { start: figure.start, end: figure.end, put: printedAs(figure, value) };
}

/** Between the two, in whole last places; never the value itself. */
export function between(figure: Figure, low: number, high: number, chance: Chance): number | null {
  const [first, last] = [Math.ceil(low / figure.place - 1e-9), Math.floor(high / figure.place + 1e-9)];
  if (last < first) return null;
  const value = (first + chance.below(last - first + 1)) * figure.place;
  return Math.abs(value - figure.value) < figure.place / 2 ? null : value;
}
