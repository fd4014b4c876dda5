/** In the year after the report's, last year's result and this year's target of one thing are one row; other targets go to their field of work. */
import { yearOf } from "./figureYear";
import { withChangesJoined } from "./joinChanges";
import { isOfEach } from "./isOfEach";
import { isKindred } from "./kindredUnit";
import { normalName } from "./normalName";
import { pairsOf } from "./pairs";
import type { Proposal, ProposedIndicator, Use } from "./proposal";
import type { Reading } from "./readReport";
import { sectionHome } from "./sectionHome";

export interface JoinedProposal {
  readonly proposal: Proposal;
  /** Of a target that has joined a result: the result's key by its own. */
  readonly into: ReadonlyMap<string, string>;
}

/** @param year of the workbook. In the report's own year nothing joins: the plan's target is next year's. */
export function withPlanJoined(given: Proposal, year: number): JoinedProposal {
  const own = given.reading.structure.year ?? year;
  if (own !== year - 1) return { proposal: given, into: new Map() };
  const changes = withChangesJoined(given);
  const { reading, indicators } = changes.proposal;
  const speaksOf = (one: ProposedIndicator, of: number): boolean => one.uses.every((use) => yearOf(reading, use, own) === of);
  const isGoal = (one: ProposedIndicator): boolean => !one.excluded && speaksOf(one, year) && one.uses.every(({ field }) => field === "target");
  // 下半年新建14家: what is left of a half-year report's year
  const isRest = (one: ProposedIndicator): boolean => reading.structure.halfYear && !one.excluded && isAhead(reading, one) && speaksOf(one, own) && one.uses.every(({ field, end }) => field === "target" && end === null);
  const results = indicators.filter((one) => !one.excluded && speaksOf(one, own) && !isRest(one));
  const into = new Map(changes.into);
  const goals = new Map<string, ProposedIndicator>();
  const rests = new Map<string, readonly Use[]>();
  const wanted = indicators.filter(isGoal);
  const left = indicators.filter(isRest);
  const join = (goal: ProposedIndicator, result: ProposedIndicator | undefined): void => {
    if (!result) return;
    goals.set(result.key, goal);
    into.set(goal.key, result.key);
  };
  for (const goal of wanted) join(goal, results.find(({ key, name, unit }) => !goals.has(key) && normalName(name) === normalName(goal.name) && isKindred(unit, goal.unit)));
  for (const goal of wanted) if (!into.has(goal.key)) join(goal, nearest(reading, goal, results.filter(({ key }) => !goals.has(key))));
  for (const rest of left) {
    const free = results.filter(({ key }) => !rests.has(key));
    const result = free.find(({ name, unit }) => normalName(name) === normalName(uncounted(rest.name)) && isKindred(unit, rest.unit)) ?? nearest(reading, rest, free);
    if (!result) continue;
    rests.set(result.key, rest.uses.map((use) => (rest.kind === "ratio" ? use : { ...use, field: "remaining" as const })));
    into.set(rest.key, result.key);
  }
  const sections = [...new Set(results.filter((one) => !isAhead(reading, one)).map(({ section }) => section))];
  const joined = indicators
    .filter(({ key }) => !into.has(key))
    .map((one): ProposedIndicator => {
      const goal = goals.get(one.key);
      const partOf = one.partOf === null ? null : (into.get(one.partOf) ?? one.partOf);
      const section = wanted.includes(one) || left.includes(one) ? sectionHome(reading, lineOf(reading, one), sections) : one.section;
      const rest = rests.get(one.key);
      if (rest) return { ...one, partOf, uses: [...one.uses, ...rest] };
      return goal ? { ...one, partOf, comparator: goal.comparator, uses: [...one.uses, ...goal.uses], confidence: Math.min(one.confidence, goal.confidence) } : { ...one, partOf, section };
    });
  return { proposal: { reading, indicators: joined }, into };
}

/** 工会组织新建家数（2） is the second of its name. */
function uncounted(name: string): string {
  return name.replace(/（\d+）$/u, "");
}

/** Pairs of characters of the shorter name that the longer has, at least. */
const SHARED = 0.6;
const FEWEST_PAIRS = 3;

/** 辅具适配 of the plan is 辅具适配有求必应 of the results: the one result whose name has most of the goal's, when it stands for the whole. */
function nearest(reading: Reading, goal: ProposedIndicator, results: readonly ProposedIndicator[]): ProposedIndicator | undefined {
  const [best, second] = results
    .filter(({ unit, kind, partOf }) => partOf === null && isKindred(unit, goal.unit) && (kind === "ratio") === (goal.kind === "ratio"))
    .filter((one) => perOf(reading, one) === perOf(reading, goal) && !isOfEach(reading, goal))
    .map((result) => ({ result, share: containment(normalName(goal.name), normalName(result.name)) }))
    .filter(({ share }) => share >= SHARED)
    .sort((a, b) => b.share - a.share);
  return best && best.share > (second?.share ?? 0) ? best.result : undefined;
}

function containment(one: string, other: string): number {
  const [few, many] = [pairsOf(one), pairsOf(other)].sort((a, b) => a.size - b.size) as [ReadonlySet<string>, ReadonlySet<string>];
  return few.size < FEWEST_PAIRS ? 0 : [...few].filter((pair) => many.has(pair)).length / few.size;
}

function perOf({ quantities }: Reading, { uses }: ProposedIndicator): string {
  return quantities[uses[0]?.quantity ?? -1]?.per ?? "";
}

function lineOf({ quantities }: Reading, { uses }: ProposedIndicator): number {
  return quantities[uses[0]?.quantity ?? -1]?.line ?? 0;
}

function isAhead(reading: Reading, one: ProposedIndicator): boolean {
  return reading.structure.lines[lineOf(reading, one)]?.plan === true;
}
