/** What one cell says, as people write it: a number with its hedge and unit, several numbers, a state, or one of five kinds of nothing. Source: tables.md D. */
import { readChinese } from "../number/chineseNumeral";
import { shift } from "../number/round";
import { SCALE_PLACES } from "../number/scale";
import { isUnit } from "./headText";
import type { SheetValue } from "./sheetCells";
import type { Absence, TargetSign } from "./tableReading";
import { ABSENCES, POINTERS, STATE } from "./words/values";

export interface CellMeaning {
  /** In the unit of `unit`; % in points. */
  readonly number: number | null;
  /** As it stands in the cell, with its 万 where money carries one: 户, %, 万元. */
  readonly unit: string;
  /** 万 of 1.2万人, which `number` has taken in. */
  readonly scale: string;
  /** 约, 余, 多; empty for an exact number. */
  readonly hedge: string;
  readonly sign: TargetSign | null;
  /** The number in brackets of 210（236）. */
  readonly second: number | null;
  /** Words of state, alone or behind the number. */
  readonly state: string;
  readonly absent: Absence | null;
  /** 同上, 详见附件. */
  readonly pointer: boolean;
  /** Prose: neither number nor state. */
  readonly words: string;
}

const EMPTY: CellMeaning = { number: null, unit: "", scale: "", hedge: "", sign: null, second: null, state: "", absent: null, pointer: false, words: "" };
const BLANK: CellMeaning = { ...EMPTY, absent: "blank" };
const BROKEN: CellMeaning = { ...EMPTY, absent: "broken" };

const BEFORE = "(?<sign>不少于|不低于|不小于|不得少于|不得低于|至少|不高于|不超过|不大于|不得超过|至多|低于|高于|超过|大于|小于|达到|≥|≤|>=|<=|[><=＞＜≧≦])?(?<before>约|大约|近|逾|超)?";
const NUMBER = "(?<minus>-)?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?)";
const BEHIND = "(?<inside>[余多来](?=[百千万亿]))?(?<scale>百万|千万|万亿|[百千万亿])?(?<after>余|多)?";
const BRACKET = "(?:\\((?<second>\\d+(?:\\.\\d+)?)[^()\\d]{0,4}\\))?";
/** （并列第三）, /3场: said beside it. */
const BESIDE = "(?:\\([^()\\d]*\\)|/\\d+[^\\d/]{1,3})?";
const TAIL = "(?<bound>以上|及以上|以内|之内|以下|及以下|左右|上下)?";
const WHOLE = new RegExp(`^${BEFORE}${NUMBER}${BEHIND}${BRACKET}(?<rest>[^\\d/()]{0,16}?(?:/(?:10万|万?人|户|月|年|天|次|亩))?)${TAIL}${BESIDE}$`, "u");
/** （1,234.00） of accounts. */
const NEGATIVE = /^\((?<number>\d[\d,]*(?:\.\d+)?)\)$/u;
const TENTHS = /^(?<whole>[一二三四五六七八九\d])成(?<part>[一二三四五六七八九半])?$/u;
const PERCENT = /^百分之(?<number>[一二三四五六七八九十百点零\d.]+)$/u;
const GROUPED = /(?<=\d)[\s,](?=\d{3}(?!\d))/gu;
const BLANKS = /\s+/gu;

const SIGNS: Readonly<Record<string, TargetSign>> = {
  不少于: ">=", 不低于: ">=", 不小于: ">=", 不得少于: ">=", 不得低于: ">=", 至少: ">=", 高于: ">=", 超过: ">=", 大于: ">=", "≥": ">=", ">=": ">=", ">": ">=", "≧": ">=", 以上: ">=", 及以上: ">=",
  不高于: "<=", 不超过: "<=", 不大于: "<=", 不得超过: "<=", 至多: "<=", 低于: "<=", 小于: "<=", "≤": "<=", "<=": "<=", "<": "<=", "≦": "<=", 以内: "<=", 之内: "<=", 以下: "<=", 及以下: "<=",
  "=": "=", 左右: "≈", 上下: "≈",
};

