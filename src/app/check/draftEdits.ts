/** Corrections of a text one after another, kept as one set of corrections of the text as it came in. */
import type { Correction } from "../../core/check/finding";
import type { Span } from "../../core/read/quantity";

/** Of the first text, in its order; none touches another. */
export type Edits = readonly Correction[];

interface Standing {
  readonly edit: Correction;
  /** In the text as it is now. */
  readonly from: number;
  readonly to: number;
}

/** `next` is of the text as it is now; what was put in before and is changed again becomes one correction with it. */
export function withEdit(edits: Edits, next: Correction): Edits {
  const standing = standingOf(edits);
  const before = standing.filter(({ to }) => to <= next.start);
  const after = standing.slice(before.length).filter(({ from }) => from >= next.end);
  const touched = standing.slice(before.length, standing.length - after.length);
  const first = touched[0];
  const last = touched.at(-1);
  const head = first && first.from < next.start ? first : null;
  const tail = last && last.to > next.end ? last : null;
  const joined: Correction = {
    start: head ? head.edit.start : next.start - growth(before),
    end: tail ? tail.edit.end : next.end - growth(before) - growth(touched),
    text: (head ? head.edit.text.slice(0, next.start - head.from) : "") + next.text + (tail ? tail.edit.text.slice(next.end - tail.from) : ""),
  };
  return [...before.map(({ edit }) => edit), joined, ...after.map(({ edit }) => edit)];
}

/** The text with every correction in it. */
export function edited(text: string, edits: Edits): string {
  let at = 0;
  const parts: string[] = [];
  for (const { start, end, text: put } of edits) {
    parts.push(text.slice(at, start), put);
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** What would take each of them back: of the text as it is now. */
export function takenBack(text: string, edits: Edits): readonly Correction[] {
  return standingOf(edits).map(({ edit, from, to }) => ({ start: from, end: to, text: text.slice(edit.start, edit.end) }));
}

/** Where an offset has gone once the correction is made; one inside it stays inside. */
export function movedOffset(offset: number, { start, end, text }: Correction): number {
  if (offset <= start) return offset;
  return offset >= end ? offset + text.length - (end - start) : start + Math.min(offset - start, text.length);
}

/** null of a span that lies in what was corrected, or across one of its ends: nobody knows any more what it is about. */
export function movedSpan({ start, end }: Span, edit: Correction): Span | null {
  const apart = end <= edit.start || start >= edit.end;
  const around = start <= edit.start && end >= edit.end && end - start > edit.end - edit.start;
  return apart || around ? { start: start >= edit.end ? movedOffset(start, edit) : start, end: end <= edit.start ? end : movedOffset(end, edit) } : null;
}

function standingOf(edits: Edits): readonly Standing[] {
  let shift = 0;
  return edits.map((edit) => {
    const from = edit.start + shift;
    shift += growthOf(edit);
    return { edit, from, to: from + edit.text.length };
  });
}

function growth(standing: readonly Standing[]): number {
  return standing.reduce((sum, { edit }) => sum + growthOf(edit), 0);
}

function growthOf({ start, end, text }: Correction): number {
  return text.length - (end - start);
}
