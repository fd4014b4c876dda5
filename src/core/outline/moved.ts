/** One step up or down in the outline of one kind of report. */
import type { Level, OutlineParagraph } from "./paragraph";

type Placed = Pick<OutlineParagraph, "id" | "level">;

const RANKS: Readonly<Record<Level, number>> = { title: 0, lead: 0, closing: 0, h1: 1, h2: 2, h3: 3, body: 4 };
const isHeading = ({ level }: Placed): boolean => RANKS[level] >= 1 && RANKS[level] <= 3;

/**
 * A heading takes along what stands below it, and the headings that other reports have in its place; a paragraph goes alone. What it
 * passes is the nearest of those `isShown`, with what belongs to that. The same outline where there is nothing to pass.
 */
export function moved<P extends Placed>(outline: readonly P[], id: string, by: "up" | "down", isShown: (paragraph: P) => boolean): readonly P[] {
  const at = outline.findIndex((paragraph) => paragraph.id === id);
  if (at < 0) return outline;
  const own = spanOf(outline, at, isShown);
  if (by === "up") {
    const passed = outline.slice(0, own.from).findLastIndex(isShown);
    if (passed < 0) return outline;
    return spliced(outline, own, neighbourAbove(outline, outline[at] as P, passed, isShown));
  }
  const passed = outline.findIndex((paragraph, index) => index >= own.to && isShown(paragraph));
  if (passed < 0) return outline;
  const beside = outline[at] as P;
  const next = outline[passed] as P;
  // A section passes a whole section of its own rank or a lower one; a paragraph steps over one line.
  const whole = isHeading(beside) && isHeading(next) && RANKS[next.level] >= RANKS[beside.level];
  const to = whole ? spanOf(outline, passed, isShown).to : lineOf(outline, passed, isShown).to;
  return spliced(outline, own, to);
}

interface Span { readonly from: number; readonly to: number }

/** The line itself, with the hidden headings of its level beside it. */
function lineOf<P extends Placed>(outline: readonly P[], at: number, isShown: (paragraph: P) => boolean): Span {
  const line = outline[at];
  if (!line || !isHeading(line)) return { from: at, to: at + 1 };
  const isVariant = (index: number): boolean => outline[index]?.level === line.level && !isShown(outline[index] as P);
  let [from, to] = [at, at + 1];
  while (isVariant(from - 1)) from -= 1;
  while (isVariant(to)) to += 1;
  return { from, to };
}

function spanOf<P extends Placed>(outline: readonly P[], at: number, isShown: (paragraph: P) => boolean): Span {
  const { from, to: end } = lineOf(outline, at, isShown);
  const line = outline[at];
  let to = end;
  if (line && isHeading(line)) while (RANKS[outline[to]?.level ?? "title"] > RANKS[line.level]) to += 1;
  return { from, to };
}

/** Where a span that goes up past the line `passed` comes to stand: before it, or before the section that it ends. */
function neighbourAbove<P extends Placed>(outline: readonly P[], mover: P, passed: number, isShown: (paragraph: P) => boolean): number {
  if (!isHeading(mover)) return lineOf(outline, passed, isShown).from;
  for (let at = passed; at >= 0; at -= 1) {
    const line = outline[at] as P;
    if (!isShown(line)) continue;
    if (RANKS[line.level] === 0 || (isHeading(line) && RANKS[line.level] <= RANKS[mover.level])) return RANKS[line.level] === 0 && at < passed ? at + 1 : lineOf(outline, at, isShown).from;
  }
  return 0;
}

/** The span taken out and put in at `to`, an index of the outline as it was. */
function spliced<P>(outline: readonly P[], { from, to }: Span, into: number): readonly P[] {
  const span = outline.slice(from, to);
  const without = [...outline.slice(0, from), ...outline.slice(to)];
  const at = into <= from ? into : into - span.length;
  return [...without.slice(0, at), ...span, ...without.slice(at)];
}
