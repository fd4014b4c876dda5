/** Headings and running text of a draft, searched line by line: residue of web pages and tables are no text of the clerk's. */
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

/** @param pattern global; no place runs from one line into the next. @param of the normal text, or the draft as given. */
export function* placesOf(draft: Draft, pattern: RegExp, of: "text" | "source" = "text"): Generator<Place> {
  for (const line of proseLines(draft)) {
    for (const found of draft[of].slice(line.start, line.end).matchAll(pattern)) {
      const start = line.start + found.index;
      yield { start, end: start + found[0].length, found, line };
    }
  }
}
