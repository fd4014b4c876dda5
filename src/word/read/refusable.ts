import type { Issue } from "../../core/issue";
import type { DocumentText } from "../../core/read/document";
import { Refusal } from "./refusal";

/** A document, or the one sentence why there is none. */
export type ReadResult = { readonly ok: true; readonly document: DocumentText } | { readonly ok: false; readonly issue: Issue };

/** `file` is empty for pasted content. */
export function refusable(file: string, read: () => DocumentText): ReadResult {
  try {
    return { ok: true, document: read() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issue: error.issue(file) };
    throw error;
  }
}
