/** How parts of a package point at one another. Reference: ECMA-376 part 2, 6.5. */
import { walkXml } from "./walkXml";

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
