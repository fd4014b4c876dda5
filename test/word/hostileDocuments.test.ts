/** Documents that nobody wrote by hand: no crash, no hang, and linear time. */
import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { cpuTime } from "../cpuTime";
import { docxOf, paragraph } from "./docxOf";
import { refusalOf } from "./read";

const deep = (open: string, inner: string, close: string, times: number): string => open.repeat(times) + inner + close.repeat(times);
const WORD = paragraph("正文");

const HOSTILE: readonly (readonly [what: string, body: string])[] = [
  ["elements that nobody knows", deep("<w:x>", WORD, "</w:x>", 10_000)],
  ["tables in tables", deep("<w:tbl><w:tr><w:tc>", WORD.repeat(5_000), "</w:tc></w:tr></w:tbl>", 10_000)],
  ["text boxes in text boxes", deep("<w:p><w:r><w:txbxContent>", WORD.repeat(5_000), "</w:txbxContent></w:r></w:p>", 10_000)],
  ["paragraphs in paragraphs", deep("<w:p>", WORD, "</w:p>", 10_000)],
  ["alternatives in alternatives", deep("<mc:AlternateContent><mc:Choice>", WORD, "</mc:Choice></mc:AlternateContent>", 10_000)],
  ["fields that begin and never end", WORD + paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000))],
  ["ends of what never began", `${WORD}<w:tc>${WORD}</w:tc><w:tr/><w:txbxContent/><mc:Fallback/><w:fldChar w:fldCharType="end"/><w:t>无处</w:t>`],
  ["a million columns", `${WORD}<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr></w:tc><w:tc><w:p/></w:tc></w:tr>'.repeat(2_000)}</w:tbl>`],
  ["a row of 20,000 cells over 20,000 rows of one", `${WORD}<w:tbl><w:tr>${"<w:tc><w:p/></w:tc>".repeat(20_000)}</w:tr>${"<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(20_000)}</w:tbl>`],
  ["line breaks without end", paragraph(`<w:r><w:t>字</w:t>${"<w:br/>".repeat(200_000)}</w:r>`)],
]; // prettier-ignore

it.each(HOSTILE)("lives through %s", async (_, body) => {
  const document = docxOf({ body });
  expect(await cpuTime(async () => expect(await refusalOf(document)).toBeNull())).toBeLessThan(10_000);
});

it("lives through styles that stand on each other, and numbers without bounds", async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
  const numbering = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="环"/><w:styleLink w:val="环"/><w:lvl w:ilvl="99"><w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="${"%9".repeat(50)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
  const body = paragraph("正文", '<w:pStyle w:val="A"/><w:numPr><w:ilvl w:val="77"/><w:numId w:val="1"/></w:numPr>');
  expect(await refusalOf(docxOf({ styles, numbering, body }))).toBeNull();
});

it.each([
  ["tabs", `甲${"\t".repeat(1_000_000)}`],
  ["lines of tabs", "甲\t乙\n".repeat(200_000)],
  ["tabs and one character", "\t甲".repeat(500_000)],
  ["blanks", `甲${" ".repeat(1_000_000)}`],
  ["line ends", `甲${"\r".repeat(1_000_000)}`],
])("lives through a million %s", async (_, text) => {
  expect(await cpuTime(async () => expect(await refusalOf(strToU8(text))).toBeNull())).toBeLessThan(10_000);
});
