/** 余下: what the rest of the year still has to bring, as the annual targets say; nothing is proposed. */
import { STATUSES } from "../../evaluate/status";
import { withoutMeasure } from "../../indicator/withoutMeasure";
import { compareValues } from "../../number/round";
import type { Fact } from "../conditions";
import { remainingOf, targetOf } from "../figures";
import type { Narration } from "../narration";
import { words, type Segment } from "../segment";
import { factOf, goesOn, inPlan, isAnswered, sentences } from "./planText";
import { isLimit } from "./planned";

/** Objects in one enumeration. */
const MOST_NAMES = 5;

/** `section` may be empty: the whole register. */
export function remainingText(narration: Narration, section: string): readonly Segment[] | null {
  const facts = inPlan(narration, section).flatMap((indicator) => factOf(narration, indicator) ?? []).filter((fact) => !isAnswered(fact));
  const left = facts.flatMap((fact) => leftOf(fact) ?? []);
  const chunks = Array.from({ length: Math.ceil(left.length / MOST_NAMES) }, (_, chunk) => left.slice(chunk * MOST_NAMES, (chunk + 1) * MOST_NAMES));
  return sentences([
    ...chunks.map((some) => [words("年内完成"), ...some.flatMap((one, index) => (index === 0 ? one : [words("、"), ...one]))]),
    ...facts.flatMap((fact) => [heldOf(fact) ?? seasonOf(fact) ?? goesOn(fact) ?? []]).filter((clause) => clause.length > 0),
  ]);
}

/** 巾帼宣讲剩余18场, of work that adds up. */
function leftOf(fact: Fact): readonly (readonly Segment[])[] | null {
  const { indicator, status } = fact.evaluation;
  const adds = indicator.kind === "flow" || indicator.kind === "cumulative";
  if (!adds || isLimit(fact) || indicator.targetState !== "set" || STATUSES[status].group === "done" || status === "notDue") return null;
  const rest = remainingOf(fact);
  return rest && [[words(`${withoutMeasure(indicator.name, indicator.unit)}剩余`), ...rest]];
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
