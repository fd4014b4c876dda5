/** Paragraphs for the clipboard: HTML that Word takes as finished paragraphs, never as a table, and the same as plain text. */
import { LINE_POINTS, PARAGRAPH_STYLES } from "./paragraphStyle";
import { plainParagraphs, type WordParagraph } from "./plainParagraphs";

export interface ClipboardText {
  readonly html: string;
  readonly plain: string;
}

export function clipboardText(cells: readonly WordParagraph[]): ClipboardText {
  const paragraphs = plainParagraphs(cells);
  return {
    html: `<html><head><meta charset="utf-8"></head><body>${paragraphs.map(paragraphHtml).join("")}</body></html>`,
    plain: paragraphs.map(({ text }) => text).join("\r\n"),
  };
}

function paragraphHtml({ level, text }: WordParagraph): string {
  const { fonts, points, align, indent } = PARAGRAPH_STYLES[level];
  const families = fonts.map((font) => `'${font}'`).join(",");
  const style = [
    "margin:0", `text-align:${align}`, `text-indent:${indent * points}pt`, "mso-char-indent-count:" + indent.toFixed(1),
    `line-height:${LINE_POINTS}pt`, "mso-line-height-rule:exactly", `font-family:${families}`, `font-size:${points}pt`, "font-weight:normal",
  ].join(";");
  const run = `font-family:${families};font-size:${points}pt`;
  return `<p style="${style}"><span lang="ZH-CN" style="${run}">${escaped(text)}</span></p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
