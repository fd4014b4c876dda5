import { normalText } from "./normalText";
import type { Reading } from "./readReport";

const LONGEST_SECTION = 20;

/** 栏目 of what a line says: the words of the nearest heading above, up to their first mark; empty before the first heading. */
export function sectionOfLine({ text, structure: { lines } }: Reading, index: number): string {
  for (let at = index; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line || (line.level !== "h1" && line.level !== "h2") || line.headEnd === line.textStart) continue;
    const words = normalText(text.slice(line.textStart, line.headEnd)).split(/[，。；：！？]/u)[0] ?? "";
    return words.replace(/[/@.{}|[\]\\#\s]/gu, "").slice(0, LONGEST_SECTION);
  }
  return "";
}
