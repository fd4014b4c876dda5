/** The first and the last character that a note marks. */
import { cutsCharacter, type Draft, isShown, type TextSpan } from "./draft";

/** Of what no run holds (an automatic number, a blank), the nearest on the same line is marked; null: there is none. */
export function markedSpan(draft: Draft, { start, end }: TextSpan): { readonly first: number; readonly last: number } | null {
  const { text } = draft;
  let first = cutsCharacter(text, start) ? start - 1 : start;
  let last = (cutsCharacter(text, end) ? end + 1 : end) - 1;
  while (first <= last && !isShown(draft, first)) first += 1;
  while (last >= first && !isShown(draft, last)) last -= 1;
  if (first <= last) return { first, last };
  const near = nearest(draft, start, 1) ?? nearest(draft, start - 1, -1);
  return near === null ? null : { first: cutsCharacter(text, near) ? near - 1 : near, last: cutsCharacter(text, near + 1) ? near + 1 : near };
}

function nearest(draft: Draft, from: number, step: 1 | -1): number | null {
  for (let at = from; at >= 0 && at < draft.text.length && draft.text[at] !== "\n"; at += step) if (isShown(draft, at)) return at;
  return null;
}
