/** In the year after the report's, last year's result and this year's target of one thing are one row. */
import { yearOf } from "./figureYear";
import { isKindred } from "./kindredUnit";
import { normalName } from "./normalName";
import type { Proposal, ProposedIndicator } from "./proposal";

export interface JoinedProposal {
  readonly proposal: Proposal;
  /** Of a target that has joined a result: the result's key by its own. */
  readonly into: ReadonlyMap<string, string>;
}

/** @param year of the workbook. In the report's own year nothing joins: the plan's target is next year's. */
export function withPlanJoined(proposal: Proposal, year: number): JoinedProposal {
  const { reading, indicators } = proposal;
  const own = reading.structure.year ?? year;
  const speaksOf = (one: ProposedIndicator, of: number): boolean => one.uses.every((use) => yearOf(reading, use, own) === of);
  const isGoal = (one: ProposedIndicator): boolean => !one.excluded && speaksOf(one, year) && one.uses.every(({ field }) => field === "target");
  if (own !== year - 1) return { proposal, into: new Map() };
  const results = indicators.filter((one) => !one.excluded && speaksOf(one, own));
  const into = new Map<string, string>();
  const goals = new Map<string, ProposedIndicator>();
  for (const goal of indicators.filter(isGoal)) {
    const result = results.find(({ key, name, unit }) => !goals.has(key) && normalName(name) === normalName(goal.name) && isKindred(unit, goal.unit));
    if (!result) continue;
    goals.set(result.key, goal);
    into.set(goal.key, result.key);
  }
  const joined = indicators
    .filter(({ key }) => !into.has(key))
    .map((one): ProposedIndicator => {
      const goal = goals.get(one.key);
      const partOf = one.partOf === null ? null : (into.get(one.partOf) ?? one.partOf);
      return goal ? { ...one, partOf, comparator: goal.comparator, uses: [...one.uses, ...goal.uses], confidence: Math.min(one.confidence, goal.confidence) } : { ...one, partOf };
    });
  return { proposal: { reading, indicators: joined }, into };
}
