/** 其中 and brackets: which earlier number this one is a part of. Rule: language.md 6.6. */
import type { Candidate } from "./candidates";

const PEOPLE = new Set(["人", "名", "位", "人次"]);
const MONEY = new Set(["元", "万元", "亿元", "千元"]);

/** Index of the whole, or null. `parents` holds the answers for all earlier candidates. */
export function wholeOf(text: string, candidates: readonly Candidate[], index: number, parents: readonly (number | null)[]): number | null {
  const own = candidates[index] as Candidate;
  const previous = candidates[index - 1];
  if (!previous || previous.line !== own.line) return null;
  const between = text.slice(previous.phraseEnd, own.phraseStart);
  if (between.length > 60) return null;
  const among = between.lastIndexOf("其中");
  const bracket = between.lastIndexOf("（");
  const closed = between.lastIndexOf("）");
  if (among >= 0) return nearest(candidates, index, parents, own, bracket > closed || closed < 0);
  if (bracket >= 0 && bracket > closed && bracket <= 1 && !/^（[^，、；）]{0,6}(?:含|原|即)/u.test(between)) return sameKind(previous, own) ? index - 1 : null;
  const whole = parents[index - 1];
  if (whole === null || whole === undefined) return null;
  // the list of parts goes on until its sentence or bracket ends
  if (/[。！？）]/u.test(between)) return /^[^。！？]*$/u.test(between) && !between.includes("）") ? whole : null;
  const first = candidates[whole];
  return first && sameKind(first, own) && (/^[、，；和及与]/u.test(between) || between === "") && !/累计|合计|共计|全年|同时|并/u.test(between) ? whole : null;
}

/** The nearest number before that can hold this one: not itself a part, and of a kindred unit. */
function nearest(candidates: readonly Candidate[], index: number, parents: readonly (number | null)[], own: Candidate, nested: boolean): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const one = candidates[at] as Candidate;
    if (one.line !== own.line) return null;
    if (sameKind(one, own) && (nested || parents[at] === null || parents[at] === undefined)) return at;
  }
  return null;
}

function sameKind(a: Candidate, b: Candidate): boolean {
  const unit = (one: Candidate): string => (PEOPLE.has(one.measure.unit) ? "人" : MONEY.has(one.measure.unit) ? "元" : one.measure.unit);
  return unit(a) === unit(b);
}
