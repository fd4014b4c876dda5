/** The outline changed by hand, a paragraph at a time. What hangs on a paragraph (its id, the user's own columns) goes where it goes. */
import { freeId } from "../core/outline/ownIds";
import type { OutlineParagraph } from "../core/outline/paragraph";
import { renumbered } from "../core/outline/renumbered";
import { HostError, type Workbook } from "../host/workbook";
import { basisOf } from "./basisOf";
import { placedOutline } from "./placedOutline";
import { writableTracker, type Tracker } from "./tracker";
import { NOTHING_TO_UNDO, undoable, type Undo } from "./undo";

export type ParagraphDraft = Pick<OutlineParagraph, "level" | "heading" | "pattern" | "pinned" | "kinds">;

export interface NewParagraph {
  /** One that no paragraph has; the same at a second try, which then adds nothing. */
  readonly id: string;
  /** The paragraph it follows; null: it begins the outline. */
  readonly after: string | null;
  readonly draft: ParagraphDraft;
}

export async function addParagraph(workbook: Workbook, { id, after, draft }: NewParagraph): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const { outline } = tracker.dataset;
  if (outline.some((paragraph) => paragraph.id === id && isSame(paragraph, draft))) return NOTHING_TO_UNDO;
  const at = outline.findIndex((paragraph) => paragraph.id === after) + 1;
  if (at === 0 && after !== null) throw changedMeanwhile(tracker);
  const added = { ...draft, id: freeId(id, idsOf(tracker)), row: NEW_ROW };
  return write(workbook, tracker, [...outline.slice(0, at), added, ...outline.slice(at)]);
}

export async function changeParagraph(workbook: Workbook, id: string, draft: Partial<ParagraphDraft>): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const { outline } = tracker.dataset;
  if (!outline.some((paragraph) => paragraph.id === id)) throw changedMeanwhile(tracker);
  return write(workbook, tracker, outline.map((paragraph) => (paragraph.id === id ? { ...paragraph, ...draft } : paragraph)));
}

export async function removeParagraph(workbook: Workbook, id: string): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  return write(workbook, tracker, tracker.dataset.outline.filter((paragraph) => paragraph.id !== id));
}

/** In the order of `ids`. Paragraphs that it does not name have come in the meantime, and stay behind the one they stand behind. */
export async function arrangeParagraphs(workbook: Workbook, ids: readonly string[]): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const { outline } = tracker.dataset;
  const named = new Set(ids);
  const groups = new Map<string, OutlineParagraph[]>([["", []]]);
  let behind = "";
  for (const paragraph of outline) {
    if (named.has(paragraph.id)) groups.set((behind = paragraph.id), [paragraph]);
    else groups.get(behind)?.push(paragraph);
  }
  return write(workbook, tracker, ["", ...ids].flatMap((id) => groups.get(id) ?? []));
}

/** An id for a paragraph to be added: none of the outline, and none whose text still stands in the report. */
export function newParagraphId(tracker: Tracker): string {
  return freeId("own", idsOf(tracker));
}

/** Of a paragraph that the sheet does not have yet. */
const NEW_ROW = -1;

function idsOf({ dataset, report }: Tracker): ReadonlySet<string> {
  return new Set([...dataset.outline, ...report].map(({ id }) => id));
}

function isSame(one: ParagraphDraft, other: ParagraphDraft): boolean {
  return one.level === other.level && one.heading === other.heading && one.pattern === other.pattern && one.pinned === other.pinned;
}

function changedMeanwhile(tracker: Tracker): HostError {
  return new HostError({ code: "host_changed", severity: "error", with: { sheet: tracker.layouts.get("tblPhrases")?.sheet ?? "" } });
}

async function write(workbook: Workbook, tracker: Tracker, after: readonly OutlineParagraph[]): Promise<Undo> {
  const codeOf = new Map(tracker.dataset.indicators.map(({ name, code }) => [name, code]));
  const changes = placedOutline(tracker, renumbered(tracker.dataset.outline, after), codeOf);
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return undoable(tracker, changes);
}
