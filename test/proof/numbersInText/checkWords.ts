/** Words that claim something, each with the arithmetic that must hold of the indicator its sentence is about. Source: language.md 3.4-3.6. */
import type { Report } from "../../../src/core/narrate/report";
import type { Indicator } from "../../../src/core/indicator/indicator";
import { compared as comparedExactly, exact, halfUp, minus, ONE, size, times, ZERO, type Fraction } from "./fraction";
import type { Asked, TypedCells } from "./typedCells";

interface Known {
  readonly indicator: Indicator;
  readonly actual: Fraction;
  readonly target: Fraction;
  /** Upper bound of a range, else the target. */
  readonly top: Fraction;
  readonly completion: Fraction | null;
  readonly expected: Fraction | null;
  readonly base: Fraction | null;
  readonly growth: Fraction | null;
  /** Full months that have passed. */
  readonly months: number;
}

/** Words compare what is the same at 9 decimals as the same. Source: DESIGN.md, Promises. */
function compared(a: Fraction, b: Fraction): number {
  const apart = minus(a, b);
  return comparedExactly(halfUp(size(apart), 9), ZERO) === 0 ? 0 : comparedExactly(a, b);
}

type Holds = (known: Known) => boolean;

const isOver: Holds = ({ actual, top }) => compared(actual, top) > 0;
const isReached: Holds = ({ indicator: { comparator }, actual, target }) => {
  const side = compared(actual, comparator === "~" ? times(target, exact("0.95")) : target);
  return comparator === ">" ? side > 0 : side >= 0;
};
const isMissed: Holds = (known) => {
  const { indicator: { comparator }, actual, target } = known;
  if (comparator === "<=") return compared(actual, target) > 0;
  return comparator === "<" ? compared(actual, target) >= 0 : !isReached(known);
};
const pace = ({ completion, expected }: Known): number => (completion && expected ? compared(completion, expected) : NaN);
const gapAtLeast = ({ completion, expected }: Known, gap: string): boolean => completion !== null && expected !== null && compared(completion, { top: expected.top * 1000n + BigInt(Number(gap) * 1000) * expected.bottom, bottom: expected.bottom * 1000n }) >= 0;
const half = exact("0.5");
const change = ({ growth }: Known): number => (growth ? compared(growth, ZERO) : NaN);

/** A claim is tried where its words stand; `null` in the table of facts means that nothing can make it true. */
const CLAIMS: readonly (readonly [RegExp, Holds])[] = [
  [/超额完成/u, isOver],
  [/(?:提前|如期|全面)完成(?!年底)/u, isReached],
  [/基本完成/u, (known) => known.completion !== null && compared(known.completion, exact("0.95")) >= 0 && !isReached(known)],
  [/快于序时/u, (known) => pace(known) > 0],
  [/慢于序时|进度与序时要求相比还有差距|推进不够快|推进相对滞后/u, (known) => pace(known) < 0],
  [/(?<!基本)达到序时/u, (known) => pace(known) >= 0],
  [/基本达到序时/u, (known) => pace(known) < 0 && gapAtLeast(known, "-0.02")],
  [/时间过半、任务过半/u, ({ completion, months }) => completion !== null && months >= 6 && compared(completion, half) >= 0],
  [/控制在目标值以内/u, ({ actual, target, indicator: { comparator } }) => compared(actual, target) < (comparator === "<" ? 0 : 1)],
  [/(?<!未)实现零发生/u, ({ actual }) => compared(actual, ZERO) === 0],
  [/未实现零发生/u, ({ actual }) => compared(actual, ZERO) > 0],
  [/高于(?:目标|[\d.]+[^，。]{0,4}的控制目标)/u, ({ actual, target }) => compared(actual, target) > 0],
  [/的目标还差|低于目标|尚差/u, ({ actual, target }) => compared(actual, target) < 0],
  [/接近[\d.]+\S{0,4}的目标/u, (known) => !isReached(known)],
  [/(?<!未)达到目标要求/u, isReached],
  [/未达到目标要求/u, isMissed],
  [/全覆盖/u, ({ actual }) => compared(actual, ONE) === 0],
  [/同比增长|比上年同期(?:增加|提高)/u, (known) => change(known) > 0],
  [/同比下降|比上年同期(?:减少|下降)/u, (known) => change(known) < 0],
  [/与上年同期持平/u, (known) => change(known) === 0 || (known.base !== null && compared(known.actual, known.base) === 0)],
  [/基本持平/u, ({ growth }) => growth !== null && compared(size(growth), exact("0.005")) < 0],
  [/是上年同期的/u, ({ growth }) => growth !== null && compared(growth, ONE) >= 0],
  [/由[\d.]+\S{0,6}提高到/u, (known) => change(known) > 0],
  [/由[\d.]+\S{0,6}下降到/u, (known) => change(known) < 0],
  [/今年新开展/u, ({ base, actual }) => base !== null && compared(base, ZERO) === 0 && compared(actual, ZERO) > 0],
];
/** Clauses about what is still to come, or about several units, claim nothing of this kind. */
const PLANS = /确保|力争|预计|年底前|中，|个别|均/u;

export interface ClaimsChecked {
  readonly claims: number;
  readonly losses: readonly string[];
}

export function checkWords(cells: TypedCells, { paragraphs }: Report): ClaimsChecked {
  const losses: string[] = [];
  let claims = 0;
  for (const { id, text } of paragraphs) {
    if (id.includes(" slot ")) continue;
    for (const sentence of text.split(/[。；]/u)) {
      const known = knownIn(cells, sentence);
      if (!known || PLANS.test(sentence)) continue;
      for (const [words, holds] of CLAIMS) {
        if (!words.test(sentence)) continue;
        claims += 1;
        if (!holds(known)) losses.push(`${words.source} is not true: ${sentence}`);
      }
    }
  }
  return { claims, losses };
}

/** A sentence is about the first indicator it names. */
function knownIn(cells: TypedCells, sentence: string): Known | null {
  const { indicators, settings } = cells.dataset;
  const [first] = indicators.filter(({ name }) => sentence.includes(name)).sort((a, b) => sentence.indexOf(a.name) - sentence.indexOf(b.name));
  if (!first || first.manualStatus !== "") return null;
  const asked: Asked = { code: first.code, reporter: null, ...settings.period };
  const [actual, target] = [cells.actual(asked), cells.target(asked)];
  if (!actual) return null;
  return {
    indicator: first, actual, target: target ?? ZERO, top: (first.comparator === "range" ? cells.upper(asked) : null) ?? target ?? ZERO,
    completion: cells.completion(asked), expected: cells.expected(asked), base: cells.base(asked), growth: cells.growth(asked), months: cells.fullMonths(asked),
  };
}
