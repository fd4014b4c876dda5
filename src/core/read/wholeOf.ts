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
  if (among >= 0) return nearest(candidates, index, parents, own, bracket > closed || closed < 0) ?? nearestOfAny(text, candidates, index, parents);
  if (bracket >= 0 && bracket > closed && bracket <= 1 && !/^（[^，、；）]{0,6}(?:原|即)/u.test(between)) return sameKind(previous, own) ? index - 1 : null;
  if (/^(?:中|里)[，、]?/u.test(between) && !/[。；]/u.test(between) && sameKind(previous, own)) return index - 1;
  if (between.startsWith("：") && sameKind(previous, own)) return index - 1;
  return goesOn(text, candidates, index, parents, between);
}

/** The list of parts goes on until its sentence or bracket ends; each part finds the whole of its own unit (户, 人). */
function goesOn(text: string, candidates: readonly Candidate[], index: number, parents: readonly (number | null)[], between: string): number | null {
  const own = candidates[index] as Candidate;
  const whole = parents[index - 1] ?? null;
  if (whole === null || /[。！？）]/u.test(between) || ENDS_LIST.test(between) || (between.length > 2 && !/^[、，；和及与]/u.test(between))) return null;
  // （货车司机48人、快递员102人）: a bracket goes on with what it opened with
  const opened = candidates[whole];
  if (opened && (parents[whole] ?? null) !== null && sameKind(opened, own)) return whole;
  const next = candidates[whole + 1];
  const goesWithNext = next && whole + 1 < index && parents[whole + 1] === null && sameKind(next, own);
  if (opened && !sameKind(opened, own) && goesWithNext) return whole + 1;
  for (let at = whole; at >= Math.max(0, whole - 1) && !/[。！？]/u.test(text.slice(candidates[at]?.phraseEnd ?? 0, own.phraseStart)); at -= 1) {
    const first = candidates[at];
    if (first && first.line === own.line && parents[at] === null && sameKind(first, own)) return at;
  }
  // 器具214件，其中轮椅58辆、助听器31台: things are counted each by its own word
  if (opened && opened.line === own.line && between.startsWith("、") && isThing(opened) && isThing(own) && isOfManyKinds(candidates, index, parents, whole)) return whole;
  return goesWithNext ? whole + 1 : null;
}

/** Whether the list has named a part in another measure than the whole's already. */
function isOfManyKinds(candidates: readonly Candidate[], index: number, parents: readonly (number | null)[], whole: number): boolean {
  return candidates.slice(whole + 1, index).some((one, at) => parents[whole + 1 + at] === whole && !sameKind(one, candidates[whole] as Candidate));
}

const ENDS_LIST = /累计|合计|共计|全年|同时|并|同比|环比|办结|化解|比上年|较上年/u;

/** The nearest number before that can hold this one: not itself a part, and of a kindred unit. */
function nearest(candidates: readonly Candidate[], index: number, parents: readonly (number | null)[], own: Candidate, nested: boolean): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    const one = candidates[at] as Candidate;
    if (one.line !== own.line) return null;
    if (sameKind(one, own) && (nested || parents[at] === null || parents[at] === undefined)) return at;
  }
  return null;
}

const THINGS: ReadonlySet<string> = new Set(["cases", "things", "bodies", "texts"]);

function isThing({ measure }: Candidate): boolean {
  return THINGS.has(measure.family) && !PEOPLE.has(measure.unit);
}

/** 其中 always is a part of something: without a kindred unit, of what its own sentence counted last; a thing of things, if there are any. */
function nearestOfAny(text: string, candidates: readonly Candidate[], index: number, parents: readonly (number | null)[]): number | null {
  const own = candidates[index] as Candidate;
  let found: number | null = null;
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const one = candidates[at] as Candidate;
    if (one.line !== own.line || /[。！？；]/u.test(text.slice(one.phraseEnd, own.phraseStart))) break;
    if ((parents[at] ?? null) !== null || one.measure.family === "rates") continue;
    if (!isThing(own) || isThing(one)) return at;
    found ??= at;
  }
  return found;
}

function sameKind(a: Candidate, b: Candidate): boolean {
  const unit = (one: Candidate): string => (PEOPLE.has(one.measure.unit) ? "人" : MONEY.has(one.measure.unit) ? "元" : one.measure.unit);
  return unit(a) === unit(b);
}
