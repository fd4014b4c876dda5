/** `[Content_Types].xml`: what each part of a package is. Reference: ECMA-376 part 2, 6.2.3. */
import { escapeXml } from "./escapeXml";
import { appendChild, rootPrefix } from "./xmlEdit";

export const CONTENT_TYPES = "[Content_Types].xml";

/** `text` with the type of one more part, whatever its ending says. */
export function appendContentType(text: string, part: string, type: string): string {
  const element = `<${rootPrefix(text, CONTENT_TYPES)}Override PartName="/${escapeXml(part)}" ContentType="${escapeXml(type)}"/>`;
  return appendChild(text, CONTENT_TYPES, ["Types"], element) ?? text;
}
