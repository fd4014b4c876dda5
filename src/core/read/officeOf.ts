/** Whose report it is, as its title says (青杨街道 of 青杨街道2025年工作总结), or its signature. Empty where both say nothing or mask it. */
import { MASK_GLYPHS } from "../number/manner";
import type { Reading } from "./readReport";
import { signatureOf } from "./signature";
import { LONGEST_OFFICE, OFFICE_ENDING } from "./words/offices";

/** What follows the name of an office in a title. */
const BEHIND = /(?:关于|[0-9０-９二〇○]{2,4}年|上半年|下半年|年度|工作|第[一二三四]季度)/u;

export function officeOf({ text, structure: { lines } }: Reading): string {
  const { office } = signatureOf(text, lines);
  return officeInTitle(text, lines) || (office && !isMasked(text.slice(office.start, office.end)) ? text.slice(office.start, office.end).trim() : "");
}

function officeInTitle(text: string, lines: Reading["structure"]["lines"]): string {
  const title = lines.find(({ level }) => level === "title");
  if (!title) return "";
  const words = text.slice(title.start, Math.min(title.end, title.start + LONGEST_OFFICE * 2));
  const at = words.search(BEHIND);
  const name = words.slice(0, Math.max(at, 0)).trim();
  return name.length <= LONGEST_OFFICE && OFFICE_ENDING.test(name) && !isMasked(name) ? name : "";
}

function isMasked(name: string): boolean {
  return [...MASK_GLYPHS].some((glyph) => glyph !== "A" && name.includes(glyph));
}
