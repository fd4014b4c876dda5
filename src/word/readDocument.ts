/** The door for files: .docx and plain text, told by what they hold and not by their names. */
import type { DocumentText } from "../core/read/document";
import { isOle, mentionsStream } from "../opc/oleFile";
import { accept } from "./read/accept";
import { decodeText } from "../opc/decodeText";
import { MAX_CHARACTERS } from "./read/layOut";
import { type ReadResult, refusable } from "./read/refusable";
import { Refusal } from "./read/refusal";
import { tabTables } from "./read/tabTables";

export type { ReadResult } from "./read/refusable";

/** Of a text file: in no encoding has a character more bytes. */
const MAX_TEXT_BYTES = MAX_CHARACTERS * 4;

/** Formats by how they begin, that are not read but known by name. */
const BEGINNINGS: readonly (readonly [start: RegExp, format: string])[] = [
  [/^%PDF-/u, "PDF"],
  [/^\{\\rtf/u, "RTF"],
  [/^(?:<!doctype html|<html|mime-version:|<\?xml[^>]{0,200}>\s{0,20}<(?:html|[a-z]+:wordDocument|pkg:package|\?mso-application))/iu, "HTML"],
];

/** `fileName` appears in the words of issues and decides nothing. Never rejects for what a file holds. */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<ReadResult> {
  // The reader of .docx is loaded when the first one comes.
  const docx = bytes[0] === 0x50 && bytes[1] === 0x4b ? (await import("./read/docx/readDocx")).readDocx : null;
  return refusable(fileName, () => (docx ? docx(bytes, fileName) : readText(bytes, fileName)));
}

function readText(bytes: Uint8Array, file: string): DocumentText {
  if (bytes.length === 0) throw new Refusal("document_empty");
  if (isOle(bytes)) throw oleRefusal(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).replace(/^(?:ï»¿|\s){1,64}/u, "");
  const format = BEGINNINGS.find(([start]) => start.test(head))?.[1];
  if (format !== undefined) throw new Refusal("document_wrong_format", { format });
  if (bytes.length > MAX_TEXT_BYTES) throw new Refusal("document_too_long", { limit: MAX_CHARACTERS });
  const text = decodeText(bytes)?.text;
  if (text === undefined) throw new Refusal("document_unknown");
  return accept({ text, tables: text.length > MAX_CHARACTERS ? [] : tabTables(text) }, { file, tracked: false, pictures: 0 });
}

/** Streams of the old formats. Reference: MS-OFFCRYPTO 1.3, MS-DOC 2.1, MS-XLS 2.1. */
function oleRefusal(bytes: Uint8Array): Refusal {
  if (mentionsStream(bytes, "EncryptedPackage")) return new Refusal("document_encrypted");
  if (mentionsStream(bytes, "WordDocument")) return new Refusal("document_wrong_format", { format: ".doc/.wps" });
  return mentionsStream(bytes, "Workbook") ? new Refusal("document_is_workbook") : new Refusal("document_wrong_format", { format: ".doc/.wps" });
}
