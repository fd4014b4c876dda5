/**
 * The state of an indicator, decided on values compared at 9 decimals. Rule: language.md 3.4; thresholds are settings.
 * The status formula of the register (sheets/indicatorFormulas.ts) takes the same steps in the same order.
 */
import type { Indicator } from "../indicator/indicator";
import type { Bands } from "../indicator/settings";
import { compareValues } from "../number/round";
import { isPercent } from "../number/unit";
import type { Elapsed } from "./progress";

export const STATUSES = {
  // in the year, by pace gap
  early: { code: "D", group: "done", lagging: false },
  ahead: { code: "A", group: "onSchedule", lagging: false },
  onSchedule: { code: "O", group: "onSchedule", lagging: false },
  nearSchedule: { code: "O-", group: "behind", lagging: false },
  slight: { code: "S", group: "behind", lagging: true },
  behind: { code: "B", group: "behind", lagging: true },
  severe: { code: "V", group: "behind", lagging: true },
  nothing: { code: "N", group: "notStarted", lagging: true },
  // at the year's end, by completion
  farExceeded: { code: "X2", group: "done", lagging: false },
  exceeded: { code: "X", group: "done", lagging: false },
  met: { code: "E", group: "done", lagging: false },
  nearly: { code: "K", group: "unmet", lagging: false },
  most: { code: "H", group: "unmet", lagging: true },
  half: { code: "U", group: "unmet", lagging: true },
  little: { code: "W", group: "unmet", lagging: true },
  none: { code: "Z", group: "unmet", lagging: true },
  // rates and scores
  rateMet: { code: "R+", group: "done", lagging: false },
  rateNear: { code: "R~", group: "behind", lagging: false },
  rateShort: { code: "R-", group: "behind", lagging: true },
  // limits
  withinLimit: { code: "L", group: "done", lagging: false },
  overLimit: { code: "L!", group: "behind", lagging: true },
  // by node
  notDue: { code: "F", group: "notDue", lagging: false },
  underWay: { code: "P", group: "onSchedule", lagging: false },
  // without a judgement
  noTarget: { code: "T0", group: "noTarget", lagging: false },
  targetPending: { code: "T1", group: "pending", lagging: false },
  merged: { code: "T2", group: "merged", lagging: false },
  targetBlank: { code: "T?", group: "blank", lagging: false },
  blank: { code: "?", group: "blank", lagging: false },
} as const;

export type Status = keyof typeof STATUSES;
export type StatusGroup = (typeof STATUSES)[Status]["group"];

export function isStatus(word: string): word is Status {
  return Object.prototype.hasOwnProperty.call(STATUSES, word);
}

export interface StatusInputs {
  readonly actual: number | null;
  readonly completion: number | null;
  readonly gap: number | null;
  readonly passed: Elapsed;
  readonly bands: Bands;
}

export function statusOf(indicator: Indicator, inputs: StatusInputs): Status {
  const { actual, bands } = inputs;
  const { target, kind, comparator } = indicator;
  if (indicator.targetState === "none") return "noTarget";
  if (indicator.targetState === "pending") return "targetPending";
  if (indicator.targetState === "merged") return "merged";
  if (target === null) return "targetBlank";
  if (isBeforeStart(indicator, inputs)) return "notDue";
  if (actual === null) return "blank";
  if (comparator === "<=" || comparator === "<") return meets(indicator, actual, bands) ? "withinLimit" : "overLimit";
  if (kind === "ratio" || kind === "score") return rateStatus(indicator, target, actual, bands);
  if (compareValues(target, 0) <= 0) return "noTarget";
  if (inputs.passed.yearEnd || isPastDue(indicator, inputs.passed)) return yearEndStatus(indicator, actual, inputs);
  return inYearStatus(indicator, actual, inputs);
}

/** Whether the target is reached, on unrounded values compared at 9 decimals. Bounds per 民法典 §1259: ≥ and ≤ include. */
export function meets(indicator: Pick<Indicator, "comparator" | "target" | "upper">, actual: number, bands: Bands): boolean {
  const target = indicator.target ?? 0;
  switch (indicator.comparator) {
    case ">=":
      return compareValues(actual, target) >= 0;
    case ">":
      return compareValues(actual, target) > 0;
    case "<=":
      return compareValues(actual, target) <= 0;
    case "<":
      return compareValues(actual, target) < 0;
    case "~":
      return compareValues(actual, target * (1 - bands.approximate)) >= 0;
    case "range":
      return compareValues(actual, target) >= 0;
  }
}

function rateStatus(indicator: Indicator, target: number, actual: number, bands: Bands): Status {
  if (meets(indicator, actual, bands)) return "rateMet";
  const near = isPercent(indicator.unit) ? bands.nearRate : bands.nearRate * 100;
  return compareValues(target - actual, near) <= 0 ? "rateNear" : "rateShort";
}

/** Seasonal work whose first month has not passed: blank or 0 is as planned. */
function isBeforeStart(indicator: Indicator, { actual, passed }: StatusInputs): boolean {
  const { pacing, fromMonth } = indicator;
  return pacing === "node" && fromMonth !== null && passed.months < fromMonth && (actual === null || compareValues(actual, 0) === 0);
}

function isPastDue(indicator: Indicator, passed: Elapsed): boolean {
  return indicator.pacing === "node" && indicator.dueMonth !== null && passed.months >= indicator.dueMonth;
}

function yearEndStatus(indicator: Indicator, actual: number, { completion, bands }: StatusInputs): Status {
  const done = completion ?? 0;
  if (compareValues(actual, 0) === 0) return "none";
  if (meets(indicator, actual, bands)) {
    if (compareValues(done, bands.far) >= 0) return "farExceeded";
    return exceeds(indicator, actual, done, bands) ? "exceeded" : "met";
  }
  if (compareValues(done, bands.nearly) >= 0) return "nearly";
  if (compareValues(done, bands.most) >= 0) return "most";
  return compareValues(done, bands.half) >= 0 ? "half" : "little";
}

/** Above what was asked for: above the upper bound of a range, beyond the margin of an approximate target. */
export function exceeds(indicator: Indicator, actual: number, done: number, bands: Bands): boolean {
  if (indicator.comparator === "range") return indicator.upper !== null && compareValues(actual, indicator.upper) > 0;
  return compareValues(done, indicator.comparator === "~" ? 1 + bands.approximate : 1) > 0;
}

function inYearStatus(indicator: Indicator, actual: number, { gap, bands }: StatusInputs): Status {
  if (meets(indicator, actual, bands)) return "early";
  if (gap === null) return compareValues(actual, 0) > 0 ? "underWay" : "nothing";
  if (compareValues(actual, 0) === 0) return "nothing";
  if (compareValues(gap, bands.ahead) >= 0) return "ahead";
  if (compareValues(gap, 0) >= 0) return "onSchedule";
  if (compareValues(gap, bands.onTime) >= 0) return "nearSchedule";
  if (compareValues(gap, bands.slight) >= 0) return "slight";
  return compareValues(gap, bands.behind) >= 0 ? "behind" : "severe";
}
