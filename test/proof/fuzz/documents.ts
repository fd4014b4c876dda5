/** Documents of which one part, or the package, or the pasted page is not as it should be: read, or refused in words. */
import { JSDOM, VirtualConsole } from "jsdom";
import { ISSUE_CODES } from "../../../src/core/issue";
import type { DocumentText } from "../../../src/core/read/document";
import { issueText } from "../../../src/i18n/issues";
import { type ReadResult, readDocument } from "../../../src/word/readDocument";
import { readPasted } from "../../../src/word/readPasted";
import { cell, docxParts, numbered, packed, paragraph, row, run, table } from "../../word/docxOf";
import type { Chance } from "./chance";
import { changedBytes, changedPart } from "./changedParts";
import type { Target } from "./target";

/** All that the reader knows of. */
const PARTS = docxParts({
  body:
    paragraph("半年小结", '<w:pStyle w:val="T"/>') +
    numbered("宣传教育", 1) + numbered("进村入户", 1, 1) +
    paragraph(`${run("走访")}<w:del><w:r><w:delText>4</w:delText></w:r></w:del><w:ins>${run("40")}</w:ins>${run("户", "<w:vanish w:val=\"0\"/>")}<w:r><w:tab/><w:br/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`, "<w:rPr><w:del/></w:rPr>") +
    paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>') +
    paragraph(`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph("框")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("框")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`) +
    table(
      row([cell("事项", '<w:gridSpan w:val="2"/>'), "数"], "<w:tblHeader/>"),
      row([cell("甲", '<w:vMerge w:val="restart"/>'), "目标", "12"], '<w:gridBefore w:val="1"/>'),
      row([cell("", "<w:vMerge/>"), cell(table(row(["内", "1"]), row(["外", "2"]))), "x"]),
      row(["旧"], "<w:del/>"),
    ),
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/><w:basedOn w:val="N"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="3"/></w:lvlOverride></w:num>',
}); // prettier-ignore

const PAGE =
  '<html><head><style>p{color:red}</style></head><body><p class="MsoNormal" style="margin:0">一、走访<del>3</del>40户</p><script>1</script><div hidden="">藏</div>' +
  '<table border="1"><thead><tr><th>事项</th><th colspan="2">数</th></tr></thead><tbody><tr><td rowspan="2">甲</td><td>目标</td><td>12</td></tr><tr><td>完成</td><td><table><tr><td>内</td><td>1</td></tr></table></td></tr></tbody></table><img alt="x" src="a"/></body></html>';

const TEXT = "半年小结\r\n一、走访40户。\n事项\t数\n甲\t12\n乙\t3\n";

/** Without its complaints about style sheets. */
const parse = (html: string): Document => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;

const MAKE: readonly ((chance: Chance) => Promise<ReadResult> | ReadResult)[] = [
  (chance) => {
    const path = chance.pick(Object.keys(PARTS));
    return readDocument(packed({ ...PARTS, [path]: changedPart(PARTS[path] ?? "", chance) }), "a.docx");
  },
  (chance) => readDocument(packed({ ...PARTS, "word/document.xml": changedPart(PARTS["word/document.xml"] ?? "", chance) }), "a.docx"),
  (chance) => readDocument(changedBytes(packed(PARTS), chance), "a.docx"),
  (chance) => readDocument(changedBytes(encoded(chance), chance), "a.txt"),
  (chance) => readPasted(changedPart(PAGE, chance), chance.once(2) ? "" : changedPart(TEXT, chance), parse),
];

function encoded(chance: Chance): Uint8Array {
  return new Uint8Array(Buffer.from(TEXT, chance.once(2) ? "utf8" : "utf16le"));
}

export const documents: Target = {
  name: "document",
  limit: 5_000,
  try: async (chance) => {
    const result = await chance.pick(MAKE)(chance);
    if (result.ok) return wrongIn(result.document);
    return ISSUE_CODES.includes(result.issue.code) && !issueText(result.issue, "zh-CN").includes("undefined") ? null : `${result.issue.code} is not worded`;
  },
};

/** What every reader of the text relies on. */
function wrongIn({ text, tables }: DocumentText): string | null {
  let end = 0;
  for (const one of tables) {
    if (one.start < end || one.end < one.start || one.end > text.length) return `a table from ${String(one.start)} to ${String(one.end)} in ${String(text.length)} characters`;
    end = one.end;
    if (new Set(one.rows.map((cells) => cells.length)).size > 1) return "rows of unequal length";
    const lines = text.slice(one.start, one.end).split(/\r\n|[\r\n]/u);
    if (one.shape.kind === "layout") continue;
    if (lines.length !== one.rows.length) return `${String(lines.length)} lines for ${String(one.rows.length)} rows`;
    if (lines.some((line, index) => line.split("\t").length !== one.rows[index]?.length)) return "a line with other cells than its row";
    if (one.shape.kind === "grid" && one.shape.headRows >= one.rows.length) return "a table of heads only";
  }
  return text.trim() === "" ? "a text without text" : null;
}
