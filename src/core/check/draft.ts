/** A draft as the rules see it: read, cut into sentences, its numbers with what they may stand for. */
import type { DocumentTable } from "../read/document";
import { normalText } from "../read/normalText";
import type { Quantity, Span } from "../read/quantity";
import type { Reading } from "../read/readReport";
import type { Line, Structure } from "../read/structure";
import { type Coverage, coverageOf } from "./coverage";
import { type Printed, printedOf } from "./printed";

export interface Draft {
  /** As given. */
  readonly source: string;
  /** The same in normal form (half-width digits, full-width punctuation), offset by offset. */
  readonly text: string;
  readonly structure: Structure;
  /** Of headings and running text, in order; without residue and tables. */
  readonly sentences: readonly Sentence[];
  /** In text order, of all sentences. */
  readonly figures: readonly Figure[];
  readonly tables: readonly DocumentTable[];
  /** Which time the draft is about, as its title and its words say. */
  readonly coverage: Coverage;
}

/** From its first character to behind its 。 or the end of its line. */
export interface Sentence extends Span {
  readonly index: number;
  readonly line: Line;
  readonly lineIndex: number;
  readonly figures: readonly Figure[];
}

/** A number of the draft. */
export interface Figure {
  readonly index: number;
  readonly quantity: Quantity;
  /** null of masks. */
  readonly printed: Printed | null;
  /** Number with hedge and unit, as a reader would point at it. */
  readonly span: Span;
  /** Index in the draft's sentences. */
  readonly sentence: number;
  /** Of 其中 and brackets. */
  readonly whole: Figure | null;
}

export function draftOf({ text: source, structure, quantities }: Reading, tables: readonly DocumentTable[] = []): Draft {
  const text = normalText(source);
  const spans = sentenceSpans(text, structure);
  const figures: Figure[] = [];
  const bySentence: Figure[][] = spans.map(() => []);
  let at = 0;
  quantities.forEach((quantity, index) => {
    while (at < spans.length - 1 && (spans[at]?.end ?? Infinity) <= quantity.start) at += 1;
    const figure: Figure = { index, quantity, printed: printedOf(quantity), span: spanOf(quantity), sentence: at, whole: quantity.parent === null ? null : (figures[quantity.parent] ?? null) };
    figures.push(figure);
    bySentence[at]?.push(figure);
  });
  const sentences = spans.map((span, index) => ({ ...span, index, figures: bySentence[index] ?? [] }));
  return { source, text, structure, sentences, figures, tables, coverage: coverageOf(text, structure) };
}

function spanOf({ start, end, written, unitEnd }: Quantity): Span {
  return { start: Math.min(start, written.start), end: Math.max(end, written.end, unitEnd) };
}

const SENTENCE_END = "。！？";

function sentenceSpans(text: string, { lines }: Structure): readonly Omit<Sentence, "index" | "figures">[] {
  return lines.flatMap((line, lineIndex) => {
    if (line.level === "residue" || line.level === "table") return [];
    const spans: Omit<Sentence, "index" | "figures">[] = [];
    let start = line.start;
    for (let at = line.start; at < line.end; at += 1) {
      if (!SENTENCE_END.includes(text.charAt(at))) continue;
      // 。” ends with its quote
      const end = at + (/[”』）]/u.test(text.charAt(at + 1)) ? 2 : 1);
      spans.push({ start, end: Math.min(end, line.end), line, lineIndex });
      start = Math.min(end, line.end);
      at = start - 1;
    }
    if (start < line.end) spans.push({ start, end: line.end, line, lineIndex });
    return spans;
  });
}
