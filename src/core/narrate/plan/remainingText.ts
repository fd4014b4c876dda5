/** 余下: what the rest of the year still has to bring, as the annual targets say; nothing is proposed. */
import { STATUSES } from "../../evaluate/status";
import { withoutMeasure } from "../../indicator/withoutMeasure";
import { compareValues } from "../../number/round";
import type { Fact } from "../conditions";
import { remainingOf, targetOf } from "../figures";
import type { Narration } from "../narration";
import { textOf, words, type Segment } from "../segment";
import { hasOwnVerb } from "../spoken";
import { factOf, goesOn, inPlan, isAnswered, sentences } from "./planText";
import { isLimit } from "./planned";

/** Objects in one enumeration. */
const MOST_NAMES = 5;

/** `section` may be empty: the whole register. */
export function remainingText(narration: Narration, section: string): readonly Segment[] | null {
  const facts = inPlan(narration, section).flatMap((indicator) => factOf(narration, indicator) ?? []).filter((fact) => !isAnswered(fact));
  const open = facts.flatMap((fact) => leftOf(fact) ?? []);
  const left = [...open.filter((one) => !hasVerb(one)), ...open.filter(hasVerb)];
  const chunks = Array.from({ length: Math.ceil(left.length / MOST_NAMES) }, (_, chunk) => left.slice(chunk * MOST_NAMES, (chunk + 1) * MOST_NAMES));
  return sentences([
    ...chunks.map((some) => [words("年内"), ...some.flatMap((one, index) => [words(markBefore(some, index)), ...one])]),
    ...facts.flatMap((fact) => [heldOf(fact) ?? seasonOf(fact) ?? goesOn(fact) ?? []]).filter((clause) => clause.length > 0),
  ]);
}

/** 再完成宣讲18场、讲座3场，再兑现补贴12万元: what has its verb needs no 完成. */
function markBefore(some: readonly (readonly Segment[])[], index: number): string {
  if (hasVerb(some[index] ?? [])) return index === 0 ? "再" : "，再";
  return index === 0 ? "再完成" : "、";
}

function hasVerb(item: readonly Segment[]): boolean {
  return hasOwnVerb(textOf(item));
}

/** 年内再完成巾帼宣讲18场, of work that adds up. */
function leftOf(fact: Fact): readonly (readonly Segment[])[] | null {
  const { indicator, status } = fact.evaluation;
  const adds = indicator.kind === "flow" || indicator.kind === "cumulative";
  if (!adds || isLimit(fact) || indicator.targetState !== "set" || STATUSES[status].group === "done" || status === "notDue") return null;
  const rest = remainingOf(fact);
  return rest && [[words(`${withoutMeasure(indicator.name, indicator.unit)}`), ...rest]];
}

/** Rates and limits that stand where they should stay there; the others are problems. */
function heldOf(fact: Fact): readonly Segment[] | null {
  const { indicator, status } = fact.evaluation;
  const target = targetOf(fact);
  const name = withoutMeasure(indicator.name, indicator.unit);
  if (!target || indicator.target === null) return null;
  if (status === "withinLimit") return compareValues(indicator.target, 0) === 0 ? [words(`${name}保持零发生`)] : [words(`${name}控制在`), ...target, words("以内")];
  if (status !== "rateMet" && status !== "rateNear") return null;
  const above = indicator.comparator === ">=" && !(indicator.unit === "%" && compareValues(indicator.target, 1) >= 0);
  return [words(`${name}${status === "rateMet" ? "保持在" : "达到"}`), ...target, words(above ? "以上" : "")];
}

function seasonOf({ evaluation: { indicator, status } }: Fact): readonly Segment[] | null {
  return status === "notDue" && indicator.fromMonth !== null ? [words(`${indicator.name}于${indicator.fromMonth}月集中开展`)] : null;
}
