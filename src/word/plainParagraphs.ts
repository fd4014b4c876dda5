import type { Level } from "../core/outline/paragraph";

export interface WordParagraph {
  readonly level: Level;
  readonly text: string;
}

/** What XML 1.0 cannot hold, not even escaped: control characters and halves of characters. */
const UNWRITABLE = /[^\t\n\v\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const LINE_ENDS = /\r\n|[\n\v\r]/u;
/** Blanks typed as an indent: the style has its own. */
const INDENT = /^[\t \u3000]+/u;

/** Cells as paragraphs of Word: a line break typed into a cell ends a paragraph, blanks in front of it are no text, empty ones go. */
export function plainParagraphs(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  return paragraphs.flatMap(({ level, text }) =>
    writable(text).split(LINE_ENDS).map((line) => line.replace(INDENT, "").trimEnd()).filter((line) => line !== "").map((line) => ({ level, text: line })),
  );
}

export function writable(text: string): string {
  return text.replace(UNWRITABLE, "");
}
