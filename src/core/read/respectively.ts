/** 拨付甲补贴30人、乙补贴40人，标准分别为110元和130元: the first behind 分别 is of the first before it, the second of the second. */
import type { Candidate } from "./candidates";
import type { Surroundings } from "./clause";

export interface Counterpart {
  /** Index of the number that this one is of. */
  readonly of: number;
  /** What the clause says of all of them, by the places in the text. */
  readonly said: { readonly start: number; readonly end: number };
}

const RESPECTIVELY = "分别";
const MOST = 6;

/** `text` is the normal text; null where 分别 does not stand before the number, or as many numbers do not stand before 分别. */
export function counterpartOf(text: string, candidates: readonly Candidate[], index: number, { clause, sentenceStart }: Surroundings): Counterpart | null {
  const own = candidates[index] as Candidate;
  const at = text.slice(clause.start, own.phraseStart).lastIndexOf(RESPECTIVELY);
  if (at < 0) return null;
  const from = clause.start + at;
  let first = index;
  while (first > 0 && index - first < MOST && (candidates[first - 1]?.phraseStart ?? 0) > from) first -= 1;
  let last = index;
  while (last - first < MOST && (candidates[last + 1]?.phraseStart ?? clause.end) < clause.end) last += 1;
  const count = last - first + 1;
  const of = index - count;
  if (count < 2 || first < count || (candidates[first - count]?.phraseStart ?? 0) < sentenceStart || (candidates[first - 1]?.unitEnd ?? from) > from) return null;
  const head = text.slice(clause.start, from);
  const isNamed = head.length > 0 && !/^(?:同比|环比)$/u.test(head) && (candidates[first - 1]?.unitEnd ?? 0) <= clause.start;
  return { of, said: { start: isNamed ? clause.start : from + RESPECTIVELY.length, end: candidates[first]?.phraseStart ?? own.phraseStart } };
}
