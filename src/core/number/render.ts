/**
 * Numbers as official prose writes them: half-width digits, no thousands separator, no minus sign, no hyphen.
 * Rules: language.md 1.1-1.6.
 */
import type { Writing } from "../indicator/indicator";
import { hedgeOf } from "./hedge";
import { plainDigits, roundHalfUp, roundShortOf, shift } from "./round";
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
const RATE_DECIMALS = 1;
/** Enough that a typed decimal is shown as typed, little enough that binary noise is not. */
const FREE_DECIMALS = 6;

/** Number with unit: 600户, 8.7万元, 98.5%, 近3000人次. `guards` are values that rounding must not reach from the other side. */
export function renderQuantity(value: number, unit: string, style: NumberStyle = EXACT, guards: readonly number[] = []): string {
  const rule = unitRule(unit);
  if (isPercent(unit)) return renderPercent(value, style.decimals ?? RATE_DECIMALS, guards);
  if (rule.family === "rate") return `${cutDigits(value, style.decimals ?? FREE_DECIMALS)}${unit}`;
  if (unit === "元") return renderYuan(value, style);
  if (rule.family === "money") return cutDigits(value, style.decimals ?? MONEY_DECIMALS) + unit;
  if (rule.whole && style.writing !== "exact") return renderRough(value, unit, style);
  return cutDigits(value, style.decimals ?? FREE_DECIMALS) + unit;
}

/** From a fraction: 0.6542 -> 65.4%. Never rounds across 0, 100 % or a guard (a fraction, too): 0.9996 -> 99.9%. */
export function renderPercent(fraction: number, decimals: number = RATE_DECIMALS, guards: readonly number[] = []): string {
  const percent = shift(fraction, 2);
  const barriers = [100, ...guards.map((guard) => shift(guard, 2))];
  if (percent > 0 && roundHalfUp(percent, decimals) === 0) return `不足${plainDigits(shift(1, -decimals))}%`;
  return `${plainDigits(roundShortOf(percent, decimals, barriers))}%`;
}

/** A difference of two rates, always without sign: 0.029 -> 2.9个百分点. */
export function renderPoints(difference: number, decimals: number = RATE_DECIMALS): string {
  const points = shift(Math.abs(difference), 2);
  const rounded = roundHalfUp(points, decimals);
  if (points > 0 && rounded === 0) return `不足${plainDigits(shift(1, -decimals))}个百分点`;
  return `${plainDigits(rounded)}个百分点`;
}

/** How often as much: 2.3倍. */
export function renderTimes(ratio: number): string {
  return `${plainDigits(roundHalfUp(ratio, 1))}倍`;
}

/** Shares of a full breakdown that add up to 100.0 (largest remainder). `parts` ≥ 0, not all 0. */
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
  return floors.map((floor, index) => `${plainDigits((floor + (raised.has(index) ? 1 : 0)) / unit, decimals)}%`);
}

function renderYuan(value: number, style: NumberStyle): string {
  const size = Math.abs(value);
  const decimals = style.decimals ?? MONEY_DECIMALS;
  if (size < WAN) return `${cutDigits(value, decimals)}元`;
  return size < YI ? `${cutDigits(shift(value, -4), decimals)}万元` : `${cutDigits(shift(value, -8), decimals)}亿元`;
}

function renderRough(value: number, unit: string, style: NumberStyle): string {
  const hedge = style.writing === "approximate" ? hedgeOf(value) : null;
  if (hedge) {
    const digits = hedge.base >= WAN ? `${plainDigits(shift(hedge.base, -4))}万` : plainDigits(hedge.base);
    return hedge.word === "近" ? `近${digits}${unit}` : `${digits}余${unit}`;
  }
  if (style.writing === "wan" && Math.abs(value) >= WAN) return `${cutDigits(shift(value, -4), style.decimals ?? 2)}万${unit}`;
  return cutDigits(value, style.decimals ?? FREE_DECIMALS) + unit;
}

/** Rounded, trailing zeros cut. */
function cutDigits(value: number, decimals: number): string {
  return plainDigits(roundHalfUp(value, decimals));
}
