/** K11: 高于95%的目标 where the result before it is not. Rule: language.md 3.4, rates. */
import { compareValues } from "../../number/round";
import { isKindred } from "../../read/kindredUnit";
import type { Rule } from "../rule";
import { BAR_BEFORE, BAR_BEHIND, RELATIONS } from "./words";

export const relation: Rule = {
  id: "K11",
  severity: "error",
  *find({ text, source, sentences }) {
    for (const { figures, line } of sentences) {
      if (line.plan) continue;
      for (let index = 1; index < figures.length; index += 1) {
        const [result, bar] = [figures[index - 1], figures[index]];
        if (!result?.printed || !bar?.printed || result.printed.value === null || bar.printed.value === null || result.quantity.kind === "target" || !isKindred(result.quantity.measure, bar.quantity.measure)) continue;
        const between = text.slice(result.span.end, bar.quantity.start);
        const behind = text.slice(bar.span.end, bar.span.end + 8);
        // 未达到目标要求1项 counts tasks and is no bar
        if (!BAR_BEHIND.test(behind) && !(BAR_BEFORE.test(between) && !/^[项个]$/u.test(bar.quantity.measure))) continue;
        const known = RELATIONS.find(({ words }) => words.test(between));
        if (!known || known.holds(compareValues(result.printed.value, bar.printed.value)) || result.printed.rough) continue;
        yield { start: result.span.start, end: bar.span.end, reason: "relation_untrue", with: { result: source.slice(result.span.start, result.span.end), bar: source.slice(bar.span.start, bar.span.end), sign: known.sign }, related: [result.span, bar.span] };
      }
    }
  },
};
