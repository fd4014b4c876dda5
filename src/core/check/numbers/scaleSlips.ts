/** K03: 318.5万元, of which 162万元, 96.5万元 and 60元: in the unit of the others the parts add up, as they stand they do not. */
import { shift } from "../../number/round";
import { SCALE_PLACES } from "../../number/scale";
import type { Rule } from "../rule";
import { breakdownsIn } from "./breakdowns/breakdownsIn";
import { agrees, type Interval, intervalOf, sumOf, words } from "./interval";
import { paragraphsOf, type Term } from "./terms";

export const scaleSlips: Rule = {
  id: "K03",
  severity: "error",
  *find(draft) {
    for (const { whole, parts } of paragraphsOf(draft).flatMap(breakdownsIn)) {
      const total = intervalOf(whole);
      const others = parts.filter((part) => scaleOf(part) !== scaleOf(whole));
      const [slip] = others;
      if (!total || !slip || others.length !== 1 || parts.length < 2) continue;
      const sumWith = (own: Interval): Interval => sumOf(parts.flatMap((part) => (part === slip ? own : (intervalOf(part) ?? []))));
      const [asSaid, meant] = [intervalOf(slip), inScaleOf(whole, slip)];
      if (!asSaid || !meant || agrees(total, sumWith(asSaid)) || !agrees(total, sumWith(meant))) continue;
      const { quantity, span } = slip.figure;
      const expected = `${quantity.text}${whole.figure.quantity.unit}`;
      yield {
        ...span, reason: "scale_slips", expected, related: [whole.figure.span], with: { said: words(draft, slip), whole: words(draft, whole), expected },
        correction: { start: quantity.start, end: span.end, text: expected },
      };
    }
  },
};

function scaleOf({ figure: { quantity } }: Term): number {
  return SCALE_PLACES[quantity.scale] ?? 0;
}

function inScaleOf(whole: Term, part: Term): Interval | null {
  const own = intervalOf(part);
  const places = scaleOf(whole) - scaleOf(part);
  return own && { value: shift(own.value, places), low: shift(own.low, places), high: shift(own.high, places) };
}
