/** 一是 二是 that stand in a pattern, where an empty value has taken an item away: they close up, and a lone one goes. Rule: language.md 5.1. */
import { merged, words, type Segment } from "./segment";

const ORDINALS = "一二三四五六七八九";
/** At the beginning, or behind what may stand before an item. */
const MARK = /(^|[。；：])([一二三四五六七八九])是/gu;

/** `told` is what is left of `whole`. Marks of a list that lost nothing stay as they were written. */
export function itemsClosedUp(whole: readonly Segment[], told: readonly Segment[]): readonly Segment[] {
  const left = marksIn(told);
  if (left.length === marksIn(whole).length) return told;
  let count = 0;
  return merged(
    told.map((segment, index): Segment => {
      if (segment.source) return segment;
      return words(segment.text.replace(MARK, (mark, before: string, _ordinal: string, at: number) => {
        if (before === "" && !(at === 0 && index === 0)) return mark;
        count += 1;
        return left.length === 1 ? before : `${before}${ORDINALS.charAt(count - 1)}是`;
      }));
    }),
  );
}

function marksIn(segments: readonly Segment[]): readonly string[] {
  return segments.flatMap(({ text, source }, index) => (source ? [] : [...text.matchAll(MARK)].filter(([, before], at) => before !== "" || (index === 0 && at === 0)).map(([mark]) => mark)));
}
