import type { ParagraphView, ReportView } from "../reportView";
import type { MergedEdit } from "./mergeEdit";

/** By outline id. */
export type MergedEdits = ReadonlyMap<string, MergedEdit>;

const NONE: MergedEdits = new Map();

/**
 * The edited paragraphs whose figures have moved, each with the figures of now. The merge is loaded for the first of them:
 * most panes never meet one.
 */
export async function mergeEdits({ paragraphs }: Pick<ReportView, "paragraphs">): Promise<MergedEdits> {
  if (!paragraphs.some(isEditDue)) return NONE;
  const { mergeEdit } = await import("./mergeEdit");
  return new Map(paragraphs.flatMap((paragraph) => {
    const { id, stored, now } = paragraph;
    return stored && now && isEditDue(paragraph) ? [[id, mergeEdit(stored.generated, stored.text, now.segments)] as const] : [];
  }));
}

export function isEditDue({ state, outdated, now }: ParagraphView): boolean {
  return state === "edited" && outdated && now !== null;
}
