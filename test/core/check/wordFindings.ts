/** What the word rules find in a draft, each as `rule place` or, with a correction, `rule place → text`. */
import { findingsOf } from "../../../src/core/check/checkDraft";
import { inOrder } from "../../../src/core/check/inOrder";
import { draftOf } from "../../../src/core/check/draft";
import { WORD_RULES } from "../../../src/core/check/words/rules";
import { readReport } from "../../../src/core/read/readReport";

export const ANNUAL = "云岭县妇联2025年工作总结";
export const HALF_YEAR = "云岭县妇联2025年上半年工作总结";

/** @param title the first line; then the paragraphs. */
export function found(title: string, ...paragraphs: readonly string[]): readonly string[] {
  const draft = draftOf(readReport([title, ...paragraphs].join("\n")));
  const findings = WORD_RULES.filter(({ off }) => off !== true).flatMap((rule) => findingsOf(rule, draft));
  return inOrder(findings).map(({ rule, start, end, correction }) => `${rule} ${draft.source.slice(start, end)}${correction ? ` → ${draft.source.slice(start, correction.start)}${correction.text}${draft.source.slice(correction.end, end)}` : ""}`);
}

/** A paragraph of an annual report → what is found in it. */
export type Row = readonly [paragraph: string, ...findings: readonly string[]];
