/** Reading XML parts: well-formedness is checked, positions are kept, and nothing outside the part is ever fetched. */
import sax from "sax";
import { fileError } from "./fileError";

export interface XmlTag {
  /** Without a namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the tag itself begins and ends in the part's text. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface XmlHandler {
  open?(tag: XmlTag): void;
  /** `start` and `end` enclose the closing tag; both are the tag's end when it closed itself. */
  close?(name: string, start: number, end: number): void;
  text?(text: string): void;
}

/** `path` names the part in the error when the text is not well-formed or declares a document type. */
export function walkXml(text: string, path: string, handler: XmlHandler): void {
  // strictEntities (missing in @types/sax): the five of XML only, so no entity can be declared or expanded.
  const options: sax.SAXOptions & { readonly strictEntities: true } = { strictEntities: true };
  const parser = sax.parser(true, options);
  const refuse = (): never => {
    throw fileError("file_damaged", path);
  };
  let selfClosed = false;
  parser.onerror = refuse;
  parser.ondoctype = refuse;
  parser.onopentag = (node) => {
    const tag = node as sax.Tag;
    selfClosed = tag.isSelfClosing;
    handler.open?.({
      name: localName(tag.name),
      attributes: tag.attributes,
      start: parser.startTagPosition - 1,
      end: parser.position,
      selfClosing: tag.isSelfClosing,
    });
  };
  parser.onclosetag = (name) => {
    handler.close?.(localName(name), selfClosed ? parser.position : parser.startTagPosition - 1, parser.position);
    selfClosed = false;
  };
  const onText = (content: string): void => handler.text?.(content);
  parser.ontext = onText;
  parser.oncdata = onText;
  parser.write(text).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** For text and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character).replace(/[\t\n\r]/g, (character) =>
    // Attribute values would lose them to white-space normalisation.
    `&#${String(character.charCodeAt(0))};`,
  );
}

// What XML 1.0 cannot hold: control characters, lone surrogates, the two non-characters; and what reads as an escape.
const UNWRITABLE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B\u000C\u000D\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A string as SpreadsheetML stores it: `_x000D_` for what XML cannot hold.
 * Reference: ECMA-376 part 1, 22.9.2.19 ST_Xstring.
 */
export function encodeXstring(text: string): string {
  return text.replace(
    UNWRITABLE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

export function decodeXstring(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
