/** Which numbers of an edited paragraph are which of the generated one: in their place, moved, or taken over by the user. */
import { alignmentOf } from "./alignment";
import type { Piece } from "./pieces";
import { isWord, type Renewal } from "./renewal";

export interface Recognition {
  /** For each piece of the user's text the generated piece that stands there untouched, or -1. */
  readonly partners: readonly number[];
  /** Generated numbers that stand elsewhere in the user's text: index there -> index of the generated. */
  readonly moved: ReadonlyMap<number, number>;
  /** Numbers of the user's own that speak of a figure which has changed since: index there -> index of the generated. */
  readonly rivals: ReadonlyMap<number, number>;
  /** Generated numbers that the user's text has no more; nothing in it speaks of them. */
  readonly gone: readonly number[];
}

/** Neighbours that are compared on each side. */
const REACH = 4;

export function recognitionOf(then: readonly Piece[], mine: readonly Piece[], renewal: Renewal): Recognition {
  const partners = surePartners(then, mine, renewal);
  const gaps = gapsOf(partners, then.length);
  const free = new Set(then.flatMap(({ unit }, index) => (unit === null || gaps.filled.has(index) ? [] : [index])));
  const own = mine.flatMap(({ unit }, index) => (unit === null || (partners[index] ?? -1) >= 0 ? [] : [index]));
  const moved = new Map<number, number>();
  const rivals = new Map<number, number>();
  const replaced = (index: number): number | undefined => {
    const beside = [...free].filter((number) => gaps.ofThen[number] === gaps.ofMine[index] && then[number]?.text !== mine[index]?.text);
    const near = beside.filter((number) => beside.length === 1 || likeness(then, number, mine, index) > 0);
    return near.find((number) => then[number]?.unit === mine[index]?.unit) ?? near[0];
  };
  const recognise = (index: number): void => {
    const twin = twinOf(then, mine, renewal, [...free], index);
    const rival = replaced(index);
    const taken = rival === undefined || then[rival]?.unit !== mine[index]?.unit ? 0 : likeness(then, rival, mine, index);
    // 34场 typed over a 30场 is not the 34场 of another sentence.
    if (twin === undefined || (taken > 0 && taken >= likeness(then, twin, mine, index))) return;
    moved.set(index, twin);
    free.delete(twin);
  };
  own.forEach(recognise);
  // Those that have found theirs dispute nothing any more.
  own.filter((index) => !moved.has(index)).forEach(recognise);
  for (const index of own) {
    if (moved.has(index)) continue;
    const rival = [replaced(index), ...indexesOf(then, mine[index])].find((number) => number !== undefined && hasChanged(then, renewal, number));
    if (rival === undefined) continue;
    rivals.set(index, rival);
    free.delete(rival);
  }
  return { partners, moved, rivals, gone: [...free] };
}

/** Whether another number stands for the figure now, or none for certain. */
export function hasChanged(then: readonly Piece[], { numbers }: Renewal, number: number): boolean {
  return numbers.get(number)?.piece.text !== then[number]?.text;
}

/** Of numbers that read alike and no longer do, the place has to tell which is which. */
function surePartners(then: readonly Piece[], mine: readonly Piece[], renewal: Renewal): readonly number[] {
  const key = ({ unit, text }: Piece): string => (unit === null ? text : `#${text}`);
  const { partners } = alignmentOf(then.map(key), mine.map(key));
  return partners.map((partner, index) => {
    const piece = then[partner];
    if (!piece || piece.unit === null || outcomes(renewal, indexesOf(then, piece)).size === 1) return partner;
    const beside = [-1, 1].some((step) => partners[index + step] === partner + step && isWord(then[partner + step]));
    return beside ? partner : -1;
  });
}

/** The generated number that a number elsewhere is: the only one of its sort, or the one with the same words around it. */
function twinOf(then: readonly Piece[], mine: readonly Piece[], renewal: Renewal, free: readonly number[], index: number): number | undefined {
  const twins = free.filter((number) => then[number]?.text === mine[index]?.text);
  if (outcomes(renewal, twins).size <= 1) return twins[0];
  const ranked = twins.map((number) => ({ number, like: likeness(then, number, mine, index) })).sort((a, b) => b.like - a.like);
  return (ranked[0]?.like ?? 0) > (ranked[1]?.like ?? 0) ? ranked[0]?.number : undefined;
}

function outcomes({ numbers }: Renewal, indexes: readonly number[]): ReadonlySet<string | undefined> {
  return new Set(indexes.map((index) => numbers.get(index)?.piece.text));
}

function indexesOf(then: readonly Piece[], piece: Piece | undefined): readonly number[] {
  return then.flatMap(({ unit, text }, index) => (unit !== null && text === piece?.text ? [index] : []));
}

/** How many words on both sides, up to the end of the clause, are the same. */
function likeness(then: readonly Piece[], number: number, mine: readonly Piece[], index: number): number {
  let like = 0;
  for (const step of [-1, 1]) {
    for (let off = step; Math.abs(off) <= REACH && isWord(then[number + off]) && then[number + off]?.text === mine[index + off]?.text; off += step) like += 1;
  }
  return like;
}

/** Between which untouched pieces each piece stands, on either side, as the number of those before it. */
function gapsOf(partners: readonly number[], length: number): { readonly ofThen: readonly number[]; readonly ofMine: readonly number[]; readonly filled: ReadonlySet<number> } {
  const filled = new Set(partners.filter((partner) => partner >= 0));
  let [before, met] = [0, 0];
  const ofThen = Array.from({ length }, (_, index) => (filled.has(index) ? (before += 1) : before));
  const ofMine = partners.map((partner) => (partner >= 0 ? (met += 1) : met));
  return { ofThen, ofMine, filled };
}
