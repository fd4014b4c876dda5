import type { Level } from "../core/outline/paragraph";

/** How a level looks on the page. Reference: GB/T 9704-2012 as offices use it, language.md 1.8. */
export interface ParagraphStyle {
  readonly fonts: readonly string[];
  readonly points: number;
  readonly align: "center" | "justify";
  /** First line indent in characters. */
  readonly indent: 0 | 2;
}

const BODY_FONTS = ["仿宋_GB2312", "仿宋", "FangSong"] as const;

export const PARAGRAPH_STYLES: Readonly<Record<Level, ParagraphStyle>> = {
  title: { fonts: ["方正小标宋简体", "华文中宋", "宋体"], points: 22, align: "center", indent: 0 },
  lead: { fonts: BODY_FONTS, points: 16, align: "justify", indent: 2 },
  h1: { fonts: ["黑体", "SimHei"], points: 16, align: "justify", indent: 2 },
  h2: { fonts: ["楷体_GB2312", "楷体", "KaiTi"], points: 16, align: "justify", indent: 2 },
  h3: { fonts: BODY_FONTS, points: 16, align: "justify", indent: 2 },
  body: { fonts: BODY_FONTS, points: 16, align: "justify", indent: 2 },
  closing: { fonts: BODY_FONTS, points: 16, align: "justify", indent: 2 },
};

/** Exact line spacing: 225 mm over 22 lines. */
export const LINE_POINTS = 29;
