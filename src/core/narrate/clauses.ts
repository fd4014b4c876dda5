/**
 * An empty value drops its clause: the text between two marks of punctuation goes, and the sentence is closed again.
 * Rule: language.md R1, DESIGN.md Promises.
 */
import { merged, words, type Segment } from "./segment";

interface Clause {
  readonly segments: readonly Segment[];
  /** The mark that ends it; empty at the end of the text. */
  readonly mark: string;
}

/** By strength; half-width marks stand in imported texts and are as strong as their full-width twins. */
const MARKS = "、，；：。！？";
const HALF_WIDTH: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？" };
const SENTENCE_ENDS = "。！？";
const DIGIT = /^[0-9]$/u;

export function withoutHoles(segments: readonly Segment[]): readonly Segment[] {
  if (!segments.some(({ hole }) => hole !== undefined)) return merged(segments);
  const kept: Clause[] = [];
  for (const clause of clausesOf(segments)) {
    const empty = clause.segments.some(({ hole }) => hole !== undefined);
    const last = kept[kept.length - 1];
    if (!empty) kept.push(clause);
    else if (last && !isSentenceEnd(last.mark) && strength(clause.mark) > strength(last.mark)) kept[kept.length - 1] = { ...last, mark: clause.mark };
  }
  return merged(kept.flatMap(({ segments: body, mark }) => [...body, words(mark)]));
}

function clausesOf(segments: readonly Segment[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let body: Segment[] = [];
  for (const segment of segments) {
    if (segment.source || segment.hole !== undefined) {
      body.push(segment);
      continue;
    }
    let text = "";
    for (let at = 0; at < segment.text.length; at += 1) {
      const character = segment.text.charAt(at);
      if (!isMark(segment.text, at)) {
        text += character;
        continue;
      }
      clauses.push({ segments: [...body, words(text)], mark: character });
      body = [];
      text = "";
    }
    if (text) body.push(words(text));
  }
  if (body.length > 0) clauses.push({ segments: body, mark: "" });
  return clauses;
}

/** 1,234 and 8:30 hold no marks. */
function isMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  const inNumber = (character === "," || character === ":") && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));
  return MARKS.includes(fullWidth(character)) && !inNumber;
}

function fullWidth(mark: string): string {
  return Object.hasOwn(HALF_WIDTH, mark) ? (HALF_WIDTH[mark] ?? mark) : mark;
}

function isSentenceEnd(mark: string): boolean {
  return mark !== "" && SENTENCE_ENDS.includes(fullWidth(mark));
}

function strength(mark: string): number {
  return mark === "" ? -1 : MARKS.indexOf(fullWidth(mark));
}
