/** The door for writing into documents that somebody else made: comments at words, corrections in runs, all else as it is. */
import type { Issue } from "../core/issue";
import type { Annotated, Note } from "./annotate/annotate";
import type { CommentAuthor } from "./annotate/comments";
import type { Corrected, TextCorrection } from "./annotate/correct";
import type { CheckedDocument } from "./annotate/draft";
import { Refusal } from "./read/refusal";

export type Written<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly issue: Issue };

/**
 * A copy of the .docx with a comment of Word at every note. Notes may overlap. Comments that stand in it stay; every part
 * but those of body, comments, relationships and content types is the same, packed bytes included.
 */
export async function annotateDocx(document: CheckedDocument, notes: readonly Note[], by: CommentAuthor): Promise<Written<Annotated>> {
  const { annotate } = await import("./annotate/annotate");
  return written(document.file, () => annotate(document, notes, by));
}

/** A copy of the .docx with these corrections in its text, each in the look of the first character that it replaces. */
export async function correctDocx(document: CheckedDocument, corrections: readonly TextCorrection[]): Promise<Written<Corrected>> {
  const { correct } = await import("./annotate/correct");
  return written(document.file, () => correct(document, corrections));
}

function written<T>(file: string, write: () => T): Written<T> {
  try {
    return { ok: true, ...write() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, issue: error.issue(file) };
    throw error;
  }
}
