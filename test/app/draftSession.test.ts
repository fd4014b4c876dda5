/** Corrections one after another, and where everything else goes meanwhile. */
import { describe, expect, test } from "vitest";
import { checkDocument } from "../../src/app/check/checkDocument";
import { checkInSteps } from "../../src/app/check/checkInSteps";
import { edited, movedSpan, takenBack, withEdit, type Edits } from "../../src/app/check/draftEdits";
import { accepted, begun, checkedAgain, ignoredOnce } from "../../src/app/check/draftSession";
import { findingMarks } from "../../src/app/check/findingMarks";
import { ignoredOf } from "../../src/app/check/ignoredFindings";
import type { Correction, Finding } from "../../src/core/check/finding";
import type { DocumentText } from "../../src/core/read/document";

const put = (text: string, { start, end, text: next }: Correction): string => text.slice(0, start) + next + text.slice(end);

/** The same numbers for everyone: a small generator of Park and Miller. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe("corrections of a text", () => {
  test("kept against the first text say what they say one after another, and can be taken back", () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const next = numbers(seed);
      const source = "甲乙丙丁戊己庚辛壬癸".repeat(3);
      let text = source;
      let edits: Edits = [];
      for (let step = 0; step < 6; step += 1) {
        const start = next(text.length + 1);
        const edit = { start, end: Math.min(text.length, start + next(5)), text: "123456".slice(0, next(4)) };
        edits = withEdit(edits, edit);
        text = put(text, edit);
        expect(edited(source, edits)).toBe(text);
        expect(edits.every(({ start: from }, index) => from >= (edits[index - 1]?.end ?? 0))).toBe(true);
        expect(edited(text, takenBack(source, edits))).toBe(source);
      }
    }
  });

  test.each([
    ["before it", [0, 2], [0, 2]],
    ["behind it", [6, 8], [5, 7]],
    ["around it", [1, 7], [1, 6]],
    ["the same", [3, 5], null],
    ["across an end", [4, 7], null],
  ] as const)("a span %s", (_, [start, end], moved) => {
    expect(movedSpan({ start, end }, { start: 3, end: 5, text: "x" })).toEqual(moved && { start: moved[0], end: moved[1] });
  });
});

const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  rule: "K02", reason: "part_above_whole", severity: "error", start, end, with: {}, related: [], expected: null, correction: null, ...more,
});

function sessionOf(text: string, findings: readonly Finding[]) {
  const document: DocumentText = { text, tables: [], issues: [] };
  return begun(document, { draft: checkDocument(document).draft, findings, unmatched: null });
}

describe("a draft that is gone through", () => {
  const text = "开展宣讲70场，其中线上72场。\n走访5户。";
  const first = finding(4, 7, { correction: { start: 4, end: 6, text: "1072" } });
  const second = finding(text.indexOf("5户"), text.indexOf("5户") + 2);

  test("changes the words and moves what stands behind them", () => {
    const session = accepted(sessionOf(text, [first, second]), 1);
    expect(session.document.text).toBe("开展宣讲1072场，其中线上72场。\n走访5户。");
    expect(session.findings.map(({ id, start, end }) => [id, session.document.text.slice(start, end)])).toEqual([[2, "5户"]]);
    expect(session.structure.lines.map(({ start, end }) => session.document.text.slice(start, end))).toEqual(session.document.text.split("\n"));
    expect(session.source.text).toBe(text);
  });

  test("puts right all the places that one finding counts, in one step", () => {
    const marks = "甲乡，乙乡,丙乡,丁乡,共4个。";
    const commas = [...marks.matchAll(/,/gu)].map(({ index }) => ({ start: index, end: index + 1, text: "，另有" }));
    const [correction = null, ...elsewhere] = commas;
    const behind = finding(marks.indexOf("4个"), marks.indexOf("4个") + 2);
    const before = sessionOf(marks, [finding(commas[0]?.start ?? 0, commas[0]?.end ?? 0, { correction, elsewhere }), behind]);
    // one of them stands elsewhere by then
    const moved = accepted({ ...before, findings: [{ ...behind, id: 9, start: 0, end: 1, correction: { start: 0, end: 1, text: "前甲" } }, ...before.findings] }, 9);
    const session = accepted(moved, 1);
    expect(session.document.text).toBe("前甲乡，乙乡，另有丙乡，另有丁乡，另有共4个。");
    expect(session.findings.map(({ start, end }) => session.document.text.slice(start, end))).toEqual(["4个"]);
    expect(session.edits).toHaveLength(4);
    expect(edited(marks, session.edits)).toBe(session.document.text);
  });

  test("makes the first of two corrections over one place, and leaves the other to the next check", () => {
    const head = "(一)、工作";
    const found = finding(0, 1, { correction: { start: 0, end: 1, text: "（" }, elsewhere: [{ start: 0, end: 4, text: "(一)" }, { start: 2, end: 3, text: "）" }] });
    expect(accepted(sessionOf(head, [found]), 1).document.text).toBe("（一）、工作");
  });

  test("keeps the ids, and what was ignored, when it is checked again", () => {
    const before = accepted(ignoredOnce(sessionOf(text, [first, second]), 2), 1);
    const again = checkedAgain(before, { draft: checkDocument(before.document).draft, findings: [...before.findings, finding(0, 2)], unmatched: null });
    expect(again.findings.map(({ id }) => id)).toEqual([2, 3]);
    expect([...again.ignored]).toEqual([2]);
  });

  test("is checked in steps as it is at once, and stops when told to", async () => {
    const document: DocumentText = { text: "开展宣讲68场，其中线上72场。截止6月30日共走访近600余户。", tables: [], issues: [] };
    const whole = checkDocument(document);
    expect(whole.findings.length).toBeGreaterThan(1);
    expect((await checkInSteps(document, null, () => Promise.resolve())).findings).toEqual(whole.findings);
    await expect(checkInSteps(document, null, () => Promise.reject(new Error("enough")))).rejects.toThrow("enough");
  });
});

describe("marks on the page", () => {
  const line = { line: 0, start: 0, end: 20 };

  test("a finding in another cuts it, and is the one that its own words belong to", () => {
    const { findings } = sessionOf("一二三四五六七八九十一二三四五六七八九十", [finding(0, 10, { severity: "info" }), finding(4, 6)]);
    const marks = findingMarks([line], findings, 1).get(0) ?? [];
    expect(marks.map(({ start, end, finding: own, findings: all, severity, lit }) => [start, end, own, all, severity, lit])).toEqual([
      [0, 4, 1, "1", "info", true],
      [4, 6, 2, "2 1", "error", true],
      [6, 10, 1, "1", "info", true],
    ]);
  });

  test("what the current one was decided by is shown without being a button", () => {
    const { findings } = sessionOf("一二三四五六七八九十一二三四五六七八九十", [finding(4, 6, { related: [{ start: 10, end: 12 }] })]);
    expect(findingMarks([line], findings, null).get(0)).toHaveLength(1);
    expect(findingMarks([line], findings, 1).get(0)?.[1]).toMatchObject({ start: 10, end: 12, finding: null, related: true, quiet: true });
  });

  test("one over two lines shows in both, within each", () => {
    const { findings } = sessionOf("一二三四五\n六七八九十", [finding(3, 8)]);
    const marks = findingMarks([{ line: 0, start: 0, end: 5 }, { line: 1, start: 6, end: 11 }], findings, null);
    expect([...marks.values()].flat().map(({ start, end }) => [start, end])).toEqual([[3, 5], [6, 8]]);
  });
});

describe("what is not to be spoken of again", () => {
  const text = "走访老人86户。走访 老人８６户，慰问86户。联系张三13800138000。";
  const of = (words: string, from = 0, rule = "K02") => ignoredOf({ rule, start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length }, text);

  test("is the same words in the same clause, whatever their width, under the same rule", () => {
    expect(of("86户").key).toBe(of("８６户").key);
    expect(of("86户").key).not.toBe(of("86户", text.indexOf("慰问")).key);
    expect(of("86户").key).not.toBe(of("86户", 0, "K03").key);
  });

  test("is kept without the clause, and without long numbers", () => {
    expect(of("86户")).toMatchObject({ rule: "K02", words: "86户" });
    expect(JSON.stringify(of("86户"))).not.toContain("老人");
    expect(of("13800138000").words).toBe("…");
  });
});
