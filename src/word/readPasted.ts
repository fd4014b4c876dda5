/** The door for what is pasted: from a web page, Word, WPS or Excel. */
import type { DocumentText } from "../core/read/document";
import { accept } from "./read/accept";
import { htmlBlocks, type HtmlBlocks } from "./read/html/htmlBlocks";
import { layOut, MAX_CHARACTERS } from "./read/layOut";
import { type ReadResult, refusable } from "./read/refusable";
import { tabTables } from "./read/tabTables";

/** Markup is many times its text; beyond this the plain text must do. */
const MAX_HTML = 20_000_000;

/** Makes a document of it that runs nothing and loads nothing. */
export type ParseHtml = (html: string) => Document;

const inBrowser: ParseHtml = (html) => new DOMParser().parseFromString(html, "text/html");

/**
 * `html` only serves where it has a table (or there is no plain text): a page's plain text is nearer to what its reader
 * saw than anything its markup could be turned into. Outside a browser, `parse` must be given.
 */
export function readPasted(html: string | null, plain: string, parse: ParseHtml = inBrowser): ReadResult {
  return refusable("", () => fromHtml(html, plain, parse) ?? accept({ text: plain, tables: plain.length > MAX_CHARACTERS ? [] : tabTables(plain) }, { file: "", tracked: false, pictures: 0 }));
}

function fromHtml(html: string | null, plain: string, parse: ParseHtml): DocumentText | null {
  if (html === null || html.length > MAX_HTML || (plain.trim() !== "" && !/<table/iu.test(html))) return null;
  const { blocks, pictures, deleted }: HtmlBlocks = htmlBlocks(parse(html));
  const page = layOut(blocks);
  const useful = plain.trim() === "" || page.tables.some(({ shape }) => shape.kind !== "layout");
  return useful ? accept(page, { file: "", tracked: deleted, pictures }) : null;
}
