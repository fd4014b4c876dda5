/** The paragraphs of an outline with what they say, read once for all who look at it. */
import { onceFor } from "../onceFor";
import type { OutlineParagraph } from "./paragraph";
import { parsePattern, type ParsedPattern } from "./pattern";

export interface ReadParagraph extends ParsedPattern {
  readonly paragraph: OutlineParagraph;
}

/** A pinned wording is a pattern that the user chose. */
export const readOutline = onceFor((outline: readonly OutlineParagraph[]): readonly ReadParagraph[] =>
  outline.map((paragraph) => ({ paragraph, ...parsePattern(paragraph.pinned || paragraph.pattern) })),
);
