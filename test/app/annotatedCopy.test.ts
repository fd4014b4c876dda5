/** A draft that came as .docx goes back as one: corrected, and with a comment at what is left. */
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { annotatedCopy } from "../../src/app/check/annotatedCopy";
import { checkInSteps } from "../../src/app/check/checkInSteps";
import { accepted, begun } from "../../src/app/check/draftSession";
import { readDocument } from "../../src/word/readDocument";
import { writeDocument } from "../../src/word/writeDocument";

test("the copy says what the corrected draft says, with its comments at the words", async () => {
  const bytes = await writeDocument({
    paragraphs: [{ level: "title", text: "上半年工作总结" }, { level: "body", text: "截止6月30日，各项工作按计划推进。" }, { level: "body", text: "开展进村入户宣讲68场，其中线上宣讲72场。" }],
    office: "云泽县妇联", writtenOn: null, annex: null,
  });
  const read = await readDocument(bytes, "总结.docx");
  if (!read.ok) throw new Error(read.issue.code);
  const first = begun(read.document, await checkInSteps(read.document, null, () => Promise.resolve()));
  const date = first.findings.find(({ correction }) => correction?.text === "截至");
  if (!date) throw new Error("截止 is not found");
  const session = accepted(first, date.id);
  const notes = session.findings.filter(({ rule }) => rule === "K02").map(({ start, end }) => ({ start, end, text: "其中项大于总数" }));
  expect(notes.length).toBeGreaterThan(0);

  const copy = await annotatedCopy({ bytes, name: "总结.docx" }, session, notes, "指标成文");
  expect(copy).toMatchObject({ comments: notes.length, unapplied: 0 });
  const again = await readDocument(copy.bytes, "总结.docx");
  expect(again.ok && again.document.text).toBe(session.document.text);
  expect(again.ok && again.document.text).toContain("截至6月30日");
  const body = strFromU8(unzipSync(copy.bytes)["word/document.xml"] as Uint8Array);
  const marked = body.slice(body.indexOf("<w:commentRangeStart"), body.indexOf("<w:commentRangeEnd"));
  expect(marked.replace(/<[^>]+>/gu, "")).toBe(session.document.text.slice(notes[0]?.start, notes[0]?.end));
});
