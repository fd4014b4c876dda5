/** `[Content_Types].xml`: what each part of the package is. */
import { escapeXml, walkXml } from "./xml";
import { appendChild } from "./xmlEdit";
import type { ZipPackage } from "./zipPackage";

const PATH = "[Content_Types].xml";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type SheetPartType = "worksheet" | "table" | "styles" | "sheet.main";

export const EMPTY_CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

export function addContentType(zip: ZipPackage, part: string, type: SheetPartType): void {
  const text = zip.has(PATH) ? zip.text(PATH) : EMPTY_CONTENT_TYPES;
  const element = `<Override PartName="/${escapeXml(part)}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  zip.set(PATH, appendChild(text, PATH, ["Types"], element) ?? text);
}

export function removeContentType(zip: ZipPackage, part: string): void {
  const text = zip.text(PATH);
  const wanted = `/${part}`.toLowerCase();
  let from = -1;
  let to = -1;
  let start = 0;
  let matches = false;
  walkXml(text, PATH, {
    open(tag) {
      start = tag.start;
      matches = tag.name === "Override" && tag.attributes["PartName"]?.toLowerCase() === wanted;
    },
    close(_name, _closeStart, end) {
      if (matches) [from, to] = [start, end];
      matches = false;
    },
  });
  if (from >= 0) zip.set(PATH, text.slice(0, from) + text.slice(to));
}
