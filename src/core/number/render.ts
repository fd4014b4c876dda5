/**
 * Numbers as official prose writes them: half-width digits, no thousands separator, no minus sign, no hyphen.
 * Rules: language.md 1.1-1.6.
 */
import type { Writing } from "../indicator/indicator";
import { hedgeOf } from "./hedge";
import { compareValues, plainDigits, roundHalfUp, roundShortOf, shift } from "./round";
import { isPercent, unitRule } from "./unit";

export interface NumberStyle {
  readonly writing: Writing;
  /** null: the usual decimals of the unit. */
  readonly decimals: number | null;
}

export const EXACT: NumberStyle = { writing: "exact", decimals: null };

const WAN = 10_000;
const YI = 100_000_000;
const MONEY_DECIMALS = 2;
const WAN_DECIMALS = 2;
const RATE_DECIMALS = 1;
/** Enough that a typed decimal is shown as typed, little enough that binary noise is not. */
const FREE_DECIMALS = 6;
/** Of shares: a part in a thousand million is said as one. */
const MOST_SHARE_DECIMALS = 9;

/** Number with unit: 600户, 8.7万元, 98.5%, 近3000人次. `guards` are values that rounding must not reach from the other side. */
export function renderQuantity(value: number, unit: string, style: NumberStyle = EXACT, guards: readonly number[] = []): string {
  const decimals = style.decimals ?? usualDecimals(unit);
  if (isPercent(unit)) return renderPercent(value, decimals, guards);
  const number = numberOf(value, guards);
  if (unit === "元") return renderYuan(value, number, decimals);
  if (unitRule(unit).whole && style.writing !== "exact") return renderRough(value, number, unit, style);
  return number(0, decimals) + unit;
}

/** Decimals beyond which a figure of this unit is rounded where nobody asks for others. */
export function usualDecimals(unit: string): number {
  if (isPercent(unit)) return RATE_DECIMALS;
  return unitRule(unit).family === "money" ? MONEY_DECIMALS : FREE_DECIMALS;
}

/** From a fraction: 0.6542 -> 65.4%. Never rounds across 0, 100 % or a guard (a fraction, too): 0.9996 -> 99.9%. */
export function renderPercent(fraction: number, decimals: number = RATE_DECIMALS, guards: readonly number[] = []): string {
  const percent = shift(fraction, 2);
  const rounded = roundShortOf(percent, decimals, [100, ...guards.map((guard) => shift(guard, 2))]);
  if (percent > 0 && rounded === 0) return `不足${plainDigits(shift(1, -decimals))}%`;
  return `${plainDigits(rounded)}%`;
}

/** A difference of two rates, always without sign: 0.029 -> 2.9个百分点. */
export function renderPoints(difference: number, decimals: number = RATE_DECIMALS): string {
  const points = shift(Math.abs(difference), 2);
  const rounded = roundHalfUp(points, decimals);
  if (points > 0 && rounded === 0) return `不足${plainDigits(shift(1, -decimals))}个百分点`;
  return `${plainDigits(rounded)}个百分点`;
}

/** A difference in the indicator's own unit, without sign: of rates it is in points, as 0.5‰ would be a share. Rule: language.md 1.4. */
export function renderDifference(difference: number, unit: string, style: NumberStyle = EXACT): string {
  if (isPercent(unit)) return renderPoints(difference);
  const text = renderQuantity(Math.abs(difference), unit, style);
  return unit === "‰" ? text.replace("‰", "个千分点") : text;
}

/** How often as much: 2.3倍. */
export function renderTimes(ratio: number): string {
  return `${plainDigits(roundHalfUp(ratio, 1))}倍`;
}

/**
 * Shares of a full breakdown that add up to 100.0 (largest remainder). `parts` ≥ 0, not all 0. A share that would round to 0 or to
 * 100 % beside others takes as many more decimals as it needs, and the others with it.
 */
export function renderShares(parts: readonly number[], decimals: number = RATE_DECIMALS): readonly string[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const unit = 10 ** decimals;
  const exact = parts.map((part) => (part / total) * 100 * unit);
  const floors = exact.map(Math.floor);
  const missing = Math.round(100 * unit - floors.reduce((sum, floor) => sum + floor, 0));
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, missing);
  const raised = new Set(byRemainder.map(({ index }) => index));
  const shares = floors.map((floor, index) => floor + (raised.has(index) ? 1 : 0));
  const vanishes = shares.some((share, index) => share === 0 && compareValues(parts[index] ?? 0, 0) > 0);
  if (vanishes && decimals < MOST_SHARE_DECIMALS) return renderShares(parts, decimals + 1);
  return shares.map((share) => `${plainDigits(shift(share, -decimals), decimals)}%`);
}

/** One number of decimals inside one list: 104% beside 112.53% is 104.00%. Rule: language.md 1.6. */
export function withDecimals(percents: readonly string[]): readonly string[] {
  const behind = (percent: string): number => percent.slice(0, -1).split(".")[1]?.length ?? 0;
  const most = Math.max(...percents.map(behind));
  return percents.map((percent) => (most === behind(percent) || percent.startsWith("不足") ? percent : `${percent.slice(0, -1)}${behind(percent) === 0 ? "." : ""}${"0".repeat(most - behind(percent))}%`));
}

/** A rounded number, moved by places of ten: 87000 by -4 is 8.7. */
type Rounding = (places: number, decimals: number) => string;

/** Trailing zeros cut; short of 0 and every guard. */
function numberOf(value: number, guards: readonly number[]): Rounding {
  return (places, decimals) => plainDigits(roundShortOf(shift(value, places), decimals, [0, ...guards.map((guard) => shift(guard, places))]));
}

function renderYuan(value: number, number: Rounding, decimals: number): string {
  const size = Math.abs(value);
  if (size < WAN) return `${number(0, decimals)}元`;
  return size < YI ? `${number(-4, decimals)}万元` : `${number(-8, decimals)}亿元`;
}

function renderRough(value: number, number: Rounding, unit: string, style: NumberStyle): string {
  const hedge = style.writing === "approximate" ? hedgeOf(value) : null;
  if (hedge) {
    const digits = hedge.base >= WAN ? `${plainDigits(shift(hedge.base, -4))}万` : plainDigits(hedge.base);
    return hedge.word === "近" ? `近${digits}${unit}` : `${digits}余${unit}`;
  }
  if (style.writing === "wan" && Math.abs(value) >= WAN) return `${number(-4, style.decimals ?? WAN_DECIMALS)}万${unit}`;
  return number(0, style.decimals ?? FREE_DECIMALS) + unit;
}
