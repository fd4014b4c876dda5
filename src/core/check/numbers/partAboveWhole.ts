/** K02: a part is no more than its whole. */
import type { Rule } from "../rule";
import { isBase, isChange } from "./changes";
import { earlier, isAlike, isCount, termsOf } from "./terms";

export const partAboveWhole: Rule = {
  id: "K02",
  severity: "error",
  *find(draft) {
    const { source } = draft;
    const terms = termsOf(draft);
    const byFigure = new Map(terms.map((term) => [term.figure, term]));
    for (const part of terms) {
      const { whole: wholeFigure, printed, span } = part.figure;
      const whole = wholeFigure && byFigure.get(wholeFigure);
      if (!whole?.printed || !printed || !isCount(part) || !isCount(whole) || !isAlike(part, whole) || isBase(whole) || isChange(whole)) continue;
      // 按类别分…多重374人。其中重度5616人: of what the sentence before began with
      if (part.opens && earlier(part).some((one) => isCount(one) && isAlike(one, part) && (one.printed?.high ?? 0) >= printed.low)) continue;
      if (printed.low > whole.printed.high) {
        yield { ...span, reason: "part_above_whole", with: { part: source.slice(span.start, span.end), whole: source.slice(whole.figure.span.start, whole.figure.span.end) }, related: [whole.figure.span] };
      }
    }
  },
};
