import { useMemo, useRef, useState, useSyncExternalStore } from "react";
import { addParagraph, arrangeParagraphs, changeParagraph, newParagraphId, removeParagraph, type ParagraphDraft } from "../../app/editOutline";
import type { Tracker } from "../../app/tracker";
import type { Undo } from "../../app/undo";
import type { ReportKind } from "../../core/indicator/period";
import { moved } from "../../core/outline/moved";
import type { OutlineParagraph } from "../../core/outline/paragraph";
import { renumbered } from "../../core/outline/renumbered";
import type { LiveWorkbook } from "../../host/workbook";
import { usePane } from "../PaneContext";
import { outlineDrafts, unsavedIn, type Fresh } from "./outlineDrafts";
import { plainPattern, type SlotNames } from "./readablePattern";
import { useOutlineWords } from "./useOutlineWords";

export interface OutlineState {
  /** Of every kind of report, in the order shown, a new one and what is typed included. */
  readonly outline: readonly OutlineParagraph[];
  /** Those of this kind of report, and what is not saved of others. */
  readonly rows: readonly OutlineParagraph[];
  readonly names: SlotNames;
  readonly open: string | null;
  readonly setOpen: (id: string | null) => void;
  readonly isUnsaved: (id: string) => boolean;
  /** Of all kinds of report. */
  readonly unsaved: number;
  readonly isNew: (id: string) => boolean;
  /** What is typed and not saved; null drops it. */
  readonly setDraft: (id: string, draft: ParagraphDraft | null) => void;
  readonly save: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly move: (id: string, by: "up" | "down") => void;
  readonly addBelow: (id: string | null) => void;
}

/** The outline as the user is changing it. What is typed stays until it is saved or dropped, whatever else happens. */
export function useOutline(tracker: Tracker, kind: ReportKind): OutlineState {
  const { words: pane, run, workbook: live } = usePane();
  const words = useOutlineWords();
  const kept = outlineDrafts(live);
  const typed = useSyncExternalStore(kept.subscribe, kept.now);
  const { drafts, fresh } = typed;
  const [open, setOpen] = useState<string | null>(null);
  /** Asked for and perhaps not yet written: the next step starts from it. */
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const moving = useRef(0);

  const standing = tracker.dataset.outline;
  const arranged = useMemo(() => (order ? renumbered(standing, inOrder(standing, order)) : standing), [standing, order]);
  const outline = useMemo(() => withDrafts(withFresh(arranged, fresh), drafts), [arranged, fresh, drafts]);
  const isShown = ({ kinds, id }: OutlineParagraph): boolean => id === fresh?.id || drafts.has(id) || kinds.length === 0 || kinds.includes(kind);
  const stored = new Map(withFresh(arranged, fresh).map((paragraph) => [paragraph.id, paragraph]));
  const rows = outline.filter((paragraph) => isShown(stored.get(paragraph.id) ?? paragraph) || paragraph.id === open);
  const names = useMemo<SlotNames>(
    () => ({ autos: words.slots.autos, colon: words.slots.colon, indicators: new Set(tracker.dataset.indicators.map(({ name }) => name)), codes: new Map(tracker.dataset.indicators.map(({ code, name }) => [code, name])) }),
    [words, tracker.dataset.indicators],
  );

  const setDraft = (id: string, draft: ParagraphDraft | null): void => {
    kept.change((before) => ({ drafts: withEntry(before.drafts, id, draft), fresh: draft === null && id === before.fresh?.id ? null : before.fresh }));
  };
  const write = (work: (workbook: LiveWorkbook) => Promise<Undo>, text: string): Promise<boolean> =>
    run({ doing: pane.doing.saving, work, done: (undo) => ({ tone: "success", text, undo }) }).then(({ ok }) => ok);

  const save = (id: string): void => {
    const own = drafts.get(id);
    const isFresh = id === fresh?.id;
    if (!own && !isFresh) return setOpen(null);
    const draft = trimmed(own ?? (outline.find((paragraph) => paragraph.id === id) as OutlineParagraph));
    const work = isFresh ? (workbook: LiveWorkbook) => addParagraph(workbook, { id, after: fresh.after, draft }) : (workbook: LiveWorkbook) => changeParagraph(workbook, id, draft);
    void write(work, isFresh ? words.done.added : words.done.saved).then((ok) => {
      if (!ok) return;
      // What has been typed since stays.
      kept.change((before) => ({ drafts: before.drafts.get(id) === own ? withEntry(before.drafts, id, null) : before.drafts, fresh: before.fresh?.id === id ? null : before.fresh }));
      setOpen((now) => (now === id ? null : now));
    });
  };
  const remove = (id: string): void => {
    const gone = outline.find((paragraph) => paragraph.id === id);
    setDraft(id, null);
    if (open === id) setOpen(null);
    if (id === fresh?.id || !gone) return;
    void write((workbook) => removeParagraph(workbook, id), words.done.removed(labelOf(gone, names, words.empty).slice(0, LABEL)));
  };
  const move = (id: string, by: "up" | "down"): void => {
    const next = moved(arranged, id, by, isShown);
    if (next === arranged) return;
    const ids = next.map((paragraph) => paragraph.id);
    setOrder(ids);
    moving.current += 1;
    void write((workbook) => arrangeParagraphs(workbook, ids), words.done.moved).then(() => {
      moving.current -= 1;
      if (moving.current === 0) setOrder(null);
    });
  };
  const addBelow = (after: string | null): void => {
    const begun = fresh !== null && drafts.has(fresh.id);
    const next = begun ? fresh : { id: newParagraphId(tracker), after, kinds: kindsBeside(arranged.find((paragraph) => paragraph.id === after), kind) };
    kept.change((before) => ({ ...before, fresh: next }));
    setOpen(next.id);
  };
  return {
    outline, rows, names, open, setOpen, setDraft, save, remove, move, addBelow,
    unsaved: unsavedIn(typed, standing),
    isUnsaved: (id) => drafts.has(id) || id === fresh?.id,
    isNew: (id) => id === fresh?.id,
  };
}

