/** How one number of the text was written, as the manner of its slot. */
import { readApproximate, type Approximate } from "../number/approximate";
import { isMask, parseManner, writeInManner } from "../number/manner";
import { cellValueOf, rowUnitOf } from "./cellValue";
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

/** null when no manner writes the number back exactly as it stood; `source` is the document as given. */
export function slotMannerOf(source: string, quantity: Quantity, { end, field }: Use): SlotManner | null {
  const { unit } = rowUnitOf(quantity);
  const whole = spanOf(source, quantity, end);
  // 超过1000人 of a target is a bound, and true whatever the number: its word stays in the sentence
  const span = field === "actual" || quantity.measure === "%" ? whole : { ...whole, start: Math.max(whole.start, quantity.hedge === "" ? whole.start : quantity.start) };
  const written = source.slice(span.start, span.end);
  const digits = end === null ? { start: quantity.start, end: quantity.end } : endOf(source, quantity, end);
  const printed = end === null ? quantity.value : (quantity.range?.[end === "low" ? 0 : 1] ?? null);
  const value = printed === null ? null : cellValueOf(printed, quantity);
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
  return [short.replace(/^(0[,， \u3000\u00a0]000|０[,，\u3000]０００)(?:[,， \u3000\u00a0](?:000|０００))+/u, "$1"), blank];
}
