/** What a printed number may stand for: the values that its rounding and its hedge leave open. Rules: language.md 1.5, 1.6. */
import { compareValues, shift } from "../number/round";
import { SCALE_PLACES } from "../number/scale";
import type { Quantity } from "../read/quantity";

/** In the measure without its 万: 1.2万元 is 12000 of 元; percent in points. Both ends belong to it. */
export interface Printed {
  /** As it stands; of a range, null. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  /** Half a unit of the last printed place; 0 of whole numbers without 万, which are counted and not rounded. */
  readonly half: number;
  /** Whether a hedge or a range leaves it open. */
  readonly rough: boolean;
}

/** null of masks. */
export function printedOf({ text, value, range, scale, measure, hedge, inside }: Quantity): Printed | null {
  const places = SCALE_PLACES[scale] ?? 0;
  if (range) return { value: null, low: shift(range[0], places), high: shift(range[1], places), half: 0, rough: true };
  if (value === null) return null;
  const decimals = decimalsOf(text);
  const plain = shift(value, places);
  const rounded = decimals > 0 || places > 0 || measure === "%" || measure === "‰";
  const half = rounded ? shift(0.5, places - decimals) : 0;
  const word = inside || hedge;
  const bounds = boundsOf(word, plain, lastPlace(plain));
  return bounds ? { value: plain, ...bounds, half: 0, rough: true } : { value: plain, low: plain - half, high: plain + half, half, rough: false };
}

/** Whether both may stand for one value. */
export function canBeEqual(one: Printed, other: Printed): boolean {
  return isAtMost(one.low, other.high) && isAtMost(other.low, one.high);
}

/** 以上 has no end above: Infinity is not to be rounded. */
function isAtMost(one: number, other: number): boolean {
  return one <= other || compareValues(one, other) <= 0;
}

const AROUND = 0.05;
const BELOW = 0.1;

/** By the parser's column of language.md 1.5; null of words that leave nothing open (达, 共). */
function boundsOf(word: string, base: number, step: number): { readonly low: number; readonly high: number } | null {
  switch (word) {
    case "余":
    case "多":
    case "来":
    case "几":
    case "逾":
    case "超":
    case "超过":
    case "突破":
      return { low: base, high: base + step };
    case "近":
    case "将近":
    case "接近":
      return { low: base * (1 - BELOW), high: base };
    case "约":
    case "大约":
    case "左右":
    case "上下":
      return { low: base * (1 - AROUND), high: base * (1 + AROUND) };
    case "以上":
    case "及以上":
    case "至少":
    case "不少于":
    case "不低于":
    case "高于":
    case "多于":
    case "大于":
      return { low: base, high: Infinity };
    case "以下":
    case "及以下":
    case "以内":
    case "不足":
    case "不到":
    case "不满":
    case "不超过":
    case "低于":
    case "少于":
    case "小于":
      return { low: -Infinity, high: base };
    default:
      return null;
  }
}

/** Place of the last digit that is not 0: 3200 is 100, 1万 is 10000. */
function lastPlace(value: number): number {
  if (!Number.isSafeInteger(value) || value === 0) return 0;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

/** 8、7万元 has one, as 8.7 has. */
export function decimalsOf(text: string): number {
  return /[.．、](\d+)$/u.exec(text.normalize("NFKC"))?.[1]?.length ?? 0;
}
