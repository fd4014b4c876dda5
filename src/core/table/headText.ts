/** The words of a head apart from what else stands in it: unit in brackets, span of time, footnote mark, number of a column. */
import { measureAt } from "../read/measure";
import { plainText } from "./grid";
import { PIVOT_VALUE } from "./words/columns";

export interface HeadText {
  /** Narrow, without blanks and unit. */
  readonly whole: string;
  /** … and without its time. */
  readonly words: string;
  readonly unit: string;
  /** 1-10月, 一季度, 2025年, 上半年, 本月, 累计 … */
  readonly period: string;
}

const BRACKET = /\(([^()]{1,8})\)/gu;
const PERIOD = /^(?:截[至止])?(?:20\d\d年?)?(?:\d{1,2}(?:[-—~–至]\d{1,2})?月份?(?:底|末|\d{1,2}日)?|[一二三四1-4](?:[-—至][一二三四1-4])?季度|第[一二三四1-4]季度|[上下]半年|前[一二三三四]季度|第\d+周|Q[1-4]|H[12]|YTD)(?:累计)?|^20\d\d年?(?:[-—]20\d\d年?)?|^(?:本月|当月|本期|本周|本季度?|本年|累计|年初|年末|全年)(?=.)/u;
/** (A), (B/A), (1): letters and numbers of columns that a form's formulas use. */
const LABEL = /^(?:[A-Za-z]|\d{1,2}|[A-Z][/*+-][A-Z]|甲|乙)$/u;
/** What an online form writes behind its questions. */
const FORM_WORD = /^(?:必填|选填|自动|单选|多选|必填项)$/u;
const KNOWN_UNITS = new Set([
  "%", "‰", "元", "万元", "亿元", "亿美元", "万美元", "元/人", "元/月", "万人", "万户", "万人次", "万家", "万件", "人/万人", "1/10万", "/10万", "人年", "㎡", "m2", "平方米", "±%",
  "m3", "km", "km2", "kg", "t", "mm", "cm", "毫米", "厘米", "延米", "℃", "kW", "kWh", "mg/L", "mg/m3", "μg/m3", "dB", "GB", "标箱", "TEU", "吨标准煤", "吨标煤", "人公里", "车公里", "吨公里",
]);
/** 1. of a question in an exported form. */
const NUMBERED = /^\d{1,2}[.、．](?=\D)/u;

export function headText(raw: string): HeadText {
  let unit = "";
  const words = plainText(raw).replace(/[*＊：:?？]+$/u, "").replace(NUMBERED, "").replace(PIVOT_VALUE, "").replace(BRACKET, (bracket: string, inner: string) => {
    if (LABEL.test(inner) || FORM_WORD.test(inner)) return "";
    if (isUnit(inner)) {
      unit = inner === "±%" ? "%" : inner;
      return "";
    }
    return bracket;
  });
  if (words.endsWith("%") && words.length > 1 && !words.endsWith("±%")) unit ||= "%";
  const whole = words.replace(/[*＊:]+$/u, "");
  const period = PERIOD.exec(whole)?.[0] ?? "";
  const rest = period.length < whole.length ? whole.slice(period.length).replace(/^[的、,]/u, "") : whole;
  return { whole, words: rest, unit, period };
}

/** A measure word, or several with a stroke between them: 人（件）, 次/户. */
export function isUnit(text: string): boolean {
  const plain = plainText(text);
  if (plain === "" || plain.length > 8) return false;
  if (KNOWN_UNITS.has(plain)) return true;
  if (measureAt(plain, 0)?.unit === plain) return true;
  return plain.split(/[/、(),]/u).filter((part) => part !== "").every((part) => {
    const bare = /^[万亿千百]./u.test(part) ? part.slice(1) : part;
    return KNOWN_UNITS.has(part) || measureAt(part, 0)?.unit === part || measureAt(bare, 0)?.unit === bare || (bare.length > 1 && bare.endsWith("次") && measureAt(bare, 0)?.unit === bare.slice(0, -1));
  });
}
