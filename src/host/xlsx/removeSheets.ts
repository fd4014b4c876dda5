/** Takes the sheets of some tables out of the package, with what only they need. Every other part stays byte for byte. */
import { relationshipsPath } from "../../opc/relationships";
import { HostError } from "../workbook";
import { dropTitles } from "./appTitles";
import type { Book } from "./book";
import { removeContentType } from "./contentTypes";
import { readRelationships } from "./relationships";
import { removeSheetEntry } from "./removeSheetEntry";
import { refersTo } from "./sheetReferences";
import type { SheetEntry } from "./workbookPart";
import type { ZipPackage } from "./zipPackage";

export function removeSheets(book: Book, tables: readonly string[]): void {
  const going = new Map(tables.map((name) => book.table(name).sheet).map((sheet) => [sheet.path, sheet]));
  const staying = book.sheets.filter(({ path }) => !going.has(path));
  const [first] = going.values();
  if (first !== undefined && !staying.some(({ visible }) => visible)) throw refused("host_last_sheet", first);
  for (const { path } of going.values()) {
    const index = book.sheets.findIndex((sheet) => sheet.path === path);
    removeSheetEntry(book.zip, book.path, index, book.sheets.findIndex((sheet) => sheet.visible && !going.has(sheet.path)));
    removePart(book.zip, path);
    book.forget(path);
    book.refresh();
  }
  dropTitles(book.zip, [...going.values()].map(({ name }) => name));
  // Excel would show #REF! there; a file whose formulas name a sheet that is not there is called damaged.
  for (const sheet of going.values()) if (refersTo(book, sheet.name)) throw refused("host_referred", sheet);
  book.sheetsChanged = true;
}

function refused(code: "host_last_sheet" | "host_referred", { name }: SheetEntry): HostError {
  return new HostError({ code, severity: "error", with: { sheet: name } });
}

/** Parts are reached through relationships alone: what nobody points at any more goes, too. */
function removePart(zip: ZipPackage, path: string): void {
  const targets = readRelationships(zip, path).flatMap(({ target }) => (target !== null && zip.has(target) ? [target] : []));
  zip.remove(path);
  zip.remove(relationshipsPath(path));
  removeContentType(zip, path);
  for (const target of targets) if (zip.has(target) && !isReached(zip, target)) removePart(zip, target);
}

function isReached(zip: ZipPackage, part: string): boolean {
  const sources = zip.paths.filter((path) => path.endsWith(".rels")).map((path) => path.replace(/_rels\/([^/]*)\.rels$/u, "$1"));
  return sources.some((source) => readRelationships(zip, source).some(({ target }) => target?.toLowerCase() === part.toLowerCase()));
}
