/** A finished draft as it came in, checked. */
import { checkDraft } from "../../core/check/checkDraft";
import { type Draft, draftOf } from "../../core/check/draft";
import type { Finding } from "../../core/check/finding";
import type { DocumentText } from "../../core/read/document";
import { readingOfDocument } from "../readDraft";

export interface Checked {
  readonly draft: Draft;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

export function checkDocument(document: DocumentText): Checked {
  const draft = draftOf(readingOfDocument(document), document.tables);
  return { draft, findings: checkDraft(draft) };
}
