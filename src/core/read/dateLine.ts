import type { Line } from "./structure";

const DATE = /^(?:\d{4}|[〇零○一二三四五六七八九]{4}) ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日$/u;
/** A date further up is no signature's. */
const LAST_LINES = 3;

/** The day on which a report was signed, on a line of its own at its end; null without one. */
export function dateLineOf(text: string, lines: readonly Line[]): Line | null {
  return lines.slice(-LAST_LINES).find(({ start, end }) => DATE.test(text.slice(start, end))) ?? null;
}
