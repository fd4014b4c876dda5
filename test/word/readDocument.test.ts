/** What comes through the door for files, and what is turned away in plain words. */
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ISSUE_CODES, type IssueCode } from "../../src/core/issue";
import { issueText } from "../../src/i18n/issues";
import { readDocument } from "../../src/word/readDocument";
import { MAX_CHARACTERS } from "../../src/word/read/layOut";
import { cpuTime } from "../cpuTime";
import { docxOf, docxParts, packed, paragraph } from "./docxOf";
import { documentOf, refusalOf } from "./read";

const TEXT = "上半年工作小结\r\n一、走访慰问35户，\n发放款项2.4万元。\r";

/** In two bytes a character, found by asking the decoder. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const bytesOf = new Map<string, readonly number[]>();
  for (let high = 0xa1; high <= 0xf7; high += 1) for (let low = 0xa1; low <= 0xfe; low += 1) bytesOf.set(decoder.decode(new Uint8Array([high, low])), [high, low]);
  return new Uint8Array([...text].flatMap((one) => (one.charCodeAt(0) < 128 ? [one.charCodeAt(0)] : (bytesOf.get(one) ?? []))));
}

const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const ole = (...streams: readonly string[]): Uint8Array =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0), ...streams.flatMap((name) => [...Buffer.from(name, "utf16le"), 0, 0])]);

describe("text files are given as they were decoded, without their byte order mark", () => {
  const CASES: readonly (readonly [string, Uint8Array])[] = [
    ["UTF-8", strToU8(TEXT)],
    ["UTF-8 with a mark", strToU8(`\ufeff${TEXT}`)],
    ["UTF-16 LE with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16 BE with a mark", utf16be(`\ufeff${TEXT}`)],
    ["UTF-16 LE without one", Buffer.from(TEXT, "utf16le")],
    ["UTF-16 BE without one", utf16be(TEXT)],
    ["GB18030", gb18030(TEXT)],
  ];
  it.each(CASES)("%s", async (_, bytes) => {
    expect((await documentOf(new Uint8Array(bytes))).text).toBe(TEXT);
  });

  it("UTF-8 of which a byte was lost, instead of garbled characters", async () => {
    const long = "全年组织培训十二场，参加群众三百余人次。".repeat(30);
    expect((await documentOf(strToU8(long).slice(0, -1))).text.slice(0, 500)).toBe(long.slice(0, 500));
  });
});

/** Too long, and not so much the same that the zip itself would be taken for a bomb. */
const VARIED = Array.from({ length: MAX_CHARACTERS + 1 }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7_919) % 19_997))).join("");
const DOCX = docxOf({ body: paragraph("办理证件12本。") });
const picture = '<w:r><w:drawing><a:blip r:embed="rId9" xmlns:r="r"/></w:drawing></w:r>';

