/**
 * What is typed into the outline and not saved, by workbook: it outlives the page it was typed on, and whatever makes the pane draw
 * itself anew. In memory alone: it ends with the workbook.
 */
import type { ParagraphDraft } from "../../app/editOutline";
import type { ReportKind } from "../../core/indicator/period";
import type { OutlineParagraph } from "../../core/outline/paragraph";
import type { LiveWorkbook } from "../../host/workbook";

/** A paragraph that is being written and that the sheet does not have yet. */
export interface Fresh {
  readonly id: string;
  readonly after: string | null;
  readonly kinds: readonly ReportKind[];
}

export interface Typed {
  readonly drafts: ReadonlyMap<string, ParagraphDraft>;
  readonly fresh: Fresh | null;
}

export interface OutlineDrafts {
  readonly now: () => Typed;
  readonly change: (step: (before: Typed) => Typed) => void;
  /** Returns the way to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
}

const KEPT = new WeakMap<LiveWorkbook, OutlineDrafts>();

export function outlineDrafts(workbook: LiveWorkbook): OutlineDrafts {
  const kept = KEPT.get(workbook) ?? newDrafts();
  KEPT.set(workbook, kept);
  return kept;
}

/** How many paragraphs of the outline, the new one included, are not as the sheet has them. */
export function unsavedIn({ drafts, fresh }: Typed, outline: readonly OutlineParagraph[]): number {
  return outline.filter(({ id }) => drafts.has(id)).length + (fresh && !outline.some(({ id }) => id === fresh.id) ? 1 : 0);
}

function newDrafts(): OutlineDrafts {
  let typed: Typed = { drafts: new Map(), fresh: null };
  const listeners = new Set<() => void>();
  return {
    now: () => typed,
    change: (step) => {
      typed = step(typed);
      for (const listener of [...listeners]) listener();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
