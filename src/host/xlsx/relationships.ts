/** How parts of the package point at one another. Reference: ECMA-376 part 2, 6.5. */
import { escapeXml, walkXml } from "./xml";
import { appendChild, findElement } from "./xmlEdit";
import type { ZipPackage } from "./zipPackage";

export const RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_NS = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `table`; the same in the transitional and the strict format. */
  readonly type: string;
  /** Path of the part inside the package; null when it points outside. */
  readonly target: string | null;
}

/** `part` is empty for the package itself. */
export function readRelationships(zip: ZipPackage, part: string): readonly Relationship[] {
  const path = relationshipsPath(part);
  if (!zip.has(path)) return [];
  const found: Relationship[] = [];
  walkXml(zip.text(path), path, {
    open(tag) {
      if (tag.name !== "Relationship") return;
      const { Id = "", Type = "", Target = "", TargetMode = "" } = tag.attributes;
      const target = TargetMode === "External" ? null : resolveTarget(part, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target });
    },
  });
  return found;
}

/** Returns the id of the new relationship. */
export function addRelationship(zip: ZipPackage, part: string, type: string, target: string): string {
  const path = relationshipsPath(part);
  const taken = new Set(readRelationships(zip, part).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const element = `<Relationship Id="${id}" Type="${RELATIONSHIPS_NS}/${type}" Target="/${escapeXml(target)}"/>`;
  const text = zip.has(path)
    ? zip.text(path)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_NS}"></Relationships>`;
  zip.set(path, appendChild(text, path, ["Relationships"], element) ?? text);
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

export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The prefix under which a part names relationships: `r` almost always. */
export function relationshipPrefix(text: string, part: string): string | null {
  const root = /<(?![?!])([^\s/>]+)/.exec(text)?.[1] ?? "";
  const span = findElement(text, part, [root.slice(root.indexOf(":") + 1)]);
  const open = span === null ? "" : text.slice(span.start, span.openEnd);
  return new RegExp(String.raw`xmlns:([\w.-]+)\s*=\s*["']${RELATIONSHIPS_NS}["']`).exec(open)?.[1] ?? null;
}
