/** A day on a line of its own, as reports are signed and dated: 2025年7月3日, 二〇二五年七月三日, （2025年11月3日）, 2025年11月3日（星期一）, 2025年7月. Rule: language.md 1.8. */
import { readChinese } from "../number/chineseNumeral";
import { yearsIn } from "./yearsIn";

export interface DateLine {
  readonly year: number;
  /** 1 to 12; 0 where its numeral is none. */
  readonly month: number;
}

const DATE = /^\s*（?(?<year>(?:19|20)\d\d ?年|[一二][九〇○零O0][〇○零O0一二三四五六七八九]{2} ?年) ?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2}) ?月(?: ?[\d一二三四五六七八九十]{1,3} ?日)?(?:\s*（[^（）\n]{0,8}）)?）?\s*$/u;

/** null: the line says something else. */
export function dateLineOf(words: string): DateLine | null {
  const { year = "", month = "" } = DATE.exec(words)?.groups ?? {};
  const value = yearsIn(year.replace(" ", ""))[0]?.value;
  return value === undefined ? null : { year: value, month: /^\d/u.test(month) ? Number(month) : (readChinese(month) ?? 0) };
}
