/** K29: half a person, a rate with three decimals. Rule: language.md 1.2, 1.6. */
import { unitRule } from "../../number/unit";
import type { Span } from "../../read/quantity";
import { decimalsOf } from "../printed";
import type { Rule } from "../rule";

const MOST_DECIMALS = 2;
/** Averages may have decimals, and what is said beside them. */
const AVERAGE = /平均|[人户村场期家亩]均|每[十百千万]/u;
/** 每户2.5人; the first of 5.3个和4.8个百分点. */
const EACH = /每[^，。；]*$/u;
const POINTS = /^[^，。；]{0,10}百分点/u;

export const impossible: Rule = {
  id: "K29",
  severity: "error",
  *find({ figures, sentences, source, text }) {
    for (const { quantity, span, sentence } of figures) {
      if (quantity.form !== "digit" || quantity.value === null) continue;
      const { measure, scale, per, start } = quantity;
      const said = { text: source.slice(span.start, span.end), unit: measure };
      if (measure !== "" && scale === "" && per === "" && unitRule(measure).whole && !FRACTIONAL.test(measure) && !Number.isInteger(quantity.value) && !isAverage(text, sentences[sentence], span)) yield { ...span, reason: "fraction_of_whole", with: said };
      else if (measure === "%" && decimalsOf(quantity.text) > MOST_DECIMALS) yield { ...span, reason: "too_many_decimals", with: said, severity: "warning" };
      else if (/^[-－−]$/u.test(text.charAt(start - 1)) && !/[\d%）)\p{L}]/u.test(text.charAt(start - 2)) && measure !== "%") yield { ...span, start: start - 1, reason: "below_zero_in_text", with: said };
    }
  },
};

/** Measured, not counted, and not in the list of units. */
const FRACTIONAL = /百分点|倍|成|天|年|里|米|亩|吨|克|升|度|时|点|折|公顷|岁|分/u;

function isAverage(text: string, sentence: Span | undefined, { start, end }: Span): boolean {
  const from = sentence?.start ?? start;
  return AVERAGE.test(text.slice(from, sentence?.end)) || EACH.test(text.slice(from, start)) || POINTS.test(text.slice(end, end + 16));
}
