/** Which items of one list are which of another, in order: a longest common subsequence, found by node-diff3. */
import { diffIndices } from "node-diff3";

export interface Alignment {
  /** For each item of the second list the index of its partner in the first, or -1. */
  readonly partners: readonly number[];
  /** What differs, as half-open spans of both lists, in order. */
  readonly hunks: readonly Hunk[];
}

export interface Hunk {
  readonly first: readonly [number, number];
  readonly second: readonly [number, number];
}

/** Larger stretches that differ throughout are taken for a replacement: the search is more than quadratic, and nobody merges a rewritten page. */
const MOST_PAIRS = 4_000_000;
/** Half-width ones, too: last year's reports are full of them. */
const CLAUSE_END = /^[，。；：！？,;!?\n]$/u;

/** Whole clauses find each other first, so that a 的 of one sentence is not taken for that of another; then what is between them. */
export function alignmentOf(first: readonly string[], second: readonly string[]): Alignment {
  const [ours, theirs] = [clausesOf(first), clausesOf(second)];
  const hunks = differing(ours.map(({ text }) => text), theirs.map(({ text }) => text)).flatMap(({ first: [a, b], second: [c, d] }) => {
    const [from, to] = [ours[a]?.start ?? first.length, ours[b]?.start ?? first.length];
    const [other, until] = [theirs[c]?.start ?? second.length, theirs[d]?.start ?? second.length];
    return differing(first.slice(from, to), second.slice(other, until)).map((hunk): Hunk => ({
      first: [hunk.first[0] + from, hunk.first[1] + from], second: [hunk.second[0] + other, hunk.second[1] + other],
    }));
  });
  return { partners: partnersOf(hunks, second.length), hunks };
}

export function isClauseEnd(item: string): boolean {
  return CLAUSE_END.test(item);
}

function differing(first: readonly string[], second: readonly string[]): readonly Hunk[] {
  const shorter = Math.min(first.length, second.length);
  let head = 0;
  while (head < shorter && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && first[first.length - 1 - tail] === second[second.length - 1 - tail]) tail += 1;
  const [old, now] = [first.slice(head, first.length - tail), second.slice(head, second.length - tail)];
  if (old.length * now.length > MOST_PAIRS) return [{ first: [head, head + old.length], second: [head, head + now.length] }];
  return diffIndices(old, now).map(({ buffer1: [start, length], buffer2: [other, otherLength] }): Hunk => ({
    first: [start + head, start + head + length], second: [other + head, other + head + otherLength],
  }));
}

/** With their ends. */
function clausesOf(items: readonly string[]): readonly { readonly text: string; readonly start: number }[] {
  const clauses: { readonly text: string; readonly start: number }[] = [];
  let start = 0;
  items.forEach((item, index) => {
    if (!isClauseEnd(item) && index < items.length - 1) return;
    clauses.push({ text: items.slice(start, index + 1).join("\u0000"), start });
    start = index + 1;
  });
  return clauses;
}

function partnersOf(hunks: readonly Hunk[], length: number): readonly number[] {
  const partners = Array.from({ length }, () => -1);
  let [at, partner] = [0, 0];
  const together = (until: number): void => {
    for (; at < until; at += 1, partner += 1) partners[at] = partner;
  };
  for (const { first, second } of hunks) {
    together(second[0]);
    [at, partner] = [second[1], first[1]];
  }
  together(length);
  return partners;
}
