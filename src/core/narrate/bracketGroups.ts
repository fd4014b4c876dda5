/** Brackets of a text in runs: each pair with what stands in it is one group, so that a clause is not cut within it. */
import { words, type Segment } from "./segment";

export interface BracketGroup {
  readonly open: string;
  readonly inner: readonly Segment[];
  readonly close: string;
}

export type Run = Segment | BracketGroup;

const OPEN = "（(";
const CLOSE = "）)";

/** Outermost pairs; a bracket without its partner (1）) is a word like others. */
export function bracketGroups(segments: readonly Segment[]): readonly Run[] {
  const pieces = segments.flatMap((segment): readonly Segment[] => (segment.source || segment.hole !== undefined ? [segment] : segment.text.split(/([（(）)])/u).filter((text) => text !== "").map(words)));
  const runs: Run[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Segment;
    const end = isBracket(piece, OPEN) ? partnerOf(pieces, at) : -1;
    if (end < 0) runs.push(piece);
    else {
      runs.push({ open: piece.text, inner: pieces.slice(at + 1, end), close: pieces[end]?.text ?? "" });
      at = end;
    }
  }
  return runs;
}

function partnerOf(pieces: readonly Segment[], from: number): number {
  let depth = 0;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at] as Segment;
    depth += isBracket(piece, OPEN) ? 1 : isBracket(piece, CLOSE) ? -1 : 0;
    if (depth === 0) return at;
  }
  return -1;
}

function isBracket({ text, source, hole }: Segment, brackets: string): boolean {
  return source === null && hole === undefined && text.length === 1 && brackets.includes(text);
}
