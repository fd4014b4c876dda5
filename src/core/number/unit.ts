/**
 * Measure words and what they allow. Rule: language.md 1.2 and 2. A unit that is not listed is a count of whole things
 * unless its text ends in a listed physical unit.
 */
export interface UnitRule {
  /** Whether 0.5 of it is impossible. */
  readonly whole: boolean;
  readonly family: "count" | "money" | "rate" | "score" | "measure";
  /** Of rates: what a stored 1 is multiplied with to be read as this unit. % is stored as a fraction. */
  readonly perOne?: number;
}

const COUNT: UnitRule = { whole: true, family: "count" };
const MONEY: UnitRule = { whole: false, family: "money" };
const MEASURE: UnitRule = { whole: false, family: "measure" };

const FRACTIONAL: Readonly<Record<string, UnitRule>> = {
  元: MONEY,
  万元: MONEY,
  亿元: MONEY,
  "%": { whole: false, family: "rate", perOne: 100 },
  "‰": { whole: false, family: "rate", perOne: 1000 },
  "/10万": { whole: false, family: "rate", perOne: 100_000 },
  分: { whole: false, family: "score" },
  小时: MEASURE,
  学时: MEASURE,
  岁: MEASURE,
  亩: MEASURE,
  平方米: MEASURE,
  公里: MEASURE,
  公斤: MEASURE,
  吨: MEASURE,
  万人: MEASURE,
  万人次: MEASURE,
  万户: MEASURE,
  倍: MEASURE,
};

export function unitRule(unit: string): UnitRule {
  const known = Object.prototype.hasOwnProperty.call(FRACTIONAL, unit) ? FRACTIONAL[unit] : undefined;
  return known ?? COUNT;
}

/** % is the one unit whose values are stored as fractions, as Excel's percentage cells hold them. */
export function isPercent(unit: string): boolean {
  return unit === "%";
}
