/** The document's file with some of its parts written anew, and read once more before it is handed out. */
import { strToU8 } from "fflate";
import { patchZip } from "../../opc/patchZip";
import type { Part } from "../read/docx/openDocx";
import { traceDocx } from "../read/docx/readDocx";
import { Refusal } from "../read/refusal";
import type { CheckedDocument } from "./draft";
import { marksInOrder } from "./marksInOrder";

/** What the written document must say and hold; another is never handed out. */
export interface Expected {
  readonly text: string;
  /** The numbers of the comments put in. */
  readonly comments: readonly number[];
}

export function packed({ bytes, file }: CheckedDocument, parts: readonly Part[], { text, comments }: Expected): Uint8Array<ArrayBuffer> {
  const written = patchZip(bytes, new Map(parts.map((part) => [part.path, encoded(part)])));
  const again = traceDocx(written, file);
  if (again.document.text !== text || !marksInOrder(again.parts.body, comments)) throw new Refusal("document_not_written");
  return written;
}

/** As the part was encoded before. */
function encoded({ text, encoding, marked }: Part): Uint8Array {
  const whole = (marked ? "\ufeff" : "") + text;
  if (encoding === "utf-8") return strToU8(whole);
  const view = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), encoding === "utf-16le");
  return new Uint8Array(view.buffer);
}