const REFUSED: readonly (readonly [what: string, bytes: Uint8Array, code: IssueCode])[] = [
  ["nothing", new Uint8Array(0), "document_empty"],
  ["blanks", strToU8(" \r\n\u3000\t "), "document_empty"],
  ["a .docx without text", docxOf({ body: paragraph("") }), "document_empty"],
  ["pictures only", docxOf({ body: paragraph(picture) }), "document_only_pictures"],
  ["an encrypted .docx", ole("EncryptionInfo", "EncryptedPackage"), "document_encrypted"],
  ["an old .doc or .wps", ole("WordDocument"), "document_wrong_format"],
  ["an old workbook", ole("Workbook"), "document_is_workbook"],
  ["a .docx cut short", DOCX.slice(0, DOCX.length - 60), "document_damaged"],
  ["the beginning of a .docx", DOCX.slice(0, 40), "document_damaged"],
  ["a .docx with a broken part", packed({ ...docxParts({ body: "" }), "word/document.xml": "<w:document><w:body>" }), "document_damaged"],
  ["a .docx without its body", packed({ "[Content_Types].xml": "<Types/>" }), "document_damaged"],
  ["a declared document type", packed({ ...docxParts({ body: "" }), "word/document.xml": '<!DOCTYPE x [<!ENTITY a "甲"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>' }), "document_damaged"],
  ["an undeclared entity", docxOf({ body: paragraph("甲&nbsp;乙") }), "document_damaged"],
  ["a .xlsx", packed({ "_rels/.rels": '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>', "xl/workbook.xml": "<workbook/>" }), "document_is_workbook"],
  ["an .odt", packed({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<office:document-content/>" }), "document_wrong_format"],
  ["any other zip", packed({ "说明.txt": "甲" }), "document_unknown"],
  ["a .pdf", strToU8("%PDF-1.7\n%\u00e2\u00e3"), "document_wrong_format"],
  ["a .rtf", strToU8("{\\rtf1\\ansi\\ansicpg936 }"), "document_wrong_format"],
  ["a web page as .doc", strToU8('\ufeff <html xmlns:o="urn"><body>总结</body></html>'), "document_wrong_format"],
  ["an XML document of Word 2003", strToU8('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?><w:wordDocument/>'), "document_wrong_format"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array.from({ length: 900 }, (_, index) => (index * 37) % 256)]), "document_unknown"],
  ["English", strToU8("The annual report of the union, with 12 figures."), "document_not_chinese"],
  ["Japanese", strToU8("これはにほんごのぶんしょうです。ひらがながおおい"), "document_not_chinese"],
  ["too much text", strToU8("工".repeat(MAX_CHARACTERS + 1)), "document_too_long"],
  ["too much text in a .docx", docxOf({ body: paragraph(VARIED) }), "document_too_long"],
  ["200 MB out of nothing", zipSync({ "word/document.xml": new Uint8Array(200 * 1024 * 1024) }), "document_too_large"],
];

it.each(REFUSED)("%s is turned away", async (_, bytes, code) => {
  expect(await refusalOf(bytes)).toBe(code);
});

it("goes by the content, not by the name, and names the file in both languages", async () => {
  expect(await readDocument(DOCX, "总结.txt")).toMatchObject({ ok: true });
  const refused = await readDocument(ole("WordDocument"), "去年总结.docx");
  if (refused.ok) throw new Error("read");
  expect(issueText(refused.issue, "zh-CN")).toBe("“去年总结.docx”是 .doc/.wps 格式，不能直接读。请在 Word 或 WPS 中打开，另存为 .docx 再试。");
  expect(issueText(refused.issue, "en-US")).toContain(".docx");
});

it("has words for every code, with and without a file's name", () => {
  for (const code of ISSUE_CODES.filter((one) => one.startsWith("document_"))) {
    for (const locale of ["zh-CN", "en-US"] as const) {
      for (const file of ["总结.docx", ""]) {
        expect(issueText({ code, severity: "error", with: { file, limit: 1, count: 1, format: "PDF" } }, locale)).not.toMatch(/undefined|“”/u);
      }
    }
  }
});

it("says that a text is in traditional characters, and not because of a name in it", async () => {
  const codes = async (text: string): Promise<readonly IssueCode[]> => (await documentOf(strToU8(text))).issues.map(({ code }) => code);
  expect(await codes("婦聯全年組織開展活動三十場，參與婦女群眾達兩千餘人次。")).toEqual(["document_traditional"]);
  expect(await codes("与臺灣同胞開展交流活動，全年组织开展活动三十场，参与妇女群众达两千余人次。")).toEqual([]);
});

it("leaves a text's letters and masks alone", async () => {
  expect((await documentOf(strToU8("XX市XXXX局完成xx件"))).text).toBe("XX市XXXX局完成xx件");
});

it("reads 5 MB of text in linear time, as a file and as a .docx", async () => {
  const line = "全年走访慰问困难家庭三十五户。";
  const times: number[] = [];
  for (const lines of [20_000, 120_000]) {
    const text = Array.from({ length: lines }, () => line).join("\n");
    const docx = docxOf({ body: paragraph(line).repeat(lines) });
    const bytes = strToU8(text);
    times.push(await cpuTime(async () => {
      expect((await documentOf(docx)).text).toBe(text);
      expect((await documentOf(bytes)).text).toBe(text);
    }));
  }
  // Six times the text: twenty times the time would be another order.
  expect((times[1] ?? 0) / (times[0] ?? 1)).toBeLessThan(20);
});
