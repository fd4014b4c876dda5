/** The draft's own .docx once more: with its corrections in it, and a comment at every finding that is left. */
import { HostError } from "../../host/workbook";
import type { Note } from "../../word/annotate/annotate";
import { annotateDocx, correctDocx } from "../../word/writeInto";
import { movedOffset, takenBack } from "./draftEdits";
import type { DraftSession } from "./draftSession";

export interface AnnotatedCopy {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly comments: number;
  /** Corrections that could not be made in the document. */
  readonly unapplied: number;
}

/** @param notes of the text as it is now. */
export async function annotatedCopy(file: { readonly bytes: Uint8Array; readonly name: string }, { source, edits }: Pick<DraftSession, "source" | "edits">, notes: readonly Note[], author: string): Promise<AnnotatedCopy> {
  const document = { bytes: file.bytes, file: file.name, text: source.text };
  const corrected = await correctDocx(document, edits);
  if (!corrected.ok) throw new HostError(corrected.issue);
  const left = new Set(corrected.unapplied);
  // Where a correction was left out, the words stand as they did before it.
  const back = takenBack(source.text, edits).filter((_, index) => left.has(index));
  const moved = notes.map(({ start, end, text }) => {
    const [from, to] = [start, end].map((offset) => back.reduceRight(movedOffset, offset)) as [number, number];
    return { start: from, end: to, text };
  });
  const annotated = await annotateDocx({ bytes: corrected.bytes, file: file.name, text: corrected.text }, moved, { author, initials: author.slice(0, 2), date: "" });
  if (!annotated.ok) throw new HostError(annotated.issue);
  return { bytes: annotated.bytes, comments: notes.length - annotated.unplaced.length, unapplied: left.size };
}
