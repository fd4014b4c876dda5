/** Documents put together at random from what Word puts into paragraphs: words cut anywhere, and all that may stand between. */
import fc from "fast-check";
import { cell, paragraph, row, run, table } from "./docxOf";

const word = fc.array(fc.constantFrom("完成", "86", "户", "，", "4.2%", "&amp;", "&lt;", "&#x4E00;", " ", "\u3000", "\u00ad", "𠀀", "\n", "办理"), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(""));
const look = fc.constantFrom("", "<w:b/>", '<w:sz w:val="32"/>');
const plainRun = fc.tuple(word, look).map(([text, properties]) => run(text, properties));
/** Without the attribute by which blanks at the edges are kept, as where a text has none. */
const bareRun = word.map((text) => `<w:r w:rsidR="00A1"><w:t>${text.trim()}</w:t></w:r>`);
const brokenRun = fc.tuple(word, word).map(([first, second]) => `<w:r><w:rPr><w:i/></w:rPr><w:t>${first}</w:t><w:tab/><w:t xml:space="preserve">${second}</w:t><w:br/></w:r>`);
const around = (open: string, close: string) => fc.array(plainRun, { minLength: 1, maxLength: 2 }).map((runs) => open + runs.join("") + close);

const inline = fc.oneof(
  { weight: 4, arbitrary: plainRun },
  { weight: 3, arbitrary: bareRun },
  brokenRun,
  fc.constantFrom('<w:proofErr w:type="spellStart"/>', '<w:bookmarkStart w:id="7" w:name="甲"/>', '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 9</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
  around('<w:hyperlink w:anchor="a">', "</w:hyperlink>"),
  around('<w:ins w:id="3">', "</w:ins>"),
  around("<w:smartTag>", "</w:smartTag>"),
  around("<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"),
  around("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"),
  around('<w:fldSimple w:instr="DATE">', "</w:fldSimple>"),
  word.map((text) => `<w:del w:id="4"><w:r><w:delText>${text}</w:delText></w:r></w:del>`),
  word.map((text) => run(text, "<w:vanish/>")),
  word.map((text) => `<w:r><w:pict><w:txbxContent>${paragraph(text)}</w:txbxContent></w:pict></w:r>`),
);
const line = fc.array(inline, { maxLength: 6 }).map((parts) => paragraph(parts.join("")));
const runsOn = fc.array(plainRun, { maxLength: 2 }).map((runs) => paragraph(runs.join(""), "<w:rPr><w:del/></w:rPr>"));
const cells = fc.array(fc.array(line, { minLength: 1, maxLength: 2 }).map((lines) => cell(lines.join(""))), { minLength: 1, maxLength: 3 });
const grid = fc.array(cells.map((of) => row(of)), { minLength: 1, maxLength: 3 }).map((rows) => table(...rows));

/** What stands in `w:body`: a counterexample is read as it is. */
export const oddBody = fc.noBias(fc.array(fc.oneof({ weight: 4, arbitrary: line }, runsOn, grid), { minLength: 1, maxLength: 6 }).map((blocks) => paragraph("总结正文。") + blocks.join("")));

/** Spans as thousandths of a text's length. */
export const spans = fc.noBias(fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 5 }));

export function spansIn(text: string, shares: readonly (readonly [number, number])[]): readonly { readonly start: number; readonly end: number }[] {
  return shares.map(([from, share]) => {
    const start = Math.floor((from / 1000) * (text.length - 1));
    return { start, end: Math.min(text.length, start + 1 + Math.floor((share / 1000) * text.length)) };
  });
}
