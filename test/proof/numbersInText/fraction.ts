/** Exact arithmetic for the proof alone: nothing is rounded before it is compared. A number is what its shortest decimal form says. */
export interface Fraction {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

export const ZERO: Fraction = { top: 0n, bottom: 1n };
export const ONE: Fraction = { top: 1n, bottom: 1n };

/** 0.1 is one tenth, however it is held. */
export function exact(value: number | string): Fraction {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", behind = ""] = digits.split(".");
  return times({ top: BigInt(whole + behind), bottom: 1n }, tenTo(Number(exponent) - behind.length));
}

export function tenTo(places: number): Fraction {
  const size = 10n ** BigInt(Math.abs(places));
  return places < 0 ? { top: 1n, bottom: size } : { top: size, bottom: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return a.bottom === b.bottom ? { top: a.top + b.top, bottom: a.bottom } : { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** null for a division by 0. */
export function over(a: Fraction, b: Fraction): Fraction | null {
  if (b.top === 0n) return null;
  return b.top < 0n ? { top: -a.top * b.bottom, bottom: a.bottom * -b.top } : { top: a.top * b.bottom, bottom: a.bottom * b.top };
}

export function total(values: readonly Fraction[]): Fraction {
  return values.reduce(plus, ZERO);
}

/** Negative, zero or positive, as `a` is below, at or above `b`. */
export function compared(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function size(a: Fraction): Fraction {
  return a.top < 0n ? { top: -a.top, bottom: a.bottom } : a;
}

/** 四舍五入, of a number that is not negative. */
export function halfUp(a: Fraction, decimals: number): Fraction {
  const { top, bottom } = times(a, tenTo(decimals));
  return times({ top: (2n * top + bottom) / (2n * bottom), bottom: 1n }, tenTo(-decimals));
}

/** The whole number below. */
export function wholeBelow({ top, bottom }: Fraction): Fraction {
  const cut = top / bottom;
  return { top: top < 0n && cut * bottom !== top ? cut - 1n : cut, bottom: 1n };
}

/** For messages. */
export function shown(a: Fraction): string {
  return String(Number((a.top * 10n ** 12n) / a.bottom) / 1e12);
}
