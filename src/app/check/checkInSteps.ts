/** A draft checked against itself and, where there is one, against the workbook: step by step, so that the pane answers in between. */
import { findingsOf, RULES } from "../../core/check/checkDraft";
import { draftOf } from "../../core/check/draft";
import type { Finding } from "../../core/check/finding";
import { toldOnce } from "../../core/check/toldOnce";
import type { DocumentText } from "../../core/read/document";
import { readingOfDocument } from "../readDraft";
import type { Tracker } from "../tracker";
import { checkAgainst, type UnmatchedNumber } from "./checkAgainst";
import type { Checked } from "./checkDocument";
import { masksTogether } from "./masksTogether";

const ON = RULES.filter(({ off }) => off !== true);

/** How many rules a draft is gone through with. */
export const RULE_COUNT = new Set(ON.map(({ id }) => id)).size;

export interface CheckedDraft extends Checked {
  /** Numbers that the workbook has nothing to say of; null where there is no workbook. */
  readonly unmatched: readonly UnmatchedNumber[] | null;
}

/** `rest` is waited for between two steps; it ends the check by throwing. */
export async function checkInSteps(document: DocumentText, tracker: Tracker | null, rest: () => Promise<void>): Promise<CheckedDraft> {
  const reading = readingOfDocument(document);
  await rest();
  const draft = draftOf(reading, document.tables);
  const findings: Finding[] = [];
  for (const rule of ON) {
    await rest();
    findings.push(...findingsOf(rule, draft));
  }
  await rest();
  const against = tracker && checkAgainst(draft, tracker);
  return { draft, findings: masksTogether(toldOnce([...findings, ...(against?.findings ?? []).map(({ finding }) => finding)])), unmatched: against && against.unmatched };
}
