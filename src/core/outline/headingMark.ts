/** The marks before headings: 一、 （一） 1. Rule: language.md 1.7. */
import { readChinese, writeChinese } from "../number/chineseNumeral";
import type { Level } from "./paragraph";

export interface Mark {
  readonly number: number;
  /** Marks of one form count together: （一） and (一), 1. and 1、. */
  readonly form: string;
  /** Where the numeral stands in the heading. */
  readonly start: number;
  readonly end: number;
  /** The whole mark, brackets and stop included. */
  readonly length: number;
  readonly write: (number: number) => string;
}

export const LEVELS_WITH_MARKS: readonly Level[] = ["h1", "h2", "h3"];

const NUMERAL = "[零〇一二两三四五六七八九十百]+|[0-9]+|[０-９]+";
const BRACKETED = new RegExp(`^[（(](${NUMERAL})[）)]\\s*`, "u");
/** 1.5 is no mark. */
const STOPPED = new RegExp(`^(${NUMERAL})[、.．,，](?![0-9０-９])\\s*`, "u");
const FULL_WIDTH_OFFSET = 0xfee0;

export function markOf(heading: string): Mark | null {
  const bracketed = BRACKETED.exec(heading);
  const [mark, numeral] = bracketed ?? STOPPED.exec(heading) ?? [];
  if (mark === undefined || numeral === undefined) return null;
  const digits = numeral.normalize("NFKC");
  const arabic = /^[0-9]+$/u.test(digits);
  const number = arabic ? Number(digits) : readChinese(numeral);
  const start = bracketed ? 1 : 0;
  const write = !arabic ? writeChinese : numeral === digits ? String : inFullWidth;
  return number === null ? null : { number, form: `${bracketed ? "（" : ""}${arabic ? 1 : "一"}`, start, end: start + numeral.length, length: mark.length, write };
}

function inFullWidth(number: number): string {
  return String(number).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH_OFFSET));
}

/** The heading with another number in its mark. */
export function withNumber(heading: string, { start, end, write }: Mark, number: number): string {
  return heading.slice(0, start) + write(number) + heading.slice(end);
}

/** The mark that a level usually has; none below the third. */
export function usualMark(level: Level, number: number): string {
  return level === "h1" ? `${writeChinese(number)}、` : level === "h2" ? `（${writeChinese(number)}）` : level === "h3" ? `${String(number)}.` : "";
}
