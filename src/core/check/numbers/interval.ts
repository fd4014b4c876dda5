/** What a result may be when its operands are rounded or hedged. Rule: language.md 1.6. */
import { compareValues, difference, plainDigits, quotient, roundHalfUp, roundShortOf, shift, sum } from "../../number/round";
import { SCALE_PLACES } from "../../number/scale";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import { decimalsOf } from "../printed";
import type { NumbersReason } from "./reasons";
import type { Term } from "./terms";

/** Both ends belong to it; `value` is that of the numbers as they stand. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** null of masks. A range stands for its middle. */
export function intervalOf({ printed }: Pick<Term, "printed">): Interval | null {
  if (!printed) return null;
  return { value: printed.value ?? (printed.low + printed.high) / 2, low: printed.low, high: printed.high };
}

/** Of what was set, and not measured: a target, 每人1万元. */
export function exactly(value: number): Interval {
  return { value, low: value, high: value };
}

export function sumOf(parts: readonly Interval[]): Interval {
  return { value: sum(parts.map(({ value }) => value)), low: sum(parts.map(({ low }) => low)), high: sum(parts.map(({ high }) => high)) };
}

export function differenceOf(a: Interval, b: Interval): Interval {
  return { value: difference(a.value, b.value), low: difference(a.low, b.high), high: difference(a.high, b.low) };
}

/** null where the divisor may be 0. */
export function ratioOf(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 || a.low < 0) return null;
  return { value: quotient(a.value, b.value), low: quotient(a.low, b.high), high: quotient(a.high, b.low) };
}

export function productOf(a: Interval, b: Interval): Interval {
  return { value: a.value * b.value, low: a.low * b.low, high: a.high * b.high };
}

/** Of a ratio: 0.985 is 98.5. */
export function percentOf({ value, low, high }: Interval): Interval {
  return { value: shift(value, 2), low: shift(low, 2), high: Number.isFinite(high) ? shift(high, 2) : high };
}

/** Percent points. Source: language.md 1.6. */
export const LEAST_TOLERANCE = 0.1;

/** Whether the printed number may be the computed one. */
export function agrees(said: Interval, own: Interval, least = 0): boolean {
  return notAbove(said.low - least, own.high) && notAbove(own.low, said.high + least);
}

function notAbove(one: number, other: number): boolean {
  return one <= other || compareValues(one, other) <= 0;
}

/** As precise as `term` is printed, in its unit; a rate never on the wrong side of 0 and 100 %. */
export function digitsFor(value: number, { figure: { quantity } }: Term): string {
  const decimals = decimalsOf(quantity.text);
  const scaled = shift(value, -(SCALE_PLACES[quantity.scale] ?? 0));
  return plainDigits(quantity.measure === "%" ? roundShortOf(scaled, decimals, [0, 100]) : roundHalfUp(scaled, decimals));
}

export function words({ source }: Draft, { figure: { span } }: Term): string {
  return source.slice(span.start, span.end).replace(/\s+/gu, "");
}

/** With its unit and without its hedge: 98.5%. */
export function expectedFor(value: number, term: Term): string {
  const { quantity } = term.figure;
  return digitsFor(value, term) + quantity.unit;
}

/** A number that its inputs do not give; `only`: it must be the wrong one. */
export function differs(draft: Draft, term: Term, own: number, inputs: readonly Term[], reason: NumbersReason, more: Readonly<Record<string, string>> = {}, only = true): Found {
  const { span, quantity } = term.figure;
  const expected = expectedFor(own, term);
  const plain = quantity.form === "digit" && quantity.range === null && term.printed?.rough === false && only;
  return {
    ...span, reason, expected, related: inputs.map(({ figure }) => figure.span),
    with: { said: words(draft, term), expected, inputs: inputs.map((input) => words(draft, input)).join("、"), one: inputs[0] ? words(draft, inputs[0]) : "", other: inputs[1] ? words(draft, inputs[1]) : "", ...more },
    ...(plain ? { correction: { start: quantity.start, end: quantity.end, text: digitsFor(own, term) } } : {}),
  };
}
