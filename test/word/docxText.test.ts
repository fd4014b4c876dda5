/** The running text of a .docx: what a person would copy. */
import { expect, it } from "vitest";
import { cell, paragraph, row, run, table } from "./docxOf";
import { documentIn } from "./read";

const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

const CASES: readonly (readonly [what: string, body: string, text: string])[] = [
  ["paragraphs", paragraph("上半年工作") + paragraph("") + paragraph("办理证件120本。"), "上半年工作\n\n办理证件120本。"],
  ["runs in one paragraph", paragraph(run("办理") + run("12") + run("件")), "办理12件"],
  ["tabs and line breaks", paragraph('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/></w:r>', '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'), "甲\t乙\n丙"],
  ["blank paragraphs at the end", paragraph("正文") + paragraph("") + paragraph(" "), "正文"],
  ["deleted and inserted text", paragraph(`${run("完成")}<w:del><w:r><w:delText>50</w:delText></w:r></w:del><w:ins>${run("60")}</w:ins>${run("件")}`), "完成60件"],
  ["moved text", paragraph(`<w:moveFrom>${run("前面的话")}</w:moveFrom>${run("中间。")}<w:moveTo>${run("前面的话")}</w:moveTo>`), "中间。前面的话"],
  ["a deleted end of a paragraph", paragraph("开展活动", "<w:rPr><w:del/></w:rPr>") + paragraph("8场"), "开展活动8场"],
  ["a deleted paragraph", `${paragraph("甲")}<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:del>${run("废话")}</w:del></w:p>${paragraph("乙")}`, "甲\n乙"],
  ["an earlier state of a paragraph", `<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>${run("正文")}</w:p>`, "正文"],
  ["field codes", paragraph(`${field("begin")}<w:r><w:instrText>PAGE</w:instrText></w:r>${run("码")}${field("separate")}${run("3")}${field("end")}${run("页")}`), "3页"],
  ["a field that never ends", paragraph(`${run("前")}${field("begin")}<w:r><w:instrText>X</w:instrText></w:r>`) + paragraph("后文还在"), "前\n后文还在"],
  ["a simple field", paragraph(`<w:fldSimple w:instr="DATE">${run("2026年6月")}</w:fldSimple>`), "2026年6月"],
  ["hidden text", paragraph(run("看得见") + run("看不见", "<w:vanish/>") + run("也看得见", '<w:vanish w:val="0"/>')), "看得见也看得见"],
  ["soft hyphens", paragraph("<w:r><w:t>甲\u00ad乙</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>丙</w:t></w:r>"), "甲乙-丙"],
  ["symbols", paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>已办</w:t><w:sym w:font="Wingdings" w:char="F0D8"/><w:sym w:font="宋体" w:char="2460"/></w:r>'), "☑已办①"],
  ["ruby", paragraph(`<w:r><w:ruby><w:rt>${run("lú")}</w:rt><w:rubyBase>${run("泸")}</w:rubyBase></w:ruby></w:r>${run("州")}`), "泸州"],
  ["a text box, once", paragraph(`${run("正文。")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("框里的话")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("框里的话")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("还是正文。")}`), "正文。还是正文。\n框里的话"],
  ["a text box in the old form", paragraph(`<w:r><w:pict><v:textbox>${box("只有框")}</v:textbox></w:pict></w:r>`), "只有框"],
  ["content controls and links", `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(`<w:hyperlink>${run("链接的字")}</w:hyperlink><w:smartTag>${run("标")}</w:smartTag>`)}</w:sdtContent></w:sdt>`, "链接的字标"],
  ["formulas", paragraph("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath><w:r><w:t>式</w:t></w:r>"), "x=2式"],
  ["marks of notes and comments", paragraph('<w:r><w:t>正文</w:t><w:footnoteReference w:id="1"/><w:annotationRef/><w:commentReference w:id="0"/></w:r>'), "正文"],
  ["line ends of the file inside a text", paragraph("<w:r><w:t>甲\n乙&#13;丙</w:t></w:r>"), "甲 乙 丙"],
  ["an escaped sign", paragraph("甲&amp;乙&lt;1&gt;&#x4E00;"), "甲&乙<1>一"],
  ["a frame of one cell", table(row([cell(paragraph("第一段。") + paragraph("第二段。"))])), "第一段。\n第二段。"],
]; // prettier-ignore

it.each(CASES)("reads %s", async (_, body, text) => {
  expect((await documentIn({ body })).text).toBe(text);
});

it("leaves out lists of contents, whatever their styles are called", async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="T"><w:name w:val="TOC Heading"/></w:style>';
  const body = paragraph("目录", '<w:pStyle w:val="T"/>') + paragraph("一、成绩\t1", '<w:pStyle w:val="11"/>') + paragraph("一、成绩");
  expect((await documentIn({ styles, body })).text).toBe("一、成绩");
});

it("reads no heads, feet and notes", async () => {
  const parts = { "word/header1.xml": `<w:hdr>${paragraph("页眉")}</w:hdr>`, "word/footnotes.xml": `<w:footnotes>${paragraph("脚注")}</w:footnotes>` };
  expect((await documentIn({ body: paragraph("正文"), parts })).text).toBe("正文");
});

it("says that changes were tracked and pictures not read", async () => {
  const body = paragraph(`<w:ins>${run("新字")}</w:ins><w:r><w:drawing><a:blip/></w:drawing></w:r>`);
  const { issues } = await documentIn({ body });
  expect(issues).toEqual([
    { code: "document_tracked_changes", severity: "info", with: { file: "总结.docx" } },
    { code: "document_pictures", severity: "info", with: { file: "总结.docx", count: 1 } },
  ]);
});

it("does not take a change of mere looks for one of words", async () => {
  const body = paragraph(run("字", "<w:b/><w:rPrChange><w:rPr/></w:rPrChange>"));
  expect(await documentIn({ body })).toEqual({ text: "字", tables: [], issues: [] });
});

it("finds the parts by their relationships, in whichever case, and elements under any prefix", async () => {
  const relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="Word/Main.xml"/></Relationships>';
  const parts = { "_rels/.rels": relationships, "word/main.xml": `<x:document xmlns:x="w"><x:body><x:p><x:r><x:t>别处的正文</x:t></x:r></x:p></x:body></x:document>` };
  expect((await documentIn({ body: paragraph("不该读"), parts })).text).toBe("别处的正文");
});
