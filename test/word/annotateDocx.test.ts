/** Comments at words of a .docx: where they stand, and that nothing else is touched. */
import { strToU8 } from "fflate";
import { expect, it } from "vitest";
import { annotateDocx, type Written } from "../../src/word/writeInto";
import type { Annotated, Note } from "../../src/word/annotate/annotate";
import { bodyIn, commentsIn, isInsertedInto, partsIn } from "./commentsIn";
import { cell, docxOf, docxParts, type DocxContent, numbered, packed, paragraph, row, run, table } from "./docxOf";
import { documentOf } from "./read";

const BY = { author: "指标成文", initials: "核", date: "2026-07-03T09:30:00Z" };

/** `words` are looked up in the text: each must stand there once. */
async function annotated(bytes: Uint8Array, words: readonly string[]): Promise<Annotated> {
  const { text } = await documentOf(bytes);
  const notes = words.map((word) => ({ ...spanOf(text, word), text: `核对：${word}` }));
  const result = await annotateDocx({ bytes, file: "总结.docx", text }, notes, BY);
  if (!result.ok) throw new Error(result.issue.code);
  expect((await documentOf(result.bytes)).text).toBe(text);
  return result;
}

function spanOf(text: string, word: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(word);
  if (start < 0 || text.includes(word, start + 1)) throw new Error(`${word} does not stand once in ${text}`);
  return { start, end: start + word.length };
}

const wordsIn = ({ bytes }: Annotated): readonly string[] => commentsIn(bytes).map(({ words }) => words);
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const bound = (inner: string): string => `<w:sdt><w:sdtPr><w:alias w:val="单位"/><w:text/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
const box = (text: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r>`;
/** A word as Word itself saves it: cut by revisions, spelling marks and bookmarks. */
const CUT = `<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>全年办</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B2"><w:t>理</w:t></w:r><w:bookmarkStart w:id="0" w:name="_Go"/><w:r><w:t>工单12</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r w:rsidR="00C3"><w:t>68</w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><w:t>件。</w:t></w:r>`;

