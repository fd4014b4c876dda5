/** How one number of the text was written, as the manner of its slot. */
import { readApproximate, type Approximate } from "../number/approximate";
import { isMask, parseManner, writeInManner } from "../number/manner";
import { shift } from "../number/round";
import { cellValueOf, rowUnitOf } from "./cellValue";
import { placesBetween } from "./kindredUnit";
import type { Use } from "./proposal";
import type { Quantity, Span } from "./quantity";

export interface SlotManner {
  readonly manner: string;
  /** What of the text the slot stands for. */
  readonly span: Span;
  /** As the cell holds it; null for a mask. */
  readonly value: number | null;
  /** 4000余, where no more was known. */
  readonly approximate: Approximate | null;
}

/**
 * null when no manner writes the number back exactly as it stood; `source` is the document as given.
 * @param rowUnit of a row that is kept in another scale than the text: 35.6万元 in a row of 元 is 356000, written `0.0万`.
 */
export function slotMannerOf(source: string, quantity: Quantity, { end, field }: Use, rowUnit = rowUnitOf(quantity).unit): SlotManner | null {
  const own = rowUnitOf(quantity).unit;
  const places = field === "completion" ? 0 : (placesBetween(own, rowUnit) ?? 0);
  // a row of 名 takes what the text counts in 人
  const unit = places === 0 ? own : rowUnit;
  const whole = places === 0 ? spanOf(source, quantity, end) : scaledSpan(source, quantity, places);
  if (whole === null) return null;
  // 超过1000人 of a target is a bound, and true whatever the number: its word stays in the sentence
  const span = field === "actual" ? whole : { ...whole, start: Math.max(whole.start, quantity.start - (source.startsWith("百分之", quantity.start - 3) ? 3 : 0)) };
  const written = source.slice(span.start, span.end);
  const digits = end === null ? { start: quantity.start, end: quantity.end } : endOf(source, quantity, end);
  const printed = end === null ? quantity.value : (quantity.range?.[end === "low" ? 0 : 1] ?? null);
  const value = printed === null ? null : shift(cellValueOf(printed, quantity), places);
  const approximate = value === null ? null : readApproximate(written, unit);
  // 百余名 of a target that asks for at least so many is written as it is
  const stays = field === "actual" || quantity.comparator === ">=" || quantity.comparator === ">";
  const known = stays && approximate?.value === value ? approximate : null;
  for (const placeholder of placeholdersOf(source.slice(digits.start, digits.end), quantity.form)) {
    const text = source.slice(span.start, digits.start) + placeholder + source.slice(digits.end, span.end);
    const manner = parseManner(text);
    if (!manner) continue;
    if (value === null ? isMask(manner) : writeInManner(value, unit, manner, { approximate: known }) === written) return { manner: text, span, value, approximate: known };
  }
  return null;
}

/**
 * Of a row in another scale that cannot write the text's way (356000元 in a row of 万元), which a person has said is meant:
 * number and unit as the row is usually written. null where the row has the text's scale.
 */
export function inRowsManner(quantity: Quantity, { field }: Use, rowUnit: string): SlotManner | null {
  const places = placesBetween(rowUnitOf(quantity).unit, rowUnit) ?? 0;
  if (places === 0 || field === "completion" || quantity.second !== null) return null;
  const value = quantity.value === null ? null : shift(cellValueOf(quantity.value, quantity), places);
  return { manner: "", span: { start: quantity.written.start, end: quantity.unitEnd }, value, approximate: null };
}

const SCALES: Readonly<Record<number, string>> = { 0: "", 2: "百", 3: "千", 4: "万", 8: "亿" };

/** The number with as much of the scale behind it as the row's unit lacks; null where no manner can say that. */
function scaledSpan(source: string, quantity: Quantity, places: number): Span | null {
  const scale = SCALES[places + Math.round(Math.log10(cellValueOf(1, quantity)))];
  if (quantity.second !== null || quantity.inside !== "" || scale === undefined || !source.startsWith(scale, quantity.end)) return null;
  return { start: quantity.written.start, end: quantity.end + scale.length };
}

/** Without the 万 of 万元, which the row's unit has. */
function spanOf(source: string, quantity: Quantity, end: Use["end"]): Span {
  const { written, scale } = quantity;
  const close = scale !== "" && rowUnitOf(quantity).scale === "" ? quantity.end + quantity.inside.length : written.end;
  if (end === "low") return { start: written.start, end: endOf(source, quantity, end).end + (source.startsWith("%", endOf(source, quantity, end).end) ? 1 : 0) };
  return { start: end === "high" ? (quantity.second ?? quantity.start) : written.start, end: Math.max(close, quantity.end) };
}

/** The digits of one end of a range. */
function endOf(source: string, { start, end, second }: Quantity, which: "low" | "high"): Span {
  if (which === "high") return { start: second ?? start, end };
  let close = second ?? end;
  while (close > start && /[^0-9０-９零〇一二两三四五六七八九十百千Xx×╳*＊Ｘ_]/u.test(source.charAt(close - 1))) close -= 1;
  return { start, end: close };
}

/** Masks as they stand; digits as 0 and 一, the nearest manner first. */
function placeholdersOf(digits: string, form: Quantity["form"]): readonly string[] {
  if (form === "mask") return [digits];
  if (form === "chinese") return ["一", "两", ...(/^[十百千万]$/u.test(digits) ? [digits] : [])];
  const blank = digits.replace(/\d/gu, "0").replace(/[０-９]/gu, "０");
  const mark = blank.search(/[^0０]/u);
  const whole = mark < 0 ? blank : blank.slice(0, mark);
  const short = whole.slice(-1) + blank.slice(whole.length);
  // 38.5 is written as it comes, 40.0 keeps its decimal: alone, 43.0% is 43%. Rule: language.md 1.6
  const plain = mark < 0 || /[0０]$/u.test(digits) || form !== "digit" ? [] : [whole.slice(-1)];
  return [...(/^[.．]/u.test(blank.slice(whole.length)) ? plain : []), short.replace(/^(0[,， \u3000\u00a0]000|０[,，\u3000]０００)(?:[,， \u3000\u00a0](?:000|０００))+/u, "$1"), blank];
}
