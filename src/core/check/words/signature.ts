/** The day under which a draft is signed: the last line that is a date and nothing else. Rule: language.md 1.8. */
import { readChinese } from "../../number/chineseNumeral";
import type { Span } from "../../read/quantity";
import { yearsIn } from "../../read/yearsIn";
import type { Draft } from "../draft";

export interface Signature extends Span {
  readonly year: number;
  readonly month: number;
}

/** 2025年7月3日, 二〇二五年七月三日, （2025年11月3日）, 2025年11月3日（星期一）. */
const SIGNED = /^[^\S\n]*（?(?<year>(?:19|20)\d\d年|[一二][九〇○零O0][〇○零O0一二三四五六七八九]{2}年)(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月(?:[\d一二三四五六七八九十]{1,3}日)?(?:[^\S\n]*（[^（）\n]{0,8}）)?）?[^\S\n]*$/gmu;

export function signatureOf({ text }: Pick<Draft, "text">): Signature | null {
  const found = [...text.matchAll(SIGNED)].at(-1);
  const { year = "", month = "" } = found?.groups ?? {};
  const signed = yearsIn(year)[0]?.value;
  if (!found || signed === undefined) return null;
  const blanks = found[0].length - found[0].trimStart().length;
  return { start: found.index + blanks, end: found.index + found[0].trimEnd().length, year: signed, month: /^\d/u.test(month) ? Number(month) : (readChinese(month) ?? 0) };
}
