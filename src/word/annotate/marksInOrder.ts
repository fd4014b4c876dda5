/** Whether each of these comments has its marks in a body: start, end, reference, each once. Reference: ECMA-376 part 1, 17.13.4. */
import { walkXml } from "../../opc/walkXml";
import { numberOf } from "../read/docx/attribute";
import type { Part } from "../read/docx/openDocx";

const ORDER = ["commentRangeStart", "commentRangeEnd", "commentReference"];

/** @param ids of our own comments: those of others may have no range, and stay as they are. */
export function marksInOrder({ text, path }: Part, ids: readonly number[]): boolean {
  const met = new Map(ids.map((id): [number, string[]] => [id, []]));
  walkXml(text, path, {
    open(tag) {
      if (ORDER.includes(tag.name)) met.get(numberOf(tag, "id") ?? -1)?.push(tag.name);
    },
  });
  return [...met.values()].every((names) => names.join() === ORDER.join());
}
