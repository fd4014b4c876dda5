/**
 * The targets of the plan year: what the workbook gives, else what a stated rule proposes. Rule: language.md 5.2
 * (plan sentences come from next year's targets), sentences.md 49 (an unfinished item goes on).
 */
import { annualTargets, coversYear } from "../../evaluate/evaluate";
import { meets, STATUSES } from "../../evaluate/status";
import type { Comparator, TargetRow } from "../../indicator/indicator";
import { dayFromSerial } from "../../indicator/period";
import { rowsWith } from "../../indicator/rowsWith";
import { compareValues } from "../../number/round";
import { stays, type Fact } from "../conditions";
import { exactText } from "../figures";
import type { Narration } from "../narration";
import type { PlanRule, Proposal, Source } from "../segment";
import { sourceOf, TARGETS_TABLE } from "../source";

export interface Planned {
  /** Of a range, its lower end; of the rule `remaining`, what is left to do. */
  readonly value: number;
  readonly upper: number | null;
  readonly comparator: Comparator;
  /** 力争, 确保 … as the target's row has it. */
  readonly firmness: string;
  /** 争取 value beside the base target. */
  readonly stretch: { readonly value: number; readonly source: Source } | null;
  readonly source: Source;
}

/** Which of the two rules for a target that was reached: 不低于上年目标, or 不低于上年完成. */
export type ReachedRule = Extract<PlanRule, "notBelowTarget" | "notBelowActual">;

interface RuleRow {
  readonly rule: PlanRule;
  /** Looks at the result, and is passed over where last year's target is to stay. */
  readonly byResult?: true;
  readonly when: (fact: Fact) => boolean;
  readonly value: (actual: number, target: number) => number;
}

const LEVELS: readonly string[] = ["ratio", "score", "stock"];
const keep = (_actual: number, target: number): number => target;

/**
 * Tried from the top. What was reached is not asked for below its result; a year without a single case promises no second one.
 * Rates and stocks are levels to hold, not work to do again; before the year's end nobody knows what is left. Rule: language.md K14.
 */
const RULES: readonly RuleRow[] = [
  { rule: "notAboveActual", byResult: true, when: (fact) => isLimit(fact) && isReached(fact) && (fact.evaluation.actual ?? 0) > 0, value: Math.min },
  { rule: "limitKept", when: isLimit, value: keep },
  { rule: "notBelowActual", byResult: true, when: isReached, value: Math.max },
  { rule: "levelKept", when: ({ evaluation }) => LEVELS.includes(evaluation.indicator.kind), value: keep },
  { rule: "yearOpen", when: ({ narration }) => !narration.year.passed.yearEnd, value: keep },
  { rule: "remaining", when: (fact) => STATUSES[fact.evaluation.status].lagging && stays(fact), value: (actual, target) => target - actual },
  { rule: "notBelowTarget", when: () => true, value: keep },
];

/** At the year's end alone: until then the result is not known. */
function isReached({ evaluation: { indicator, actual }, narration }: Fact): boolean {
  return narration.year.passed.yearEnd && actual !== null && meets(indicator, actual, narration.dataset.settings.bands);
}

export function isLimit({ evaluation: { indicator } }: Fact): boolean {
  return indicator.comparator === "<=" || indicator.comparator === "<";
}

/** The year after the report's; in a workbook without a figure so far, the year itself: in January its own targets are the plan. */
export function planYearOf({ year }: Narration): number {
  const hasFigures = [...year.byCode.values()].some(({ actual }) => actual !== null);
  return hasFigures ? year.period.year + 1 : year.period.year;
}

/** null where there is nothing to plan with: no target, or no figure that a rule could look at. */
export function plannedOf(fact: Fact, reached: ReachedRule): Planned | null {
  const year = planYearOf(fact.narration);
  return given(fact, year) ?? (year === fact.narration.year.period.year ? ofRegister(fact) : proposed(fact, reached));
}

/**
 * What the year after the report's asks for, in a sentence that was read and says 2025年…不少于300名: what is left of this year is no
 * target of the next one, and what the annex alone tells is proposed by nobody.
 */
export function nextYearOf(fact: Fact): Planned | null {
  const { narration, evaluation: { indicator } } = fact;
  return given(fact, narration.year.period.year + 1) ?? (indicator.importance === "annex" ? null : proposed(fact, "notBelowActual", "remaining"));
}

function given(fact: Fact, year: number): Planned | null {
  const { code } = fact.evaluation.indicator;
  const rows = rowsWith(fact.narration.dataset.targets, "code", code).filter((row) => isForYear(row, year));
  const row = annualTargets(rows, code, "", { year, month: 12 }).at(-1);
  const value = row?.lower ?? row?.upper ?? null;
  if (!row || value === null) return null;
  const stretch = rows.findLast(({ grade, scope, reporter, lower }) => grade === "stretch" && scope === "year" && reporter === "" && lower !== null);
  return {
    value, upper: row.upper, comparator: row.comparator, firmness: row.firmness, source: fromRow(fact, row, value),
    stretch: stretch && stretch.lower !== null ? { value: stretch.lower, source: fromRow(fact, stretch, stretch.lower) } : null,
  };
}

/** A row without a year of its own speaks of the workbook's year, unless it holds from a day of the next. */
function isForYear(row: TargetRow, year: number): boolean {
  if (row.fromYear !== null) return coversYear(row, year);
  return row.validFrom !== null && dayFromSerial(row.validFrom).year === year;
}

function fromRow(fact: Fact, { row, lower }: TargetRow, value: number): Source {
  return { ...sourceOf(fact, "target", value), cells: [{ table: TARGETS_TABLE, row, column: lower === null ? "upper" : "lower" }] };
}

function ofRegister(fact: Fact): Planned | null {
  const { target, targetState } = fact.evaluation.indicator;
  return target === null || targetState !== "set" ? null : asItStands(fact, target, sourceOf(fact, "target", target));
}

function proposed(fact: Fact, reached: ReachedRule, without: PlanRule | null = null): Planned | null {
  const { actual, indicator } = fact.evaluation;
  const { target } = indicator;
  if (target === null || actual === null || indicator.targetState !== "set" || indicator.kind === "milestone") return null;
  if (!isLimit(fact) && compareValues(target, 0) <= 0) return null;
  const row = RULES.find(({ rule, byResult, when }) => rule !== without && (!byResult || reached === "notBelowActual") && when(fact));
  if (!row) return null;
  const value = row.value(actual, target);
  const proposal: Proposal = { rule: row.rule, inputs: [{ field: "actual", text: exactText(fact, actual) }, { field: "target", text: exactText(fact, target) }] };
  return asItStands(fact, value, { ...sourceOf(fact, row.rule === "remaining" ? "remaining" : "target", value), rule: "proposed", proposal });
}

/** The register's comparator; the upper end of a range only beside its own lower end. */
function asItStands({ evaluation: { indicator } }: Fact, value: number, source: Source): Planned {
  const { target, upper, comparator } = indicator;
  return { value, upper: value === target ? upper : null, comparator: value === target || comparator !== "range" ? comparator : ">=", firmness: "", stretch: null, source };
}
