/** Over documents made at random: comments change nothing that is read, and corrections exactly what they say. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annotateDocx, correctDocx } from "../../src/word/writeInto";
import { bodyIn, commentsIn, isInsertedInto, partsIn } from "./commentsIn";
import { docxOf } from "./docxOf";
import { oddBody, spans, spansIn } from "./oddDocument";
import { documentOf } from "./read";

const BY = { author: "指标成文", initials: "核", date: "" };
const WRITTEN = new Set(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/comments.xml"]);
/** On each of these a mark once stood in the wrong place. */
const SEEDS = [2, 3, 11];
/** Milliseconds: a failing document is made smaller as long as the test may last, and then shown. A test that is not through by then fails. */
const RUNS = { numRuns: 200, interruptAfterTimeLimit: 150_000, markInterruptAsFailure: true };
const solid = (text: string): string => text.replace(/[\s\u00ad]|&#x4E00;|一/gu, "");
const cutsCharacter = (text: string, at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
const sorted = (text: string): string => text.split("").sort().join("");

describe.each(SEEDS)("seed %i", (seed) => {
  it("comments: the same text read again, only insertions, every other part the same, marks around the words", async () => {
    let placed = 0;
    await fc.assert(fc.asyncProperty(oddBody, spans, async (body, shares) => {
      const bytes = docxOf({ body });
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
        // Whole characters; boxes, fields and bound controls are marked whole, and a paragraph may run on behind a table: there the marks may hold more.
        const wanted = solid(text.slice(start - (cutsCharacter(text, start) ? 1 : 0), end + (cutsCharacter(text, end) ? 1 : 0)));
        const boxed = /<w:pict>|fldSimple|<w:text\/>|<w:del\/>(?:(?!<w:p>)[\s\S])*<w:tbl>/u.test(body);
        if (wanted === "") expect(words).not.toBe("");
        else if (boxed) expect(isInsertedInto(sorted(wanted), sorted(solid(words)))).toBe(true);
        else expect(solid(words)).toBe(wanted);
        placed += 1;
      });
    }), { ...RUNS, seed });
    expect(placed).toBeGreaterThan(200);
  });

  it("corrections: what is applied is in the text, what is not is left, nothing else differs", async () => {
    let [applied, refused] = [0, 0];
    await fc.assert(fc.asyncProperty(oddBody, spans, fc.constantFrom("", "91", "“甲”&<乙>", "办结 7"), async (body, shares, put) => {
      const bytes = docxOf({ body });
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
    }), { ...RUNS, seed });
    expect(applied).toBeGreaterThan(150);
    expect(refused).toBeLessThan(5);
  });
});
