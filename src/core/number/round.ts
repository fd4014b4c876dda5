/**
 * Decimal rounding on the shortest decimal form of a number, so that 1.005 is 1.01 as a person reads it.
 * Source of the rule: DESIGN.md, Promises; language.md 1.6.
 */

/** Half up by magnitude: 1.005 -> 1.01, -1.005 -> -1.01. `decimals` 0-12. */
export function roundHalfUp(value: number, decimals: number): number {
  if (Number.isSafeInteger(value)) return value + 0;
  const size = Math.abs(value);
  const near = size * (POWERS[decimals] ?? Infinity);
  // only beside a half the digits themselves must be looked at
  const magnitude = near < PLAIN_PRODUCT && Math.abs(near - Math.floor(near) - 0.5) > BESIDE_HALF ? Math.round(near) : Math.round(shift(size, decimals));
  const rounded = shift(magnitude, -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Powers of ten that a double holds exactly. */
const POWERS: readonly number[] = Array.from({ length: 23 }, (_, power) => Number(`1e${String(power)}`));
/** Below this a product by a power of ten is off by less than BESIDE_HALF. */
const PLAIN_PRODUCT = 2 ** 40;
const BESIDE_HALF = 1e-3;

/** Toward zero. */
export function truncate(value: number, decimals: number): number {
  const magnitude = shift(Math.floor(shift(Math.abs(value), decimals)), -decimals);
  return value < 0 && magnitude !== 0 ? -magnitude : magnitude;
}

/** As many digits as Excel keeps of what is typed; what binary sums and differences add lies behind them. */
const TYPED_DIGITS = 15;

/** Of decimals, as a person adds them: 0.1 and 0.2 are 0.3, of which the shortest form would else be 0.30000000000000004. */
export function sum(values: readonly number[]): number {
  return typed(values.reduce((total, value) => total + value, 0), values);
}

/** 2000.25 - 1999.245 is 1.005, and rounds as that. */
export function difference(a: number, b: number): number {
  return typed(a - b, [a, b]);
}

/** 23.97 of 60 is 0.3995, and rounds as that. */
export function quotient(a: number, b: number): number {
  return Number((a / b).toPrecision(TYPED_DIGITS));
}

/** No finer than the digits of the largest of the values it was made from. */
function typed(result: number, from: readonly number[]): number {
  if (Number.isSafeInteger(result)) return result;
  const largest = Math.max(...from.map(Math.abs));
  if (!(largest > 0) || !Number.isFinite(largest)) return result;
  const decimals = TYPED_DIGITS - 1 - Math.floor(Math.log10(largest));
  return decimals <= 0 ? result : Number(result.toFixed(Math.min(decimals, 100)));
}

/** `value` times ten to the `places`, without binary noise: 0.285 shifted by 2 is 28.5. */
export function shift(value: number, places: number): number {
  if (places === 0) return value + 0;
  const power = POWERS[Math.abs(places)];
  if (power !== undefined && Number.isSafeInteger(value)) {
    // a quotient of two exact numbers is rounded once, as the decimal form would be
    if (places <= 0) return value / power + 0;
    if (Number.isSafeInteger(value * power)) return value * power + 0;
  }
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Plain decimal digits, never 1e21 or 1e-7, with at least `minimum` decimals when asked. */
export function plainDigits(value: number, minimum = 0): string {
  if (minimum === 0 && Number.isSafeInteger(value)) return String(value);
  const [digits = "0", exponentText] = String(Math.abs(value)).split("e");
  const [whole = "0", fraction = ""] = digits.split(".");
  const exponent = Number(exponentText ?? 0);
  const joined = whole + fraction;
  const point = whole.length + exponent;
  const padded = point <= 0 ? "0".repeat(1 - point) + joined : joined.padEnd(point, "0");
  const cut = Math.max(point, 1);
  const decimals = padded.slice(cut).padEnd(minimum, "0");
  return (value < 0 ? "-" : "") + padded.slice(0, cut) + (decimals ? `.${decimals}` : "");
}

/** Values are compared after rounding to 9 decimals, in core and in formulas alike. */
export const COMPARED_DECIMALS = 9;

/** Negative, zero or positive, as `a` is below, at or above `b`. */
export function compareValues(a: number, b: number): number {
  if (a === b) return 0;
  return roundHalfUp(a, COMPARED_DECIMALS) - roundHalfUp(b, COMPARED_DECIMALS);
}

/** No more decimals than these are added to stay on one's own side of a barrier. */
const MOST_DECIMALS = 12;

/**
 * Rounded half up, but on its own side of every barrier (0, 100 %, a target): cut when below one, with another decimal when above.
 * A value that equals a barrier at 9 decimals is on it.
 */
export function roundShortOf(value: number, decimals: number, barriers: readonly number[]): number {
  if (Number.isSafeInteger(value)) return value + 0;
  const rounded = roundHalfUp(value, decimals);
  const stays = barriers.some((barrier) => compareValues(value, barrier) < 0 && rounded >= barrier) ? truncate(value, decimals) : rounded;
  const fell = barriers.some((barrier) => compareValues(value, barrier) > 0 && stays <= barrier);
  return fell && decimals < MOST_DECIMALS ? roundShortOf(value, decimals + 1, barriers) : stays;
}
