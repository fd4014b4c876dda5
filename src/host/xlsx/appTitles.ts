/** `docProps/app.xml` lists sheets and named ranges by name, grouped, with a count of each group. Reference: ECMA-376 part 1, 22.2.2. */
import { quoteSheetName } from "../a1";
import { readRelationships } from "./relationships";
import { escapeXml, walkXml, type XmlTag } from "./xml";
import { setAttributes } from "./xmlEdit";
import type { ZipPackage } from "./zipPackage";

interface Found {
  readonly tag: XmlTag;
  readonly closeStart: number;
  readonly end: number;
}

/** The sheets, and the areas named in them, go out of the lists. A package without lists stays as it is. */
export function dropTitles(zip: ZipPackage, sheets: readonly string[]): void {
  const path = readRelationships(zip, "").find(({ type }) => type === "extended-properties")?.target ?? null;
  if (path === null || !zip.has(path)) return;
  const text = zip.text(path);
  const { titles, counts, vector } = lists(text, path);
  const wordsOf = ({ tag, closeStart }: Found): string => text.slice(tag.end, Math.max(tag.end, closeStart));
  const names = sheets.flatMap((name) => [name, `${name}!`, `${quoteSheetName(name)}!`].map(escapeXml));
  const gone = titles.map((title) => names.some((name) => (name.endsWith("!") ? wordsOf(title).startsWith(name) : wordsOf(title) === name)));
  if (vector === null || !gone.includes(true)) return;
  const edits = titles.flatMap(({ tag, end }, index) => (gone[index] ? [{ start: tag.start, end, text: "" }] : []));
  let first = 0;
  for (const count of counts) {
    const size = Number(wordsOf(count));
    const left = size - gone.slice(first, first + size).filter(Boolean).length;
    first += size;
    if (left !== size) edits.push({ start: count.tag.end, end: count.closeStart, text: String(left) });
  }
  const size = gone.filter((isGone) => !isGone).length;
  edits.push({ start: vector.start, end: vector.end, text: setAttributes(text.slice(vector.start, vector.end), { size: String(size) }) });
  const result = edits.sort((a, b) => b.start - a.start).reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
  zip.set(path, result);
}

function lists(text: string, path: string): { readonly titles: readonly Found[]; readonly counts: readonly Found[]; readonly vector: XmlTag | null } {
  const titles: Found[] = [];
  const counts: Found[] = [];
  const open: XmlTag[] = [];
  let vector: XmlTag | null = null;
  walkXml(text, path, {
    open(tag) {
      if (tag.name === "vector" && open.at(-1)?.name === "TitlesOfParts") vector = tag;
      open.push(tag);
    },
    close(name, closeStart, end) {
      const tag = open.pop();
      const inside = open.map((parent) => parent.name);
      if (tag && name === "lpstr" && inside.includes("TitlesOfParts")) titles.push({ tag, closeStart, end });
      if (tag && name === "i4" && inside.includes("HeadingPairs")) counts.push({ tag, closeStart, end });
    },
  });
  return { titles, counts, vector };
}
