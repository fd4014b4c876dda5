/** K05, K16: growth from two values: in percent, in points, in things, in 倍. Rules: language.md 1.4, 3.5. */
import { shift } from "../../number/round";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { type Comparison, comparisonByChange, comparisonsFor, isBase, isChange, isRising } from "./changes";
import { agrees, differenceOf, differs, type Interval, intervalOf, LEAST_TOLERANCE, percentOf, ratioOf, words } from "./interval";
import { beforeIn, isAlike, isCount, isPoints, isRate, isTimes, previous, type Term, termsOf } from "./terms";
import { CHANGE_LEAD } from "./words";

export const growthOfValues: Rule = {
  id: "K05",
  severity: "error",
  *find(draft) {
    for (const term of termsOf(draft)) {
      const rising = CHANGE_LEAD.test(term.lead) && !/分别/u.test(term.before) ? isRising(term.lead) : null;
      if (rising === null || !term.printed || isTimes(term) || isBase(term)) continue;
      yield* isRate(term) ? percentGrowth(draft, term, rising) : isPoints(term) ? difference(draft, term, rising, true) : isCount(term) && isChange(term) ? difference(draft, term, rising, false) : [];
    }
  },
};

function* percentGrowth(draft: Draft, term: Term, rising: boolean): Generator<Found> {
  // of two rates, points may be meant: K15
  const comparisons = [...comparisonByChange(term), ...comparisonsFor(term)].filter(({ inputs, base }) => base.low > 0 && !inputs.some(isRate));
  yield* judged(draft, term, comparisons.map((one) => ({ ...one, own: growthOf(one) })), rising, "growth_differs", LEAST_TOLERANCE);
}

/** In percent; below 0 where it fell. */
export function growthOf({ now, base }: Pick<Comparison, "now" | "base">): Interval | null {
  const ratio = ratioOf(now, base);
  if (!ratio) return null;
  const { value, low, high } = percentOf(ratio);
  return { value: value - shift(1, 2), low: low - shift(1, 2), high: high - shift(1, 2) };
}

function* difference(draft: Draft, term: Term, rising: boolean, points: boolean): Generator<Found> {
  const comparisons = comparisonsFor(term).filter(({ inputs }) => inputs.every((input) => (points ? isRate(input) : isAlike(input, term))));
  yield* judged(draft, term, comparisons.map((one) => ({ ...one, own: differenceOf(one.now, one.base) })), rising, points ? "points_differ" : "change_differs", points ? LEAST_TOLERANCE : 0);
}

function* judged(draft: Draft, term: Term, offers: readonly (Comparison & { readonly own: Interval | null })[], rising: boolean, reason: "growth_differs" | "points_differ" | "change_differs", least: number): Generator<Found> {
  const said = intervalOf(term);
  const [first] = offers;
  if (!said || !first?.own) return;
  const signed = offers.flatMap(({ own }) => (own ? [rising ? own : negative(own)] : []));
  if (signed.some((own) => agrees(said, own, least))) return;
  const turned = offers.some(({ own }) => own && agrees(said, rising ? negative(own) : own, least)) || (rising ? first.own.high < 0 : first.own.low > 0);
  if (turned) yield { ...term.figure.span, reason: "direction_wrong", related: first.inputs.map(({ figure }) => figure.span), with: { said: words(draft, term), words: term.lead.replace(/^.*[，：]/u, ""), one: first.inputs[0] ? words(draft, first.inputs[0]) : "", other: first.inputs[1] ? words(draft, first.inputs[1]) : "" } };
  else yield differs(draft, term, Math.abs(first.own.value), first.inputs, reason);
}

function negative({ value, low, high }: Interval): Interval {
  return { value: -value, low: -high, high: -low };
}

/** K16: 下降2倍 is nothing; 是上年的2.3倍 is the ratio, 增长1.3倍 the ratio less one. */
export const timesOfValues: Rule = {
  id: "K16",
  severity: "error",
  *find(draft) {
    for (const term of termsOf(draft)) {
      if (!isTimes(term) || !term.printed) continue;
      if (isRising(term.lead) === false) {
        yield { ...term.figure.span, reason: "times_of_fall", with: { said: words(draft, term), words: term.lead.slice(-6) } };
        continue;
      }
      const plus = isRising(term.lead) === true;
      const base = previous(term);
      // 是去年同期48场的2倍
      const within = term.before === "的" && base !== undefined && isBase(base);
      if (!plus && !within && !/(?:上年|去年|同期)[^，。；]{0,6}的$/u.test(term.lead)) continue;
      const offers = comparisonsFor(term).flatMap((one) => {
        const ratio = ratioOf(one.now, one.base);
        return ratio ? [{ ...one, own: plus ? { value: ratio.value - 1, low: ratio.low - 1, high: ratio.high - 1 } : ratio }] : [];
      });
      const said = timesSaid(term);
      const [first] = offers;
      if (!first || !said || offers.some(({ own }) => agrees(said, own))) continue;
      yield differs(draft, term, first.own.value, first.inputs, plus ? "growth_times_differ" : "times_differ");
    }
  },
};

