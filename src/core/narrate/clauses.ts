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

const MARKS = "、，；：。！？";
const SENTENCE_ENDS = "。！？";

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
    for (const character of segment.text) {
      if (!MARKS.includes(character)) {
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

function isSentenceEnd(mark: string): boolean {
  return mark !== "" && SENTENCE_ENDS.includes(mark);
}

function strength(mark: string): number {
  return mark === "" ? -1 : MARKS.indexOf(mark);
}
