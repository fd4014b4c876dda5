/** Sets comments at words of a document. */
import { appendContentType } from "../../opc/contentTypes";
import { appendRelationship } from "../../opc/relationships";
import { edited } from "../../opc/xmlEdit";
import { zipDirectory } from "../../opc/zipDirectory";
import { refusingFaults, type DocxParts, type Part } from "../read/docx/openDocx";
import { Refusal } from "../read/refusal";
import { type Comment, type CommentAuthor, endMark, freeId, type Markup, markupOf, startMark, withComments } from "./comments";
import { type CheckedDocument, openDraft, type TextSpan } from "./draft";
import { markedSpan } from "./markedSpan";
import { MarkedBody } from "./marks";
import { packed } from "./packed";

export interface Note extends TextSpan {
  readonly text: string;
}

export interface Annotated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Which notes found no place: on their line stands nothing that a run holds. */
  readonly unplaced: readonly number[];
}

const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/";

/** Throws a refusal. */
export function annotate(document: CheckedDocument, notes: readonly Note[], by: CommentAuthor): Annotated {
  return refusingFaults(() => {
    const draft = openDraft(document, notes);
    const { parts } = draft;
    const markup = markupOf(parts.body);
    const body = new MarkedBody(draft);
    const comments: Comment[] = [];
    const unplaced: number[] = [];
    let id = freeId([parts.body, parts.comments]);
    for (const [index, note] of notes.entries()) {
      const span = markedSpan(draft, note);
      if (span === null) unplaced.push(index);
      else {
        body.mark(span.first, span.last, startMark(markup, id), endMark(markup, id));
        comments.push({ id, text: note.text });
        id += 1;
      }
    }
    if (comments.length === 0) return { bytes: document.bytes.slice(), unplaced };
    const bodyPart = { ...parts.body, text: edited(parts.body.text, body.edits()) };
    const written = [bodyPart, ...commentParts(document.bytes, parts, comments, by, markup)];
    return { bytes: packed(document, written, { text: document.text, comments: comments.map((comment) => comment.id) }), unplaced };
  });
}

/** The part of comments, and what makes it known to the package where it is new. */
function commentParts(bytes: Uint8Array, parts: DocxParts, comments: readonly Comment[], by: CommentAuthor, { namespace }: Markup): readonly Part[] {
  const { body, relationships, contentTypes } = parts;
  if (contentTypes.text === "") throw new Refusal("document_damaged");
  const standing = parts.comments.path === "" ? { ...parts.comments, path: freePath(bytes, body.path) } : parts.comments;
  const part = { ...standing, text: withComments(standing, namespace, comments, by) };
  const known: Part[] = [];
  if (parts.comments.path === "") {
    const type = `${namespace.startsWith(STRICT) ? `${STRICT}officeDocument/relationships` : RELATIONSHIPS}/comments`;
    known.push({ ...relationships, text: appendRelationship(relationships.text === "" ? null : relationships.text, body.path, type, part.path).text });
  }
  const isTyped = [`"/${part.path}"`, `'/${part.path}'`].some((name) => contentTypes.text.toLowerCase().includes(name.toLowerCase()));
  if (!isTyped) known.push({ ...contentTypes, text: appendContentType(contentTypes.text, part.path, COMMENTS_TYPE) });
  return [...known, part];
}

/** Beside the body, under a name that the package does not have. */
function freePath(bytes: Uint8Array, body: string): string {
  const taken = new Set(zipDirectory(bytes).entries.map(({ name }) => name.toLowerCase()));
  const folder = body.slice(0, body.lastIndexOf("/") + 1);
  let [path, number] = [`${folder}comments.xml`, 1];
  for (; taken.has(path.toLowerCase()); number += 1) path = `${folder}comments${String(number)}.xml`;
  return path;
}
