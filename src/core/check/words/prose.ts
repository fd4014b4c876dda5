/** Headings and running text of a draft, searched line by line: residue of web pages and tables are no text of the clerk's. */
import { onceFor } from "../../onceFor";
import type { Span } from "../../read/quantity";
import type { Line } from "../../read/structure";
import type { Draft } from "../draft";

export interface Place extends Span {
  readonly found: RegExpExecArray;
  readonly line: Line;
}

export function proseLines({ structure: { lines } }: Pick<Draft, "structure">): readonly Line[] {
  return lines.filter(({ level }) => level !== "residue" && level !== "table");
}

/** A line with its words in normal form and as given: cut out once for all rules. */
export interface Prose {
  readonly line: Line;
  readonly text: string;
  readonly source: string;
}

export const proseOf = onceFor((draft: Draft): readonly Prose[] => proseLines(draft).map((line) => ({ line, text: draft.text.slice(line.start, line.end), source: draft.source.slice(line.start, line.end) })));

/**
 * @param pattern global; no place runs from one line into the next. @param of the normal text, or the draft as given.
 * @param having finds a line worth searching and is cheaper to try than the pattern; not global.
 */
export function* placesOf(draft: Draft, pattern: RegExp, of: "text" | "source" = "text", having?: RegExp): Generator<Place> {
  for (const prose of proseOf(draft)) {
    if (having?.test(prose[of]) === false) continue;
    const { line } = prose;
    for (const found of allOf(pattern, prose[of])) {
      const start = line.start + found.index;
      yield { start, end: start + found[0].length, found, line };
    }
  }
}

const NONE: readonly RegExpExecArray[] = [];

/** What `matchAll` finds; that makes the pattern anew for every text it searches. */
export function allOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return NONE;
  const all: RegExpExecArray[] = [];
  for (; found !== null; found = pattern.exec(text)) {
    all.push(found);
    if (found[0] === "") pattern.lastIndex += 1;
  }
  return all;
}
