/** 做法 and 成效 of a figure: the clauses of its sentence in front of it and behind it that hold no number. */
import { normalText } from "./normalText";
import type { ProposedIndicator } from "./proposal";
import type { Span } from "./quantity";
import type { Reading } from "./readReport";
import { contains } from "./wordsIn";
import { EFFECT_WORDS } from "./words/effects";

export interface WordsAround {
  readonly practice: Span | null;
  readonly effect: Span | null;
}

const NOTHING: WordsAround = { practice: null, effect: null };
const SHORTEST = 4;
const CLAUSE_END = /[，；：]/u;
const SENTENCE_END = /[。！？]/u;
const NUMERAL = /[0-9Xx×*○]/u;

/** Of the figure that is mentioned first. Spans hold neither the mark before nor the one behind, which stay in the sentence. */
export function wordsAround({ text, quantities, structure: { lines } }: Reading, { uses }: ProposedIndicator): WordsAround {
  const own = quantities[uses.find(({ field }) => field === "actual")?.quantity ?? -1];
  const line = own && lines[own.line];
  if (!own || !line || own.written.start < line.headEnd) return NOTHING;
  const normal = normalText(text.slice(line.start, line.end));
  const at = own.written.start - line.start;
  const from = lastMark(normal, at, line.headEnd - line.start);
  const to = nextMark(normal, own.unitEnd - line.start);
  const counted = quantities.filter((other) => other.line === own.line).map(({ written }) => written.start - line.start);
  const clauses = clausesOf(normal, from, to).map((span) => ({ ...span, free: !NUMERAL.test(normal.slice(span.start, span.end)) && !counted.some((start) => start >= span.start && start < span.end) }));
  const index = clauses.findIndex(({ start, end }) => start <= at && at < end);
  let first = index;
  while (clauses[first - 1]?.free) first -= 1;
  const behind = clauses.slice(index + 1);
  const begin = behind.findIndex(({ start, end }, place) => contains(normal.slice(start, end), EFFECT_WORDS) && behind.slice(place).every(({ free }) => free));
  const spanOf = (some: readonly Span[]): Span | null => {
    const [head, tail] = [some[0], some.at(-1)];
    if (!head || !tail) return null;
    const span = { start: line.start + head.start, end: line.start + tail.end };
    // What a note cannot give back to the letter stays in the sentence.
    const words = text.slice(span.start, span.end);
    return words.length < SHORTEST || words !== words.trim() || /[。；，！、;,.!]$/u.test(words) ? null : span;
  };
  return { practice: spanOf(clauses.slice(first, index)), effect: begin < 0 ? null : spanOf(behind.slice(begin)) };
}

function clausesOf(text: string, from: number, to: number): readonly Span[] {
  const clauses: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !CLAUSE_END.test(text.charAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

function lastMark(text: string, from: number, floor: number): number {
  let at = from;
  while (at > floor && !SENTENCE_END.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && !SENTENCE_END.test(text.charAt(at))) at += 1;
  return at;
}
