/** A finished draft as it came in, checked. */
import { checkDraft } from "../../core/check/checkDraft";
import { type Draft, draftOf } from "../../core/check/draft";
import type { Finding } from "../../core/check/finding";
import type { DocumentText } from "../../core/read/document";
import { readReport } from "../../core/read/readReport";

export interface Checked {
  readonly draft: Draft;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** Tables that are no frames are not running text. */
export function checkDocument({ text, tables }: DocumentText): Checked {
  const draft = draftOf(readReport(text, tables.filter(({ shape }) => shape.kind !== "layout")), tables);
  return { draft, findings: checkDraft(draft) };
}
