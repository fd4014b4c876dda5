/**
 * Rates whose two counts stand beside them (调解56起，调解成功50起，成功率89.3%): the row is computed from theirs, so that no workbook can hold a
 * rate that its counts contradict. Only where the printed numbers bear it out and the words fit; a mask or a hedge shows nothing.
 */
import { roundHalfUp } from "../number/round";
import { cellValueOf } from "./cellValue";
import { isKindred } from "./kindredUnit";
import type { Proposal, ProposedIndicator } from "./proposal";
import type { Quantity } from "./quantity";

export interface CountsOfRate {
  /** Keys of indicators. */
  readonly numerator: string;
  readonly denominator: string;
}

/** How many numbers before a rate its two counts may stand. */
const LOOKED_BACK = 12;
const RATE_NAME = /(.{2})率$/u;
const SHARE_NAME = /占比$/u;

interface Count {
  readonly row: ProposedIndicator;
  readonly quantity: Quantity;
  readonly value: number;
}

/** By the key of each rate that is one. */
export function ratesOf({ reading: { text, quantities }, indicators }: Proposal): ReadonlyMap<string, CountsOfRate> {
  const rowOf = new Map(indicators.filter(({ excluded }) => !excluded).flatMap((row) => row.uses.filter(({ field, end }) => field === "actual" && end === null).map(({ quantity }) => [quantity, row] as const)));
  const found = new Map<string, CountsOfRate>();
  for (const [at, rate] of rowOf) {
    const own = quantities[at];
    if (!own || own.value === null || own.hedge !== "" || own.measure !== "%" || rate.kind !== "ratio" || rate.uses.filter(({ field }) => field === "actual").length > 1) continue;
    const isShare = SHARE_NAME.test(rate.name);
    const stem = RATE_NAME.exec(rate.name.replace(/（\d+）$/u, ""))?.[1] ?? null;
    if (!isShare && stem === null) continue;
    const counts = countsBefore(at);
    // the count in the rate's own words; of a share, the number before it
    const top = isShare ? counts[0] : counts.find(({ quantity }) => stem !== null && quantity.clause.includes(stem));
    const bottom = top && counts.slice(counts.indexOf(top) + 1).find((other) => isKindred(other.row.unit, top.row.unit) && other.row.kind === top.row.kind && other.row.key !== top.row.key && isQuotient(top, other, own));
    if (top && bottom) found.set(rate.key, { numerator: top.row.key, denominator: bottom.row.key });
  }
  return found;

  /** Of the same sentence, nearest first. */
  function countsBefore(at: number): readonly Count[] {
    const counts: Count[] = [];
    for (let index = at - 1; index >= Math.max(0, at - LOOKED_BACK) && quantities[index]?.line === quantities[at]?.line; index -= 1) {
      const [quantity, row] = [quantities[index], rowOf.get(index)];
      if (!quantity || /[。！？\n]/u.test(text.slice(quantity.unitEnd, quantities[index + 1]?.written.start))) break;
      if (row && row.kind !== "ratio" && quantity.value !== null && quantity.hedge === "") counts.push({ row, quantity, value: cellValueOf(quantity.value, quantity) });
    }
    return counts;
  }
}

function isQuotient(top: Count, bottom: Count, rate: Quantity): boolean {
  const decimals = (/[.．](\d+)/u.exec(rate.text)?.[1] ?? "").length;
  // 99.96% is no 100%
  return bottom.value > 0 && (rate.value === 100 ? top.value === bottom.value : top.value < bottom.value) && roundHalfUp((top.value / bottom.value) * 100, decimals) === rate.value;
}
