/** K02, K03: parts together are no more than their whole, and as much where they exhaust it. */
import { compareValues } from "../../number/round";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import type { Breakdown } from "./breakdowns/breakdown";
import { breakdownsIn } from "./breakdowns/breakdownsIn";
import { isExhaustive, namesOf } from "./breakdowns/exhaustive";
import { agrees, differs, expectedFor, type Interval, intervalOf, sumOf, words } from "./interval";
import { isTarget } from "./completions";
import { paragraphsOf, type Term } from "./terms";
import { OPEN_LIST, OVERLAPPING } from "./words";

export const exhaustiveSum: Rule = { id: "K03", severity: "error", find: (draft) => sums(draft, true) };
export const partsAboveWhole: Rule = { id: "K02", severity: "error", find: (draft) => sums(draft, false) };

function* sums(draft: Draft, exhaustive: boolean): Generator<Found> {
  for (const paragraph of paragraphsOf(draft)) {
    for (const breakdown of breakdownsIn(paragraph)) {
      const own = apart(breakdown);
      if (!own || own.exhaustive !== exhaustive) continue;
      const { whole, parts } = breakdown;
      yield differs(draft, whole, own.sum.value, parts, exhaustive ? "sum_differs" : "parts_above_whole", { sum: expectedFor(own.sum.value, whole), parts: parts.map((part) => words(draft, part)).join("、") }, false);
    }
  }
}

/** null where the parts are as they should be, or nobody can know. */
function apart(breakdown: Breakdown): { readonly sum: Interval; readonly exhaustive: boolean } | null {
  const { whole, parts, form } = breakdown;
  const total = intervalOf(whole);
  const known = parts.flatMap((part) => intervalOf(part) ?? []);
  if (!total || known.length === 0 || parts.length < 2) return null;
  const sum = sumOf(known);
  if (agrees(total, sum) && (isRough(whole) || parts.some(isRough) || isRounding(whole, parts, sum.value - total.value))) return null;
  // 评价24家，其中A级9家、B级12家、C级3家，其余3家未评: the rest is of another whole
  if (/^其余/u.test(namesOf(breakdown).at(-1) ?? "") && agrees(total, sumOf(known.slice(0, -1)))) return null;
  // 在现有27个基础上，上半年新建8个、下半年新建7个
  if (/基础上/u.test(parts[0]?.before ?? "")) return null;
  if (form === "total" && endsOf(parts).some((some) => agrees(total, sumOf(some)))) return null;
  const complete = known.length === parts.length;
  if (complete && isExhaustive(breakdown)) return { sum, exhaustive: true };
  // 共480套，县一中片区260套已封顶，南门片区220套施工
  if (form === "bare") return complete && !isTarget(whole) && (areOneKind(namesOf(breakdown)) || (parts.length >= 3 && parts[1]?.before.startsWith("、") === true && isApart(namesOf(breakdown)))) && isNear(sum.value, total.value, 0.15) ? { sum, exhaustive: true } : null;
  if (complete && parts.length >= 3 && !OPEN_LIST.test(parts.at(-1)?.after ?? "") && isNear(sum.value, total.value, form === "of" ? 0.15 : isApart(namesOf(breakdown)) ? (parts.length > 3 ? 0.12 : 0.06) : 0.03)) return { sum, exhaustive: true };
  if (complete && form === "among" && isSplitOfOne(breakdown) && !OPEN_LIST.test(parts.at(-1)?.after ?? "") && isNear(sum.value, total.value, 0.03)) return { sum, exhaustive: true };
  if (complete && isParallel(namesOf(breakdown)) && !OPEN_LIST.test(parts.at(-1)?.after ?? "") && isNear(sum.value, total.value, parts.length > 2 ? 0.15 : 0.08)) return { sum, exhaustive: sum.value < total.value };
  // four kinds and more that miss the whole narrowly were meant to divide it
  if (complete && form === "among" && parts.length >= 4 && sum.value > total.value && isNear(sum.value, total.value, 0.15)) return { sum, exhaustive: false };
  const above = compareValues(sum.low, total.high) > 0 && !known.some(({ low }) => low > total.high);
  return above && (form !== "of" || parts.length >= 3) && (whole.figure.quantity.measure.endsWith("元") || isApart(namesOf(breakdown))) && !isRough(whole) ? { sum, exhaustive: false } : null;
}

/** Each part and the whole are rounded on their own: beyond two standard deviations of what that may add up to it is no rounding. */
function isRounding(whole: Term, parts: readonly Term[], apart: number): boolean {
  const unit = 2 * Math.max(...[whole, ...parts].map(({ printed }) => printed?.half ?? 0));
  return compareValues(Math.abs(apart), unit * Math.sqrt((parts.length + 1) / 3)) <= 0;
}

function isRough({ printed }: Term): boolean {
  return printed?.rough === true;
}

const LEAST_TOTAL = 5;

function isNear(sum: number, total: number, share: number): boolean {
  return Math.abs(sum - total) <= Math.max(1, share * total) && total >= LEAST_TOTAL;
}

/** What runs on from year to year is no part. */
const RUNNING = /结余|累计|余额|存量/u;

/** Called alike by two characters and more. */
function areOneKind(names: readonly string[]): boolean {
  const end = names[0]?.slice(-2) ?? "";
  return isParallel(names) && !RUNNING.test(end) && names.every((name) => name.length > 2 && name.endsWith(end));
}

/** None of them may be of another as well; what two and more of them are called (听力残疾, 肢体残疾) divides nothing. */
function isApart(names: readonly string[]): boolean {
  if (names.every((name) => /[奖类级]$/u.test(name))) return true;
  return names.every((name) => {
    const word = OVERLAPPING.exec(name)?.[0];
    return word === undefined || names.filter((other) => other.includes(word)).length > 1;
  });
}

/** 进校园、进社区、进乡村; 当场整改、限期整改: built alike, so that they are kinds of one thing. */
function isParallel(names: readonly string[]): boolean {
  const bare = names.map((name) => name.replace(/[的了]$/u, ""));
  const [first = ""] = bare;
  const starts = first.slice(0, 1);
  const ends = first.slice(-1);
  return new Set(bare).size === bare.length && bare.every((name) => name.length >= 2) && isApart(bare) && (bare.every((name) => name.startsWith(starts)) || bare.every((name) => name.endsWith(ends)));
}

/** 会员260名，其中新会员80名、老会员178名: two kinds of what the whole counts, called after it. */
function isSplitOfOne(breakdown: Breakdown): boolean {
  const noun = breakdown.whole.lead.slice(-2);
  const kinds = namesOf(breakdown).map((name) => (name.endsWith(noun) ? name.slice(0, -noun.length) : ""));
  return noun.length === 2 && kinds.length === 2 && kinds.every((kind) => kind !== "" && !OVERLAPPING.test(kind));
}

/** The total may be of the last parts alone. */
function endsOf(parts: readonly Term[]): readonly (readonly Interval[])[] {
  return parts.slice(0, -1).map((_, from) => parts.slice(from).flatMap((part) => intervalOf(part) ?? [])).filter(({ length }) => length >= 2);
}
