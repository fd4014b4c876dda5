/** What stands around a number: its clause, its sentence, and the words of its own in a list. */
import { REACH, type Candidate } from "./candidates";
import type { Span } from "./quantity";

export interface Surroundings {
  /** From the mark before to the mark behind. */
  readonly clause: Span;
  /** Begins behind the last 。 or line begin; ends are not needed. */
  readonly sentenceStart: number;
  /** The words before and behind the number that belong to it alone, where its clause holds several numbers. */
  readonly before: Span;
  readonly after: Span;
  /** Whether another number stands behind in the same clause, with no mark between. */
  readonly shared: boolean;
}

const CLAUSE = 1;
const SENTENCE = 2;
const MARKS = markTable();

/** Marks that end a sentence end a clause, too. */
function markTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const mark of "，；：") table[mark.charCodeAt(0)] = CLAUSE;
  for (const mark of "。！？\n\r") table[mark.charCodeAt(0)] = SENTENCE;
  return table;
}

export function surroundingsOf(text: string, candidates: readonly Candidate[], index: number): Surroundings {
  const own = candidates[index] as Candidate;
  const { line, phraseStart, phraseEnd } = own;
  const floor = Math.max(line.textStart, phraseStart - REACH);
  const ceiling = Math.min(line.end, phraseEnd + REACH);
  const start = backTo(text, phraseStart, floor, CLAUSE);
  const end = forwardTo(text, phraseEnd, ceiling, CLAUSE);
  const previous = candidates[index - 1];
  const next = candidates[index + 1];
  const beforeStart = previous && previous.line === line && previous.phraseEnd > start ? lastMark(text, previous.phraseEnd, phraseStart) : lastBracket(text, start, phraseStart);
  const follower = next && next.phraseStart < end ? next.phraseStart : null;
  const afterEnd = follower === null ? lastBracketless(text, phraseEnd, end) : cutBefore(text, phraseEnd, follower);
  return {
    clause: { start, end },
    sentenceStart: backTo(text, phraseStart, Math.max(line.textStart, phraseStart - 4 * REACH), SENTENCE),
    before: { start: beforeStart, end: phraseStart },
    after: { start: phraseEnd, end: afterEnd },
    shared: follower !== null && afterEnd === follower,
  };
}

function backTo(text: string, from: number, floor: number, mark: number): number {
  let at = from;
  while (at > floor && (MARKS[text.charCodeAt(at - 1)] ?? 0) < mark) at -= 1;
  return at;
}

function forwardTo(text: string, from: number, ceiling: number, mark: number): number {
  let at = from;
  while (at < ceiling && (MARKS[text.charCodeAt(at)] ?? 0) < mark) at += 1;
  return at;
}

/** In 30个先进集体和70名先进个人 the words up to 和 belong to the first. */
function cutBefore(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if ("、和与及（）".includes(text.charAt(at))) return at;
  return to;
}

/** Behind the last mark of a list between two numbers; their whole distance without one. */
function lastMark(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if ("、和与及（）".includes(text.charAt(at - 1)) && at < to) return at;
  return from;
}

/** Words of an open bracket belong to the number in it alone. */
function lastBracket(text: string, from: number, to: number): number {
  const words = text.slice(from, to);
  const open = words.lastIndexOf("（");
  return open >= 0 && !words.includes("）", open) ? from + open + 1 : from;
}

function lastBracketless(text: string, from: number, to: number): number {
  const open = text.slice(from, to).search(/[（）]/u);
  return open < 0 ? to : from + open;
}
