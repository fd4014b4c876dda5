/**
 * The grid breaks lines at blanks only, and Chinese has none: text of wrapped cells gets its line breaks here.
 * Widths are those of the font that the grid draws with.
 */

/** The grid's own: lines are one and a half font sizes high, text keeps some pixels from each side. */
export const LINE = 1.5;
const SIDES = 5;

export const CELL_FONTS = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Segoe UI", sans-serif';

const PIXELS_PER_POINT = 4 / 3;
const EXCEL_SIZE = 11;
/** The engine's own default font, in which it shows what nobody has formatted; Excel has 11 points there. */
const ENGINE_FONT = "Inter";

/** Size of a font on the screen; the engine keeps Excel's points. */
export const inPixels = ({ name, sz }: { readonly name: string; readonly sz: number }): number =>
  (name === ENGINE_FONT ? EXCEL_SIZE : sz) * PIXELS_PER_POINT;

/** Characters that may not begin a line. */
const CLOSING = /^[、。，．；：！？）】》」』〕”’…%％·]/u;
/** Characters that may not end one. */
const OPENING = /[（【《「『〔“‘]$/u;
/** A word of Latin letters or digits, blanks, or any one other character. */
const PIECES = /[\p{Script=Latin}\p{N}.,'’\-_/:%]+|\s+|./gu;

const pen = document.createElement("canvas").getContext("2d");
const known = new Map<string, string>();
const MOST_KNOWN = 5_000;

/** @param size of the font in pixels, @param width of the column in pixels. */
export function wrapped(text: string, width: number, size: number, bold: boolean): string {
  const key = `${String(width)} ${String(size)} ${String(bold)} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const result = text
    .split("\n")
    .map((line) => brokenLine(line, width - SIDES, size, bold))
    .join("\n");
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, result);
  return result;
}

function brokenLine(text: string, room: number, size: number, bold: boolean): string {
  if (pen === null || room < size) return text;
  pen.font = `${bold ? "bold" : "400"} ${String(size)}px ${CELL_FONTS}`;
  if (pen.measureText(text).width <= room) return text;
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const next = (carried: string): void => {
    lines.push(line.slice(0, line.length - carried.length).trimEnd());
    [line, used] = [carried, widthOf(pen, carried)];
  };
  for (const piece of (text.match(PIECES) ?? []).flatMap((word) => (widthOf(pen, word) > room ? [...word] : [word]))) {
    const width = widthOf(pen, piece);
    if (used > 0 && used + width > room && !CLOSING.test(piece)) {
      next(line.length > 1 ? (OPENING.exec(line)?.[0] ?? "") : "");
      if (piece.trim() === "") continue;
    }
    line += piece;
    used += width;
  }
  return [...lines, line].join("\n");
}

const widthOf = (on: CanvasRenderingContext2D, text: string): number => on.measureText(text).width;
