/** K34: a sentence or paragraph that stands twice. Rule: language.md K34. */
import type { Span } from "../../read/quantity";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";

/** In characters; shorter clauses are phrases that reports repeat. */
const SHORTEST = 30;
/** Of whole sentences; with a number in it a shorter one is no phrase, either. */
const SHORTEST_SENTENCE = 20;
const SHORTEST_COUNTED = 15;
/** Of clauses side by side. */
const SHORTEST_CLAUSE = 4;
const CLAUSE_MARKS = /[，、；。]|$/gu;
const ENUMERATOR = /^(?:第?[一二三四五六七八九十]{1,3}[是要、，]|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}[.、．] ?)/u;

interface Piece extends Span {
  readonly words: string;
}

export const repeatedText: Rule = {
  id: "K34",
  severity: "warning",
  *find(draft) {
    const first = new Map<string, number>();
    const pieces = piecesOf(draft);
    let run: { start: number; end: number; from: number; to: number; next: number } | null = null;
    for (const [index, piece] of pieces.entries()) {
      const earlier = first.get(piece.words);
      if (earlier === undefined) first.set(piece.words, index);
      // a paragraph is one finding, not one for each of its sentences
      if (run && earlier === run.next && earlier !== undefined) {
        Object.assign(run, { end: piece.end, to: pieces[earlier]?.end ?? run.to, next: earlier + 1 });
        continue;
      }
      if (run) yield finding(run);
      const original = earlier === undefined ? undefined : pieces[earlier];
      run = original && earlier !== undefined ? { start: piece.start, end: piece.end, from: original.start, to: original.end, next: earlier + 1 } : null;
    }
    if (run) yield finding(run);
    yield* doubledClauses(draft);
  },
};

/** 开展宣讲12场，开展宣讲12场. */
function* doubledClauses({ text, sentences }: Draft): Iterable<Found> {
  for (const sentence of sentences) {
    let start = sentence.start;
    let before = 0;
    for (const { index } of text.slice(sentence.start, sentence.end).matchAll(CLAUSE_MARKS)) {
      const at = sentence.start + index;
      const length = at - start;
      if (length === before && length >= SHORTEST_CLAUSE && text.slice(start, at) === text.slice(start - 1 - length, start - 1)) yield finding({ start: start - 1, end: at, from: start - 1 - length, to: start - 1 });
      before = length;
      start = at + 1;
    }
  }
}

function finding({ start, end, from, to }: { readonly start: number; readonly end: number; readonly from: number; readonly to: number }) {
  // what stands twice in a row can go
  return { start, end, reason: "text_repeated" as const, with: { count: end - start }, related: [{ start: from, end: to }], ...(start === to ? { correction: { start, end, text: "" } } : {}) };
}

/** Sentences, or the clauses of those that ； divides into long ones, without their enumerators. */
function piecesOf({ text, sentences }: Draft): readonly Piece[] {
  return sentences.flatMap(({ start, end, line }) => {
    if (line.level === "title") return [];
    const clauses = text.slice(start, end).split(/(?<=；)/u);
    let at = start;
    return (clauses.some(({ length }) => length > SHORTEST) ? clauses : [clauses.join("")]).flatMap((part): Piece[] => {
      const from = at;
      at += part.length;
      const blanks = part.length - part.trimStart().length;
      const words = part.trim().replace(ENUMERATOR, "").replace(/[；。]$/u, "").replaceAll(" ", "");
      const isSentence = part.length === end - start && part.endsWith("。");
      return words.length >= (isSentence ? (/\d/u.test(words) ? SHORTEST_COUNTED : SHORTEST_SENTENCE) : SHORTEST) ? [{ start: from + blanks, end: at, words }] : [];
    });
  });
}
