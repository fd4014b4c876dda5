/** A value of the workbook written as the draft wrote its own: digits, 万, decimals, and its words as far as they are true. */
import { isMask, parseManner, writeInManner } from "../../number/manner";
import { renderPercent, renderQuantity } from "../../number/render";
import { plainDigits, roundHalfUp, shift } from "../../number/round";
import type { Approximate } from "../../number/approximate";
import { slotMannerOf } from "../../read/slotManner";
import type { Correction } from "../finding";
import type { Draft, Figure } from "../draft";
import { decimalsOf } from "../printed";
import type { BookFigure } from "./bookFigure";

export interface Asked {
  readonly unit: string;
  readonly approximate: Approximate | null;
  /** As the cell holds them. */
  readonly guards: readonly number[];
}

/** In place of which span, and what; null where no manner of the draft can say the value. */
export function asPrinted({ source }: Draft, { quantity, index }: Figure, figure: BookFigure, { unit, approximate, guards }: Asked): Correction | null {
  if (quantity.second !== null || quantity.value === null) return null;
  const isOwn = figure.unit === "own";
  if (figure.unit === "points" || figure.unit === "times") {
    const decimals = Math.max(decimalsOf(quantity.text), 1);
    return { start: quantity.start, end: quantity.end, text: plainDigits(roundHalfUp(figure.unit === "points" ? shift(figure.value, 2) : figure.value, decimals)) };
  }
  const rowUnit = isOwn ? unit : "%";
  const slot = slotMannerOf(source, quantity, { quantity: index, field: isOwn ? "actual" : "completion", end: null }, rowUnit);
  const manner = slot ? parseManner(slot.manner) : null;
  if (!slot || !manner || isMask(manner)) return plainNumber(quantity, figure, unit);
  const decimals = unit === "%" || !isOwn ? Math.max(decimalsOf(quantity.text), 1) : null;
  return { start: slot.span.start, end: slot.span.end, text: writeInManner(figure.value, rowUnit, manner, { approximate: isOwn ? approximate : null, guards: isOwn ? guards : [], decimals }) };
}

/** Digits and unit as the sheet would say them. */
function plainNumber(quantity: Figure["quantity"], { value, unit: kind }: BookFigure, unit: string): Correction | null {
  const { start, end } = quantity.written;
  return { start, end: Math.max(quantity.unitEnd, end), text: kind === "own" ? renderQuantity(value, unit) : renderPercent(value) };
}
