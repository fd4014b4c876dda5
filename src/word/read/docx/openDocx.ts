/** The parts of a .docx that hold its text, as XML. */
import type { DocumentIssueCode } from "../refusal";
import { Refusal } from "../refusal";
import { CONTENT_TYPES } from "../../../opc/contentTypes";
import { type Fault, PackageFault } from "../../../opc/packageFault";
import { parseRelationships, relationshipsPath } from "../../../opc/relationships";
import { unzip } from "../../../opc/unzip";

export interface Part {
  /** As the package spells it; of a part that it does not have, where it would stand. */
  readonly path: string;
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
  /** Whether a byte order mark stands before the text. */
  readonly marked: boolean;
}

export interface DocxParts {
  readonly body: Part;
  /** Empty text where the document has none. */
  readonly styles: Part;
  readonly numbering: Part;
  readonly comments: Part;
  /** Of the body. */
  readonly relationships: Part;
  readonly contentTypes: Part;
}

const REFUSED: Readonly<Record<Exclude<Fault, "oldOffice">, DocumentIssueCode>> = {
  notZip: "document_unknown",
  encrypted: "document_encrypted",
  tooLarge: "document_too_large",
  damaged: "document_damaged",
};

/** What a damaged or encrypted package says, in the words of documents. */
export function refusingFaults<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackageFault)) throw error;
    throw error.fault === "oldOffice" ? new Refusal("document_wrong_format", { format: ".doc" }) : new Refusal(REFUSED[error.fault]);
  }
}

/** Pictures and embedded files stay packed: a document with a hundred photographs opens like one without. */
export function openDocx(bytes: Uint8Array): DocxParts {
  const parts = new Map([...unzip(bytes, (path) => /\.(?:xml|rels)$/iu.test(path))].map(([path, part]) => [path.toLowerCase(), { path, part }]));
  const body = targetOf(parts, "", "officeDocument") ?? "word/document.xml";
  if (body.startsWith("xl/")) throw new Refusal("document_is_workbook");
  const bodyPart = partOf(parts, body);
  if (bodyPart.text === "") throw otherPackage(parts);
  return {
    body: bodyPart,
    styles: partOf(parts, targetOf(parts, body, "styles")),
    numbering: partOf(parts, targetOf(parts, body, "numbering")),
    comments: partOf(parts, targetOf(parts, body, "comments")),
    relationships: partOf(parts, relationshipsPath(body)),
    contentTypes: partOf(parts, CONTENT_TYPES),
  };
}

type Parts = ReadonlyMap<string, { readonly path: string; readonly part: Uint8Array }>;

function otherPackage(parts: Parts): Refusal {
  if (parts.has("content.xml")) return new Refusal("document_wrong_format", { format: ".odt" });
  return new Refusal(parts.has("[content_types].xml") ? "document_damaged" : "document_unknown");
}

function targetOf(parts: Parts, part: string, type: string): string | null {
  const { text } = partOf(parts, relationshipsPath(part));
  return text === "" ? null : (parseRelationships(text, part).find((one) => one.type === type)?.target ?? null);
}

function partOf(parts: Parts, path: string | null): Part {
  const found = path === null ? undefined : parts.get(path.toLowerCase());
  return found === undefined ? { path: path ?? "", text: "", encoding: "utf-8", marked: false } : { path: found.path, ...xmlText(found.part, found.path) };
}

/** XML is UTF-8 unless a mark at its head says UTF-16. Reference: XML 1.0, appendix F.1. */
function xmlText(bytes: Uint8Array, path: string): Omit<Part, "path"> {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    const marked = encoding !== "utf-8" || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, marked };
  } catch {
    throw new PackageFault("damaged", path);
  }
}
