/** The figures of one indicator as text, each with its source. */
import { parseCodes } from "../evaluate/total";
import { dayFromSerial } from "../indicator/period";
import { renderApproximate } from "../number/approximate";
import { renderDifference, renderPercent, renderPoints, renderQuantity, renderTimes, type NumberStyle } from "../number/render";
import { compareValues, difference, quotient } from "../number/round";
import { isPercent, unitRule } from "../number/unit";
import { revisionsOf, stretchOf, type Fact } from "./conditions";
import { evaluationOf } from "./narration";
import { quantityDecimals, shareDecimals } from "./precision";
import { words, type Segment } from "./segment";
import { numberFrom, sourceOf, TARGETS_TABLE } from "./source";

type Figure = (fact: Fact) => readonly Segment[] | null;

export function styleOf({ evaluation: { indicator }, narration }: Fact): NumberStyle {
  return { writing: indicator.writing, decimals: quantityDecimals(narration.dataset, indicator) };
}

/** Prose has no minus sign: a figure below 0 is left out, and the clerk is told of the cell (`negative_value`). Rule: language.md 1.6. */
export function isSayable(value: number | null): value is number {
  return value !== null && value >= 0;
}

/** Number and unit of the value; never rounded across its target. */
export const valueOf: Figure = (fact) => {
  const { actual, indicator } = fact.evaluation;
  if (!isSayable(actual)) return null;
  const { approximate } = fact.evaluation;
  const text = approximate ? renderApproximate(approximate, indicator.unit) : renderQuantity(actual, indicator.unit, styleOf(fact), guardsOf(fact));
  return numberFrom(text, sourceOf(fact, "actual", actual));
};

/** What rounding of the value must not reach from the other side. */
export function guardsOf({ evaluation: { indicator } }: Fact): readonly number[] {
  return [indicator.target, indicator.upper].filter((bound) => bound !== null);
}

export const completionOf: Figure = (fact) => {
  const { completion, indicator } = fact.evaluation;
  if (!isSayable(completion)) return null;
  return numberFrom(renderPercent(completion, shareDecimals(fact.narration.dataset, indicator, "completion")), sourceOf(fact, "completion", completion));
};

/** Of rates and scores the distance to the target, of all others the pace gap; without sign. */
export const differenceOf: Figure = (fact) => {
  const { actual, gap, indicator } = fact.evaluation;
  if (indicator.kind !== "ratio" && indicator.kind !== "score") {
    return gap === null ? null : numberFrom(renderPoints(gap), sourceOf(fact, "gap", gap));
  }
  return actual === null || indicator.target === null ? null : distance(fact, difference(actual, indicator.target), "gap");
};

export const targetOf: Figure = (fact) => {
  const { indicator } = fact.evaluation;
  if (!isSayable(indicator.target)) return null;
  return numberFrom(quantityRange(fact, indicator.target, indicator.upper), sourceOf(fact, "target", indicator.target));
};

/** By how much a target is passed; words like 高于 stand before it, and there is nothing to say of what has not passed it. */
export const excessOf: Figure = (fact) => {
  const { actual, indicator } = fact.evaluation;
  if (actual === null || indicator.target === null || compareValues(actual, indicator.target) <= 0) return null;
  return distance(fact, difference(actual, indicator.target), "excess");
};

/** The upper bound of a range. */
export const upperOf: Figure = (fact) => {
  const { upper } = fact.evaluation.indicator;
  return upper === null ? null : numberFrom(exactText(fact, upper), sourceOf(fact, "upper", upper));
};

/** What is still to do. */
export const remainingOf: Figure = (fact) => {
  const { actual, indicator } = fact.evaluation;
  if (actual === null || indicator.target === null || compareValues(indicator.target, actual) <= 0) return null;
  return distance(fact, difference(indicator.target, actual), "remaining");
};

export const baseOf: Figure = (fact) => {
  const { base, indicator } = fact.evaluation;
  return !isSayable(base) ? null : numberFrom(renderQuantity(base, indicator.unit, styleOf(fact)), sourceOf(fact, "base", base));
};

/** The change of a rate, without sign. */
export const changeOfRate: Figure = (fact) => {
  const { growth } = fact.evaluation;
  return growth === null ? null : distance(fact, growth, "growth");
};

/** 同比增长23.3% · 比上年同期增加2个 · 是上年同期的2.3倍 · 与上年同期持平. Rule: language.md 3.5, 3.6. */
export const comparisonOf: Figure = (fact) => {
  const { actual, base, growth, indicator } = fact.evaluation;
  if (!isSayable(actual) || base === null) return null;
  if (base < 0 && actual > 0 && growth === null) return turned(fact, base);
  if (!isSayable(base) || growth === null) return null;
  const limits = fact.narration.dataset.settings.wording;
  if (compareValues(actual, base) === 0) return [words("与上年同期持平")];
  const rises = growth > 0;
  if (indicator.kind === "ratio" || indicator.kind === "score") {
    return [words(rises ? "比上年同期提高" : "比上年同期下降"), ...distance(fact, growth, "growth")];
  }
  if (base < limits.smallBase) {
    return [words(rises ? "比上年同期增加" : "比上年同期减少"), ...distance(fact, difference(actual, base), "change")];
  }
  if (Math.abs(growth) < limits.level) return [words("与上年同期基本持平")];
  if (compareValues(growth, 1) >= 0) {
    return [words("是上年同期的"), ...numberFrom(renderTimes(quotient(actual, base)), sourceOf(fact, "growthRatio", quotient(actual, base)))];
  }
  const percent = renderPercent(Math.abs(growth), shareDecimals(fact.narration.dataset, indicator, "growth"));
  return [words(rises ? "同比增长" : "同比下降"), ...numberFrom(percent, sourceOf(fact, "growth", growth))];
};

