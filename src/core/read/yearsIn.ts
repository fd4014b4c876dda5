/** Years as titles, text and signatures print them: 2025年, 二〇二五年, also with the ○, 零, O or 0 that a keyboard gives for 〇. Rule: language.md 1.7. */
import type { Span } from "./quantity";

export interface Year extends Span {
  readonly value: number;
}

const YEAR = /(?<![\d.])(?:19|20)\d\d(?=年)|(?:二[〇○零O0]|一九)[〇○零O0一二三四五六七八九]{2}(?=年)/gu;
const DIGITS = "〇一二三四五六七八九";
const NOUGHTS = /[○零O0]/gu;

/** Without the 年 behind it, in text order. */
export function yearsIn(text: string): readonly Year[] {
  return Array.from(text.matchAll(YEAR), ({ 0: found, index }) => ({ value: valueOf(found), start: index, end: index + found.length }));
}

function valueOf(found: string): number {
  return Number(/^\d/u.test(found) ? found : [...found.replace(NOUGHTS, "〇")].map((digit) => DIGITS.indexOf(digit)).join(""));
}
