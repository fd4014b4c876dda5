/** The words of one number: its clause between two marks, and of a list within it (金牌5枚、银牌7枚) its own item. */
import { normalText } from "./normalText";
import type { Quantity, Span } from "./quantity";
import type { Reading } from "./readReport";

export interface LineClause extends Span {
  /** Between two marks, with whatever other numbers stand in it. */
  readonly whole: Span;
  /** Numbers in the whole of it. */
  readonly counted: number;
  /** Whether nothing between the marks belongs to another number. */
  readonly isAlone: boolean;
  /** The mark before; empty at the beginning of its line. */
  readonly opening: string;
}

const MARK = /[，；：。！？（）]/u;
const LIST_MARK = /[、和及与]/u;

export function lineClause({ text, quantities, structure: { lines } }: Reading, own: Quantity): LineClause {
  const line = lines[own.line];
  const floor = line?.textStart ?? 0;
  const from = line?.start ?? 0;
  const normal = normalText(text.slice(from, line?.end ?? text.length));
  let [start, end] = [own.written.start, own.unitEnd];
  const asides = asidesIn(normal);
  const isMark = (at: number): boolean => MARK.test(normal.charAt(at)) && !asides.some((aside) => aside.start <= at && at < aside.end);
  while (start > floor && !isMark(start - 1 - from)) start -= 1;
  while (end - from < normal.length && !isMark(end - from)) end += 1;
  const whole: Span = { start, end };
  const inside = quantities.filter((other) => other.line === own.line && other.written.start >= start && other.written.start < end);
  const at = inside.indexOf(own);
  const [previous, next] = [inside[at - 1], inside[at + 1]];
  let opening = start > floor ? normal.charAt(start - 1 - from) : "";
  if (previous) {
    start = lastIn(normal, previous.unitEnd - from, own.written.start - from) + from;
    opening = normal.charAt(start - 1 - from);
  }
  if (next) end = firstIn(normal, own.unitEnd - from, next.written.start - from) + from;
  const isListed = (!previous || LIST_MARK.test(opening)) && (!next || LIST_MARK.test(normal.charAt(end - from)));
  return { start, end, whole, counted: inside.length, isAlone: isListed && !previous, opening };
}

/** 村（社区）, 镇（街道）: a bracket that belongs to its word. */
function asidesIn(text: string): readonly Span[] {
  return [...text.matchAll(/（[\u4e00-\u9fff]{1,6}）/gu)].map(({ index, 0: aside }) => ({ start: index, end: index + aside.length }));
}

/** Behind the last mark of a list between two numbers; at the first of them without one. */
function lastIn(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (LIST_MARK.test(text.charAt(at - 1))) return at;
  return from;
}

function firstIn(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (LIST_MARK.test(text.charAt(at))) return at;
  return to;
}
