import type { Level } from "../core/outline/paragraph";

/** How a level looks on the page. Reference: GB/T 9704-2012 as offices use it, language.md 1.8. */
export interface ParagraphStyle {
  /** The first is meant; the others stand in where it is not installed. */
  readonly fonts: readonly string[];
  readonly points: number;
  readonly align: "center" | "justify";
  /** First line indent in characters. */
  readonly indent: 0 | 2;
}

export const BODY_FONTS = ["仿宋_GB2312", "仿宋", "FangSong"] as const;
export const HEADING_FONTS = ["黑体", "SimHei"] as const;

export const PARAGRAPH_STYLES: Readonly<Record<Level, ParagraphStyle>> = {
  title: { fonts: ["方正小标宋简体", "华文中宋", "宋体"], points: 22, align: "center", indent: 0 },
  lead: { fonts: BODY_FONTS, points: 16, align: "justify", indent: 2 },
  h1: { fonts: HEADING_FONTS, points: 16, align: "justify", indent: 2 },
  h2: { fonts: ["楷体_GB2312", "楷体", "KaiTi"], points: 16, align: "justify", indent: 2 },
  h3: { fonts: BODY_FONTS, points: 16, align: "justify", indent: 2 },
  body: { fonts: BODY_FONTS, points: 16, align: "justify", indent: 2 },
  closing: { fonts: BODY_FONTS, points: 16, align: "justify", indent: 2 },
};

/**
 * Exact line spacing: the 225 mm of the page over 22 lines, in the twentieths of a point that Word counts in. 29 points
 * would be 638 over a page of 637.8, and the 22nd line would go to the next one.
 */
export const LINE_POINTS = 28.95;