/** A change of sign has no percentage. Rule: language.md 3.6. */
function turned(fact: Fact, base: number): readonly Segment[] {
  const text = renderQuantity(Math.abs(base), fact.evaluation.indicator.unit, styleOf(fact));
  return [words("由上年同期净减少"), ...numberFrom(text, sourceOf(fact, "base", base)), words("转为净增加"), ...(valueOf(fact) ?? [])];
}

/** 增加2个 / 减少2个 against the same period last year. */
export const changeOf: Figure = (fact) => {
  const { actual, base, indicator } = fact.evaluation;
  if (actual === null || base === null) return null;
  const change = difference(actual, base);
  if (compareValues(change, 0) === 0) return [words("持平")];
  const verb = isPercent(indicator.unit) ? ["提高", "下降"] : ["增加", "减少"];
  return [words(change > 0 ? (verb[0] ?? "") : (verb[1] ?? "")), ...distance(fact, change, "change")];
};

/** Of a rate, the indicator it is a rate of: 252个, 村（社区）. */
export function wholeOf({ evaluation, narration }: Fact, part: "value" | "name"): readonly Segment[] | null {
  const codes = parseCodes(evaluation.indicator.denominator);
  const whole = codes.length === 1 ? evaluationOf(narration, codes[0]?.[1] ?? "") : null;
  if (!whole) return null;
  return part === "name" ? [words(whole.indicator.name)] : valueOf({ evaluation: whole, narration });
}

/** The annual target before its last revision, and when and how it was changed. */
export function revisionOf(fact: Fact): Readonly<Record<"before" | "month" | "approved", readonly Segment[] | null>> | null {
  const rows = revisionsOf(fact.narration, fact.evaluation.indicator.code);
  const [before, after] = [rows.at(-2), rows.at(-1)];
  if (!before || !after || before.lower === null) return null;
  const source = { ...sourceOf(fact, "target", before.lower), cells: [{ table: TARGETS_TABLE, row: before.row, column: "lower" }] };
  return {
    before: numberFrom(quantityRange(fact, before.lower, before.upper), source),
    month: [words(after.validFrom === null ? "年中" : `${dayFromSerial(after.validFrom).month}月`)],
    approved: [words(after.basis ? "经批准" : "")],
  };
}

/** 争取目标 and what is still missing of it. */
export function stretchFigures(fact: Fact): Readonly<Record<"target" | "remaining", readonly Segment[] | null>> | null {
  const stretch = stretchOf(fact);
  const { actual } = fact.evaluation;
  if (!stretch || stretch.lower === null || actual === null) return null;
  const cells = [{ table: TARGETS_TABLE, row: stretch.row, column: "lower" }];
  const rest = difference(stretch.lower, actual);
  const withTarget = (segment: Segment): Segment => ({ ...segment, source: segment.source && { ...segment.source, cells: [...cells, ...sourceOf(fact, "actual", actual).cells] } });
  return {
    target: numberFrom(quantityRange(fact, stretch.lower, stretch.upper), { ...sourceOf(fact, "target", stretch.lower), cells }),
    remaining: compareValues(rest, 0) <= 0 ? null : distance(fact, rest, "remaining").map(withTarget),
  };
}

function distance(fact: Fact, apart: number, field: "gap" | "excess" | "growth" | "change" | "remaining"): readonly Segment[] {
  const { indicator } = fact.evaluation;
  const text = renderDifference(apart, indicator.unit, { ...styleOf(fact), writing: "exact" });
  return numberFrom(text, sourceOf(fact, field, apart));
}

/** 600户, or 300—1000户 for a range. Rule: language.md 1.3: %, ‰, 万 and 亿 stand at both ends (13—17万元 may be 13元). */
export function quantityRange(fact: Fact, lower: number, upper: number | null, comparator = fact.evaluation.indicator.comparator): string {
  const { indicator } = fact.evaluation;
  const low = exactText(fact, lower);
  if (comparator !== "range" || upper === null) return low;
  const bare = unitRule(indicator.unit).family === "rate" || indicator.unit === "元" || /^[万亿]/u.test(indicator.unit) ? low : low.slice(0, low.length - indicator.unit.length);
  return `${bare}—${exactText(fact, upper)}`;
}

/** Targets and differences are never hedged, whatever the 写法 of the value. */
export function exactText(fact: Fact, value: number): string {
  return renderQuantity(value, fact.evaluation.indicator.unit, { ...styleOf(fact), writing: "exact" });
}
