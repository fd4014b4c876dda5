/** A slot with a manner: the number alone, written as the source wrote it; what is not a number stays as it is said without. */
import type { Indicator } from "../indicator/indicator";
import type { Approximate } from "../number/approximate";
import { HEDGE_SENSES, type HedgeSense } from "../number/hedge";
import { writeInManner, type InManner, type Manner } from "../number/manner";
import { difference } from "../number/round";
import type { Field } from "../outline/fields";
import type { Fact } from "./conditions";
import { guardsOf } from "./figures";
import type { Segment, Source } from "./segment";
import { numberFrom, sourceOf } from "./source";

/** `said`: what the field says without a manner. */
export function inManner(fact: Fact, field: Field, said: readonly Segment[] | null, manner: Manner): readonly Segment[] | null {
  if (field === "growth" || field === "change") return risen(fact, field, manner);
  const [only] = said ?? [];
  if (!only?.source || said?.length !== 1) return said;
  return written(fact, field, only.source, manner);
}

/** The words around such a slot say 增长: of a fall there is nothing to put between them. */
function risen(fact: Fact, field: "growth" | "change", manner: Manner): readonly Segment[] | null {
  const { actual, base, growth } = fact.evaluation;
  const value = field === "growth" ? growth : actual === null || base === null ? null : difference(actual, base);
  return value === null || value < 0 ? null : written(fact, field, sourceOf(fact, field, value), manner);
}

function written(fact: Fact, field: Field, source: Source, manner: Manner): readonly Segment[] {
  return numberFrom(writeInManner(Math.abs(source.value), unitOf(fact, field), manner, optionsOf(fact, field, source.value, manner)), source);
}

/** Completion, share, pace gap and growth of amounts are fractions. */
function unitOf({ evaluation: { indicator } }: Fact, field: Field): string {
  const isRate = indicator.kind === "ratio" || indicator.kind === "score";
  if (field === "completion" || field === "share") return "%";
  return (field === "gap" || field === "growth") && !isRate ? "%" : indicator.unit;
}

function optionsOf(fact: Fact, field: Field, value: number, manner: Manner): InManner {
  const { approximate, indicator } = fact.evaluation;
  if (field === "actual") return { approximate, guards: guardsOf(fact) };
  return field === "target" || field === "upper" ? { approximate: askedAs(indicator, value, manner) } : {};
}

/** 超过25人 as a target asks for more than 25: there the word is the comparator, and true of any number. */
function askedAs({ comparator }: Indicator, value: number, manner: Manner): Approximate | null {
  const { before, inside, after } = manner;
  const asked: HedgeSense | null = comparator === "~" ? "around" : comparator === ">" || comparator === ">=" ? "above" : null;
  const words = [before, inside, after].filter((word) => word !== "");
  return words.length > 0 && words.every((word) => HEDGE_SENSES[word] === asked) ? { value, text: "", before, inside, after } : null;
}
