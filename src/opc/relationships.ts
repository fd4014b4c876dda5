/** How parts of a package point at one another. Reference: ECMA-376 part 2, 6.5. */
import { escapeXml } from "./escapeXml";
import { walkXml } from "./walkXml";
import { appendChild, rootPrefix } from "./xmlEdit";

const PACKAGE_NS = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `table`; the same in the transitional and the strict format. */
  readonly type: string;
  /** Path of the part inside the package; null when it points outside. */
  readonly target: string | null;
}

/** `text` is the relationships of `part`, which is empty for the package itself. */
export function parseRelationships(text: string, part: string): readonly Relationship[] {
  const found: Relationship[] = [];
  walkXml(text, relationshipsPath(part), {
    open(tag) {
      if (tag.name !== "Relationship") return;
      const { Id = "", Type = "", Target = "", TargetMode = "" } = tag.attributes;
      const target = TargetMode === "External" ? null : resolveTarget(part, Target);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target });
    },
  });
  return found;
}

/**
 * The relationships of `part` with one more, and the id it got.
 * @param text as they stand; null where the part has none yet.
 * @param type the whole address of the type.
 * @param target path of a part of the package.
 */
export function appendRelationship(text: string | null, part: string, type: string, target: string): { readonly text: string; readonly id: string } {
  const path = relationshipsPath(part);
  const standing = text ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_NS}"></Relationships>`;
  const taken = new Set(parseRelationships(standing, part).map((relationship) => relationship.id));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const element = `<${rootPrefix(standing, path)}Relationship Id="${id}" Type="${escapeXml(type)}" Target="/${escapeXml(target)}"/>`;
  return { id, text: appendChild(standing, path, ["Relationships"], element) ?? standing };
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
