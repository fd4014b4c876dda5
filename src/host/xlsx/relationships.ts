/** How parts of the package point at one another. Reference: ECMA-376 part 2, 6.5. */
import { appendRelationship, parseRelationships, type Relationship, relationshipsPath } from "../../opc/relationships";
import { asHostError } from "./fileError";
import { walkXml } from "./xml";
import { findElement } from "./xmlEdit";
import type { ZipPackage } from "./zipPackage";

export const RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** `part` is empty for the package itself. */
export function readRelationships(zip: ZipPackage, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!zip.has(path)) return [];
  return asHostError(() => parseRelationships(zip.text(path), part));
}

/** Returns the id of the new relationship. */
export function addRelationship(zip: ZipPackage, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const { text, id } = asHostError(() => appendRelationship(zip.has(path) ? zip.text(path) : null, part, `${RELATIONSHIPS_NS}/${type}`, target));
  zip.set(path, text);
  return id;
}

export function removeRelationship(zip: ZipPackage, part: string, id: string): void {
  const path = relationshipsPath(part);
  const text = zip.text(path);
  const index = readRelationships(zip, part).findIndex((relationship) => relationship.id === id);
  const elements = [...elementSpans(text, path)];
  const span = elements[index];
  if (span !== undefined) zip.set(path, text.slice(0, span.start) + text.slice(span.end));
}

function elementSpans(text: string, path: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  walkXml(text, path, {
    open(tag) {
      start = tag.start;
    },
    close(name, _closeStart, end) {
      if (name === "Relationship") spans.push({ start, end });
    },
  });
  return spans;
}

/** The prefix under which a part names relationships: `r` almost always. */
export function relationshipPrefix(text: string, part: string): string | null {
  const root = /<(?![?!])([^\s/>]+)/.exec(text)?.[1] ?? "";
  const span = findElement(text, part, [root.slice(root.indexOf(":") + 1)]);
  const open = span === null ? "" : text.slice(span.start, span.openEnd);
  return new RegExp(String.raw`xmlns:([\w.-]+)\s*=\s*["']${RELATIONSHIPS_NS}["']`).exec(open)?.[1] ?? null;
}
