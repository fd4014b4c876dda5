import { dateLineOf } from "./dateLine";
import { LONGEST_OFFICE, OFFICE_ENDING } from "./words/offices";
import type { Line } from "./structure";

/** Who signed a report, and when: lines of their own at its end. The finished document says both anew. */
export interface Signature {
  readonly day: Line | null;
  /** null where no office stands beside the day. */
  readonly office: Line | null;
}

/** A date further up is no signature's. */
const LAST_LINES = 3;

export function signatureOf(text: string, lines: readonly Line[]): Signature {
  const at = lines.findLastIndex(({ start, end }, index) => index >= lines.length - LAST_LINES && dateLineOf(text.slice(start, end)) !== null);
  const beside = at < 0 ? [] : [lines[at - 1], lines[at + 1]];
  return { day: lines[at] ?? null, office: beside.find((line) => line !== undefined && isOffice(text, line)) ?? null };
}

function isOffice(text: string, { level, start, end }: Line): boolean {
  const words = text.slice(start, end).trim();
  return (level === "body" || level === "lead") && words.length <= LONGEST_OFFICE && OFFICE_ENDING.test(words) && !/[，。；：、]/u.test(words);
}
