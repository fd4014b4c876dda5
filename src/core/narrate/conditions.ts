/** The conditions that phrase tables name, each one line of arithmetic or of what the user said. */
import { annualTargets, type Evaluation } from "../evaluate/evaluate";
import { exceeds, STATUSES } from "../evaluate/status";
import type { TargetRow } from "../indicator/indicator";
import { daySerial } from "../indicator/period";
import { compareValues, sum } from "../number/round";
import { isPercent } from "../number/unit";
import { noteOf, type Narration } from "./narration";

export const CONDITIONS = {
  milestone: ({ evaluation: { indicator } }) => indicator.kind === "milestone",
  stageTold: (fact) => !PLAIN_STAGES.has(stageOf(fact)) && !NOT_STARTED.has(stageOf(fact)) && !isOvertaken(fact),
  notStartedConfirmed: (fact) => NOT_STARTED.has(stageOf(fact)),
  startKnown: ({ evaluation: { indicator } }) => indicator.fromMonth !== null,
  zeroTarget: ({ evaluation: { indicator, actual } }) => indicator.target === 0 && actual !== null && compareValues(actual, 0) >= 0,
  overTarget: ({ evaluation: { indicator, actual, completion }, narration }) =>
    actual !== null && completion !== null && exceeds(indicator, actual, completion, narration.dataset.settings.bands),
  aboveTarget: ({ evaluation: { actual, indicator } }) => actual !== null && indicator.target !== null && compareValues(actual, indicator.target) > 0,
  boast: ({ evaluation: { completion }, narration }) =>
    completion !== null && compareValues(completion, narration.dataset.settings.wording.boast) >= 0,
  exactlyHalf: ({ evaluation: { completion }, narration }) =>
    narration.year.period.month === 6 && narration.year.passed.months === 6 && completion !== null && compareValues(completion, 0.5) === 0,
  explicit: ({ narration }) => narration.dataset.settings.disclosure === "explicit",
  /** 每月一讲, 每季一次: a number of sessions that are due by now. */
  bySession: ({ evaluation: { indicator } }) => indicator.pacing === "session",
  onPace: ({ evaluation: { gap } }) => gap !== null && compareValues(gap, 0) >= 0,
  stretchMet: (fact) => compareStretch(fact) === "met",
  stretchSet: (fact) => compareStretch(fact) === "open",
  beginsAnew: (fact) => !stays(fact),
  annual: ({ narration }) => narration.kind === "annual",
  forecastMeets: ({ evaluation }) => {
    const forecast = forecastOf(evaluation);
    const { target } = evaluation.indicator;
    return forecast !== null && target !== null && compareValues(forecast, target) >= 0;
  },
  revised: ({ evaluation: { indicator }, narration }) => revisionsOf(narration, indicator.code).length > 1,
  fullCoverage: ({ evaluation: { indicator, actual } }) =>
    actual !== null && isPercent(indicator.unit) && /(?:覆盖率|建成率)$/u.test(indicator.name) && compareValues(actual, 1) === 0,
  rateOfChange: ({ evaluation: { indicator, actual, base } }) =>
    isPercent(indicator.unit) && actual !== null && base !== null && (indicator.targetState !== "set" || indicator.target === null),
  rose: ({ evaluation: { growth } }) => growth !== null && compareValues(growth, 0) > 0,
  fell: ({ evaluation: { growth } }) => growth !== null && compareValues(growth, 0) < 0,
  adverseFall: ({ evaluation: { growth, indicator } }) => indicator.direction === "more" && growth !== null && compareValues(growth, 0) < 0,
  newThisYear: ({ evaluation: { base, actual } }) => base === 0 && actual !== null && actual > 0,
} as const satisfies Readonly<Record<string, (fact: Fact) => boolean>>;

export type Condition = keyof typeof CONDITIONS;

/** One indicator in one report. */
export interface Fact {
  readonly evaluation: Evaluation;
  readonly narration: Narration;
  /** Of one reporting unit; otherwise of the whole office. */
  readonly reporter?: string;
}

const NOT_STARTED: ReadonlySet<string> = new Set(["未启动", "尚未启动"]);
/** No stage, or one that only confirms what the figures say. */
const PLAIN_STAGES: ReadonlySet<string> = new Set(["", "推进中", "已完成"]);

function stageOf({ evaluation, narration }: Fact): string {
  return noteOf(narration, evaluation.indicator.code)?.stage ?? "";
}

/** A stage of no period stands from some earlier month; where the figures say that all is done, it is done. */
function isOvertaken({ evaluation: { status, indicator }, narration }: Fact): boolean {
  return STATUSES[status].group === "done" && noteOf(narration, indicator.code)?.period === "";
}

/** Annual targets up to now, oldest first; one that holds only from a later day is not yet known. */
export function revisionsOf({ dataset, year }: Narration, code: string): readonly TargetRow[] {
  const lastDay = daySerial(year.passed.lastDay);
  return annualTargets(dataset.targets, code, "", year.period).filter(({ validFrom }) => (validFrom ?? 0) <= lastDay);
}

/** 争取目标 of the year, beside the one that counts; null when there is none. */
export function stretchOf({ evaluation, narration: { dataset, year } }: Fact): TargetRow | null {
  return annualTargets(dataset.targets, evaluation.indicator.code, "", year.period, "stretch").at(-1) ?? null;
}

function compareStretch(fact: Fact): "met" | "open" | null {
  const stretch = stretchOf(fact)?.lower ?? null;
  const { actual } = fact.evaluation;
  return stretch === null || actual === null ? null : compareValues(actual, stretch) >= 0 ? "met" : "open";
}

/** What was built stands, and the rest of it is left; talks, training and loans begin anew every year. */
export function stays({ evaluation: { indicator } }: Fact): boolean {
  return indicator.kind === "cumulative" || /建设|创建|新建|组建|建成|改造/u.test(indicator.name + indicator.frame);
}

/** 预计全年 over all counted units; null unless every one of them has given it. Rates of several units do not add up. */
export function forecastOf({ indicator, entries }: Evaluation): number | null {
  const given = entries.map(({ forecast }) => forecast).filter((forecast) => forecast !== null);
  if (given.length === 0 || given.length < entries.length) return null;
  return indicator.unitTotal === "sum" ? sum(given) : given.length === 1 ? (given[0] ?? null) : null;
}
