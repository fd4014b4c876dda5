/** Sheets added, removed, renamed, moved and hidden. */
import { Fault } from "../protocol/fault";
import type { Book, SheetInfo } from "./book";

const FORBIDDEN = /[[\]:*?/\\]/u;
const MAX_NAME = 31;

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
function checkName(book: Book, name: string, own?: number): void {
  if (name.trim() === "" || name.length > MAX_NAME || FORBIDDEN.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new Fault("InvalidArgument", `a sheet cannot be named ${name}`);
  }
  const same = book.sheetNamed(name);
  if (same !== undefined && same.id !== own) throw new Fault("ItemAlreadyExists", `a sheet is named ${name} already`);
}

export function addSheet(book: Book, name?: string): number {
  if (name !== undefined) checkName(book, name);
  const { model } = book;
  const view = model.getSelectedView();
  model.newSheet();
  book.sheetsChanged();
  const added = book.sheets.at(-1);
  if (added === undefined) throw new Fault("GeneralException");
  if (name !== undefined) model.renameSheet(added.index, name);
  model.setSelectedSheet(view.sheet);
  book.sheetsChanged();
  book.setState(added.id, {});
  book.formatQueue.sheetBorn(added.id);
  book.note({ kind: "sheetAdded", sheet: added.id });
  return added.id;
}

export function renameSheet(book: Book, id: number, name: string): void {
  checkName(book, name, id);
  book.model.renameSheet(book.sheet(id).index, name);
  book.sheetsChanged();
}

/** A very hidden sheet is not deleted: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
export function deleteSheet(book: Book, id: number): void {
  const sheet = book.sheet(id);
  const { index } = sheet;
  if (visibilityOf(book, sheet) === "VeryHidden") throw new Fault("InvalidOperation", "a very hidden sheet cannot be deleted");
  refuseLastVisible(book, id);
  book.formatQueue.flush();
  book.model.deleteSheet(index);
  book.sheetsChanged();
  const sheets = new Map(book.registry.sheets);
  sheets.delete(id);
  book.registry = {
    sheets,
    tables: book.registry.tables.filter(({ sheet }) => sheet !== id),
    names: book.registry.names.filter((name) => name.scope !== id && !("area" in name.target && name.target.sheet === id)),
  };
  book.note({ kind: "sheetDeleted", sheet: id });
}

export function moveSheet(book: Book, id: number, position: number): void {
  if (position < 0 || position >= book.sheets.length) throw new Fault("InvalidArgument", "no such position");
  book.model.moveSheet(book.sheet(id).index, position);
  book.sheetsChanged();
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export function visibilityOf(book: Book, { id, hidden }: SheetInfo): Visibility {
  if (!hidden) return "Visible";
  return book.state(id).veryHidden ? "VeryHidden" : "Hidden";
}

export function setVisibility(book: Book, id: number, visibility: Visibility): void {
  const { index, hidden } = book.sheet(id);
  if (visibility !== "Visible") refuseLastVisible(book, id);
  if (visibility === "Visible" && hidden) book.model.unhideSheet(index);
  if (visibility !== "Visible" && !hidden) book.model.hideSheet(index);
  book.setState(id, { veryHidden: visibility === "VeryHidden" });
  book.sheetsChanged();
}

/** A workbook always shows one sheet. */
function refuseLastVisible(book: Book, id: number): void {
  if (!book.sheets.some((sheet) => sheet.id !== id && !sheet.hidden)) throw new Fault("InvalidOperation", "a workbook needs a visible sheet");
}

export function activateSheet(book: Book, id: number): void {
  const { index, hidden } = book.sheet(id);
  if (hidden) throw new Fault("InvalidOperation", "a hidden sheet cannot be activated");
  const before = book.model.getSelectedSheet();
  if (before === index) return;
  book.model.setSelectedSheet(index);
  const left = book.sheets[before];
  if (left) book.note({ kind: "sheetDeactivated", sheet: left.id });
  book.note({ kind: "sheetActivated", sheet: id });
}
