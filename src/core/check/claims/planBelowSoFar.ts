/** K14: less is asked for in the year than is done already: 不少于4场（上半年已开展5场）. */
import { isKindred } from "../../read/kindredUnit";
import type { Rule } from "../rule";

const SO_FAR = /^（[^，。；）]{0,8}已[^，。；）]{0,8}$/u;
const ASKED = /不少于|不低于|以上|达到|力争|确保/u;

export const planBelowSoFar: Rule = {
  id: "K14",
  severity: "warning",
  *find({ figures, text, source }) {
    for (const [index, done] of figures.entries()) {
      const asked = figures[index - 1];
      if (!asked?.printed || !done.printed || asked.sentence !== done.sentence || !isKindred(asked.quantity.measure, done.quantity.measure) || done.printed.low <= (asked.printed.value ?? Infinity)) continue;
      if (!SO_FAR.test(text.slice(asked.span.end, done.span.start)) || !ASKED.test(text.slice(Math.max(0, asked.span.start - 6), asked.span.end))) continue;
      yield { ...asked.span, reason: "plan_below_result", related: [done.span], with: { name: asked.quantity.indicator, text: source.slice(asked.span.start, asked.span.end), other: source.slice(done.span.start, done.span.end) } };
    }
  },
};
