/**
 * K14: the plan asks for less than is reached already. Of rates and standing numbers always; of what is counted anew every year only while
 * the year of the report still runs, where the target is the year's.
 */
import type { Rule } from "../rule";
import { mentionsOf } from "./mentions";
import { STANDING } from "./words";

export const planBelowResult: Rule = {
  id: "K14",
  severity: "warning",
  *find(draft) {
    const runs = (draft.coverage.month ?? 12) < 12;
    for (const group of mentionsOf(draft)) {
      const result = group.find(({ stage, printed }) => stage === "result" && !printed.rough);
      const plan = group.find(({ stage, figure }) => stage === "plan" && (figure.quantity.comparator === ">=" || figure.quantity.comparator === ">"));
      if (!result || !plan || !(STANDING.test(result.figure.quantity.indicator) || runs)) continue;
      if (plan.printed.high >= result.printed.low) continue;
      const { span, quantity } = plan.figure;
      yield {
        ...span, reason: "plan_below_result", related: [result.figure.span],
        with: { name: quantity.indicator, text: draft.source.slice(span.start, span.end), other: draft.source.slice(result.figure.span.start, result.figure.span.end) },
      };
    }
  },
};
