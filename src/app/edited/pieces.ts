/** A paragraph cut into the pieces that are compared: a number whole, a Latin word whole, all else by character. */
import { measureAt } from "../../core/read/measure";
import { normalText } from "../../core/read/normalText";
import { numberRuns } from "../../core/read/numbers";
import { endingWord, startingWord, wordsOf } from "../../core/read/wordsIn";
import { HEDGES_INSIDE, ROUGH } from "../../core/read/words/hedges";
import { isClauseEnd } from "./alignment";

export interface Piece {
  readonly text: string;
  /** UTF-16 offset in the paragraph. */
  readonly start: number;
  /** Of a number, what it counts, without magnitude, so that 9800元 and 1.2万元 are of one unit; null of words. */
  readonly unit: string | null;
}

/** What belongs to the number in front of it: with another value another of these may stand there, or none. */
const HEDGES = wordsOf([...ROUGH.list.filter((word) => !HEDGES_INSIDE.list.includes(word)), "将近", "接近", "不足", "不到"]);
const SCALES = wordsOf(["百", "千", "万", "百万", "千万", "亿", "万亿"]);
const WORDS = /[A-Za-z]+|[\s\S]/gu;

export function piecesOf(text: string): readonly Piece[] {
  const normal = normalText(text);
  const pieces: Piece[] = [];
  let at = 0;
  for (const run of numberRuns(normal)) {
    const start = run.start - (normal.startsWith("百分之", run.start - 3) ? 3 : 0);
    const begin = start - endingWord(normal, start, HEDGES).length;
    const { end, unit } = unitBehind(normal, run.end);
    // the 万 of X万份 went with its X; 统一 counts nothing
    if (begin < at || (run.form === "chinese" && unit === "")) continue;
    pieces.push(...wordsBetween(text, at, begin), { text: text.slice(begin, end), start: begin, unit });
    at = end;
  }
  return [...pieces, ...wordsBetween(text, at, text.length)];
}

export function endsClause({ text }: Piece): boolean {
  return isClauseEnd(text);
}

/** 余万人次: a word that roughens, magnitude, measure word. */
function unitBehind(text: string, from: number): { readonly end: number; readonly unit: string } {
  let at = from;
  for (const words of [HEDGES_INSIDE, SCALES, HEDGES_INSIDE]) at += startingWord(text, at, words).length;
  const measure = measureAt(text, at);
  if (!measure) return { end: at, unit: "" };
  return { end: at + measure.unit.length, unit: measure.unit.slice(startingWord(measure.unit, 0, SCALES).length) };
}

function wordsBetween(text: string, from: number, to: number): readonly Piece[] {
  return [...text.slice(from, to).matchAll(WORDS)].map((match) => ({ text: match[0], start: from + match.index, unit: null }));
}
