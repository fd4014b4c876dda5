/** Figures that contradict each other: parts that together are more than their whole, a typed rate that its own counts do not give. Rules: language.md K02, K03, K05. */
import type { Dataset, RegisteredIndicator } from "../indicator/dataset";
import type { Issue } from "../issue";
import { renderPercent } from "../number/render";
import { compareValues, plainDigits, quotient, roundHalfUp, shift, sum } from "../number/round";
import { isPercent, unitRule } from "../number/unit";
import type { EvaluatedYear } from "./evaluate";
import { isComputedRate, parseCodes } from "./total";
import { COUNTED_OF } from "./words/countedOf";

export function contradictions(dataset: Dataset, year: EvaluatedYear): readonly Issue[] {
  const valueOf = (code: string): number | null => year.byCode.get(code)?.actual ?? null;
  return [...partSums(dataset, valueOf), ...rateIssues(dataset, valueOf)];
}

type ValueOf = (code: string) => number | null;

/** By whole and breakdown. A part that alone is more than its whole is told of elsewhere. */
function partSums({ indicators }: Dataset, valueOf: ValueOf): readonly Issue[] {
  const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
  const groups = new Map<string, RegisteredIndicator[]>();
  for (const indicator of indicators) {
    const whole = byCode.get(indicator.partOf);
    if (indicator.partOf === "" || whole?.unit !== indicator.unit || indicator.kind === "ratio" || indicator.kind === "score") continue;
    const key = `${indicator.partOf}\u0000${indicator.breakdown}`;
    groups.set(key, [...(groups.get(key) ?? []), indicator]);
  }
  return [...groups.values()].flatMap((parts): readonly Issue[] => {
    const [first] = parts;
    const whole = first && byCode.get(first.partOf);
    const total = whole ? valueOf(whole.code) : null;
    const values = parts.map(({ code }) => valueOf(code));
    const known = values.filter((value) => value !== null);
    if (!whole || total === null || known.length < 2 || known.some((value) => compareValues(value, total) > 0)) return [];
    const apart = compareValues(sum(known), total);
    const exhaustive = parts.every((part) => part.exhaustive) && known.length === values.length;
    if (apart === 0 || (apart < 0 && !exhaustive)) return [];
    const said = { name: whole.name, parts: parts.map(({ name }) => name).join("、"), sum: plainDigits(sum(known)), value: plainDigits(total) };
    return [{ code: exhaustive ? "parts_sum_differs" : "parts_sum_exceeds", severity: "warning", where: { table: "tblIndicators", row: whole.row, column: "actual" }, with: said }];
  });
}

const RATE = new RegExp(`^(?<what>.*?)(?<how>按期|按时|及时|成功)?(?<done>${Object.keys(COUNTED_OF).join("|")})(?:成功)?率$`, "u");

interface Counts {
  readonly top: number;
  readonly bottom: number;
}

function rateIssues({ indicators }: Dataset, valueOf: ValueOf): readonly Issue[] {
  return indicators.flatMap((indicator): readonly Issue[] => {
    const rate = valueOf(indicator.code);
    if (!isPercent(indicator.unit) || rate === null || isComputedRate(indicator)) return [];
    const counts = declared(indicator, valueOf) ?? named(indicator, indicators, valueOf);
    if (!counts || counts.bottom <= 0) return [];
    const { top, bottom } = counts;
    const own = quotient(top, bottom);
    if (compareValues(Math.abs(own - rate), tolerance(rate)) <= 0) return [];
    const said = { name: indicator.name, value: renderPercent(rate, 2), top: plainDigits(top), whole: plainDigits(bottom), expected: renderPercent(own, 2) };
    return [{ code: "rate_not_of_counts", severity: "warning", where: { table: "tblIndicators", row: indicator.row, column: "actual" }, with: said }];
  });
}

function declared({ numerator, denominator }: RegisteredIndicator, valueOf: ValueOf): Counts | null {
  const [top, bottom] = [numerator, denominator].map((codes) => totalOf(codes, valueOf));
  return top === null || bottom === null || top === undefined || bottom === undefined ? null : { top, bottom };
}

function totalOf(codes: string, valueOf: ValueOf): number | null {
  const values = parseCodes(codes).map(([sign, code]) => [sign, valueOf(code)] as const);
  const known = values.flatMap(([sign, value]) => (value === null ? [] : [sign * value]));
  return values.length === 0 || known.length < values.length ? null : sum(known);
}

/** 来信办结率 beside 来信办结件数 and 来信受理件数, in one section and one unit of counts. */
function named(rate: RegisteredIndicator, indicators: readonly RegisteredIndicator[], valueOf: ValueOf): Counts | null {
  const { what = "", how = "", done = "" } = RATE.exec(rate.name)?.groups ?? {};
  if (done === "") return null;
  const counts = indicators.filter(({ section, unit, kind }) => section === rate.section && kind !== "ratio" && unitRule(unit).whole);
  const begins = (starts: readonly string[], unit?: string): RegisteredIndicator | undefined => {
    const found = counts.filter((one) => (unit === undefined || one.unit === unit) && starts.some((start) => one.name.startsWith(start) && [...one.name.slice(start.length)].length <= MOST_MEASURE));
    return what === "" && found.length > 1 ? undefined : found[0];
  };
  const top = begins([what + how + done, how + done + what]);
  const bottom = top && begins((COUNTED_OF[done] ?? []).flatMap((verb) => [what + verb, verb + what]), top.unit);
  const [one, other] = [top && valueOf(top.code), bottom && valueOf(bottom.code)];
  return one === undefined || one === null || other === undefined || other === null ? null : { top: one, bottom: other };
}

/** 件数, 人次, （件次）: what follows the words of a name. */
const MOST_MEASURE = 4;

/** Half of the last digit that was typed, but never below 0.1 个百分点. Rule: language.md 1.6. */
function tolerance(rate: number): number {
  const percent = shift(rate, 2);
  const decimals = [0, 1, 2].find((places) => compareValues(roundHalfUp(percent, places), percent) === 0) ?? 2;
  return Math.max(0.001, 0.005 / 10 ** decimals);
}
