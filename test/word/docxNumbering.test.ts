/** Automatic numbers as text. */
import { expect, it } from "vitest";
import { numberText } from "../../src/word/read/docx/numberText";
import { cell, numbered, paragraph, row, table } from "./docxOf";
import { documentIn } from "./read";

const level = (index: number, format: string, text: string, more = ""): string => `<w:lvl w:ilvl="${String(index)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, inner: string): string => `<w:abstractNum w:abstractNumId="${String(id)}">${inner}</w:abstractNum>`;
const list = (id: number, series: number, inner = ""): string => `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(series)}"/>${inner}</w:num>`;
const OFFICIAL = abstract(0, level(0, "chineseCounting", "%1、") + level(1, "chineseCountingThousand", "（%2）") + level(2, "decimal", "%3."));

const text = async (numbering: string, body: string, styles?: string): Promise<readonly string[]> =>
  (await documentIn({ numbering, body, ...(styles === undefined ? {} : { styles }) })).text.split("\n");

it("writes the three levels of a report, each counted anew below its heading", async () => {
  const body = numbered("甲", 1) + numbered("乙", 1, 1) + numbered("丙", 1, 2) + numbered("丁", 1, 2) + numbered("戊", 1, 1) + numbered("己", 1, 2) + numbered("庚", 1) + numbered("辛", 1, 1);
  expect(await text(OFFICIAL + list(1, 0), body)).toEqual(["一、甲", "（一）乙", "1.丙", "2.丁", "（二）戊", "1.己", "二、庚", "（一）辛"]);
});

it("goes on counting in another list of the same series, unless that begins anew", async () => {
  const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const numbering = OFFICIAL + list(1, 0) + list(2, 0) + list(3, 0, override);
  const body = numbered("甲", 1) + numbered("乙", 2) + numbered("丙", 3) + numbered("丁", 3) + paragraph("文") + numbered("戊", 1);
  expect(await text(numbering, body)).toEqual(["一、甲", "二、乙", "一、丙", "二、丁", "文", "三、戊"]);
});

it("keeps counting below where the level says so", async () => {
  const numbering = abstract(0, level(0, "decimal", "%1.") + level(1, "decimal", "%2)", '<w:lvlRestart w:val="0"/>')) + list(1, 0);
  expect(await text(numbering, numbered("甲", 1) + numbered("乙", 1, 1) + numbered("丙", 1) + numbered("丁", 1, 1))).toEqual(["1.甲", "1)乙", "2.丙", "2)丁"]);
});

it("takes numbers from styles, also from the style below, with the level that the style stands on", async () => {
  const numbering = abstract(0, level(0, "chineseCounting", "%1、", '<w:pStyle w:val="H1"/>') + level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H2"/>')) + list(7, 0);
  const numPr = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>';
  const styles = ["H1", "H2"].map((id) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${numPr}</w:style>`).join("") + '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H2"/></w:style>';
  const styled = (id: string, inner: string, more = ""): string => paragraph(inner, `<w:pStyle w:val="${id}"/>${more}`);
  const body = styled("H1", "甲") + styled("H2", "乙") + styled("Own", "丙") + styled("H1", "丁", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled("H1", "戊");
  expect(await text(numbering, body, styles)).toEqual(["一、甲", "（一）乙", "（二）丙", "丁", "二、戊"]);
});

it("follows a list to the style that holds its levels", async () => {
  const numbering = abstract(0, `<w:styleLink w:val="公文"/>${level(0, "chineseCounting", "第%1条", '<w:suff w:val="space"/>')}`) + abstract(1, '<w:numStyleLink w:val="公文"/>') + list(1, 1);
  expect(await text(numbering, numbered("总则", 1))).toEqual(["第一条 总则"]);
});

it("writes several numbers in one mark, in digits where the level asks for it, and leaves bullets out", async () => {
  const numbering = abstract(0, level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2", "<w:isLgl/>") + level(2, "bullet", "\uf0b7")) + list(1, 0);
  expect(await text(numbering, numbered("甲", 1) + numbered("乙", 1, 1) + numbered("丙", 1, 2))).toEqual(["一、甲", "1.1 乙", "丙"]);
});

it("counts the cells of a 序号 column", async () => {
  const numbering = abstract(0, level(0, "decimal", "%1")) + list(1, 0);
  const counted = (): string => cell(numbered("", 1));
  const { tables } = await documentIn({ numbering, body: table(row(["序号", "事项", "数"]), row([counted(), "培训", "3"]), row([counted(), "走访", "5"])) });
  expect(tables[0]?.rows).toEqual([["序号", "事项", "数"], ["1", "培训", "3"], ["2", "走访", "5"]]);
});

it("does not count what was deleted", async () => {
  const deleted = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>';
  expect(await text(OFFICIAL + list(1, 0), numbered("甲", 1) + deleted + numbered("乙", 1))).toEqual(["一、甲", "二、乙"]);
});

it.each([
  ["chineseCounting", [1, 10, 11, 20, 99, 100], ["一", "十", "十一", "二十", "九十九", "一〇〇"]],
  ["chineseCountingThousand", [10, 100, 105, 110, 1012, 1200], ["十", "一百", "一百零五", "一百一十", "一千零一十二", "一千二百"]],
  ["japaneseCounting", [3, 10, 21, 100, 101], ["三", "十", "二十一", "百", "百一"]],
  ["ideographDigital", [1, 10, 21], ["一", "一〇", "二一"]],
  ["chineseLegalSimplified", [1, 12], ["壹", "壹拾贰"]],
  ["ideographTraditional", [1, 10, 11], ["甲", "癸", "甲"]],
  ["decimalEnclosedCircleChinese", [1, 20, 21], ["①", "⑳", "21"]],
  ["decimalFullWidth", [12], ["１２"]],
  ["upperRoman", [4, 1999], ["IV", "MCMXCIX"]],
  ["lowerLetter", [1, 26, 27], ["a", "z", "aa"]],
  ["constructor", [5], ["5"]],
  ["chineseCounting", [999_999_999, -1], ["999999999", "-1"]],
] as const)("counts in %s", (format, values, written) => {
  expect(values.map((value) => numberText(format, value))).toEqual(written);
});
