import type { CSSProperties } from "react";
import type { Level } from "../../core/outline/paragraph";
import { PARAGRAPH_STYLES } from "../../word/paragraphStyle";

/** Faces for machines without the official fonts. */
const FALLBACK: Readonly<Record<Level, string>> = {
  title: "STZhongsong, 'Noto Serif CJK SC', serif",
  lead: "STFangsong, 'Noto Serif CJK SC', serif",
  h1: "'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
  h2: "STKaiti, 'Noto Serif CJK SC', serif",
  h3: "STFangsong, 'Noto Serif CJK SC', serif",
  body: "STFangsong, 'Noto Serif CJK SC', serif",
  closing: "STFangsong, 'Noto Serif CJK SC', serif",
};

const BODY_POINTS = PARAGRAPH_STYLES.body.points;

/** Of its face alone, for a heading that runs on into its text. */
export function faceOf(level: Level): string {
  return `${PARAGRAPH_STYLES[level].fonts.map((font) => `'${font}'`).join(", ")}, ${FALLBACK[level]}`;
}

/** How a paragraph of a level stands on the page, in proportion to the body's size. */
export function paragraphLook(level: Level): CSSProperties {
  const { points, align, indent } = PARAGRAPH_STYLES[level];
  return { fontFamily: faceOf(level), fontSize: `${String(points / BODY_POINTS)}em`, textAlign: align, textIndent: `${String(indent)}em`, ...(align === "center" ? { textWrap: "balance" } : {}) };
}
