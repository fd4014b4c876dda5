/** Any value, written as another one was. A word for an approximation is said only where it is true. Rules: language.md 1.2, 1.5, 1.6. */
import type { Approximate } from "./approximate";
import { writeChinese } from "./chineseNumeral";
import { HEDGE_SENSES, hedgeBase, LEAST_STEP } from "./hedge";
import type { ArabicDigits, ChineseDigits, Hedging, Manner } from "./manner";
import { compareValues, plainDigits, roundShortOf, shift } from "./round";
import { SCALE_PLACES } from "./scale";
import { isPercent } from "./unit";

export interface InManner {
  /** What is known of the figure, if it was never known exactly. */
  readonly approximate?: Approximate | null;
  /** Values that rounding must not reach from the other side: targets, in the unit of the cell. */
  readonly guards?: readonly number[];
}

/** Where no decimals are given: a percentage that was computed does not end; a typed decimal is shown as typed. */
const OWN_PERCENT_DECIMALS = 2;
const OWN_DECIMALS = 6;
const FULL_WIDTH_OFFSET = 0xfee0;
const NO_HEDGE: Hedging = { before: "", inside: "", after: "" };

/** The number alone; its unit stands behind the slot. `value` and `guards` as the cells hold them: fractions for %. */
export function writeInManner(value: number, unit: string, manner: Manner, { approximate = null, guards = [] }: InManner = {}): string {
  if (value < 0) {
    const minus = manner.digits.kind === "chinese" ? "负" : "-";
    return minus + writeInManner(-value, unit, { ...manner, ...NO_HEDGE }, { guards: guards.map((guard) => -guard) });
  }
  const scaled = (size: number): number => shift(size, placesOf(unit, manner));
  const number = scaled(value);
  const barriers = [0, ...(isPercent(unit) ? [1] : []), ...guards].map(scaled);
  const known = approximate && compareValues(approximate.value, value) === 0;
  const own = known ? null : hedgedBase(number, manner, barriers);
  if (own !== null) return around(manner, manner, digitsText(manner, own, 0));
  const ownDecimals = isPercent(unit) ? OWN_PERCENT_DECIMALS : OWN_DECIMALS;
  const given = manner.digits.decimals;
  const exact = known || isHedged(manner) ? null : given;
  const rounded = roundShortOf(number, exact ?? ownDecimals, barriers);
  // 4000.0余 is no Chinese; 近3.0万 keeps the decimals it was found with.
  const padded = known && approximate.inside + approximate.after !== "" ? 0 : (given ?? 0);
  return around(manner, known ? placed(approximate, manner) : NO_HEDGE, digitsText(manner, rounded, padded));
}

/** By how many places the cell's value is moved to be the number that is printed. */
function placesOf(unit: string, { scale, sign }: Manner): number {
  const places = isPercent(unit) ? (scale === "成" ? 1 : sign.endsWith("‰") ? 3 : 2) : 0;
  return places - (SCALE_PLACES[scale] ?? 0);
}

function isHedged({ before, inside, after }: Hedging): boolean {
  return before + inside + after !== "";
}

/** The round number that the manner's own words are true of, or null. 近…余 contradicts itself and is true of nothing. */
function hedgedBase(number: number, manner: Manner, barriers: readonly number[]): number | null {
  const senses = [manner.before, manner.inside, manner.after].filter((word) => word !== "").map((word) => HEDGE_SENSES[word]);
  const [sense] = senses;
  if (!sense || senses.some((other) => other !== sense)) return null;
  const base = hedgeBase(number, sense, manner.scale !== "" && manner.inside === "" ? 1 : LEAST_STEP);
  // 约100 of 97 would say that a target of 100 may be reached.
  const crosses = sense === "around" && base !== null && barriers.some((barrier) => (number < barrier && base >= barrier) || (number > barrier && base <= barrier));
  return crosses ? null : base;
}

/** Known words in the manner's own places: 100000余 is 10万余, and 10余万 without a scale 100000余. */
function placed({ before, inside, after }: Hedging, { scale }: Manner): Hedging {
  return scale === "" ? { before, inside: "", after: after || inside } : { before, inside, after };
}

function around(manner: Manner, { before, inside, after }: Hedging, digits: string): string {
  return before + manner.percent + digits + inside + manner.scale + after + manner.sign;
}

function digitsText({ digits }: Manner, number: number, decimals: number): string {
  switch (digits.kind) {
    case "arabic":
      return arabicText(digits, number, decimals);
    case "chinese":
      return chineseText(digits, number, decimals);
    case "mask":
      return plainDigits(number, decimals);
  }
}

function arabicText({ least, group, point, wide }: ArabicDigits, number: number, decimals: number): string {
  const [whole = "0", fraction = ""] = plainDigits(number, decimals).split(".");
  const grouped = whole.padStart(least, "0").replace(/(?<=\d)(?=(?:\d{3})+$)/gu, group);
  const text = fraction === "" ? grouped : grouped + point + fraction;
  return wide ? text.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH_OFFSET)) : text;
}

function chineseText({ form }: ChineseDigits, number: number, decimals: number): string {
  const text = writeChinese(number, decimals);
  switch (form) {
    case "plain":
      return text;
    case "two":
      return text === "二" ? "两" : text.replace(/^二(?=[百千万亿])/u, "两");
    case "bare":
      return text.replace(/^一(?=[百千万]$)/u, "");
  }
}
