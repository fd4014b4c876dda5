/**
 * K14: the plan asks for less than is reached already: of rates and standing numbers, and, while the year of the report still runs, of the
 * year's target. What is counted anew every year may be planned smaller.
 */
import { isKindred } from "../../read/kindredUnit";
import type { Draft, Figure } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { everyMention, type Mention } from "./mentions";
import { STANDING } from "./words";

/** In points: 保持在99%以上 after 99.5% is a standard and takes nothing back. */
const STANDARD_WITHIN = 2;
const WHOLE_YEAR = /全年|年底|年内/u;
/** 体检率 names enough, two characters do not. */
const SHORTEST = 3;

export const planBelowResult: Rule = {
  id: "K14",
  severity: "warning",
  *find(draft) {
    yield* belowResult(draft);
    yield* belowStock(draft);
    yield* belowDoneSoFar(draft);
  },
};

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

/** 民宿由41家增加到46家, 现有民宿46家: what stands and does not begin anew every year. */
const STOCK = /(?:增加|扩大|发展|提高|增长|达|上升|壮大|充实)(?:到了?|至)$|(?:现有|共有|总数达|总量达|累计达|累计)(?:到)?[^，。；\d]{0,8}$/u;
const STOCK_WHOLE = /^(?:全[省市县区镇乡街村])?(?:在册|现有|共有|累计)?/u;
/** What the plan brings it to. */
const BROUGHT_TO = /(?:达到?|增加到|扩大到|扩展到|发展到|提高到)$/u;

/** 年底民宿达到42家 where 46 stand already: by the noun before the number. */
function* belowStock(draft: Draft): Iterable<Found> {
  const stocks = new Map<string, { readonly figure: Figure; readonly noun: string }[]>();
  for (const figure of draft.figures) {
    const { quantity, printed, span, sentence } = figure;
    if (!printed || quantity.per !== "" || quantity.measure === "%") continue;
    const plan = draft.structure.lines[quantity.line]?.plan === true;
    const clause = clauseBefore(draft, figure);
    if (plan && BROUGHT_TO.test(clause)) {
      const noun = nounOf(clause.replace(BROUGHT_TO, ""));
      const [stock, ...more] = (stocks.get(noun.slice(-2)) ?? []).filter((one) => isKindred(one.figure.quantity.measure, quantity.measure) && (one.noun.endsWith(noun) || noun.endsWith(one.noun)));
      if (stock?.figure.printed && more.length === 0 && noun.length >= 2 && printed.high < stock.figure.printed.low && stock.figure.sentence !== sentence) {
        yield { ...span, reason: "plan_below_result", related: [stock.figure.span], with: { name: noun, text: draft.source.slice(span.start, span.end), other: draft.source.slice(stock.figure.span.start, stock.figure.span.end) } };
      }
    } else if (!plan && STOCK.test(clause)) {
      const noun = nounOf(clause.replace(/(?:由|从)(?:年初|上年|去年)?的?\d[^，。；]*$/u, "").replace(STOCK, (said) => said.replace(/^(?:现有|共有|累计|.*达到?|.*[到至])/u, "")));
      if (noun.length >= 2) stocks.set(noun.slice(-2), [...(stocks.get(noun.slice(-2)) ?? []), { figure, noun }]);
    }
  }
}

function clauseBefore({ text, sentences }: Draft, { span, sentence }: Figure): string {
  const before = text.slice(Math.max(sentences[sentence]?.start ?? 0, span.start - 30), span.start);
  return before.slice(Math.max(...["，", "；", "：", "、", "。"].map((mark) => before.lastIndexOf(mark))) + 1);
}

function nounOf(words: string): string {
  return words.replace(/^.*(?:实现|推动|争取|力争|确保|年底|底前|使)/u, "").replace(STOCK_WHOLE, "").slice(-6);
}

/** 不少于4场（上半年已开展5场）. */
function* belowDoneSoFar(draft: Draft): Iterable<Found> {
  for (const [index, done] of draft.figures.entries()) {
    const asked = draft.figures[index - 1];
    if (!asked?.printed || !done.printed || asked.sentence !== done.sentence || !isKindred(asked.quantity.measure, done.quantity.measure) || done.printed.low <= (asked.printed.value ?? Infinity)) continue;
    if (!/^（[^，。；）]{0,8}已[^，。；）]{0,8}$/u.test(draft.text.slice(asked.span.end, done.span.start)) || !/不少于|不低于|以上|达到|力争|确保/u.test(draft.text.slice(Math.max(0, asked.span.start - 6), asked.span.end))) continue;
    yield { ...asked.span, reason: "plan_below_result", related: [done.span], with: { name: asked.quantity.indicator, text: draft.source.slice(asked.span.start, asked.span.end), other: draft.source.slice(done.span.start, done.span.end) } };
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
