/**
 * The marks before headings: 一、 （一） 1. as the outline has them, gaps and mixed forms included. Only where a heading above was left out
 * of this report the numbers behind it close up. Rule: language.md 1.7, K27.
 */
import { LEVELS_WITH_MARKS, markOf, withNumber, type Mark } from "../outline/headingMark";
import type { Level } from "../outline/paragraph";

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
    if (!LEVELS_WITH_MARKS.includes(level)) return null;
    for (const key of [...series.keys()]) if (BELOW[level]?.some((lower) => key.startsWith(lower))) series.delete(key);
    const mark = markOf(heading);
    return mark && { mark, siblings: siblingsOf(level, mark) };
  };
  return {
    kept: (level, heading) => {
      const found = pass(level, heading);
      if (!found) return heading;
      const { mark, siblings } = found;
      siblings.kept.add(mark.number);
      const gone = [...siblings.leftOut].filter((number) => number < mark.number && !siblings.kept.has(number)).length;
      return gone === 0 ? heading : withNumber(heading, mark, mark.number - gone);
    },
    leftOut: (level, heading) => {
      const found = pass(level, heading);
      found?.siblings.leftOut.add(found.mark.number);
    },
  };
}

const BELOW: Partial<Record<Level, readonly Level[]>> = { h1: ["h2", "h3"], h2: ["h3"] };
