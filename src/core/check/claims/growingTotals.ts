/** K10: what is counted from January on is never less in a longer time: 上半年 is no more than 全年. */
import { isPercent } from "../../number/unit";
import type { Rule } from "../rule";
import { kindredMeasure, type Mention, mentionsOf } from "./mentions";

export const growingTotals: Rule = {
  id: "K10",
  severity: "error",
  *find(draft) {
    for (const group of mentionsOf(draft)) {
      const results = group.filter(({ stage, since, figure: { quantity } }) => stage === "result" && !since && !LEFT_OVER.test(quantity.indicator) && !isPercent(quantity.measure) && quantity.kind !== "rate" && quantity.kind !== "share");
      for (const whole of results) {
        const part = results.find((one) => isWithin(one, whole) && kindredMeasure(one) === kindredMeasure(whole) && one.printed.low > whole.printed.high);
        if (!part) continue;
        const { span, quantity } = part.figure;
        yield {
          ...span, reason: "longer_time_less", related: [whole.figure.span],
          with: { name: quantity.indicator, text: draft.source.slice(span.start, span.end), other: draft.source.slice(whole.figure.span.start, whole.figure.span.end) },
        };
        break;
      }
    }
  },
};

/** What is left is less the longer the time. */
const LEFT_OVER = /^(?:未|剩余|其余|尚|待)/u;

function isWithin(part: Mention, whole: Mention): boolean {
  return whole.from <= part.from && part.to <= whole.to && (whole.from < part.from || part.to < whole.to);
}
