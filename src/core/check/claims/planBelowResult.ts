/**
 * K14: the plan asks for less than is reached already: of rates and standing numbers, and, while the year of the report still runs, of the
 * year's target. What is counted anew every year may be planned smaller.
 */
import { isKindred } from "../../read/kindredUnit";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { everyMention, type Mention } from "./mentions";
import { STANDING } from "./words";

/** In points: 保持在99%以上 after 99.5% is a standard and takes nothing back. */
const STANDARD_WITHIN = 2;
const WHOLE_YEAR = /全年|年底|年内/u;
/** 体检率 names enough, two characters do not. */
const SHORTEST = 3;

export const planBelowResult: Rule = { id: "K14", severity: "warning", find: (draft) => belowResult(draft) };

function* belowResult(draft: Draft): Iterable<Found> {
  const results = new Map<string, Mention[]>();
  const plans: Mention[] = [];
  for (const mention of everyMention(draft)) {
    const { whole, quantity: { comparator } } = mention.figure;
    if (nameOf(mention).length < SHORTEST || whole !== null) continue;
    const asks = comparator === ">=" || comparator === ">";
    if (mention.stage === "plan" && asks) plans.push(mention);
    else if (mention.stage === "result" && !mention.printed.rough && mention.from === 1) results.set(endOf(mention), [...(results.get(endOf(mention)) ?? []), mention]);
  }
  const runs = (draft.coverage.month ?? 12) < 12;
  for (const plan of plans) {
    const same = (results.get(endOf(plan)) ?? []).filter((result) => isSame(nameOf(result), nameOf(plan)) && isKindred(result.figure.quantity.measure, plan.figure.quantity.measure));
    const [result] = same;
    const value = plan.printed.value;
    if (!result || value === null || new Set(same.map(nameOf)).size > 1) continue;
    const least = Math.min(...same.map(({ printed }) => printed.low));
    const isRate = plan.figure.quantity.measure === "%";
    const falls = isRate ? value < least - STANDARD_WITHIN : value < least && (STANDING.test(nameOf(plan)) || (runs && WHOLE_YEAR.test(plan.figure.quantity.period)));
    if (!falls) continue;
    const { span, quantity } = plan.figure;
    const said = { name: quantity.indicator, text: draft.source.slice(span.start, span.end), other: draft.source.slice(result.figure.span.start, result.figure.span.end) };
    yield { ...span, reason: "plan_below_result", related: [result.figure.span], with: said };
  }
}

/** 中小学体质健康优良率由2024年提高到2025年率 is 中小学体质健康优良率. */
function nameOf({ words, figure: { quantity } }: Mention): string {
  return quantity.measure === "%" ? (/^.*?率/u.exec(quantity.indicator)?.[0] ?? "") : words;
}

function endOf(mention: Mention): string {
  return nameOf(mention).slice(-2);
}

/** 审结率 of the plan is 行政复议案件审结率 of the results. */
function isSame(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}
