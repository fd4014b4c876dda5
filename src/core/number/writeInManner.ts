/**
 * Any value, written as another one was. The manner gives the looks: digits, marks, scale, words for an approximation where they
 * are true. How exact a figure is said is decided by the figure, not by the manner, so that one cell is one number wherever it
 * stands in a document: 30.8 stays 30.8 where the source had 31. Rules: language.md R3, 1.2, 1.5, 1.6.
 */
import type { Approximate } from "./approximate";
import { writeChinese } from "./chineseNumeral";
import { HEDGE_SENSES, hedgeBase, LEAST_STEP } from "./hedge";
import type { ArabicDigits, ChineseDigits, Hedging, Manner } from "./manner";
import { renderQuantity, usualDecimals } from "./render";
import { compareValues, plainDigits, roundShortOf, shift } from "./round";
import { SCALE_PLACES } from "./scale";
import { isPercent } from "./unit";

export interface InManner {
  /** What is known of the figure, if it was never known exactly. */
  readonly approximate?: Approximate | null;
  /** Values that rounding must not reach from the other side: targets, in the unit of the cell. */
  readonly guards?: readonly number[];
  /** To how many decimals the figure is said in this document; without it the usual ones of its unit, or those of the manner where it has more. */
  readonly decimals?: number | null;
}

/** 12.76万; where a scale of counts needs more, or the figure does not reach it, the plain number is said: 203, not 0.0203万. */
const SCALED_DECIMALS = 2;
const FULL_WIDTH_OFFSET = 0xfee0;
const NO_HEDGE: Hedging = { before: "", inside: "", after: "" };

/** The number alone; its unit stands behind the slot. `value` and `guards` as the cells hold them: fractions for %. */
export function writeInManner(value: number, unit: string, manner: Manner, options: InManner = {}): string {
  const { approximate = null, guards = [] } = options;
  if (value < 0) {
    const minus = manner.digits.kind === "chinese" ? "负" : "-";
    return minus + writeInManner(-value, unit, { ...manner, ...NO_HEDGE }, { ...options, approximate: null, guards: guards.map((guard) => -guard) });
  }
  const scaled = (size: number): number => shift(size, placesOf(unit, manner));
  const number = scaled(value);
  const known = approximate && compareValues(approximate.value, value) === 0 ? approximate : null;
  const own = known ? null : hedgedBase(number, manner);
  if (own !== null) return around(manner, manner, digitsText(manner, own, 0));
  const decimals = decimalsOf(unit, manner, options);
  if (manner.scale !== "" && !fitsScale(value, number, unit, manner.scale, decimals)) return withoutScale(value, unit, manner, options);
  // 余 is true of the very figure: 12.35万余 of 123459余 is not.
  if (known && manner.scale !== "" && compareValues(number, roundShortOf(number, decimals, [])) !== 0) return withoutScale(value, unit, manner, options);
  const bounds = [...(isPercent(unit) ? [1] : []), ...guards].map(scaled);
  if (!known && isPercent(unit) && number > 0 && roundShortOf(number, decimals, bounds) === 0) return around(manner, { ...NO_HEDGE, before: "不足" }, digitsText(manner, shift(1, -decimals), 0));
  const rounded = roundShortOf(number, decimals, [0, ...bounds]);
  // 4000.0余 is no Chinese; 近3.0万 keeps the decimals it was found with.
  const padded = known && known.inside + known.after !== "" ? 0 : Math.min(manner.digits.decimals ?? 0, decimals);
  return around(manner, known ? placed(known, manner) : NO_HEDGE, digitsText(manner, rounded, padded));
}

/** By how many places the cell's value is moved to be the number that is printed. */
function placesOf(unit: string, { scale, sign }: Manner): number {
  const places = isPercent(unit) ? (scale === "成" ? 1 : sign.endsWith("‰") ? 3 : 2) : 0;
  return places - (SCALE_PLACES[scale] ?? 0);
}

function decimalsOf(unit: string, { digits, scale }: Manner, { decimals = null }: InManner): number {
  if (scale !== "" && unit === "元" && decimals !== null) return decimals;
  if (scale !== "") return Math.max(SCALED_DECIMALS, digits.decimals ?? 0);
  return decimals ?? Math.max(usualDecimals(unit), digits.decimals ?? 0);
}

/** Whether the figure is said whole with this scale: 3千 and 三成 only as whole ones, 万 and 亿 with few decimals, 元 as they are said without a manner. */
function fitsScale(value: number, number: number, unit: string, scale: string, decimals: number): boolean {
  if (unit === "元" && /[万亿]/u.test(scale)) return renderQuantity(value, unit).endsWith(scale + unit);
  return compareValues(number, 1) >= 0 && compareValues(number, roundShortOf(number, /[万亿]/u.test(scale) ? decimals : 0, [])) === 0;
}

/** 万 drops out, 三成一 is 31%; Chinese numerals stay Chinese. */
function withoutScale(value: number, unit: string, manner: Manner, options: InManner): string {
  const { approximate = null, guards = [], decimals = null } = options;
  const isKnown = approximate !== null && compareValues(approximate.value, value) === 0;
  if (isKnown || manner.digits.kind === "chinese") return writeInManner(value, unit, { ...manner, ...NO_HEDGE, scale: "", percent: isPercent(unit) ? "百分之" : "" }, options);
  const text = renderQuantity(value, unit, { writing: "exact", decimals }, guards);
  return isPercent(unit) ? text : text.slice(0, text.length - unit.length);
}

/** The round number that the manner's own words are true of, or null. 近…余 contradicts itself and is true of nothing. */
function hedgedBase(number: number, manner: Manner): number | null {
  const senses = [manner.before, manner.inside, manner.after].filter((word) => word !== "").map((word) => HEDGE_SENSES[word]);
  const [sense] = senses;
  if (!sense || sense === "around" || senses.some((other) => other !== sense)) return null;
  return hedgeBase(number, sense, manner.scale !== "" && manner.inside === "" ? 1 : LEAST_STEP);
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
  const padded = whole.padStart(least, "0");
  const grouped = group === "" ? padded : padded.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, group);
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
