/** K33, places: quotes and brackets that open and do not close, or close and did not open. Rule: language.md 1.7. */
import type { Span } from "../../read/quantity";
import type { Draft } from "../draft";
import type { Rule } from "../rule";
import { proseLines } from "./prose";

const CLOSES: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "（": "）", "《": "》", "〈": "〉", "【": "】", "〔": "〕" };
const MARKS = /[“”‘’（）《》〈〉【】〔〕]/gu;
/** 1） or a） is a number of an item and opens nothing. */
const ITEM = /(?:^|[\s。；：，、“])[\da-zA-Z①-⑳一二三四五六七八九十]{1,3}$/u;
/** A line that was broken to fit a page goes on in the next. */
const BROKEN = 20;
const ENDED = /[。！？；：…”》）】]$/u;

export const unpairedMarks: Rule = {
  id: "K33",
  severity: "warning",
  *find(draft) {
    for (const { start, end } of unpaired(draft)) yield { start, end, reason: "mark_unpaired", with: { found: draft.source.slice(start, end) } };
  },
};

function unpaired(draft: Draft): readonly Span[] {
  const spans: Span[] = [];
  let open: (Span & { readonly mark: string })[] = [];
  const lines = proseLines(draft);
  lines.forEach(({ start, end }, index) => {
    const text = draft.text.slice(start, end);
    for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
      const place = { start: start + at, end: start + at + 1, mark };
      if (CLOSES[mark] !== undefined) open.push(place);
      else if (mark === "’" && /[A-Za-z]/u.test(text.charAt(at - 1))) continue;
      else {
        const from = open.findLastIndex((one) => CLOSES[one.mark] === mark);
        if (from >= 0) {
          spans.push(...open.slice(from + 1));
          open = open.slice(0, from);
        } else if (mark !== "）" || !ITEM.test(text.slice(Math.max(0, at - 4), at))) spans.push(place);
      }
    }
    const next = lines[index + 1];
    const goesOn = next !== undefined && (next.level === "body" || next.level === "lead") && text.length >= BROKEN && !ENDED.test(text);
    if (goesOn) return;
    spans.push(...open);
    open = [];
  });
  return spans.sort((a, b) => a.start - b.start);
}
