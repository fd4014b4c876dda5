/** K29: half a person, a rate with three decimals. Rule: language.md 1.2, 1.6. */
import { unitRule } from "../../number/unit";
import { decimalsOf } from "../printed";
import type { Rule } from "../rule";

const MOST_DECIMALS = 2;
/** An average may have decimals; 1.2万人 is a rounded whole number. */
const AVERAGE = /平均|人均|户均|每/u;

export const impossible: Rule = {
  id: "K29",
  severity: "error",
  *find({ figures, source, text }) {
    for (const { quantity, span } of figures) {
      if (quantity.form !== "digit" || quantity.value === null) continue;
      const { measure, scale, per, start, clause } = quantity;
      const said = { text: source.slice(span.start, span.end), unit: measure };
      if (measure !== "" && scale === "" && per === "" && unitRule(measure).whole && !FRACTIONAL.test(measure) && !Number.isInteger(quantity.value) && !AVERAGE.test(clause)) yield { ...span, reason: "fraction_of_whole", with: said };
      else if (measure === "%" && decimalsOf(quantity.text) > MOST_DECIMALS) yield { ...span, reason: "too_many_decimals", with: said, severity: "warning" };
      else if (/^[-－−]$/u.test(text.charAt(start - 1)) && !/[\d%）)\p{L}]/u.test(text.charAt(start - 2)) && measure !== "%") yield { ...span, start: start - 1, reason: "below_zero_in_text", with: said };
    }
  },
};

/** Measured, not counted, and not in the list of units. */
const FRACTIONAL = /百分点|倍|成|天|年|里|米|亩|吨|克|升|度|时|点|折|公顷|岁|分/u;
