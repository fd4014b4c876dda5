/**
 * The proof's own reader of numbers in finished text. Made from language.md 1.1-1.5 and from nothing in `src`:
 * it knows digits, 万 and 亿, the words for an approximation, and dates.
 */
import { exact, tenTo, times, type Fraction } from "./fraction";

export interface Printed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The number without 万 and 亿. */
  readonly number: Fraction;
  /** The number with them: 8.7万 is 87000. */
  readonly value: Fraction;
  /** Places behind the point. */
  readonly decimals: number;
  /** Powers of ten in 万 and 亿: 0, 4 or 8. */
  readonly places: number;
  readonly digits: string;
  readonly hedge: "" | "近" | "余" | "逾" | "约" | "不足";
  /** % ‰ 倍 个百分点 个千分点 /10万, or empty. */
  readonly sign: string;
}

/** 接近95% has no 近, 节约3万元 no 约. */
const BEFORE = "(?<before>(?<![接最邻附])近|(?<![节预大合契])约|大约|超过|逾|不足)?";
const NUMBER = new RegExp(`${BEFORE}(?<digits>\\d+(?:\\.\\d+)?)(?<inside>余(?=[万亿]))?(?<scale>万亿|[万亿])?(?<after>余)?(?<sign>个[百千]分点|%|‰|倍|/10万)?`, "gu");
const HEDGES: Readonly<Record<string, Printed["hedge"]>> = { 近: "近", 约: "约", 大约: "约", 超过: "逾", 逾: "逾", 不足: "不足", 余: "余" };
const SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };
/** 2026年, 1—6月, 6月25日, 12月底前, 6月底. */
const DATE = /(?:\d{4}年)?(?:\d{1,2}—)?\d{1,2}月(?:\d{1,2}日|底)?|\d{4}年/gu;
/** A Chinese numeral in front of what is counted. */
const CHINESE = /(?:百分之)?[零〇一二两三四五六七八九十百千万亿]+余?(?:个[百千]分点|[个户场次人名件项家所期批条份对篇元倍成亩]|万元)/gu;
/** Numerals that count nothing of the workbook. */
const SET_WORDS = /[一二三四五六七八九十]是|[一二三四]季度|前三季度|前三位|下一步|进一步|三八|两癌/gu;

export interface Reading {
  readonly numbers: readonly Printed[];
  /** As they stand: 1—6月. */
  readonly dates: readonly string[];
  /** Chinese numerals with a measure word. */
  readonly spoken: readonly string[];
}

/** `given` are the user's own words (names, notes): what stands in them is no number of ours. */
export function readPrinted(text: string, given: readonly string[] = []): Reading {
  let plain = text;
  for (const one of given) plain = plain.replaceAll(one, "〓".repeat(one.length));
  const dates = [...plain.matchAll(DATE)].map(([date]) => date);
  plain = plain.replace(DATE, (date) => "〓".repeat(date.length));
  const spoken = [...plain.replace(SET_WORDS, "〓").matchAll(CHINESE)].map(([found]) => found).filter((found) => !/^[万亿]/u.test(found));
  return { numbers: [...plain.matchAll(NUMBER)].map(printedOf), dates, spoken: spoken };
}

function printedOf(match: RegExpExecArray): Printed {
  const { before = "", digits = "0", inside = "", scale = "", after = "", sign = "" } = match.groups ?? {};
  const places = SCALES[scale] ?? 0;
  const number = exact(digits);
  return {
    start: match.index, end: match.index + match[0].length, text: match[0], number, value: times(number, tenTo(places)),
    decimals: digits.split(".")[1]?.length ?? 0, places, digits, hedge: HEDGES[before || inside || after] ?? "", sign,
  };
}
