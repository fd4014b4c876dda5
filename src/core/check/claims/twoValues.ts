/**
 * K08, K18: one thing, one time, two values. Rounded and hedged mentions agree with every value that they leave open. Two numbers of
 * one sentence are two things, whatever their names.
 */
import type { Span } from "../../read/quantity";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import { canBeEqual } from "../printed";
import type { Rule } from "../rule";
import { kindredMeasure, type Mention, mentionsOf } from "./mentions";

export const twoValues: Rule = { id: "K08", severity: "error", find: (draft) => differing(draft, false) };

export const untrueHedge: Rule = { id: "K18", severity: "error", find: (draft) => differing(draft, true) };

/** @param hedged whether one of the two is said with a hedge. */
function* differing(draft: Draft, hedged: boolean): Iterable<Found> {
  const printedAt = ({ start, end }: Span): string => draft.source.slice(start, end);
  for (const group of mentionsOf(draft)) {
    for (const [index, mention] of group.entries()) {
      if (mention.short) continue;
      const other = group.slice(0, index).find((earlier) => isSameTime(earlier, mention) && !agrees(earlier, mention));
      if (!other || hedged !== (isHedged(mention) || isHedged(other))) continue;
      const { span, quantity } = mention.figure;
      yield { ...span, reason: hedged ? "hedge_untrue" : "two_values", with: { text: printedAt(span), other: printedAt(other.figure.span), name: quantity.indicator }, related: [other.figure.span] };
    }
  }
}

function isSameTime(one: Mention, other: Mention): boolean {
  return one.figure.sentence !== other.figure.sentence && kindredMeasure(one) === kindredMeasure(other) && one.from === other.from && one.to === other.to && one.stage === other.stage;
}

/** 累计120户 beside 20户 of this year is no contradiction. */
function agrees(one: Mention, other: Mention): boolean {
  // 不低于95% and 95% ask for the same
  if (canBeEqual(one.printed, other.printed) || (one.stage !== "result" && one.printed.value === other.printed.value)) return true;
  return one.since !== other.since && (one.since ? one.printed.high > other.printed.high : other.printed.high > one.printed.high);
}

function isHedged({ printed }: Mention): boolean {
  return printed.rough;
}
