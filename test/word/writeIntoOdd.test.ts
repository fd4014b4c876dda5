/** Over documents made at random: comments change nothing that is read, and corrections exactly what they say. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { annotateDocx, correctDocx } from "../../src/word/writeInto";
import { bodyIn, commentsIn, isInsertedInto, partsIn } from "./commentsIn";
import { oddDocument, spans, spansIn } from "./oddDocument";
import { documentOf } from "./read";

const BY = { author: "指标成文", initials: "核", date: "" };
const WRITTEN = new Set(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/comments.xml"]);
const solid = (text: string): string => text.replace(/[\s\u00ad]|&#x4E00;|一/gu, "");

it("comments: the same text read again, only insertions, every other part the same, marks around the words", async () => {
  let placed = 0;
  await fc.assert(fc.asyncProperty(oddDocument, spans, async (bytes, shares) => {
    const { text } = await documentOf(bytes);
    const notes = spansIn(text, shares).map((span, index) => ({ ...span, text: `第${String(index)}条` }));
    const result = await annotateDocx({ bytes, file: "", text }, notes, BY);
    if (!result.ok) throw new Error(result.issue.code);
    expect((await documentOf(result.bytes)).text).toBe(text);
    if (result.unplaced.length === notes.length) return;
    expect(isInsertedInto(bodyIn(bytes), bodyIn(result.bytes))).toBe(true);
    const [before, after] = [partsIn(bytes), partsIn(result.bytes)];
    for (const [path, part] of Object.entries(before)) if (!WRITTEN.has(path)) expect(after[path]).toEqual(part);
    const kept = notes.filter((_, index) => !result.unplaced.includes(index));
    const comments = commentsIn(result.bytes);
    expect(comments.map((comment) => comment.text)).toEqual(kept.map((note) => note.text));
    comments.forEach(({ words }, index) => {
      const { start = 0, end = 0 } = kept[index] ?? {};
      // Whole characters; boxes, fields and bound controls are marked whole, and so may hold more.
      const wanted = solid(text.slice(start, end)).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/gu, "");
      const boxed = /<w:pict>|fldSimple|<w:text\/>/u.test(bodyIn(bytes));
      if (wanted === "") expect(words).not.toBe("");
      else if (boxed) expect(solid(words).length).toBeGreaterThanOrEqual(wanted.length);
      else expect(solid(words).replace(/^𠀀|𠀀$/gu, "")).toBe(wanted.replace(/^𠀀|𠀀$/gu, ""));
      placed += 1;
    });
  }), { numRuns: 40, endOnFailure: true, seed: 7 });
  expect(placed).toBeGreaterThan(40);
});

it("corrections: what is applied is in the text, what is not is left, nothing else differs", async () => {
  let [applied, refused] = [0, 0];
  await fc.assert(fc.asyncProperty(oddDocument, spans, fc.constantFrom("", "91", "“甲”&<乙>", "办结 7"), async (bytes, shares, put) => {
    const { text } = await documentOf(bytes);
    let free = 0;
    const corrections = [...spansIn(text, shares)].sort((a, b) => a.start - b.start).filter(({ start, end }) => {
      const apart = start >= free && start > 5;
      if (apart) free = end;
      return apart;
    }).map((span) => ({ ...span, text: put }));
    const result = await correctDocx({ bytes, file: "", text }, corrections);
    if (!result.ok) {
      // A blank that is left at the edge of a cell or of the whole is no longer read: nothing is written then.
      expect(result.issue.code).toBe("document_not_written");
      refused += 1;
      return;
    }
    let expected = text;
    for (const [index, { start, end }] of [...corrections.entries()].reverse()) if (!result.unapplied.includes(index)) expected = expected.slice(0, start) + put + expected.slice(end);
    expect((await documentOf(result.bytes)).text).toBe(expected);
    applied += corrections.length - result.unapplied.length;
    const [before, after] = [partsIn(bytes), partsIn(result.bytes)];
    for (const [path, part] of Object.entries(before)) if (path !== "word/document.xml") expect(after[path]).toEqual(part);
  }), { numRuns: 40, endOnFailure: true, seed: 7 });
  if (applied <= 30) throw new Error(`applied ${String(applied)}, refused ${String(refused)}`);
});
