/** K14: the plan brings what stands already to less: 年底民宿达到42家 where 46 stand. Known by the noun before both numbers. */
import { isKindred } from "../../read/kindredUnit";
import type { Draft, Figure } from "../draft";
import type { Rule } from "../rule";

/** In the clause before a number that is a stock, which does not begin anew every year: 民宿由41家增加到46家. */
const GROWN_TO = /^(?<noun>[^，。；]*?)(?:(?:由|从)(?:年初|上年|去年)?的?\d[^，。；]*)?(?:增加|扩大|发展|提高|增长|上升|壮大|充实|达)(?:到了?|至|到?)$/u;
/** 现有民宿46家. */
const STANDING = /(?:现有|共有|总数达|总量达|累计达|累计)到?(?<noun>[^，。；\d]{0,8})$/u;
/** What the plan brings it to. */
const BROUGHT_TO = /(?<noun>[^，。；]*)(?:达到?|增加到|扩大到|扩展到|发展到|提高到)$/u;
/** Before the noun: whose it is, and what is done about it. */
const AROUND = /^.*(?:实现|推动|争取|力争|确保|年底|底前|使)|^(?:全[省市县区镇乡街村])?(?:在册|现有|共有|累计)?/u;
const LONGEST_NOUN = 6;
const REACH = 30;

interface Stock {
  readonly figure: Figure;
  readonly noun: string;
}

export const planBelowStock: Rule = {
  id: "K14",
  severity: "warning",
  *find(draft) {
    const stocks = new Map<string, Stock[]>();
    for (const figure of draft.figures) {
      const { quantity, printed, span, sentence } = figure;
      if (printed?.value === null || !printed || quantity.per !== "" || quantity.measure === "%") continue;
      const plan = draft.structure.lines[quantity.line]?.plan === true;
      const noun = nounBefore(clauseBefore(draft, figure), plan ? [BROUGHT_TO] : [STANDING, GROWN_TO]);
      if (noun.length < 2) continue;
      const alike = stocks.get(noun.slice(-2)) ?? [];
      if (!plan) {
        stocks.set(noun.slice(-2), [...alike, { figure, noun }]);
        continue;
      }
      const [stock, ...more] = alike.filter((one) => isKindred(one.figure.quantity.measure, quantity.measure) && (one.noun.endsWith(noun) || noun.endsWith(one.noun)));
      if (!stock?.figure.printed || more.length > 0 || printed.value >= stock.figure.printed.low || stock.figure.sentence === sentence) continue;
      const other = stock.figure.span;
      yield { ...span, reason: "plan_below_result", related: [other], with: { name: noun, text: draft.source.slice(span.start, span.end), other: draft.source.slice(other.start, other.end) } };
    }
  },
};

function nounBefore(clause: string, patterns: readonly RegExp[]): string {
  const noun = patterns.map((pattern) => pattern.exec(clause)?.groups?.["noun"]).find((one) => one !== undefined) ?? "";
  return noun.replace(AROUND, "").slice(-LONGEST_NOUN);
}

function clauseBefore({ text, sentences }: Draft, { span, sentence }: Figure): string {
  return text.slice(Math.max(sentences[sentence]?.start ?? 0, span.start - REACH), span.start).split(/[，；：、。]/u).at(-1) ?? "";
}
