/** Corrections in the runs of a .docx: what it says then, in which look, and what is left out. */
import { expect, it } from "vitest";
import { correctDocx } from "../../src/word/writeInto";
import { bodyIn, partsIn } from "./commentsIn";
import { cell, docxOf, numbered, paragraph, row, run, table } from "./docxOf";
import { documentOf } from "./read";

type Correction = readonly [words: string, text: string];

async function corrected(bytes: Uint8Array, corrections: readonly Correction[]) {
  const { text } = await documentOf(bytes);
  const result = await correctDocx({ bytes, file: "总结.docx", text }, corrections.map(([words, put]) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, text: put })));
  if (!result.ok) throw new Error(result.issue.code);
  expect((await documentOf(result.bytes)).text).toBe(result.text);
  return result;
}

const numbering = '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';

const CASES: readonly (readonly [what: string, body: string, corrections: readonly Correction[], text: string])[] = [
  ["one run", paragraph("完成86户。"), [["86", "87"]], "完成87户。"],
  ["several runs", paragraph(run("完成8") + run("6") + run("户，增长4.2%。")), [["86户", "870件"], ["4.2%", "5%"]], "完成870件，增长5%。"],
  ["cells", table(row(["项目", "目标"]), row([cell(paragraph("改造") + paragraph("住房")), "200"])), [["200", "210"], ["住房", "危房"]], "项目\t目标\n改造 危房\t210"],
  ["inserted words", paragraph(`${run("完成")}<w:del w:id="1"><w:r><w:delText>50</w:delText></w:r></w:del><w:ins w:id="2">${run("60")}</w:ins>${run("件")}`), [["成60件", "结61本"]], "完结61本"],
  ["a field's result and a link", paragraph(`<w:hyperlink>${run("共320人")}</w:hyperlink>`), [["320", "321"]], "共321人"],
  ["escaped signs", paragraph("<w:r><w:t>甲&amp;乙&lt;1&gt;\u00ad&#x4E00;丙</w:t></w:r>"), [["&乙<1", "&<2"], ["一", "“二”"]], "甲&<2>“二”丙"],
  ["nothing in place of something", paragraph(run("近") + run("约86户")), [["约", ""]], "近86户"],
  ["blanks at the edges", paragraph("<w:r><w:t>办理12 件</w:t></w:r>"), [["办理", " 办结 "], ["件", "件 "]], " 办结 12 件"],
  ["corrections beside each other", paragraph(run("甲乙") + run("丙丁")), [["乙", "二"], ["丙", "三"], ["甲", "一"]], "一二三丁"],
]; // prettier-ignore

it.each(CASES)("corrects %s", async (_, body, corrections, text) => {
  const result = await corrected(docxOf({ body }), corrections);
  expect(result.unapplied).toEqual([]);
  expect(result.text.trimEnd()).toBe(text);
});

it("puts something in behind the words before it, in their look, and at the beginning of a line before the first", async () => {
  const bytes = docxOf({ body: paragraph(run("约", "<w:b/>") + run("86户。", "<w:i/>")) });
  const result = await correctDocx({ bytes, file: "", text: "约86户。" }, [{ start: 1, end: 1, text: "一" }, { start: 3, end: 3, text: "%" }, { start: 0, end: 0, text: "近" }]);
  if (!result.ok) throw new Error(result.issue.code);
  expect(result.text).toBe("近约一86%户。");
  expect(bodyIn(result.bytes)).toContain(run("近约一", "<w:b/>") + run("86%户。", "<w:i/>"));
});

it("keeps the look of the first character, all that stands between, and every other part", async () => {
  const bytes = docxOf({ styles: "", body: paragraph(`${run("完成8", "<w:b/>")}<w:bookmarkStart w:id="0" w:name="甲"/><w:proofErr w:type="spellStart"/>${run("6户。", "<w:i/>")}<w:bookmarkEnd w:id="0"/>`) });
  const { bytes: written } = await corrected(bytes, [["86", "91"]]);
  expect(bodyIn(written)).toBe(bodyIn(bytes).replace("完成8", "完成91").replace("6户", "户"));
  const [before, after] = [partsIn(bytes), partsIn(written)];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [path, part] of Object.entries(before)) expect(Buffer.compare(part, after[path] ?? new Uint8Array()) === 0, path).toBe(path !== "word/document.xml");
});

const alternatives = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph("框里86户")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("框里86户")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;

const KEPT: readonly (readonly [what: string, body: string, correction: Correction])[] = [
  ["an automatic number", numbered("改造住房。", 1), ["1.改", "2.改"]],
  ["several paragraphs", paragraph("第一段。") + paragraph("第二段。"), ["段。\n第二", "段，第二"]],
  ["several cells", table(row(["项目", "目标"]), row(["改造", "200"])), ["改造\t200", "改造 210"]],
  ["a tab", paragraph("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>"), ["甲\t乙", "甲乙"]],
  ["a simple field", paragraph(`<w:fldSimple w:instr="DATE">${run("2026年6月")}</w:fldSimple>${run("底")}`), ["6月底", "7月底"]],
  ["a formula", paragraph(`${run("即")}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`), ["即x=2", "即x=3"]],
  ["a text box that stands there twice", paragraph(run("正文。") + alternatives), ["86", "87"]],
  ["a control that takes its text from elsewhere", paragraph(`<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>${run("2026年")}</w:sdtContent></w:sdt>`), ["2026", "2027"]],
  ["half a character", paragraph("甲𠀀乙"), ["\udc00", "二"]],
  ["a line end as what to put in", paragraph("甲乙"), ["乙", "乙\n丙"]],
]; // prettier-ignore

it.each(KEPT)("leaves out a correction over %s, and does the others", async (_, body, correction) => {
  const bytes = docxOf({ numbering, body: body + paragraph("完成60户。") });
  const { text } = await documentOf(bytes);
  const result = await corrected(bytes, [correction, ["60", "61"]]);
  expect(result.unapplied).toEqual([0]);
  expect(result.text).toBe(text.replace("60", "61"));
});

it("refuses corrections of the same words, and those for another text", async () => {
  const bytes = docxOf({ body: paragraph("完成86户。") });
  const document = { bytes, file: "总结.docx", text: "完成86户。" };
  expect(await correctDocx(document, [{ start: 2, end: 4, text: "87" }, { start: 3, end: 5, text: "7件" }])).toMatchObject({ ok: false, issue: { code: "document_corrections_overlap" } });
  expect(await correctDocx({ ...document, text: "完成87户。" }, [])).toMatchObject({ ok: false, issue: { code: "document_changed" } });
  expect(await correctDocx(document, [{ start: 0, end: 6, text: "abc" }])).toMatchObject({ ok: false, issue: { code: "document_not_chinese" } });
});
