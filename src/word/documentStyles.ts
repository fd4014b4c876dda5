/** The looks of paragraphStyle.ts as real styles of Word, so that its heading list, its table of contents and 样式 know them. */
import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import type { Level } from "../core/outline/paragraph";
import { CHARACTER, CHARACTER_SPACING, LINE, PAGE_NUMBER_POINTS } from "./officialPage";
import { BODY_FONTS, HEADING_FONTS, PARAGRAPH_STYLES, type ParagraphStyle } from "./paragraphStyle";

/** Style of each level; the levels that look alike share one. */
export const STYLE_IDS: Readonly<Record<Level, string>> = {
  title: "Title", lead: "BodyText", h1: "Heading1", h2: "Heading2", h3: "Heading3", body: "BodyText", closing: "BodyText",
};

export const OTHER_STYLES = {
  signature: "Signature", date: "Date", attachment: "Attachment", annexMark: "AnnexMark", caption: "Caption",
  cell: "AnnexCell", headCell: "AnnexHead", pageNumber: "Footer",
} as const;

/** Where the name of what is attached begins, in characters. */
export const ATTACHMENT_INDENT = 5;

/** Page numbers are in 宋体. */
const SONG = ["宋体", "SimSun"] as const;

/** Every face by its names, the one that is meant in front. */
export const FACES: readonly (readonly string[])[] = [...new Map([...Object.values(PARAGRAPH_STYLES).map(({ fonts }) => fonts), SONG].map((fonts) => [fonts[0], fonts])).values()];

const HEADINGS = { h1: "heading 1", h2: "heading 2", h3: "heading 3" } as const;

/**
 * One face for Chinese and for digits: with another one for Western text Word would take the quotation marks “” from it, at half
 * their width. Fallbacks cannot stand here; fontTable.ts has them.
 */
function look({ fonts, points }: Pick<ParagraphStyle, "fonts" | "points">): NonNullable<IParagraphStyleOptions["run"]> {
  const [face = ""] = fonts;
  return { font: { ascii: face, hAnsi: face, eastAsia: face, cs: face }, size: points * 2, color: "000000", bold: false, italics: false };
}

/** Of the lines of 28. It stands in the styles of text alone: tables, titles and page numbers have their own measure. */
const CLOSE = { characterSpacing: CHARACTER_SPACING } as const;

const indented = ({ indent, points }: ParagraphStyle): NonNullable<IParagraphStyleOptions["paragraph"]> =>
  indent === 0 ? {} : { indent: { firstLineChars: indent * 100, firstLine: indent * points * 20 } };

const { body, title } = PARAGRAPH_STYLES;

/** Not in the library's type for styles, and written by it all the same: no line moves to keep another company. */
const NO_WIDOWS = { widowControl: false };

const NORMAL: IParagraphStyleOptions = {
  id: "Normal", name: "Normal", quickFormat: true, run: { ...look(body), language: { value: "en-US", eastAsia: "zh-CN" } },
  paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: { line: LINE, lineRule: "exact", before: 0, after: 0 }, ...NO_WIDOWS },
};

const based = (id: string, name: string, rest: Omit<IParagraphStyleOptions, "id" | "name" | "basedOn">): IParagraphStyleOptions => ({ id, name, basedOn: "Normal", quickFormat: true, ...rest });

const heading = (level: keyof typeof HEADINGS, outlineLevel: number): IParagraphStyleOptions =>
  based(STYLE_IDS[level], HEADINGS[level], { next: STYLE_IDS.body, run: { ...look(PARAGRAPH_STYLES[level]), ...CLOSE }, paragraph: { ...indented(PARAGRAPH_STYLES[level]), outlineLevel } });

/** Levels below those of a report, for who writes on in Word: the library's own are blue. */
const lowerHeading = (level: number): IParagraphStyleOptions =>
  based(`Heading${String(level)}`, `heading ${String(level)}`, { next: STYLE_IDS.body, run: { ...look(body), ...CLOSE }, paragraph: { ...indented(body), outlineLevel: level - 1 } });

const { signature, date, attachment, annexMark, caption, cell, headCell, pageNumber } = OTHER_STYLES;

/** Height of a table line is the font's own: the grid of the page does not reach into it. */
const CELL_PARAGRAPH = { spacing: { line: 240, lineRule: "auto", before: 40, after: 40 } } as const;

const PARAGRAPH_STYLE_LIST: readonly IParagraphStyleOptions[] = [
  NORMAL,
  // The blank line below the title belongs to it.
  based(STYLE_IDS.title, "Title", { next: STYLE_IDS.body, run: look(title), paragraph: { alignment: AlignmentType.CENTER, spacing: { line: LINE, lineRule: "exact", before: 0, after: LINE } } }),
  based(STYLE_IDS.body, "Body Text", { run: CLOSE, paragraph: indented(body) }),
  heading("h1", 0), heading("h2", 1), heading("h3", 2), ...[4, 5, 6].map(lowerHeading),
  based(signature, "Signature", { next: date, run: CLOSE, paragraph: { alignment: AlignmentType.RIGHT, keepNext: true, spacing: { line: LINE, lineRule: "exact", before: 2 * LINE, after: 0 } } }),
  based(date, "Date", { run: CLOSE, paragraph: { alignment: AlignmentType.RIGHT } }),
  // “附件：” two characters in, its further lines below the first character of the name.
  based(attachment, "附件说明", { run: CLOSE, paragraph: { indent: { left: Math.round(ATTACHMENT_INDENT * CHARACTER), hanging: Math.round(3 * CHARACTER) }, spacing: { line: LINE, lineRule: "exact", before: LINE, after: 0 } } }),
  based(annexMark, "附件", { next: caption, run: look({ fonts: HEADING_FONTS, points: body.points }) }),
  based(caption, "caption", { run: look({ fonts: HEADING_FONTS, points: body.points }), paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { line: LINE, lineRule: "exact", before: 0, after: Math.round(LINE / 2) } } }),
  based(cell, "附表文字", { paragraph: CELL_PARAGRAPH }),
  based(headCell, "附表表头", { run: look({ fonts: HEADING_FONTS, points: body.points }), paragraph: { ...CELL_PARAGRAPH, alignment: AlignmentType.CENTER } }),
  based(pageNumber, "footer", { run: look({ fonts: SONG, points: PAGE_NUMBER_POINTS }), paragraph: { spacing: { line: PAGE_NUMBER_POINTS * 20, lineRule: "exact" } } }),
];

export const DOCUMENT_STYLES: IStylesOptions = {
  default: { document: { run: { ...look({ fonts: BODY_FONTS, points: body.points }) } } },
  paragraphStyles: PARAGRAPH_STYLE_LIST,
};
