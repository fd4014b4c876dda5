/** K06: 完成率 is the result by its target; within 0.1 个百分点 a warning. Rules: language.md 3.3, 7. */
import { compareValues, truncate } from "../../number/round";
import { decimalsOf } from "../printed";
import type { Rule } from "../rule";
import { completionOf } from "./completions";
import { agrees, differs, exactly, type Interval, intervalOf, LEAST_TOLERANCE, percentOf, ratioOf } from "./interval";
import { isRate, type Term, termsOf } from "./terms";

export const completionRate: Rule = {
  id: "K06",
  severity: "error",
  *find(draft) {
    for (const term of termsOf(draft)) {
      const completion = isRate(term) ? completionOf(term) : null;
      const said = intervalOf(term);
      if (!completion || !said) continue;
      const { result, target, others } = completion;
      const all = others.flatMap((one) => rateOf(one.result, one.target) ?? []);
      const own = rateOf(result, target);
      if (!own || all.some((one) => agrees(said, one) || isCut(one, term))) continue;
      const near = all.some((one) => agrees(said, one, LEAST_TOLERANCE));
      yield { ...differs(draft, term, own.value, [result, target], "completion_differs"), ...(near ? { severity: "warning" as const } : {}) };
    }
  },
};

/** A target was set as it is printed: 1亿元 is no rounded number. */
function rateOf(result: Term, target: Term): Interval | null {
  const top = intervalOf(result);
  const bottom = target.printed?.rough === false && target.printed.value !== null ? exactly(target.printed.value) : intervalOf(target);
  const ratio = top && bottom && ratioOf(top, bottom);
  return ratio && percentOf(ratio);
}

/** 99.96 printed as 99.9: cut so that it does not pass 100. Rule: language.md 1.6. */
function isCut({ value }: Interval, { figure, printed }: Term): boolean {
  return printed?.value !== null && printed !== null && compareValues(truncate(value, decimalsOf(figure.quantity.text)), printed.value) === 0;
}
