/** A report as it came in, read and proposed: what the pane previews and the command line prints. */
import type { DocumentText } from "../core/read/document";
import { proposalOf } from "../core/read/proposalOf";
import type { Proposal } from "../core/read/proposal";
import { type Reading, readReport } from "../core/read/readReport";

/** Tables that are no frames are left to the reader of tables. */
export function readingOfDocument({ text, tables }: DocumentText): Reading {
  return readReport(text, tables.filter(({ shape }) => shape.kind !== "layout"));
}

export function proposalOfDocument(document: DocumentText): Proposal {
  return proposalOf(readingOfDocument(document));
}
