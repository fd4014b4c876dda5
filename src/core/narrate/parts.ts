/** The parts of a whole that are said, by the breakdowns they belong to. Parts without a value, or 0, are not said. */
import { evaluateReporter, type Evaluation } from "../evaluate/evaluate";
import type { RegisteredIndicator } from "../indicator/dataset";
import { rowsWith } from "../indicator/rowsWith";
import { compareValues, sum } from "../number/round";
import type { Fact } from "./conditions";
import { isSayable } from "./figures";
import { evaluationOf } from "./narration";

export interface Breakdown {
  readonly name: string;
  readonly parts: readonly Fact[];
  /** The parts say that they are all there is, and they do add up. */
  readonly exhaustive: boolean;
}

/** Codes of all parts, direct and nested: they are said with their whole. */
function partsOf(indicators: readonly RegisteredIndicator[], code: string): readonly RegisteredIndicator[] {
  return rowsWith(indicators, "partOf", code).filter((part) => part.code !== code);
}

export function breakdownsOf(whole: Fact): readonly Breakdown[] {
  const { narration, evaluation } = whole;
  const byName = new Map<string, Fact[]>();
  for (const part of partsOf(narration.dataset.indicators, evaluation.indicator.code)) {
    const own = besides(whole, part.code);
    if (part.importance === "annex" || !own || !isSayable(own.actual) || own.actual === 0) continue;
    const same = byName.get(part.breakdown);
    const fact = { ...whole, evaluation: own };
    if (same) same.push(fact);
    else byName.set(part.breakdown, [fact]);
  }
  return [...byName].map(([name, parts]) => ({ name, parts, exhaustive: addsUp(whole, parts) }));
}

/** Another indicator of the same office or reporting unit, at the same period. */
export function besides({ narration, reporter }: Fact, code: string): Evaluation | null {
  if (reporter === undefined) return evaluationOf(narration, code);
  const indicator = narration.byCode.get(code);
  return indicator ? evaluateReporter(narration.dataset, indicator, reporter, narration.year.period) : null;
}

function addsUp(whole: Fact, parts: readonly Fact[]): boolean {
  const total = sum(parts.map(({ evaluation }) => evaluation.actual ?? 0));
  return parts.every(({ evaluation }) => evaluation.indicator.exhaustive) && compareValues(total, whole.evaluation.actual ?? 0) === 0;
}
