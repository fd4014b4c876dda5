/** `xl/workbook.xml`: which sheets there are, in which order, and what holds for all of them. */
import { quoteSheetName } from "../a1";
import { addContentType, removeContentType } from "./contentTypes";
import { fileError } from "./fileError";
import { addRelationship, readRelationships, RELATIONSHIPS_NS, relationshipPrefix, removeRelationship } from "./relationships";
import { decodeXstring, encodeXstring, escapeXml, walkXml } from "./xml";
import { appendChild, editOpenTag, insertAfter } from "./xmlEdit";
import type { ZipPackage } from "./zipPackage";

export interface SheetEntry {
  readonly name: string;
  /** Path of its part; chart sheets and dialogs have other parts and hold no cells. */
  readonly path: string;
  readonly hasCells: boolean;
  readonly visible: boolean;
}

const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"] as const;
const BEFORE_CALC = [...BEFORE_NAMES, "definedNames"] as const;

export function workbookPath(zip: ZipPackage): string {
  const path = readRelationships(zip, "").find(({ type }) => type === "officeDocument")?.target ?? null;
  // .xlsb has the same package around binary parts.
  if (path === null || !zip.has(path) || !path.toLowerCase().endsWith(".xml")) throw fileError("file_not_workbook");
  return path;
}

export function readSheets(zip: ZipPackage, workbook: string): readonly SheetEntry[] {
  const targets = new Map(readRelationships(zip, workbook).map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let root = "";
  walkXml(zip.text(workbook), workbook, {
    open({ name, attributes }) {
      root ||= name;
      if (root !== "workbook") throw fileError("file_not_workbook");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1] ?? "";
      const relationship = targets.get(id);
      sheets.push({
        name: decodeXstring(attributes["name"] ?? ""),
        path: relationship?.target ?? "",
        hasCells: relationship?.type === "worksheet",
        visible: (attributes["state"] ?? "visible") === "visible",
      });
    },
  });
  // Formulas and we find sheets by name, without regard to case.
  if (new Set(sheets.map(({ name }) => name.toLowerCase())).size < sheets.length) throw fileError("file_damaged", workbook);
  return sheets;
}

export interface NewSheet {
  readonly name: string;
  readonly path: string;
  readonly visibility: "visible" | "hidden";
  /** Rows repeated on every printed page, e.g. `$1:$4`. */
  readonly printTitleRows: string | null;
  /** What prints, e.g. `$A:$L`; null: everything. */
  readonly printArea: string | null;
}

export function addSheet(zip: ZipPackage, workbook: string, sheet: NewSheet): void {
  const text = zip.text(workbook);
  const ids: number[] = [];
  walkXml(text, workbook, {
    open({ name, attributes }) {
      if (name === "sheet") ids.push(Number(attributes["sheetId"]));
    },
  });
  const relationship = addRelationship(zip, workbook, "worksheet", sheet.path);
  addContentType(zip, sheet.path, "worksheet");
  const prefix = relationshipPrefix(text, workbook);
  const id = prefix === null ? `xmlns:r="${RELATIONSHIPS_NS}" r:id="${relationship}"` : `${prefix}:id="${relationship}"`;
  const state = sheet.visibility === "hidden" ? ' state="hidden"' : "";
  const name = escapeXml(encodeXstring(sheet.name));
  const element = `<sheet name="${name}" sheetId="${String(Math.max(0, ...ids) + 1)}"${state} ${id}/>`;
  const withSheet = appendChild(text, workbook, ["workbook", "sheets"], element);
  if (withSheet === null) throw fileError("file_damaged", workbook);
  const names = [["_xlnm.Print_Area", sheet.printArea], ["_xlnm.Print_Titles", sheet.printTitleRows]] as const;
  const named = names.reduce((part, [name, area]) => (area === null ? part : withSheetName(part, workbook, ids.length, name, `${quoteSheetName(sheet.name)}!${area}`)), withSheet);
  zip.set(workbook, named);
}

function withSheetName(text: string, workbook: string, index: number, name: string, area: string): string {
  const element = `<definedName name="${name}" localSheetId="${String(index)}">${escapeXml(area)}</definedName>`;
  return (
    appendChild(text, workbook, ["workbook", "definedNames"], element) ??
    insertAfter(text, workbook, "workbook", BEFORE_NAMES, `<definedNames>${element}</definedNames>`)
  );
}

/** Which of the sheets was open when the file was saved, chart sheets counted. */
export function activeSheet(zip: ZipPackage, workbook: string): number {
  let active = 0;
  walkXml(zip.text(workbook), workbook, {
    open({ name, attributes }) {
      if (name === "workbookView") active = Number(attributes["activeTab"] ?? 0);
    },
  });
  return active;
}

/** The sheet that is shown when the file is opened. */
export function showFirst(zip: ZipPackage, workbook: string, index: number): void {
  const text = zip.text(workbook);
  const path = ["workbook", "bookViews", "workbookView"];
  zip.set(workbook, editOpenTag(text, workbook, path, { activeTab: String(index) }) ?? text);
}

/** Excel, WPS and LibreOffice then compute everything once when the file is opened. */
export function calculateOnLoad(zip: ZipPackage, workbook: string): void {
  const text = zip.text(workbook);
  const edited =
    editOpenTag(text, workbook, ["workbook", "calcPr"], { fullCalcOnLoad: "1" }) ??
    insertAfter(text, workbook, "workbook", BEFORE_CALC, '<calcPr fullCalcOnLoad="1"/>');
  if (edited !== text) zip.set(workbook, edited);
}

/** The order of calculation lists every formula; a list that names a cell without one makes Excel call the file damaged. */
export function dropCalcChain(zip: ZipPackage, workbook: string): void {
  const chain = readRelationships(zip, workbook).find(({ type }) => type === "calcChain");
  if (chain?.target == null) return;
  removeRelationship(zip, workbook, chain.id);
  removeContentType(zip, chain.target);
  zip.remove(chain.target);
}
