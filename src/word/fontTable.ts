/**
 * word/fontTable.xml: the other names of every face, by which Word and WPS find one where the first is not installed.
 * A run cannot name a fallback. Reference: ECMA-376 part 1, 17.8.3.1 (altName, a list with commas).
 */
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** 86: GB 2312, so that what stands in is at least a Chinese face. */
const CHARSET = '<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/>';

export function fontTable(faces: readonly (readonly string[])[]): string {
  const fonts = faces.map(([name = "", ...others]) => `<w:font w:name="${name}"><w:altName w:val="${others.join(",")}"/>${CHARSET}</w:font>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${WORD}">${fonts.join("")}</w:fonts>`;
}