/** What is marked is the words themselves, unless a third entry says otherwise. */
const CASES: readonly (readonly [what: string, body: string, words: readonly string[], marked?: readonly string[]])[] = [
  ["a whole run", paragraph(run("完成") + run("86") + run("户。")), ["86"]],
  ["the middle of a run", paragraph("上半年改造86户，完成过半。"), ["86"]],
  ["several, beside each other and in each other", paragraph("改造86户，完成率43.3%。"), ["86", "86户", "户", "43.3%", "改造86户，完成率43.3%"]],
  ["a word that Word has cut", paragraph(CUT), ["1268件", "办理", "单12"]],
  ["a whole paragraph and the next", paragraph("第一段。") + paragraph("第二段。"), ["第一段。\n第二段"], ["第一段。第二段"]],
  ["cells", table(row(["项目", "目标"]), row(["改造", "200"])), ["200", "目标"]],
  ["cells beside each other", table(row(["项目", "目标"]), row(["改造", "200"])), ["改造\t200"], ["改造200"]],
  ["the second line of a cell", table(row(["项目", cell(paragraph("目标") + paragraph(" 全年 "))]), row(["改造", "200"])), ["全年"]],
  ["a cell merged downwards", table(row([cell("培训", "<w:vMerge w:val=\"restart\"/>"), "4场"]), row([cell("重复的字", "<w:vMerge/>"), "60人"])), ["60人", "培训"]],
  ["a frame of one cell", table(row([cell(paragraph("第一段。") + paragraph("改造86户。"))])), ["86"]],
  ["a link", paragraph(`见<w:hyperlink w:anchor="a">${run("附件第3页")}</w:hyperlink>。`.replace("见", run("见")).replace("。", run("。"))), ["3", "附件第3页。"]],
  ["inserted text beside deleted", paragraph(`${run("完成")}<w:del w:id="1"><w:r><w:delText>50</w:delText></w:r></w:del><w:ins w:id="2">${run("60件工单")}</w:ins>${run("，办结")}`), ["60", "完成60件"]],
  ["the words beside hidden ones", paragraph(run("看得见") + run("看不见", "<w:vanish/>") + run("也看得见。")), ["看得见也"]],
  ["a content control", `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(`${run("办理")}<w:smartTag>${run("120本")}</w:smartTag>`)}</w:sdtContent></w:sdt>`, ["120"]],
  ["a control that must not be cut", paragraph(run("由") + bound(run("河西街道办事处")) + run("负责。")), ["街道"], ["河西街道办事处"]],
  ["a field's result", paragraph(`${run("共")}${field("begin")}<w:r><w:instrText>SUM</w:instrText></w:r>${field("separate")}${run("320")}${field("end")}${run("人")}`), ["320", "20人"]],
  ["a simple field, whole", paragraph(`<w:fldSimple w:instr="DATE">${run("2026年6月")}</w:fldSimple>${run("底")}`), ["6月"], ["2026年6月"]],
  ["a formula, whole", paragraph(`${run("即")}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>${run("。")}`), ["x=2。"], ["。"]],
  ["ruby, whole", paragraph(`<w:r><w:ruby><w:rt>${run("lú")}</w:rt><w:rubyBase>${run("泸")}</w:rubyBase></w:ruby></w:r>${run("州")}`), ["泸"], ["lú泸"]],
  ["the paragraph's place of a text box", paragraph(`${run("正文。")}${box("框里86户")}${run("还有。")}`), ["86", "还有。\n框里"], ["框里86户", "框里86户还有。"]],
  ["a text box in a cell, read behind its paragraph", table(row([cell(paragraph(`${box("框里86户")}${run("还有。")}`)), "目标"]), row(["改造", "200"])), ["有。 框"], ["框里86户还有。"]],
  ["a text box between the words of a cell", table(row([cell(paragraph(`${run("甲")}${box("乙")}${run("丙")}`)), "目标"]), row(["改造", "200"])), ["甲丙 乙", "丙 乙"], ["甲乙丙", "乙丙"]],
  ["the words behind an automatic number", numbered("改造86户。", 1), ["1. "], ["改"]],
  ["tabs and breaks", paragraph("<w:r><w:t>甲</w:t><w:tab/><w:t>乙丙</w:t><w:br/><w:t>丁</w:t></w:r>"), ["甲\t乙", "丙", "丁"], ["甲乙", "丙", "丁"]],
  ["a symbol", paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>已办</w:t></w:r>'), ["☑", "已"], ["", "已"]],
  ["escaped signs and soft hyphens", paragraph("<w:r><w:t>甲&amp;乙&lt;1&gt;\u00ad&#x4E00;&#20108;丙</w:t></w:r>"), ["乙<1>", "一二"], ["乙<1>", "&#x4E00;二"]],
  ["characters of two units", paragraph("<w:r><w:t>甲𠀀乙</w:t></w:r>"), ["\udc00乙"], ["𠀀乙"]],
]; // prettier-ignore

const numbering = '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:suff w:val="space"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

it.each(CASES.map(([what, body, words, marked]) => [what, body, words, marked ?? words] as const))("marks %s", async (_, body, words, marked) => {
  const bytes = docxOf({ body, numbering });
  const result = await annotated(bytes, words);
  expect(result.unplaced).toEqual([]);
  expect(wordsIn(result)).toEqual(marked);
  expect(isInsertedInto(bodyIn(bytes), bodyIn(result.bytes))).toBe(true);
  expect(commentsIn(result.bytes).map(({ author, text }) => [author, text])).toEqual(words.map((word) => [BY.author, `核对：${word.replace(/[\ud800-\udfff]/gu, "")}`]));
});

it("keeps look and blanks of a run that it cuts", async () => {
  const { bytes } = await annotated(docxOf({ body: paragraph('<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr><w:t>办理 12 件</w:t></w:r>') }), ["12"]);
  const keep = ' xml:space="preserve"';
  const again = '<w:r w:rsidR="1"><w:rPr><w:b/></w:rPr>';
  expect(bodyIn(bytes)).toContain(
    `${again}<w:t${keep}>办理 </w:t></w:r><w:commentRangeStart w:id="0"/>${again}<w:t${keep}>12</w:t></w:r>` +
      `<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${again}<w:t${keep}> 件</w:t></w:r>`,
  );
});

it("leaves every other part packed as it was, in its place", async () => {
  const picture = String.fromCharCode(...Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251));
  const bytes = docxOf({ body: paragraph("完成86户。"), styles: "", parts: { "word/media/image1.png": picture, "customXml/item1.xml": "<甲/>" } });
  const result = await annotated(bytes, ["86"]);
  const [before, after] = [partsIn(bytes), partsIn(result.bytes)];
  const changed = ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml"];
  expect(Object.keys(after)).toEqual([...Object.keys(before), "word/comments.xml"]);
  for (const [path, part] of Object.entries(before)) expect(Buffer.compare(part, after[path] ?? new Uint8Array()) === 0, path).toBe(!changed.includes(path));
  const packedPicture = (of: Uint8Array): string => {
    const text = Buffer.from(of).toString("latin1");
    const start = text.indexOf("word/media/image1.png");
    return text.slice(start - 30, text.indexOf("PK", start));
  };
  expect(packedPicture(bytes).length).toBeGreaterThan(200);
  expect(packedPicture(result.bytes)).toBe(packedPicture(bytes));
});

