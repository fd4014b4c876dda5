/** Defined names, print areas and print titles, from the file and back. Reference: ECMA-376 part 1, 18.2.5. */
import { type Area, areaAddress, columnLetters, MAX_COLUMNS, MAX_ROWS, quoteSheetName } from "../../host/a1";
import { escapeXml } from "../../host/xlsx/xml";
import { placeOf } from "../standin/book/address";
import { isWholeColumns, isWholeRows } from "../standin/book/areas";
import type { Book } from "../standin/book/book";
import type { Missing } from "./missing";
import { attribute, childrenOf, find, flagAttribute, numberAttribute, type XmlNode } from "./xmlTree";

const PRINT_TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";

/** @param ids of the stand-in's sheets, in the file's order. */
export function readNames(book: Book, workbook: XmlNode, ids: readonly number[]): readonly Missing[] {
  const missing = new Set<"names">();
  for (const node of childrenOf(find(workbook, "definedNames"), "definedName")) {
    const name = attribute(node, "name") ?? "";
    const scope = ids[numberAttribute(node, "localSheetId") ?? -1] ?? null;
    if (name === PRINT_TITLES || name === PRINT_AREA) readPrint(book, scope, node);
    else if (!name.startsWith("_xlnm.") && !readName(book, scope, name, node)) missing.add("names");
  }
  return [...missing].map((kind) => ({ kind, sheet: null }));
}

function place(book: Book, sheet: number, address: string): { readonly sheet: number; readonly area: Area } | null {
  try {
    return placeOf(book, sheet, address.replaceAll("$", ""));
  } catch {
    return null;
  }
}

function readPrint(book: Book, sheet: number | null, node: XmlNode): void {
  if (sheet === null) return;
  for (const part of node.text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/u)) {
    const area = place(book, sheet, part)?.area;
    if (!area) continue;
    const { page } = book.state(sheet);
    if (attribute(node, "name") === PRINT_AREA) book.setState(sheet, { page: { ...page, printArea: area } });
    else if (isWholeColumns(area)) book.setState(sheet, { page: { ...page, titleColumns: area } });
    else book.setState(sheet, { page: { ...page, titleRows: area } });
  }
}

function readName(book: Book, scope: number | null, name: string, node: XmlNode): boolean {
  const found = place(book, scope ?? book.sheets[0]?.id ?? 0, node.text);
  const constant = /^(?:-?[\d.]+|"[^"]*")$/u.test(node.text) ? node.text : null;
  if (found === null && constant === null) return false;
  const target = found ?? { constant };
  const state = { name, scope, target, visible: !flagAttribute(node, "hidden"), comment: attribute(node, "comment") ?? "" };
  book.registry = { ...book.registry, names: [...book.registry.names, state] };
  return true;
}

/** All `<definedName>` elements of the workbook, with sheets counted as they stand now. */
export function namesXml(book: Book): readonly string[] {
  const element = (name: string, sheet: number | null, text: string, attributes = ""): string => {
    const local = sheet === null ? "" : ` localSheetId="${String(book.sheet(sheet).index)}"`;
    return `<definedName name="${escapeXml(name)}"${local}${attributes}>${escapeXml(text)}</definedName>`;
  };
  const prints = book.sheets.flatMap(({ id }) => {
    const { titleRows, titleColumns, printArea } = book.state(id).page;
    const titles = [titleColumns, titleRows].flatMap((area) => (area === null ? [] : [absolute(book, id, area)]));
    return [
      ...(printArea === null ? [] : [element(PRINT_AREA, id, absolute(book, id, printArea))]),
      ...(titles.length === 0 ? [] : [element(PRINT_TITLES, id, titles.join(","))]),
    ];
  });
  const own = book.registry.names.map(({ name, scope, target, visible, comment }) => {
    const attributes = (visible ? "" : ' hidden="1"') + (comment === "" ? "" : ` comment="${escapeXml(comment)}"`);
    return element(name, scope, "area" in target ? absolute(book, target.sheet, target.area) : String(target.constant), attributes);
  });
  return [...prints, ...own];
}

function absolute(book: Book, sheet: number, area: Area): string {
  const address = isWholeRows(area)
    ? `$${String(area.top + 1)}:$${String(area.bottom + 1)}`
    : isWholeColumns(area)
      ? `$${columnLetters(area.left)}:$${columnLetters(area.right)}`
      : areaAddress({ ...area, bottom: Math.min(area.bottom, MAX_ROWS - 1), right: Math.min(area.right, MAX_COLUMNS - 1) }).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
  return `${quoteSheetName(book.sheet(sheet).name)}!${address}`;
}
