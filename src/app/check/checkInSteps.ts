/** As `checkDocument`, rule by rule, so that the pane answers in between. */
import { findingsOf, inOrder, RULES } from "../../core/check/checkDraft";
import { draftOf } from "../../core/check/draft";
import type { Finding } from "../../core/check/finding";
import type { DocumentText } from "../../core/read/document";
import { readReport } from "../../core/read/readReport";
import type { Checked } from "./checkDocument";

const ON = RULES.filter(({ off }) => off !== true);

/** How many rules a draft is gone through with. */
export const RULE_COUNT = new Set(ON.map(({ id }) => id)).size;

/** `rest` is waited for between two steps; it ends the check by throwing. */
export async function checkInSteps({ text, tables }: DocumentText, rest: () => Promise<void>): Promise<Checked> {
  const reading = readReport(text, tables.filter(({ shape }) => shape.kind !== "layout"));
  await rest();
  const draft = draftOf(reading, tables);
  const findings: Finding[] = [];
  for (const rule of ON) {
    await rest();
    findings.push(...findingsOf(rule, draft));
  }
  return { draft, findings: inOrder(findings) };
}
