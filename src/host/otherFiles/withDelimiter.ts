const DELIMITERS = [",", "\t", ";", "|"] as const;
/** So much of a text tells how it is cut. */
const LOOKED_AT = 4096;

/**
 * A text of cells with Excel's own line that names what stands between them. Without it the library takes a text that
 * begins with ID, TABL or PK for another format.
 */
export function withDelimiter(text: string): string {
  if (/^sep=./iu.test(text)) return text;
  const plain = text.slice(0, LOOKED_AT).replace(/"[^"]*"/gu, "");
  const count = (delimiter: string): number => plain.split(delimiter).length;
  const most = DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
  return `sep=${most}\n${text}`;
}
