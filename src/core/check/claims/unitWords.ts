/** K09: one thing counted in 场 here and in 场次 there. Rule: language.md 2. */
import { compareValues } from "../../number/round";
import type { Rule } from "../rule";
import { mentionsOf } from "./mentions";

export const unitWords: Rule = {
  id: "K09",
  severity: "warning",
  *find(draft) {
    for (const group of mentionsOf(draft)) {
      const [first] = group;
      if (!first || first.short) continue;
      // 人, 名 and 位 are one word for matching
      const other = group.find(({ figure, printed }) => figure.quantity.measure !== first.figure.quantity.measure && !(PEOPLE.has(figure.quantity.measure) && PEOPLE.has(first.figure.quantity.measure)) && compareValues(printed.value ?? NaN, first.printed.value ?? NaN) === 0);
      if (!other) continue;
      const { figure } = other;
      yield { ...figure.span, reason: "two_units", with: { unit: figure.quantity.measure, other: first.figure.quantity.measure, name: figure.quantity.indicator }, related: [first.figure.span] };
    }
  },
};

const PEOPLE = new Set(["人", "名", "位"]);
