/** The look at a written document before it is handed out: no comment may end before it starts. */
import { expect, it } from "vitest";
import { marksInOrder } from "../../src/word/annotate/marksInOrder";
import { packed } from "../../src/word/annotate/packed";
import { Refusal } from "../../src/word/read/refusal";
import { bodyIn } from "./commentsIn";
import { docxOf, paragraph, run } from "./docxOf";

const start = '<w:commentRangeStart w:id="4"/>';
const end = '<w:commentRangeEnd w:id="4"/>';
const reference = '<w:r><w:commentReference w:id="4"/></w:r>';
const others = '<w:r><w:commentReference w:id="3"/></w:r>';
const words = run("完成86户。");

const CASES: readonly (readonly [what: string, inner: string, fits: boolean])[] = [
  ["marks in order, beside a comment of another that has no range", start + words + end + reference + others, true],
  ["an end before the start", end + reference + words + start, false],
  ["a reference before the end", start + reference + words + end, false],
  ["no start", words + end + reference, false],
  ["no reference", start + words + end, false],
  ["two ends", start + words + end + end + reference, false],
  ["no mark at all", words, false],
]; // prettier-ignore

it.each(CASES)("judges %s", (_, inner, fits) => {
  const bytes = docxOf({ body: words });
  const part = { path: "word/document.xml", text: bodyIn(docxOf({ body: paragraph(inner) })), encoding: "utf-8", marked: false } as const;
  expect(marksInOrder(part, [4])).toBe(fits);
  const write = (): Uint8Array => packed({ bytes, file: "", text: "完成86户。" }, [part], { text: "完成86户。", comments: [4] });
  if (fits) expect(bodyIn(write())).toBe(part.text);
  else expect(write).toThrow(new Refusal("document_not_written"));
});
