/**
 * Findings that are not to be spoken of again, kept in tblMemory: kind `ignored`, key the rule with a hash of the clause that it is
 * about, value the words of the place; an empty value takes it back. Not the clause itself: it may name persons.
 */
import type { Finding } from "../../core/check/finding";
import { normalText } from "../../core/read/normalText";
import { HostError, type Workbook } from "../../host/workbook";
import type { TableLayout } from "../../sheets/layout";
import { memoryRows } from "../../sheets/memoryRows";
import { cellChange } from "../../sheets/tableChanges";
import { addedRows } from "../addedRows";
import { basisOf } from "../basisOf";
import { writableTracker } from "../tracker";
import { undoable, type Undo } from "../undo";

export interface IgnoredFinding {
  readonly key: string;
  readonly rule: string;
  /** As printed, shortened. */
  readonly words: string;
}

const IGNORED = "ignored";
const LONGEST_WORDS = 30;
/** Long enough for a telephone or an identity number. */
const LONG_NUMBER = /\d{7,}/gu;
const CLAUSE_END = /[，。；：！？\n\r]/u;

/** The same words in the same clause, wherever that has moved to and however its width and blanks have changed. */
export function ignoredOf({ rule, start, end }: Pick<Finding, "rule" | "start" | "end">, text: string): IgnoredFinding {
  const normal = normalText(text.slice(clauseStart(text, start), clauseEnd(text, end))).replace(/\s+/gu, "");
  const words = text.slice(start, end).replace(/\s+/gu, " ").replace(LONG_NUMBER, "…");
  return { key: `${rule}|${hashOf(normal)}`, rule, words: words.length > LONGEST_WORDS ? `${words.slice(0, LONGEST_WORDS)}…` : words };
}

/** Still ignored, the latest first. */
export function ignoredFindings(layout: TableLayout | undefined): readonly IgnoredFinding[] {
  const newest = new Map(memoryRows(layout, IGNORED).map(({ key, value }) => [key, value]));
  return [...newest].filter(([, words]) => words !== "").map(([key, words]) => ({ key, rule: key.slice(0, key.indexOf("|")), words })).reverse();
}

export async function ignoreAlways(workbook: Workbook, { key, words }: IgnoredFinding): Promise<Undo> {
  return remember(workbook, key, words);
}

export async function speakAgain(workbook: Workbook, { key }: IgnoredFinding): Promise<Undo> {
  return remember(workbook, key, null);
}

async function remember(workbook: Workbook, key: string, words: string | null): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const layout = tracker.layouts.get("tblMemory");
  if (!layout) throw new HostError({ code: "table_missing", severity: "error", with: { table: "tblMemory", sheet: "记忆" } });
  const standing = memoryRows(layout, IGNORED).filter((row) => row.key === key);
  const added = words === null || standing.length > 0 ? [] : addedRows(layout, [new Map([["kind", IGNORED], ["key", key], ["value", words]])]);
  const changes = [...standing.flatMap(({ row }) => cellChange(layout, row, "value", words)), ...added];
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return undoable(tracker, changes);
}

function clauseStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !CLAUSE_END.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function clauseEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !CLAUSE_END.test(text.charAt(at))) at += 1;
  return at;
}

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}
