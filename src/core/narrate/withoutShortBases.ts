/**
 * A half-year report that was read gives last year's June and no more: December is not compared with it, and grows by nothing (是上年同期的2.1倍).
 * A row of last year with one figure alone, at the end of a quarter before the report's month, is such a one.
 */
import type { Evaluation } from "../evaluate/evaluate";
import type { Entry } from "../indicator/indicator";

export function withoutShortBases<Y extends { readonly byCode: ReadonlyMap<string, Evaluation>; readonly period: { readonly month: number } }>(year: Y): Y {
  const short = [...year.byCode].filter(([, { base, entries, indicator }]) => base !== null && indicator.monthTotal === "sum" && entries.length > 0 && entries.every((entry) => isShort(entry, year.period.month)));
  if (short.length === 0) return year;
  return { ...year, byCode: new Map([...year.byCode, ...short.map(([code, evaluation]): [string, Evaluation] => [code, { ...evaluation, base: null, growth: null }])]) };
}

function isShort({ lastYear, lastYearTotal, source }: Entry, month: number): boolean {
  const filled = lastYear.flatMap((value, index) => (value === null ? [] : [index + 1]));
  const [only] = filled;
  return source !== "" && lastYearTotal === null && filled.length === 1 && only !== undefined && only % QUARTER === 0 && only < month;
}

const QUARTER = 3;
