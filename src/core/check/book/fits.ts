/** Whether a printed number may stand for an exact value, by its own rounding and its own words. Rules: language.md 1.4-1.6. */
import { compareValues, shift } from "../../number/round";
import { SCALE_PLACES } from "../../number/scale";
import { unitRule } from "../../number/unit";
import { placesBetween } from "../../read/kindredUnit";
import type { Quantity } from "../../read/quantity";
import type { Figure } from "../draft";
import { decimalsOf, type Printed } from "../printed";
import type { BookFigure } from "./bookFigure";

/** The value in the measure that is printed, percent in points; null where they are not one measure. */
export function inMeasure({ value, unit }: Pick<BookFigure, "value" | "unit">, indicatorUnit: string, { measure }: Pick<Quantity, "measure">): number | null {
  if (unit === "times") return measure === "倍" ? value : null;
  if (unit === "points") return /百分点|个点/u.test(measure) ? shift(value, 2) : null;
  if (unit === "percent") return measure === "%" ? shift(value, 2) : measure === "倍" ? value : measure === "成" ? shift(value, 1) : null;
  if (indicatorUnit === "%") return measure === "%" ? shift(value, 2) : measure === "成" ? shift(value, 1) : measure === "‰" ? shift(value, 3) : null;
  if (indicatorUnit === "‰" && /千分点/u.test(measure)) return value;
  const places = placesBetween(indicatorUnit, measure);
  return places === null ? null : shift(value, places);
}

/**
 * Both ends belong to it. What rounding must not reach (a target, 100 %, 0) is kept off by cutting: 99.96% is printed 99.9%, and right.
 * @param barriers in the printed measure.
 */
export function fits({ low, high, half, rough, value: printed }: Printed, value: number, barriers: readonly number[] = []): boolean {
  const [from, to] = [compareValues(low, value), high === Infinity ? 1 : compareValues(high, value)];
  if ((low === -Infinity || from <= 0) && to >= 0) return true;
  if (rough || printed === null || half === 0) return false;
  // the barrier lies within the rounding, so that the last digit was cut
  return to < 0 && compareValues(value, printed + 2 * half) < 0 && barriers.some((barrier) => compareValues(value, barrier) < 0 && compareValues(barrier, printed + 2 * half) <= 0);
}

/** What is asked for is said exactly: 以上 and 不少于 are words of the target. 1个百分点 is 1.0, as 50% is 50.0%, and 46元 may be 45.6. */
export function printedAs(printed: Printed, { quantity }: Pick<Figure, "quantity">, asked: boolean): Printed {
  if (asked && printed.rough && printed.value !== null) {
    const decimals = decimalsOf(quantity.text);
    const half = decimals > 0 || quantity.measure === "%" ? shift(0.5, (SCALE_PLACES[quantity.scale] ?? 0) - decimals) : 0;
    return { value: printed.value, low: printed.value - half, high: printed.value + half, half, rough: false };
  }
  const whole = printed.half === 0 && !printed.rough && printed.value !== null && (/百分点|千分点|倍/u.test(quantity.measure) || !unitRule(quantity.measure).whole);
  return whole && printed.value !== null ? { ...printed, half: 0.5, low: printed.value - 0.5, high: printed.value + 0.5 } : printed;
}

/** Off by the last printed digit: cut where it should be rounded, or rounded together with others. */
export function isNear({ half, value: printed }: Printed, value: number): boolean {
  return printed !== null && half > 0 && compareValues(Math.abs(printed - value), 2.001 * half) <= 0;
}
