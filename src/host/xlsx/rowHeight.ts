/**
 * How high a row must be for its wrapped text. Excel fits rows without a height when it opens a file, LibreOffice
 * does not; and Excel keeps a height that a file states. So heights are stated, close enough and never marked as the user's.
 */

/** East Asian wide and full-width forms: Unicode Standard Annex 11, coarsely. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{3FFFF}]/u;

/** Column widths count digits of the default font, at 11 points. */
const WIDTH_SIZE = 11;
const LINE_SPACING = 1.3;
const MARGIN = 3;
/** Excel's limit, in points. */
const MAX_HEIGHT = 409;

export interface FittedText {
  readonly text: string;
  readonly size: number;
  /** Of the column; null when the text is not wrapped and only its font counts. */
  readonly wrapWidth: number | null;
}

/** In points; null when Excel's default row will do. */
export function rowHeight(texts: readonly FittedText[]): number | null {
  const needed = Math.max(0, ...texts.map((text) => linesOf(text) * text.size * LINE_SPACING + MARGIN));
  return needed <= WIDTH_SIZE * LINE_SPACING + MARGIN ? null : Math.min(MAX_HEIGHT, Math.ceil(needed));
}

function linesOf({ text, size, wrapWidth }: FittedText): number {
  if (wrapWidth === null) return 1;
  const perLine = Math.max(1, (wrapWidth * WIDTH_SIZE) / size);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += WIDE.test(character) ? 2 : 1;
  return width;
}
