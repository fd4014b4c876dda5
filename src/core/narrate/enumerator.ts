/** The marks before headings: 一、 （一） 1. Renumbered when a heading above fell away, so that none is missing. Rule: language.md 1.7, K27. */
import type { Level } from "../outline/paragraph";

const DIGITS = "一二三四五六七八九十";
const MARKS: Partial<Record<Level, { readonly pattern: RegExp; readonly write: (index: number) => string }>> = {
  h1: { pattern: /^[一二三四五六七八九十]+、/u, write: (index) => `${chineseNumber(index)}、` },
  h2: { pattern: /^（[一二三四五六七八九十]+）/u, write: (index) => `（${chineseNumber(index)}）` },
  h3: { pattern: /^\d+[.．]\s*/u, write: (index) => `${index}.` },
};

/** 1-99. */
export function chineseNumber(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? "" : `${tens === 1 ? "" : (DIGITS[tens - 1] ?? "")}十`;
  return head + (ones === 0 ? "" : (DIGITS[ones - 1] ?? ""));
}

/** Counts headings as they are kept; a heading without a mark stays without. */
export function headingCounter(): (level: Level, heading: string) => string {
  const counts: Partial<Record<Level, number>> = {};
  return (level, heading) => {
    const mark = MARKS[level];
    if (!mark) return heading;
    if (level === "h1") delete counts.h2;
    if (level !== "h3") delete counts.h3;
    if (!mark.pattern.test(heading)) return heading;
    const next = (counts[level] ?? 0) + 1;
    counts[level] = next;
    return heading.replace(mark.pattern, mark.write(next));
  };
}