/** 3倍 and 2.3倍 are rounded. */
function timesSaid(term: Term): Interval | null {
  const { printed, figure: { quantity } } = term;
  if (!printed || printed.rough || printed.value === null) return intervalOf(term);
  const half = quantity.text.includes(".") ? printed.half : TIMES_HALF;
  return { value: printed.value, low: printed.value - half, high: printed.value + half };
}
const TIMES_HALF = 0.05;

/** K16: 翻一番 is twice, 翻两番 four times. */
const DOUBLED = /(?<!近|约|将近|接近|有望|力争|努力|争取)翻了?(?<count>[一两二])番(?!以上|多|左右|的目标)/gu;

export const doubled: Rule = {
  id: "K16",
  severity: "error",
  *find(draft) {
    const { text, sentences, source } = draft;
    const terms = termsOf(draft);
    for (const { start, end, line, figures } of sentences) {
      if (figures.length < 2 || line.plan) continue;
      for (const { index, 0: found, groups } of text.slice(start, end).matchAll(DOUBLED)) {
        const place = start + index;
        const last = terms.find(({ figure }) => figure === figures.findLast(({ span }) => span.end <= place));
        if (!last) continue;
        const offers = pairsUpTo(last);
        const [first] = offers;
        const ratio = first && ratioOf(first.now, first.base);
        const aim = groups?.["count"] === "一" ? 2 : 4;
        if (!first || !ratio || (ratio.high >= aim * 0.95 && ratio.low <= aim * 1.1)) continue;
        yield { start: place, end: place + found.length, reason: "not_doubled", related: first.inputs.map(({ figure }) => figure.span), with: { said: source.slice(place, place + found.length), one: first.inputs[0] ? words(draft, first.inputs[0]) : "", other: first.inputs[1] ? words(draft, first.inputs[1]) : "" } };
      }
    }
  },
};

/** The comparisons of a statement up to a term and with it. */
function pairsUpTo(term: Term): readonly Comparison[] {
  const behind: Term = { ...term, at: term.at + 1, lead: "", before: "" };
  return comparisonsFor(behind);
}

/** K19: growth over nothing. */
const NO_BASE = /(?:上年|去年)(?:同期)?(?:无此项|没有(?:此项|开展|这项|该项|发生)|未(?:开展|发生|实施|组织)|为零|为0(?![.\d])|是0(?![.\d])|无(?:此|该)|尚未)|(?:上年|去年)(?:同期)?(?:为|是)?0(?:件|起|人|次|场|个|户|元|例)|今年(?:新|首次)(?:开展|设立|增设|启动|推出|设|开设)(?:了|的)?/u;

export const growthOverNothing: Rule = {
  id: "K19",
  severity: "error",
  *find(draft) {
    for (const term of termsOf(draft)) {
      if (!(isRate(term) || isTimes(term)) || !/(?:同比|环比|比上年|较上年|比去年|较去年|同期)[^，。；]{0,8}$/u.test(term.lead) || isRising(term.lead) === null) continue;
      const zero = beforeIn(term, 4).find((one) => isBase(one) && one.printed?.value === 0);
      const sentence = draft.sentences[term.figure.sentence];
      const from = Math.max(sentence?.start ?? 0, term.figure.span.start - 80);
      const said = NO_BASE.exec((draft.text.slice(from, term.figure.span.start).split("；").at(-1) ?? "") + clauseBehind(draft.text, term));
      if (!zero && !said) continue;
      yield { ...term.figure.span, reason: "growth_over_nothing", with: { said: words(draft, term), words: said?.[0] ?? (zero ? words(draft, zero) : "") }, ...(zero ? { related: [zero.figure.span] } : {}) };
    }
  },
};

/** （上年同期无此项）. */
function clauseBehind(text: string, { figure: { span } }: Term): string {
  return /^（[^）]{0,20}）/u.exec(text.slice(span.end, span.end + 24))?.[0] ?? "";
}