/** 二级, 三星级, 一等奖: what something is called. */
const RANK = /^第?[一二三四五六七八九十]{1,2}(?:级|等|等级|等奖|类|档|星级?|类区)$/u;
/** Kept from being taken apart into m and 2. */
const SQUARE_METRES = "\ue000";

export function cellMeaning(value: SheetValue): CellMeaning {
  if (value === null) return BLANK;
  if (typeof value === "number") return { number: value, unit: "", scale: "", hedge: "", sign: null, second: null, state: "", absent: null, pointer: false, words: "" };
  if (typeof value === "boolean") return { ...EMPTY, state: value ? "是" : "否" };
  if (typeof value === "object") return BROKEN;
  return meaningOf(value);
}

function meaningOf(raw: string): CellMeaning {
  const plain = raw.replaceAll("㎡", SQUARE_METRES).normalize("NFKC").replaceAll(SQUARE_METRES, "㎡").replace(GROUPED, "").replace(BLANKS, "");
  if (plain === "") return BLANK;
  if (plain.startsWith("#") && /^#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|#+)/u.test(plain)) return BROKEN;
  const absent = Object.hasOwn(ABSENCES, plain) ? ABSENCES[plain] : undefined;
  if (absent) return { ...EMPTY, absent, number: absent === "none" ? 0 : null };
  if (POINTERS.has(plain)) return { ...EMPTY, pointer: true };
  if (STATE.test(plain)) return { ...EMPTY, state: plain };
  if (RANK.test(plain)) return { ...EMPTY, words: raw.trim() };
  return inWords(plain) ?? tenths(plain) ?? numberIn(plain) ?? { ...EMPTY, words: raw.trim() };
}

function inWords(plain: string): CellMeaning | null {
  const groups = NEGATIVE.exec(plain)?.groups;
  return groups ? { ...EMPTY, number: -Number((groups["number"] ?? "").replaceAll(",", "")) } : null;
}

function tenths(plain: string): CellMeaning | null {
  const share = TENTHS.exec(plain)?.groups;
  if (share) {
    const whole = digit(share["whole"] ?? "") ?? 0;
    const part = share["part"] === "半" ? 5 : (digit(share["part"] ?? "") ?? 0);
    return { ...EMPTY, number: whole * 10 + part, unit: "%" };
  }
  const spoken = PERCENT.exec(plain)?.groups;
  const number = spoken ? digit(spoken["number"] ?? "") : null;
  return number === null ? null : { ...EMPTY, number, unit: "%" };
}

function numberIn(plain: string): CellMeaning | null {
  const groups = WHOLE.exec(plain)?.groups;
  if (!groups) return null;
  const { sign = "", before = "", minus = "", number: digits = "", inside = "", scale = "", after = "", second, rest = "", bound = "" } = groups;
  const read = digit(digits.replaceAll(",", ""));
  if (read === null) return null;
  const unit = isUnit(rest) || rest === "" ? rest : "";
  const state = unit === "" && rest !== "" ? stateBehind(rest) : null;
  if (state === null && unit === "" && rest !== "" && rest !== "%") return null;
  const money = (state?.unit ?? unit).endsWith("元") || ((state?.unit ?? unit) === "" && scale.endsWith("万") && !/[余多]/u.test(inside + after) && digits.length > 3);
  const value = money ? read : shift(read, SCALE_PLACES[scale] ?? 0);
  return {
    ...EMPTY, number: minus ? -value : value, unit: (money ? scale : "") + (state?.unit ?? unit), scale: money ? "" : scale, hedge: before + inside + after,
    sign: SIGNS[sign] ?? SIGNS[bound] ?? null, second: second === undefined ? null : Number(second), state: state?.state ?? "",
  };
}

/** 户已超额完成: a unit and what has become of it. */
function stateBehind(rest: string): { readonly unit: string; readonly state: string } | null {
  for (let length = Math.min(rest.length - 1, 4); length >= 0; length -= 1) {
    const [unit, state] = [rest.slice(0, length), rest.slice(length).replace(/^[,，、;；]/u, "")];
    if ((unit === "" || isUnit(unit)) && STATE.test(state)) return { unit, state };
  }
  return null;
}

function digit(text: string): number | null {
  return /^\d/u.test(text) ? Number(text) : readChinese(text);
}
