/** Units that mean the same, and those that differ in scale alone (万元 and 元). */
import { SCALE_PLACES } from "../number/scale";
import { KINDRED_UNITS } from "./words/aliases";

export function isKindred(one: string, other: string): boolean {
  return one === other || KINDRED_UNITS.some((group) => group.includes(one) && group.includes(other));
}

/** 千瓦 and 百分点 are no thousands and hundreds: 千 and 百 are scales of money alone. */
const SCALED = /^(?:(?<scale>万亿|千万|百万|亿|万|千(?=元))(?=.))?(?<measure>.+)$/u;

/** By how many decimal places a number in `from` is moved to be one in `to`; null when they are not one measure. 万元 to 元 is 4. */
export function placesBetween(from: string, to: string): number | null {
  const [one, other] = [SCALED.exec(from)?.groups, SCALED.exec(to)?.groups];
  if (!one || !other || !isKindred(one["measure"] ?? "", other["measure"] ?? "")) return null;
  return (SCALE_PLACES[one["scale"] ?? ""] ?? 0) - (SCALE_PLACES[other["scale"] ?? ""] ?? 0);
}
