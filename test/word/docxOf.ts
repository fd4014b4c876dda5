/** A .docx by hand: only what a test is about. */
import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface DocxContent {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Parts besides, or in place of, the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
}

export function docxParts({ body, styles, numbering, parts }: DocxContent): Readonly<Record<string, string>> {
  const relationship = (id: number, type: string, target: string): string => `<Relationship Id="rId${String(id)}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const relationships = (inner: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": relationships(relationship(1, "officeDocument", "word/document.xml")),
    "word/_rels/document.xml.rels": relationships(relationship(1, "styles", "styles.xml") + relationship(2, "numbering", "/word/numbering.xml")),
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...(styles === undefined ? {} : { "word/styles.xml": `<w:styles ${W}>${styles}</w:styles>` }),
    ...(numbering === undefined ? {} : { "word/numbering.xml": `<w:numbering ${W}>${numbering}</w:numbering>` }),
    ...parts,
  };
}

export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

export const docxOf = (content: DocxContent): Uint8Array => packed(docxParts(content));

export const run = (text: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** `inner` is text or runs; `properties` stands in `w:pPr`. */
export const paragraph = (inner: string, properties = ""): string => `<w:p><w:pPr>${properties}</w:pPr>${inner === "" || inner.startsWith("<") ? inner : run(inner)}</w:p>`;

export const numbered = (text: string, list: number, level = 0): string => paragraph(text, `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);

export const cell = (inner: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner.startsWith("<") ? inner : paragraph(inner)}</w:tc>`;

export const row = (cells: readonly string[], properties = ""): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((one) => (one.startsWith("<w:tc>") ? one : cell(one))).join("")}</w:tr>`;

export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.join("")}</w:tbl>`;
