/** A report as a .docx that needs no finishing: the page of GB/T 9704, styles of Word, page numbers, signature, 附表. */
import { AlignmentType, Document, Footer, type ISectionOptions, Packer, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from "docx";
import { unzipSync, zipSync } from "fflate";
import type { Day } from "../core/indicator/period";
import type { Annex } from "../core/narrate/annex";
import { annexLayout } from "./annexLayout";
import { annexPage } from "./annexTable";
import { coreProperties } from "./coreProperties";
import { documentBody } from "./documentBody";
import { DOCUMENT_STYLES, FACES, OTHER_STYLES } from "./documentStyles";
import { fontTable } from "./fontTable";
import { footerOf, HEADER, LINE, PAGE, PAGE_ACROSS, PAGE_NUMBER_POINTS, type PageSize } from "./officialPage";
import { plainParagraphs, writable, type WordParagraph } from "./plainParagraphs";
import { signed } from "./signature";

export interface DocumentContent {
  readonly paragraphs: readonly WordParagraph[];
  /** Who signs; empty: nobody. */
  readonly office: string;
  /** 成文日; null: not set, and no date stands. */
  readonly writtenOn: Day | null;
  readonly annex: Annex | null;
}

/** The oldest that a zip can say: the same report gives the same bytes on every day. */
const NO_TIME = new Date(1980, 0, 1);

export async function writeDocument({ paragraphs, office, writtenOn, annex }: DocumentContent): Promise<Uint8Array<ArrayBuffer>> {
  const { paragraphs: text, signature } = signed(plainParagraphs(paragraphs), writable(office), writtenOn);
  const title = text.find(({ level }) => level === "title")?.text ?? "";
  const document = new Document({
    styles: DOCUMENT_STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      { properties: { page: pageOf(PAGE), grid: NO_GRID }, footers: PAGE_NUMBERS, children: documentBody(text, signature, annex && writable(annex.title)) },
      ...(annex ? [annexSection(annex)] : []),
    ],
  });
  const overrides = [{ path: "word/fontTable.xml", data: fontTable(FACES) }, { path: "docProps/core.xml", data: coreProperties(title, writable(office), writtenOn) }];
  return timeless(new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides)));
}

/** Its footers are those of the section before it. */
function annexSection(annex: Annex): ISectionOptions {
  const layout = annexLayout(annex);
  return { properties: { type: SectionType.NEXT_PAGE, page: pageOf(layout.page), grid: NO_GRID }, children: annexPage(annex, layout) };
}

/**
 * A grid of no type is none; exact lines hold the 22. LibreOffice would give each line of the title, whose characters are
 * higher than a cell of the grid, two cells.
 */
const NO_GRID = { linePitch: LINE } as const;

/** The library turns the sheet itself, so it is told the upright one. */
function pageOf(size: PageSize): NonNullable<NonNullable<ISectionOptions["properties"]>["page"]> {
  const { top, right, bottom, left } = size;
  const orientation = size === PAGE_ACROSS ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { size: { width: PAGE.width, height: PAGE.height, orientation }, margin: { top, right, bottom, left, header: HEADER, footer: footerOf(size), gutter: 0 } };
}

/** — 1 — one character in from the outer edge. */
const pageNumber = (side: "left" | "right"): Footer =>
  new Footer({
    children: [new Paragraph({
      style: OTHER_STYLES.pageNumber, alignment: side === "left" ? AlignmentType.LEFT : AlignmentType.RIGHT, indent: { [side]: PAGE_NUMBER_POINTS * 20 },
      children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"] })],
    })],
  }); // prettier-ignore

const PAGE_NUMBERS = { default: pageNumber("right"), even: pageNumber("left") } as const;

function timeless(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return zipSync(unzipSync(bytes), { level: 6, mtime: NO_TIME });
}
