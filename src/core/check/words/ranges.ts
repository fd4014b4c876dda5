/** K20: the lower end stands first, and 15—30% says of its first end what a reader must guess. Rule: language.md 1.3. */
import type { Rule } from "../rule";
import { isIn, namesOf } from "./names";
import { placesOf } from "./prose";

/** 15—30%, 9—16亿元, 3至5万人; not 15%—30%, 1—6月, 3-5-8. */
const SHARED = /(?<![\d.\-—~年月第/:])(?<low>\d+(?:\.\d+)?)(?<joint>[—~\-至])(?<high>\d+(?:\.\d+)?)(?<unit>%|‰|万[元人]?|亿[元人]?)/gu;
/** 2030—2021年: years run on. */
const YEARS = /(?<!\d)(?<from>(?:19|20)\d\d)年?[—~\-至](?<to>(?:19|20)\d\d)年/gu;

export const ranges: Rule = {
  id: "K20",
  severity: "warning",
  *find(draft) {
    const names = namesOf(draft);
    const shared = new Set<number>();
    for (const { start, end, found } of placesOf(draft, SHARED)) {
      const { low = "", high = "", joint = "", unit = "" } = found.groups ?? {};
      if (isIn(names, start)) continue;
      shared.add(start);
      // 500—1万: 500 and not 500万
      const text = Number(low) < Number(high) ? `${low}${unit}${joint}${high}${unit}` : null;
      yield { start, end, reason: "range_unit_unclear", with: { found: draft.source.slice(start, end), unit }, ...(text === null ? {} : { expected: text, correction: { start, end, text } }) };
    }
    for (const { quantity, span } of draft.figures) {
      const { range, start } = quantity;
      if (!range || range[0] < range[1] || shared.has(start) || quantity.form === "mask") continue;
      yield { ...span, reason: "range_reversed", with: { found: draft.source.slice(span.start, span.end) } };
    }
    for (const { start, end, found } of placesOf(draft, YEARS)) {
      if (Number(found.groups?.["from"]) < Number(found.groups?.["to"])) continue;
      yield { start, end, reason: "range_reversed", with: { found: found[0] } };
    }
  },
};
