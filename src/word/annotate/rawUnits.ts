/** Where in the XML each UTF-16 unit of an element's text stands, as the reader counts them. */
export interface RawUnits {
  /** Offsets from the beginning of the content. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** @param content between the tags of a `t`. null where markup stands in it (comments, CDATA). */
export function rawUnits(content: string): RawUnits | null {
  if (content.includes("<")) return null;
  const starts: number[] = [];
  const ends: number[] = [];
  let lineEnd = false;
  for (let at = 0; at < content.length; ) {
    const end = content[at] === "&" ? content.indexOf(";", at) + 1 : at + 1;
    if (end === 0) return null;
    const character = content[at] === "&" ? decoded(content.slice(at + 1, end - 1)) : content.charAt(at);
    const endsLine = character === "\n" || character === "\r";
    // Line ends in a row are one blank, and soft hyphens nothing: see BodyReader.
    if (endsLine && lineEnd) ends[ends.length - 1] = end;
    else if (character !== "\u00ad") {
      starts.push(...Array<number>(character.length).fill(at));
      ends.push(...Array<number>(character.length).fill(end));
    }
    lineEnd = endsLine;
    at = end;
  }
  return { starts, ends };
}

function decoded(entity: string): string {
  if (!entity.startsWith("#")) return NAMED[entity] ?? "";
  const code = /^#x/iu.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
}
