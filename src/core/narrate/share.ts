/**
 * 占比: of the whole a part belongs to. Where the parts are all there is, their shares add up to 100 %, and a part's share
 * is the same in the list and alone. Rule: language.md 1.6.
 */
import { renderPercent, renderShares, withDecimals } from "../number/render";
import { quotient } from "../number/round";
import type { Fact } from "./conditions";
import { isSayable } from "./figures";
import { besides, breakdownsOf, type Breakdown } from "./parts";
import { shareDecimals } from "./precision";
import type { Segment } from "./segment";
import { numberFrom, sourceOf } from "./source";

/** Standing alone: 50%, not 50.0%. */
export function shareOf(fact: Fact): readonly Segment[] | null {
  const { indicator } = fact.evaluation;
  const share = fractionOf(fact);
  if (share === null) return null;
  const whole = besides(fact, indicator.partOf);
  const own = whole ? breakdownsOf({ ...fact, evaluation: whole }).find(({ name }) => name === indicator.breakdown) : undefined;
  const at = own?.exhaustive ? own.parts.findIndex(({ evaluation }) => evaluation.indicator.code === indicator.code) : -1;
  const text = own && at >= 0 ? withoutZeros(sharesOf(own)[at] ?? "") : undefined;
  return numberFrom(text ?? renderPercent(share, decimalsOf(fact)), sourceOf(fact, "share", share));
}

/** In the order of the parts, with one number of decimals; empty when one of them has no share. */
export function listedShares(breakdown: Breakdown): readonly Segment[] {
  const shown = sharesOf(breakdown);
  const shares = breakdown.parts.map(fractionOf);
  return shares.every((share) => share !== null) ? breakdown.parts.flatMap((part, index) => numberFrom(shown[index] ?? "", sourceOf(part, "share", shares[index] ?? 0))) : [];
}

function sharesOf({ parts, exhaustive }: Breakdown): readonly string[] {
  const decimals = parts[0] ? decimalsOf(parts[0]) : 1;
  if (exhaustive) return renderShares(parts.map(({ evaluation }) => evaluation.actual ?? 0), decimals);
  return withDecimals(parts.map((part) => renderPercent(fractionOf(part) ?? 0, decimals)));
}

function fractionOf(fact: Fact): number | null {
  const { actual, indicator } = fact.evaluation;
  const whole = besides(fact, indicator.partOf)?.actual ?? null;
  return isSayable(actual) && whole !== null && whole > 0 ? quotient(actual, whole) : null;
}

function decimalsOf({ evaluation, narration }: Fact): number {
  return shareDecimals(narration.dataset, evaluation.indicator, "share");
}

/** 50.0% is 50%, 12.50% is 12.5%, and 100% stays. */
function withoutZeros(percent: string): string {
  return percent.includes(".") ? percent.replace(/\.?0+%$/u, "%") : percent;
}
