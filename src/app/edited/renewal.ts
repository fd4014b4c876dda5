/** What the figures of now make of a generated paragraph: which of its pieces stay, and what stands in place of each number. */
import { alignmentOf, type Alignment, type Hunk } from "./alignment";
import { endsClause, type Piece } from "./pieces";

export interface NumberNow {
  readonly piece: Piece;
  /** Whether the clause around it still says the same; if not, it is most likely the same figure, but a person has to look. */
  readonly sure: boolean;
}

export interface Renewal {
  /** For each piece of now the piece of then that it is, or -1. A clause whose words have changed has changed as a whole. */
  readonly partners: readonly number[];
  /** By the number's index among the pieces of then; missing where it has no successor. */
  readonly numbers: ReadonlyMap<number, NumberNow>;
}

export function renewalOf(then: readonly Piece[], now: readonly Piece[]): Renewal {
  // Numbers of one unit are alike here: a value that moved is no other text.
  const key = ({ unit, text }: Piece): string => (unit === null ? text : `#${unit}`);
  const alignment = alignmentOf(then.map(key), now.map(key));
  const touched = new Set<number>();
  for (const hunk of alignment.hunks) {
    const [start, end] = clausesOf(then, now, hunk);
    for (let at = start; at < end; at += 1) touched.add(at);
  }
  const numbers = new Map<number, NumberNow>();
  alignment.partners.forEach((partner, index) => {
    const piece = now[index];
    if (!piece || partner < 0 || piece.unit === null) return;
    const sure = !touched.has(partner);
    if (sure || hasNeighbour(alignment, then, partner, index)) numbers.set(partner, { piece, sure });
  });
  return { partners: alignment.partners.map((partner) => (touched.has(partner) ? -1 : partner)), numbers };
}

/**
 * A change of words takes in the whole clause: an edit beside it (快于序时进度*较多*) may no longer be true of the new words
 * (慢于序时进度). Whole clauses that come or go leave those beside them alone.
 */
function clausesOf(then: readonly Piece[], now: readonly Piece[], { first: [start, end], second }: Hunk): readonly [number, number] {
  if (start === end && (isEnd(now[second[0]]) || isEnd(now[second[1] - 1]))) return [start, end];
  const begins = start < end && (isEnd(then[start]) || isEnd(then[start - 1]) || start === 0);
  const ends = start < end && (isEnd(then[end - 1]) || isEnd(then[end]) || end === then.length);
  let [from, to] = [start, end];
  if (!begins) while (from > 0 && !isEnd(then[from - 1])) from -= 1;
  if (!ends) while (to < then.length && !isEnd(then[to])) to += 1;
  return [from, to];
}

/** A number without a word of its clause beside it may be another figure's: 宣讲30场 became 培训40场. */
function hasNeighbour({ partners }: Alignment, then: readonly Piece[], partner: number, index: number): boolean {
  return [-1, 1].some((step) => partners[index + step] === partner + step && isWord(then[partner + step]));
}

export function isWord(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.unit === null && !endsClause(piece);
}

function isEnd(piece: Piece | undefined): boolean {
  return piece !== undefined && endsClause(piece);
}
