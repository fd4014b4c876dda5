/** A report as it came in, read and proposed: what the pane previews and the command line prints. */
import type { DocumentText } from "../core/read/document";
import { proposalOf } from "../core/read/proposalOf";
import type { Proposal } from "../core/read/proposal";
import { readReport } from "../core/read/readReport";

/** Tables that are no frames are left to the reader of tables. */
export function proposalOfDocument({ text, tables }: DocumentText): Proposal {
  return proposalOf(readReport(text, tables.filter(({ shape }) => shape.kind !== "layout")));
}
