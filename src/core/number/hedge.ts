/**
 * Words for an approximation that is true, or none. Rule: language.md 1.5 (余 and 逾: v > b, at most 10 % above it; 近: b > v ≥ 0.95 b;
 * the base has at most two significant digits, from 10,000 on a whole number of 万). 约 is said of plans and estimates alone: a
 * figure that is known exactly is none.
 */
import { compareValues } from "./round";

export interface Hedge {
  readonly word: "近" | "余";
  readonly base: number;
}

/** Where the value lies, seen from the number that is said. */
export type HedgeSense = SidedSense | "around";

type SidedSense = "above" | "below";

export const HEDGE_SENSES: Readonly<Record<string, HedgeSense>> = {
  余: "above", 多: "above", 逾: "above", 超: "above", 超过: "above", 突破: "above", 近: "below", 约: "around", 大约: "around",
};

const ABOVE_AT_MOST = 0.1;
const BELOW_AT_LEAST = 0.95;
/** A base with one digit is preferred when it is this near: 1940 is 近2000, not 1900余. */
const ROUND_WITHIN = 0.05;
const WAN = 10_000;
/** Below 100 two digits would be the number itself. */
export const LEAST_STEP = 10;

/** The nearest true hedge of a whole positive number, or null when the number is best said exactly. */
export function hedgeOf(value: number): Hedge | null {
  const least = value >= WAN ? WAN : LEAST_STEP;
  const hedges = (["余", "近"] as const).flatMap((word): readonly Hedge[] => basesOf(value, word === "余" ? "above" : "below", least).map((base) => ({ word, base })));
  const best = preferred(value, hedges.map(({ base }) => base), least);
  return hedges.find(({ base }) => base === best) ?? null;
}

/**
 * The base to say with a word of this sense, of a positive number; null when no such word is true of it.
 * `least` is the smallest step between bases: 1 before a magnitude word (3万余), 10 without one and before 余万.
 */
export function hedgeBase(value: number, sense: SidedSense, least: number): number | null {
  return preferred(value, basesOf(value, sense, least), least);
}

function basesOf(value: number, sense: SidedSense, least: number): readonly number[] {
  const steps = stepsFor(value, least);
  // A round number is said as it is.
  if (steps.some((step) => value % step === 0)) return [];
  return steps.flatMap((step) => {
    const under = Math.floor(value / step) * step;
    return [under, under + step].filter((base) => base > 0 && isTrue(sense, value, base));
  });
}

function isTrue(sense: SidedSense, value: number, base: number): boolean {
  switch (sense) {
    case "above":
      return value > base && compareValues((value - base) / base, ABOVE_AT_MOST) <= 0;
    case "below":
      return value < base && compareValues(value, BELOW_AT_LEAST * base) >= 0;
  }
}

function preferred(value: number, bases: readonly number[], least: number): number | null {
  const [coarse = 1] = stepsFor(value, least);
  const round = bases.filter((base) => base % coarse === 0 && distance(value, base) <= ROUND_WITHIN);
  return (round.length > 0 ? round : bases).reduce<number | null>((best, next) => (best === null || distance(value, next) < distance(value, best) ? next : best), null);
}

function distance(value: number, base: number): number {
  return Math.abs(value - base) / base;
}

/** One and two significant digits. */
function stepsFor(value: number, least: number): readonly number[] {
  if (value < least) return [];
  const magnitude = 10 ** Math.floor(Math.log10(value));
  return [magnitude, magnitude / 10].filter((step) => step >= least);
}
