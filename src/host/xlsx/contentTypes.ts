/** `[Content_Types].xml`: what each part of the package is. */
import { appendContentType, CONTENT_TYPES } from "../../opc/contentTypes";
import { asHostError } from "./fileError";
import { walkXml } from "./xml";
import type { ZipPackage } from "./zipPackage";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type SheetPartType = "worksheet" | "table" | "styles" | "sheet.main";

export const EMPTY_CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** What a workbook of this type must be called: under another ending Excel does not open it. */
const ENDINGS: Readonly<Record<string, string>> = {
  [`${SPREADSHEET}.sheet.main+xml`]: ".xlsx",
  [`${SPREADSHEET}.template.main+xml`]: ".xltx",
  "application/vnd.ms-excel.sheet.macroEnabled.main+xml": ".xlsm",
  "application/vnd.ms-excel.template.macroEnabled.main+xml": ".xltm",
};

/** Null where the type is none of Excel's own. */
export function fileEnding(zip: ZipPackage, workbook: string): string | null {
  if (!zip.has(CONTENT_TYPES)) return null;
  let type = "";
  walkXml(zip.text(CONTENT_TYPES), CONTENT_TYPES, {
    open({ name, attributes }) {
      if (name === "Override" && attributes["PartName"]?.toLowerCase() === `/${workbook}`.toLowerCase()) type = attributes["ContentType"] ?? "";
    },
  });
  return new Map(Object.entries(ENDINGS)).get(type) ?? null;
}

export function addContentType(zip: ZipPackage, part: string, type: SheetPartType): void {
  const text = zip.has(CONTENT_TYPES) ? zip.text(CONTENT_TYPES) : EMPTY_CONTENT_TYPES;
  zip.set(CONTENT_TYPES, asHostError(() => appendContentType(text, part, `${SPREADSHEET}.${type}+xml`)));
}

export function removeContentType(zip: ZipPackage, part: string): void {
  const text = zip.text(CONTENT_TYPES);
  const wanted = `/${part}`.toLowerCase();
  let from = -1;
  let to = -1;
  let start = 0;
  let matches = false;
  walkXml(text, CONTENT_TYPES, {
    open(tag) {
      start = tag.start;
      matches = tag.name === "Override" && tag.attributes["PartName"]?.toLowerCase() === wanted;
    },
    close(_name, _closeStart, end) {
      if (matches) [from, to] = [start, end];
      matches = false;
    },
  });
  if (from >= 0) zip.set(CONTENT_TYPES, text.slice(0, from) + text.slice(to));
}
