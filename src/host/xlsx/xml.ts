/** The XML of a workbook's parts: read with damage said in the host's way, and written as SpreadsheetML stores text. */
import { walkXml as walk, type XmlHandler } from "../../opc/walkXml";
import { asHostError } from "./fileError";

export { escapeXml } from "../../opc/escapeXml";
export type { XmlHandler, XmlTag } from "../../opc/walkXml";

/** `path` names the part in the error when the text is not well-formed or declares a document type. */
export function walkXml(text: string, path: string, handler: XmlHandler): void {
  asHostError(() => {
    walk(text, path, handler);
  });
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
