/** From the text that was read back to the elements it was read from, character by character. */
import type { LineBlock } from "../read/block";
import { Refusal } from "../read/refusal";
import type { TracedLayout } from "../read/layOut";

/** For each UTF-16 unit of the text; -1 where nothing in the document holds it (numbers, tabs between cells, line ends). */
export interface Sources {
  /** Where the element begins that holds the unit. */
  readonly element: Int32Array;
  /** Which unit of the element's text it is, from 0. */
  readonly unit: Int32Array;
  /** Which line of the document it belongs to, blanks at its edges left out; -1 between lines. */
  readonly line: Int32Array;
}

/** The layout changes nothing but blanks, so all others stand in the text in the order of its lines. */
export function sourcesOf({ text, shown }: TracedLayout): Sources {
  const sources = { element: new Int32Array(text.length).fill(-1), unit: new Int32Array(text.length).fill(-1), line: new Int32Array(text.length).fill(-1) };
  let at = 0;
  for (const [number, line] of shown.entries()) at = alignLine(text, at, line, number, sources);
  return sources;
}

/** Returns where the line ends in the text. */
function alignLine(text: string, from: number, { text: own, pieces = [] }: LineBlock, line: number, sources: Sources): number {
  let [at, end, index] = [from, from, 0];
  let [before, unit] = [-1, 0];
  for (const { length, element } of pieces) {
    unit = element === before ? unit : 0;
    before = element ?? -1;
    for (let step = 0; step < length && index < own.length; step += 1, index += 1, unit += 1) {
      const blank = isBlank(own, index);
      // A blank is the same one only directly behind what is known; between cells and lines stand others.
      if (blank && (at !== end || end === from || text[at] !== own[index])) continue;
      while (!blank && at < text.length && isBlank(text, at)) at += 1;
      if (text[at] !== own[index]) throw new Refusal("document_not_written");
      sources.element[at] = before;
      sources.unit[at] = element === null ? -1 : unit;
      sources.line.fill(line, end === from ? at : end, at + 1);
      at += 1;
      end = at;
    }
  }
  return end;
}

/** As `trim` sees blanks, by which the layout cuts them. */
export function isBlank(text: string, at: number): boolean {
  return (text[at] ?? "").trim() === "";
}
