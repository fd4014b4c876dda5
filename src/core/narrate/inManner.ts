/** A slot with a manner: the number alone, written as the source wrote it; what is not a number stays as it is said without. */
import type { Indicator } from "../indicator/indicator";
import type { Approximate } from "../number/approximate";
import { HEDGE_SENSES, type HedgeSense } from "../number/hedge";
import { writeInManner, type InManner, type Manner } from "../number/manner";
import { compareValues, difference, shift } from "../number/round";
import { isPercent } from "../number/unit";
import type { Field } from "../outline/fields";
import type { Fact } from "./conditions";
import { guardsOf, styleOf } from "./figures";
import { shareDecimals } from "./precision";
import type { Segment, Source } from "./segment";
import { numberFrom, sourceOf } from "./source";

/** `said`: what the field says without a manner. */
export function inManner(fact: Fact, field: Field, said: readonly Segment[] | null, manner: Manner): readonly Segment[] | null {
  if (field === "growth" || field === "change") return risen(fact, field, manner);
  const [only] = said ?? [];
  if (!only?.source || said?.length !== 1) return said;
  return written(fact, field, only.source, manner, field === "share" ? shareSaid(only.text) : null);
}

/** Of parts that are all there is, the shares are rounded together: 33.4% in the list is 33.4 in any manner. */
function shareSaid(text: string): Shown | null {
  const [, digits = "", decimals = ""] = /^(\d+(?:\.(\d+))?)%$/u.exec(text) ?? [];
  return digits === "" ? null : { value: shift(Number(digits), -2), decimals: decimals.length };
}

interface Shown {
  readonly value: number;
  readonly decimals: number;
}

/** The words around such a slot say 增长: of a fall, and of what stayed as it was, there is nothing to put between them. */
function risen(fact: Fact, field: "growth" | "change", manner: Manner): readonly Segment[] | null {
  const { actual, base, growth } = fact.evaluation;
  const value = field === "growth" ? growth : actual === null || base === null ? null : difference(actual, base);
  return value === null || compareValues(value, 0) <= 0 ? null : written(fact, field, sourceOf(fact, field, value), manner);
}

function written(fact: Fact, field: Field, source: Source, manner: Manner, shown: Shown | null = null): readonly Segment[] {
  const options = { ...optionsOf(fact, field, source.value, manner), ...(shown ? { decimals: shown.decimals } : {}) };
  return numberFrom(writeInManner(shown?.value ?? Math.abs(source.value), unitOf(fact, field), manner, options), source);
}

/** Completion, share, pace gap and growth of amounts are fractions. */
function unitOf({ evaluation: { indicator } }: Fact, field: Field): string {
  const isRate = indicator.kind === "ratio" || indicator.kind === "score";
  if (field === "completion" || field === "share") return "%";
  return (field === "gap" || field === "growth") && !isRate ? "%" : indicator.unit;
}

function optionsOf(fact: Fact, field: Field, value: number, manner: Manner): InManner {
  const { approximate, indicator } = fact.evaluation;
  const decimals = decimalsOf(fact, field);
  if (field === "actual") return { approximate, decimals, guards: guardsOf(fact) };
  return ASKED.includes(field) ? { approximate: askedAs(indicator, value, manner), decimals } : { decimals };
}

const ASKED: readonly Field[] = ["target", "upper", "plan", "planUpper"];

/** The same as without a manner. */
function decimalsOf(fact: Fact, field: Field): number | null {
  const { evaluation: { indicator }, narration: { dataset } } = fact;
  const unit = unitOf(fact, field);
  if (field === "completion" || field === "share" || (field === "growth" && unit === "%" && indicator.kind !== "ratio")) return shareDecimals(dataset, indicator, field);
  return unit === indicator.unit && !(isPercent(unit) && DIFFERENCES.includes(field)) ? styleOf(fact).decimals : null;
}

/** Of percentages they are points. */
const DIFFERENCES: readonly Field[] = ["gap", "excess", "growth", "change", "remaining"];

/** 超过25人 as a target asks for more than 25: there the word is the comparator, and true of any number. */
function askedAs({ comparator }: Indicator, value: number, manner: Manner): Approximate | null {
  const { before, inside, after } = manner;
  const asked: HedgeSense | null = comparator === "~" ? "around" : comparator === ">" || comparator === ">=" ? "above" : null;
  const words = [before, inside, after].filter((word) => word !== "");
  return words.length > 0 && words.every((word) => HEDGE_SENSES[word] === asked) ? { value, text: "", before, inside, after } : null;
}