/** In notices and questions. */
const LABEL = 16;

/** As the report says it now; but {#栏目 宣讲}, whose name tells more of the outline than the sentences that it becomes, by name. */
export function lineOf(paragraph: OutlineParagraph, said: string, names: SlotNames, empty: string): string {
  const { heading, pattern, pinned } = paragraph;
  const speaks = (pinned || pattern) === "" || (heading === "" && /^(?:\{#[^{}]*\})+$/u.test(pinned || pattern));
  return (speaks ? "" : said) || labelOf(paragraph, names, empty);
}

export function labelOf({ heading, pattern, pinned }: OutlineParagraph, names: SlotNames, empty: string): string {
  return [heading, plainPattern(pinned || pattern, names)].join("").trim() || empty;
}

function inOrder(outline: readonly OutlineParagraph[], order: readonly string[]): readonly OutlineParagraph[] {
  const places = new Map(order.map((id, index) => [id, index]));
  return [...outline].sort((a, b) => (places.get(a.id) ?? Infinity) - (places.get(b.id) ?? Infinity));
}

function withFresh(outline: readonly OutlineParagraph[], fresh: Fresh | null): readonly OutlineParagraph[] {
  if (!fresh || outline.some(({ id }) => id === fresh.id)) return outline;
  const at = outline.findIndex(({ id }) => id === fresh.after) + 1;
  return [...outline.slice(0, at), { row: -1, id: fresh.id, level: "body", heading: "", pattern: "", pinned: "", kinds: fresh.kinds }, ...outline.slice(at)];
}

function withDrafts(outline: readonly OutlineParagraph[], drafts: ReadonlyMap<string, ParagraphDraft>): readonly OutlineParagraph[] {
  return drafts.size === 0 ? outline : outline.map((paragraph) => ({ ...paragraph, ...drafts.get(paragraph.id) }));
}

function withEntry(drafts: ReadonlyMap<string, ParagraphDraft>, id: string, draft: ParagraphDraft | null): ReadonlyMap<string, ParagraphDraft> {
  const next = new Map(drafts);
  if (draft === null) next.delete(id);
  else next.set(id, draft);
  return next;
}

/** Beside what all reports share it is shared; beside anything else it is this report's. */
function kindsBeside(neighbour: OutlineParagraph | undefined, kind: ReportKind): readonly ReportKind[] {
  return neighbour?.kinds.length === 0 ? [] : [kind];
}

function trimmed({ level, heading, pattern, pinned, kinds }: ParagraphDraft): ParagraphDraft {
  return { level, heading: heading.trim(), pattern: pattern.trim(), pinned: pinned.trim(), kinds };
}
