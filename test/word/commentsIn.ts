/** The comments of a .docx and the words at which they stand: read by plain patterns, apart from the product's own reader. */
import { strFromU8, unzipSync } from "fflate";

export interface CommentIn {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  /** What stands between its marks in the body, deleted and hidden text left out. */
  readonly words: string;
}

export const partsIn = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);
export const bodyIn = (bytes: Uint8Array): string => strFromU8(partsIn(bytes)["word/document.xml"] ?? new Uint8Array());

const plain = (xml: string): string => xml.replace(/&(amp|lt|gt|quot|#\d+);/gu, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? String.fromCodePoint(Number(name.slice(1))));
const textsIn = (xml: string): string => [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = ""]) => plain(text)).join("");
const shown = (xml: string): string => xml.replace(/<w:del(?:\s[^>]*)?(?<!\/)>[\s\S]*?<\/w:del>/gu, "").replace(/<w:r(?:\s[^>]*)?>(?:(?!<\/w:r>)[\s\S])*<w:vanish\/>(?:(?!<\/w:r>)[\s\S])*<\/w:r>/gu, "");

/** In the order of the part of comments. Throws where a comment has not exactly one of each of its three marks, in order. */
export function commentsIn(bytes: Uint8Array): readonly CommentIn[] {
  const body = bodyIn(bytes);
  const comments = strFromU8(partsIn(bytes)["word/comments.xml"] ?? new Uint8Array());
  return [...comments.matchAll(/<w:comment ([^>]*)>([\s\S]*?)<\/w:comment>/gu)].map(([, attributes = "", inner = ""]) => {
    const id = /w:id="(\d+)"/u.exec(attributes)?.[1] ?? "";
    const author = /w:author="([^"]*)"/u.exec(attributes)?.[1] ?? "";
    const places = ["commentRangeStart", "commentRangeEnd", "commentReference"].map((name) => [...body.matchAll(new RegExp(`<w:${name}(?: xmlns:w="[^"]*")? w:id="${id}"/>`, "gu"))].map(({ index }) => index));
    const [start = -1, end = -1, reference = -1] = places.flat();
    if (places.some(({ length }) => length !== 1) || start >= end || end >= reference) throw new Error(`marks of comment ${id}: ${JSON.stringify(places)}`);
    const text = inner.split("</w:p>").slice(0, -1).map(textsIn).join("\n");
    return { id, author, text, words: textsIn(shown(body.slice(start, end))) };
  });
}

/** Whether `long` is `short` with nothing but insertions. */
export function isInsertedInto(short: string, long: string): boolean {
  let at = 0;
  for (let index = 0; index < long.length && at < short.length; index += 1) if (long[index] === short[at]) at += 1;
  return at === short.length;
}
