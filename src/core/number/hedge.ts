/**
 * 近 and 余: an approximation that is true, or none. Rule: language.md 1.5 (余: v > b, at most 10 % above; 近: b > v ≥ 0.95 b;
 * the base has at most two significant digits, from 10,000 on a whole number of 万).
 */
export interface Hedge {
  readonly word: "近" | "余";
  readonly base: number;
}

const ABOVE_AT_MOST = 0.1;
const BELOW_AT_LEAST = 0.95;
/** A base with one digit is preferred when it is this near: 1940 is 近2000, not 1900余. */
const ROUND_WITHIN = 0.05;
const WAN = 10_000;

/** The nearest true hedge of a whole positive number, or null when the number is best said exactly. */
export function hedgeOf(value: number): Hedge | null {
  if (value < 10) return null;
  const candidates = stepsFor(value).flatMap((step): readonly Hedge[] => {
    const under = Math.floor(value / step) * step;
    const over = under + step;
    if (under === value) return [];
    return [
      ...(under > 0 && (value - under) / under <= ABOVE_AT_MOST ? [{ word: "余", base: under } as const] : []),
      ...(value >= BELOW_AT_LEAST * over ? [{ word: "近", base: over } as const] : []),
    ];
  });
  const exact = stepsFor(value).some((step) => value % step === 0);
  if (exact) return null;
  const distance = (hedge: Hedge): number => Math.abs(value - hedge.base) / hedge.base;
  const round = candidates.filter((hedge) => hedge.base % (stepsFor(value)[0] ?? 1) === 0 && distance(hedge) <= ROUND_WITHIN);
  return nearest(round) ?? nearest(candidates);

  function nearest(hedges: readonly Hedge[]): Hedge | null {
    return hedges.reduce<Hedge | null>((best, next) => (best === null || distance(next) < distance(best) ? next : best), null);
  }
}

/** One and two significant digits; below 100 two digits would be the number itself, and 万 is not cut into decimals. */
function stepsFor(value: number): readonly number[] {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  if (value < 100) return [magnitude];
  return value >= WAN && magnitude / 10 < WAN ? [WAN] : [magnitude, magnitude / 10];
}
