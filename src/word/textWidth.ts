/** Where Word sets Chinese and Western text a little apart. */
const SEAM = /[\u2E80-\u9FFF\uFF00-\uFFEF][0-9A-Za-z]|[0-9A-Za-z%][\u2E80-\u9FFF]/gu;

/** Width in characters (字): a Chinese character is 1, a digit or letter half of one, % nearly 1. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character !== "%" && (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
  return width + (text.match(SEAM)?.length ?? 0) / 4;
}
