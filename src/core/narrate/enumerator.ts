/**
 * The marks before headings: 一、 （一） 1. as the outline has them, gaps and mixed forms included. Only where a heading above was left out
 * of this report the numbers behind it close up. Rule: language.md 1.7, K27.
 */
import { readChinese, writeChinese } from "../number/chineseNumeral";
import type { Level } from "../outline/paragraph";

interface Mark {
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

const NUMERAL = "[零〇一二两三四五六七八九十百]+|[0-9]+|[０-９]+";
const BRACKETED = new RegExp(`^[（(](${NUMERAL})[）)]\\s*`, "u");
/** 1.5 is no mark. */
const STOPPED = new RegExp(`^(${NUMERAL})[、.．,，](?![0-9０-９])\\s*`, "u");
const FULL_WIDTH_OFFSET = 0xfee0;

function markOf(heading: string): Mark | null {
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

/** A heading whose words stand in its pattern: 二、 or nothing. */
export function isBareMark(heading: string): boolean {
  return (markOf(heading)?.length ?? 0) === heading.length;
}

/** Headings of one level and form below one higher heading. */
interface Siblings {
  readonly kept: Set<number>;
  readonly leftOut: Set<number>;
  last: number;
}

export interface HeadingCounter {
  /** The heading as this report numbers it. */
  readonly kept: (level: Level, heading: string) => string;
  readonly leftOut: (level: Level, heading: string) => void;
}

/** Told of every heading of the outline in order. */
export function headingCounter(): HeadingCounter {
  const series = new Map<string, Siblings>();
  const siblingsOf = (level: Level, { form, number }: Mark): Siblings => {
    const key = `${level} ${form}`;
    const known = series.get(key);
    const siblings = known && number >= known.last ? known : { kept: new Set<number>(), leftOut: new Set<number>(), last: 0 };
    siblings.last = number;
    series.set(key, siblings);
    return siblings;
  };
  const pass = (level: Level, heading: string): { readonly mark: Mark; readonly siblings: Siblings } | null => {
    for (const key of [...series.keys()]) if (BELOW[level]?.some((lower) => key.startsWith(lower))) series.delete(key);
    const mark = LEVELS_WITH_MARKS.includes(level) ? markOf(heading) : null;
    return mark && { mark, siblings: siblingsOf(level, mark) };
  };
  return {
    kept: (level, heading) => {
      const found = pass(level, heading);
      if (!found) return heading;
      const { mark, siblings } = found;
      siblings.kept.add(mark.number);
      const gone = [...siblings.leftOut].filter((number) => number < mark.number && !siblings.kept.has(number)).length;
      return gone === 0 ? heading : heading.slice(0, mark.start) + mark.write(mark.number - gone) + heading.slice(mark.end);
    },
    leftOut: (level, heading) => {
      const found = pass(level, heading);
      found?.siblings.leftOut.add(found.mark.number);
    },
  };
}

const LEVELS_WITH_MARKS: readonly Level[] = ["h1", "h2", "h3"];
const BELOW: Partial<Record<Level, readonly Level[]>> = { h1: ["h2", "h3"], h2: ["h3"] };
