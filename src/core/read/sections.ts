import { normalText } from "./normalText";
import { plainName } from "./ownName";
import type { Reading } from "./readReport";

const LONGEST_SECTION = 20;

/** 栏目 of every line: the words of the nearest heading above, up to their first mark; empty before the first heading. */
export function sectionsOf({ text, structure: { lines } }: Reading): readonly string[] {
  let section = "";
  return lines.map(({ level, textStart, headEnd }) => {
    if ((level === "h1" || level === "h2") && headEnd !== textStart) {
      section = plainName(normalText(text.slice(textStart, headEnd)).split(/[，。；：！？]/u)[0] ?? "").slice(0, LONGEST_SECTION);
    }
    return section;
  });
}