it("keeps the comments that stand, and gives new ones other numbers", async () => {
  const first = await annotated(docxOf({ body: paragraph("改造86户，培训60人。") }), ["86", "60"]);
  const second = await annotated(first.bytes, ["改造86户"]);
  expect(commentsIn(second.bytes)).toMatchObject([{ id: "0", words: "86" }, { id: "1", words: "60" }, { id: "2", words: "改造86户" }]);
  expect(Object.keys(partsIn(second.bytes))).toEqual(Object.keys(partsIn(first.bytes)));
});

it("writes a note of several lines and of odd signs as paragraphs", async () => {
  const bytes = docxOf({ body: paragraph("完成86户。") });
  const result = await annotateDocx({ bytes, file: "", text: "完成86户。" }, [{ start: 2, end: 4, text: "表中是 <87>\r\n“A&B”\u0001" }], { ...BY, author: '核"对', date: "" });
  if (!result.ok) throw new Error(result.issue.code);
  expect(commentsIn(result.bytes)).toMatchObject([{ author: "核&quot;对", text: "表中是 <87>\n“A&B”" }]);
  expect(new TextDecoder().decode(partsIn(result.bytes)["word/comments.xml"])).not.toContain("w:date");
});

it("says which note has no place", async () => {
  const bytes = docxOf({ numbering, body: numbered("", 1) + paragraph("正文") });
  const { text } = await documentOf(bytes);
  const result = await annotateDocx({ bytes, file: "", text }, [{ start: 0, end: 1, text: "空" }, { start: text.indexOf("正"), end: text.length, text: "有" }], BY);
  expect(result).toMatchObject({ ok: true, unplaced: [0] });
});

const other = (content: DocxContent, change: (part: string) => string, path = "word/document.xml"): Uint8Array => {
  const parts = docxParts(content);
  return packed({ ...parts, [path]: change(parts[path] ?? "") });
};
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

it("writes in the document's own prefixes, namespace and encoding", async () => {
  const W = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const bare = other({ body: "" }, () => `<document xmlns="${W}"><body><p><r><t>完成86户。</t></r></p></body></document>`);
  const result = await annotated(bare, ["86"]);
  expect(bodyIn(result.bytes)).toContain(`<r><t>完成</t></r><w:commentRangeStart xmlns:w="${W}" w:id="0"/><r><t>86</t></r>`);
  expect(new TextDecoder().decode(partsIn(result.bytes)["word/comments.xml"])).toContain(`<w:comments xmlns:w="${W}">`);
  expect(new TextDecoder().decode(partsIn(result.bytes)["word/_rels/document.xml.rels"])).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"');
  const { zipSync } = await import("fflate");
  const parts = docxParts({ body: paragraph("完成86户。") });
  const wide = zipSync({ ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), "word/document.xml": utf16((parts["word/document.xml"] ?? "").replace("UTF-8", "UTF-16")) });
  const written = partsIn((await annotated(wide, ["86"])).bytes)["word/document.xml"] ?? new Uint8Array();
  expect([...written.slice(0, 2)]).toEqual([0xff, 0xfe]);
  expect(new TextDecoder("utf-16le").decode(written)).toContain("<w:commentRangeStart");
});

it.each<readonly [what: string, bytes: Uint8Array, text: string, notes: readonly Note[], code: string]>([
  ["a text file", strToU8("完成86户。"), "完成86户。", [], "document_not_docx"],
  ["a document that says something else by now", docxOf({ body: paragraph("完成87户。") }), "完成86户。", [], "document_changed"],
  ["a note behind the end", docxOf({ body: paragraph("完成") }), "完成", [{ start: 1, end: 3, text: "" }], "document_changed"],
  ["a note that ends before it begins", docxOf({ body: paragraph("完成") }), "完成", [{ start: 2, end: 1, text: "" }], "document_changed"],
  ["a note at no number", docxOf({ body: paragraph("完成") }), "完成", [{ start: NaN, end: 1, text: "" }], "document_changed"],
  ["half a file", docxOf({ body: paragraph("完成") }).slice(0, 300), "完成", [], "document_damaged"],
  ["a document without its list of types", other({ body: paragraph("完成") }, () => "", "[Content_Types].xml"), "完成", [{ start: 0, end: 1, text: "" }], "document_damaged"],
  ["damaged comments", docxOf({ body: paragraph("完成"), parts: { "word/_rels/document.xml.rels": '<Relationships><Relationship Id="a" Type="x/comments" Target="comments.xml"/></Relationships>', "word/comments.xml": "<w:comments>" } }), "完成", [{ start: 0, end: 1, text: "" }], "document_damaged"],
])("turns away %s", async (_, bytes, text, notes, code) => {
  const result: Written<Annotated> = await annotateDocx({ bytes, file: "总结.docx", text }, notes, BY);
  expect(result).toEqual({ ok: false, issue: { code, severity: "error", with: { file: "总结.docx" } } });
}); // prettier-ignore
