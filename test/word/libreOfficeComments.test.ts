/** LibreOffice opens what we write into: a document of our own, one as Word cuts it, with a table, a link and tracked changes. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { annotateDocx, correctDocx } from "../../src/word/writeInto";
import { writeDocument } from "../../src/word/writeDocument";
import { hasSoffice } from "../host/soffice";
import { docxOf, paragraph, row, run, table } from "./docxOf";
import { documentOf } from "./read";
import { REPORT } from "./writtenReport";

const CUT = `<w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t>全年办</w:t></w:r><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B2"><w:t>理</w:t></w:r><w:bookmarkStart w:id="0" w:name="_Go"/><w:r><w:t>工单12</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>68</w:t></w:r><w:bookmarkEnd w:id="0"/><w:r><w:t>件，</w:t></w:r>`;
/** LibreOffice wants to be told what the parts are. */
const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const ODD = docxOf({
  parts: { "[Content_Types].xml": TYPES },
  body: paragraph(`${CUT}<w:del w:id="1" w:author="x"><w:r><w:delText>50</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${run("60户回访")}</w:ins><w:hyperlink w:anchor="_Go">${run("见附件第3页")}</w:hyperlink>${run("。")}`) + table(row(["项目", "目标"]), row(["改造", "200"])) + paragraph("特此报告。"),
});

/** The words of each comment by its text, as LibreOffice anchors it, and the whole text of the page. */
function openedByLibreOffice(bytes: Uint8Array): { readonly text: string; readonly anchors: Readonly<Record<string, string>> } {
  const folder = mkdtempSync(join(tmpdir(), "soffice-"));
  try {
    writeFileSync(join(folder, "in.docx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "fodt", "--outdir", folder, join(folder, "in.docx")], { timeout: 90_000 });
    const xml = readFileSync(join(folder, "in.fodt"), "utf8").replace(/^[\s\S]*<office:text/u, "<office:text").replace(/<text:tracked-changes[^>]*>[\s\S]*?<\/text:tracked-changes>/u, "");
    const plain = (part: string): string => part.replace(/<office:annotation [\s\S]*?<\/office:annotation>/gu, "").replace(/<[^>]*>|\s/gu, "");
    const anchors = [...xml.matchAll(/<office:annotation (?:[^>]* )?office:name="([^"]*)"[^>]*>([\s\S]*?)<\/office:annotation>/gu)].map(({ 0: whole, 1: name = "", 2: inner = "", index }) => {
      const end = xml.indexOf(`<office:annotation-end office:name="${name}"/>`, index);
      return [/<text:p[\s\S]*/u.exec(inner)?.[0].replace(/<[^>]*>|\s/gu, "") ?? "", plain(xml.slice(index + whole.length, end))];
    });
    return { text: plain(xml), anchors: Object.fromEntries(anchors) as Readonly<Record<string, string>> };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CASES: readonly (readonly [what: string, document: () => Promise<Uint8Array>, words: readonly string[]])[] = [
  ["a document of our own", () => writeDocument(REPORT), ["520人次", "43.3%", "86", "开展“敲门行动”520人次，完成", "500", "41.7%"]],
  ["a document as Word cuts it", () => Promise.resolve(ODD), ["办理", "1268件", "60户", "附件第3页", "200", "目标", "特此"]],
];

describe.skipIf(!hasSoffice)("LibreOffice", () => {
  it.each(CASES)("shows comments at their words, and corrections, in %s", async (_, make, words) => {
    const bytes = await make();
    const { text } = await documentOf(bytes);
    const spans = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
    const annotated = await annotateDocx({ bytes, file: "", text }, spans.map((span, index) => ({ ...span, text: `第${String(index + 1)}条` })), { author: "指标成文", initials: "核", date: "2026-07-03T09:30:00Z" });
    if (!annotated.ok) throw new Error(annotated.issue.code);
    const opened = openedByLibreOffice(annotated.bytes);
    expect(opened.anchors).toEqual(Object.fromEntries(words.map((word, index) => [`第${String(index + 1)}条`, word])));
    expect(opened.text).toBe(openedByLibreOffice(bytes).text);
    const [first = { start: 0, end: 0 }] = spans;
    const corrected = await correctDocx({ bytes, file: "", text }, [{ ...first, text: "９９九" }]);
    if (!corrected.ok) throw new Error(corrected.issue.code);
    expect(openedByLibreOffice(corrected.bytes).text).toBe(openedByLibreOffice(bytes).text.replace(words[0] ?? "", "９９九"));
  });
});
