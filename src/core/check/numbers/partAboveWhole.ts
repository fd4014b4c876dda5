/** K02: a part is no more than its whole. */
import { isKindred } from "../../read/kindredUnit";
import type { Rule } from "../rule";

export const partAboveWhole: Rule = {
  id: "K02",
  severity: "error",
  *find({ figures, source }) {
    for (const { whole, printed, quantity, span } of figures) {
      if (!whole?.printed || !printed || !isKindred(quantity.measure, whole.quantity.measure) || quantity.per !== whole.quantity.per) continue;
      if (printed.low > whole.printed.high) {
        yield { ...span, reason: "part_above_whole", with: { part: source.slice(span.start, span.end), whole: source.slice(whole.span.start, whole.span.end) }, related: [whole.span] };
      }
    }
  },
};
