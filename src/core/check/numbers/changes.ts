/** What a number is compared with: 由26.4%提高到29.1%, 上年为140例, 较去年同期（158.20/10万）. Rules: language.md 3.5, 4E. */
import { differenceOf, type Interval, intervalOf } from "./interval";
import { beforeIn, isAlike, isCount, isPoints, isRate, isTimes, previous, type Term } from "./terms";
import { BASE_LEAD, CHANGE_LEAD, CHANGED_FROM, FALL, RISE } from "./words";

export interface Pair {
  readonly now: Term;
  readonly base: Term;
}

const TURNED = /^[^，。；（）]{0,10}?(?:提高|增加|上升|增长|下降|降低|减少|缩短|压缩|压减|缩减|精简|扩大|发展|提升|调整|回落|扩展|充实|壮大|拓展|增|升|降|减|扩|涨|变)(?:到了?|至|为)(?:(?:20\d\d年|今年|目前|现在|当前|年)(?:底|末)?的?)?$/u;
const FROM = /(?:由|从|自)[^，。；：]{0,24}$/u;

export function pairTurned(now: Term): Pair | null {
  const base = previous(now);
  return base && TURNED.test(now.before) && FROM.test(base.before) && isAlikeOrRates(base, now) ? { now, base } : null;
}

/** 增长5.1%（2024年为55.4亿元）. */
const BASE_IN_BRACKETS = /^（(?:(?:20\d\d年)?(?:\d{1,2}月份?|第?[一二三四]季度|上半年)|20\d\d年|上年|去年|上月|上季度)(?:同期|全年|末|底)?(?:为|是)?$/u;

/** 较一季度的86.1%提高. */
const COMPARED_WITH = /(?:较|比|相比)[^，。；]{0,14}$/u;
const CHANGED_BEHIND = /^(?:提高|提升|上升|增|下降|降低|减|多|少|高|低|回落)/u;

export function isBase(term: Term): boolean {
  if (isTimes(term) || isPoints(term)) return false;
  if (BASE_IN_BRACKETS.test(term.before) || (COMPARED_WITH.test(term.lead) && CHANGED_BEHIND.test(term.after))) return true;
  const words = /（$/u.test(term.before) ? term.before.slice(0, -1) : term.lead;
  return BASE_LEAD.test(words) && !CHANGED_FROM.test(words.replace(/^.*(?:上年|去年)/u, "")) && !CHANGE_LEAD.test(term.lead);
}

/** A change in the unit of the things themselves: 增加300人次, not a rate. */
export function isChange(term: Term): boolean {
  return CHANGE_LEAD.test(term.lead) && !/由|从/u.test(term.lead);
}

export function isRising(lead: string): boolean | null {
  const words = /(?:同比|环比|比.*|较.*)?(?<word>增长|增加|上升|提高|提升|增幅|增|下降|减少|降低|回落|降幅|缩短|压缩|压减|下滑|偏[多少高低]|多|少|升|降|减|涨)(?:了|幅度|率)?(?:为|达到?|约)?$/u.exec(lead)?.groups?.["word"];
  if (words === undefined) return null;
  if (FALL.test(words) || words === "下滑") return false;
  return RISE.test(words) ? true : null;
}

export interface Comparison {
  /** Of the number that changed and its base, with the terms they come from. */
  readonly now: Interval;
  readonly base: Interval;
  readonly inputs: readonly Term[];
}

/** All that the statement offers for the change that `term` says, the likeliest first. */
export function comparisonsFor(term: Term): readonly Comparison[] {
  const years = OF_YEARS.exec(term.lead)?.groups;
  if (years) return ofYears(term, years["now"] ?? "", years["base"] ?? "");
  const before = beforeIn(term, 6);
  const turned = before.flatMap((one) => pairTurned(one) ?? []);
  const values = before.filter((one) => (isCount(one) || isRate(one) || one.figure.quantity.per !== "") && one.printed !== null && !isPoints(one) && !isTimes(one) && !isChange(one) && !isBase(one) && !turned.some(({ base, now }) => base === one || now === one));
  const bases = [...before, ...following(term)].filter((one) => isBase(one) && one.printed !== null);
  const pairs: readonly Pair[] = [...turned, ...bases.flatMap((base) => values.filter((now) => isAlikeOrRates(now, base) && !isOfOtherSpan(now, base)).map((now) => ({ now, base })))];
  const known = pairs.flatMap(({ now, base }): readonly Comparison[] => {
    const [a, b] = [intervalOf(now), intervalOf(base)];
    return a && b ? [{ now: a, base: b, inputs: [now, base] }] : [];
  });
  return known;
}

/** 2024年比2022年下降18%. */
const OF_YEARS = /(?<now>20\d\d)年(?:比|较)(?<base>20\d\d)年/u;

function ofYears(term: Term, nowYear: string, baseYear: string): readonly Comparison[] {
  const of = (year: string): Term | undefined => beforeIn(term).find((one) => isCount(one) && one.lead.startsWith(`${year}年`));
  const [now, base] = [of(nowYear), of(baseYear)];
  const [a, b] = [now && intervalOf(now), base && intervalOf(base)];
  return now && base && a && b && isAlikeOrRates(now, base) ? [{ now: a, base: b, inputs: [now, base] }] : [];
}

/** 去年全年 and 今年上半年 do not compare. */
function isOfOtherSpan(now: Term, base: Term): boolean {
  return /全年/u.test(base.before) && /半年|季度|月/u.test(now.before);
}

/** 增加300人次、增长19.2%: the base is what is left without the change. */
export function comparisonByChange(term: Term): readonly Comparison[] {
  const change = previous(term);
  if (!change || !isCount(change) || !isChange(change) || !/^[、，和，]/u.test(term.before)) return [];
  const rising = isRising(change.lead);
  const now = beforeIn(change, 4).find((one) => isCount(one) && isAlike(one, change) && !isChange(one) && !isBase(one) && one.printed !== null);
  const [a, d] = [now && intervalOf(now), intervalOf(change)];
  if (!now || !a || !d || rising === null) return [];
  const base = rising ? differenceOf(a, d) : { value: a.value + d.value, low: a.low + d.low, high: a.high + d.high };
  return base.low > 0 ? [{ now: a, base, inputs: [now, change] }] : [];
}

/** 增长12.9%（上年为140例）. */
function following(term: Term): readonly Term[] {
  const one = term.paragraph[term.at + 1];
  if (!one || one.figure.sentence !== term.figure.sentence) return [];
  // 同比下降18.5%；上年同期为32件次: another statement, of the same thing
  const said = one.statement === term.statement ? /^（|^，(?:上年|去年)/u.test(one.before) : /^(?:上年|去年)(?:同期)?[为是]$/u.test(one.before);
  return said ? [one] : [];
}

function isAlikeOrRates(one: Term, other: Term): boolean {
  return isAlike(one, other) && one.figure.quantity.per === other.figure.quantity.per;
}
