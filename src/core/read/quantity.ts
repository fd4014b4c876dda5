import type { Comparator } from "../indicator/indicator";

/** actual 完成值 · target 目标值 · rate 率 · share 占比 · amount 金额 */
export const QUANTITY_KINDS = ["actual", "target", "rate", "share", "amount"] as const;
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** A number of a report that belongs into a table. Offsets are UTF-16 units of the document as given. */
export interface Quantity {
  /** Number or mask alone: in 近X人次 the X, in X万余份 the X. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In the printed unit; null for masks and ranges. */
  readonly value: number | null;
  readonly range: readonly [number, number] | null;
  /** As printed, with its 万: 万份, 万元, %. */
  readonly unit: string;
  /** The measure word alone, and what of the unit is scale. */
  readonly measure: string;
  readonly scale: string;
  /** 余 or 多 between number and measure word. */
  readonly inside: string;
  /** The literal hedge or bound: 余, 近, 不低于; empty when there is none. */
  readonly hedge: string;
  readonly kind: QuantityKind;
  /** What a target asks for (不低于 is ≥); null of everything else. */
  readonly comparator: Comparator | null;
  /** As a clerk would title the row. */
  readonly indicator: string;
  readonly clause: string;
  /** Index of the whole that it is a part of (其中, brackets); null when it is none. */
  readonly parent: number | null;
  /** 全年, 上半年, 截至6月底: the nearest words of time, as printed; empty when the sentence has none. */
  readonly period: string;
  /** 每人, 每月, 户均 …; empty for a total. */
  readonly per: string;
  /** Number with everything that a slot writes: hedge, 百分之, 万, 余, %. */
  readonly written: Span;
  /** Where the second number of a range begins; null without a range. */
  readonly second: number | null;
  /** Index of its line in the structure. */
  readonly line: number;
  /** Where the measure word ends. */
  readonly unitEnd: number;
  readonly form: "digit" | "mask" | "chinese";
  /** 0 to 1: how sure the reader is that this is a result and this its title; the doubtful ones are shown first. */
  readonly confidence: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}
