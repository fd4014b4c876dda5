/** Adding up over months and reporting units. Rule: language.md 2 and 3.1; blank is not 0. */
import type { Entry, Indicator, Months, Total } from "../indicator/indicator";
import { rowsWith } from "../indicator/rowsWith";
import { onceFor } from "../onceFor";
import { difference, quotient, shift, sum } from "../number/round";
import { unitRule } from "../number/unit";

/** The value to date of one row: the sum of its months, or the latest one. null when all are blank. */
export function toDate(months: Months, upTo: number, total: Total): number | null {
  const known: number[] = [];
  for (let month = 0; month < upTo; month += 1) {
    const value = months[month] ?? null;
    if (value !== null) known.push(value);
  }
  if (known.length === 0) return null;
  return total === "sum" ? sum(known) : (known[known.length - 1] ?? null);
}

/** Last year's value for the same months; at the year's end last year's annual figure serves where months are missing. */
export function lastYearToDate(entry: Pick<Entry, "lastYear" | "lastYearTotal">, upTo: number, total: Total): number | null {
  return toDate(entry.lastYear, upTo, total) ?? (upTo === 12 ? entry.lastYearTotal : null);
}

export type ValueOf = (entry: Entry, indicator: Indicator) => number | null;

/** What the codes of a rate's numerator or denominator stand for: `A01+A02-A03` -> [[1,"A01"],[1,"A02"],[-1,"A03"]]. */
export function parseCodes(expression: string): readonly (readonly [1 | -1, string])[] {
  return [...expression.matchAll(/([+＋\-－]?)\s*([^+＋\-－\s]+)/gu)].map(([, sign, code]) => [
    sign === "-" || sign === "－" ? -1 : 1,
    code ?? "",
  ]);
}

/** The rate's two sides, parsed once. */
const sidesOf = onceFor(({ numerator, denominator }: Indicator) => ({ top: parseCodes(numerator), bottom: parseCodes(denominator) }));

const countedOf = onceFor((entries: readonly Entry[]): readonly Entry[] => entries.filter(({ counted }) => counted));

/** Totals of indicators over their counted entries, each entry valued by `valueOf`; of the whole office, or of one reporting unit. */
export class Totals {
  readonly #entries: readonly Entry[];

  constructor(
    private readonly indicators: readonly Indicator[],
    entries: readonly Entry[],
    private readonly valueOf: ValueOf,
    private readonly reporter?: string,
  ) {
    this.#entries = countedOf(entries);
  }

  /** Counted entries of the indicator, in the table's order. */
  entriesOf(code: string): readonly Entry[] {
    const entries = rowsWith(this.#entries, "code", code);
    return this.reporter === undefined ? entries : entries.filter(({ reporter }) => reporter === this.reporter);
  }

  of(indicator: Indicator): number | null {
    if (isComputedRate(indicator)) return this.#rate(indicator);
    const values = this.#values(indicator.code);
    if (indicator.unitTotal === "sum") return values.length ? sum(values) : null;
    return values.length === 1 ? (values[0] ?? null) : null;
  }

  #rate(indicator: Indicator): number | null {
    const sides = sidesOf(indicator);
    const [top, bottom] = [this.#expression(sides.top), this.#expression(sides.bottom)];
    if (top === null || bottom === null || bottom === 0) return null;
    const perOne = indicator.unit === "%" ? 1 : (unitRule(indicator.unit).perOne ?? 1);
    return shift(quotient(top, bottom), Math.log10(perOne));
  }

  #expression(codes: ReturnType<typeof parseCodes>): number | null {
    let result = 0;
    for (const [sign, code] of codes) {
      const values = this.#values(code);
      if (values.length === 0) return null;
      result = difference(result, -sign * sum(values));
    }
    return result;
  }

  #values(code: string): readonly number[] {
    const indicator = rowsWith(this.indicators, "code", code).at(-1);
    if (!indicator) return [];
    const values: number[] = [];
    for (const entry of this.entriesOf(code)) {
      const value = this.valueOf(entry, indicator);
      if (value !== null) values.push(value);
    }
    return values;
  }
}

export function isComputedRate(indicator: Pick<Indicator, "numerator" | "denominator" | "unitTotal">): boolean {
  return indicator.unitTotal === "recompute" && indicator.numerator !== "" && indicator.denominator !== "";
}
