/** The report's paragraphs into the outline of a workbook that has one. */
import { freeId } from "../core/outline/ownIds";
import type { OutlineParagraph } from "../core/outline/paragraph";
import type { Change } from "../host/workbook";
import { writeOutline } from "../sheets/records";
import { addedRows } from "./addedRows";
import { placedOutline } from "./placedOutline";
import type { Tracker } from "./tracker";

type Read = Omit<OutlineParagraph, "row">;

/**
 * A paragraph that stands in the outline already, word for word, keeps its id and what the report sheet knows of it; the
 * others get ids that nothing has, so that no old paragraph is taken for the text of a new one.
 */
export function outlineChanges(tracker: Tracker, read: readonly Read[], way: "replace" | "append", codeOf: ReadonlyMap<string, string>): readonly Change[] {
  const layout = tracker.layouts.get("tblPhrases");
  if (!layout) return [];
  const { outline } = tracker.dataset;
  const standing = new Map(outline.map((paragraph) => [wordsOf(paragraph), paragraph.id]));
  const taken = new Set([...outline.map(({ id }) => id), ...tracker.report.map(({ id }) => id)]);
  const given = new Set<string>();
  const named = read.map((paragraph) => {
    const kept = standing.get(wordsOf(paragraph));
    const id = kept !== undefined && !given.has(kept) ? kept : freeId(paragraph.id, taken);
    taken.add(id);
    given.add(id);
    return { ...paragraph, id };
  });
  if (way === "replace") return placedOutline(tracker, named, codeOf);
  return addedRows(layout, named.slice(doneAlready(outline, read)).map((paragraph) => writeOutline(paragraph, layout.language, codeOf)));
}

/** How many of them stand at the outline's end: an attempt before this one has brought them. */
function doneAlready(outline: readonly Read[], read: readonly Read[]): number {
  const last = outline.map(wordsOf);
  const wanted = read.map(wordsOf);
  for (let count = Math.min(last.length, wanted.length); count > 0; count -= 1) {
    if (last.slice(-count).every((words, index) => words === wanted[index])) return count;
  }
  return 0;
}

function wordsOf({ level, heading, pattern }: Read): string {
  return [level, heading.trim(), pattern.trim()].join("\n");
}
