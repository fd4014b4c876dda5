/** Ids as Excel spells them. */
import type { Book } from "../book/book";
import { Fault } from "../protocol/fault";

const braced = (kind: string, id: number): string => `{00000000-${kind}-0000-0000-${id.toString(16).toUpperCase().padStart(12, "0")}}`;

export const sheetKey = (id: number): string => braced("0001", id);
export const tableKey = (id: number): string => braced("0002", id);

/** `getItem` takes the id as well as the name. */
export function findSheet(book: Book, key: string): number | undefined {
  return book.sheets.find(({ id }) => sheetKey(id) === key)?.id ?? book.sheetNamed(key)?.id;
}

export function findTable(book: Book, key: string | number | boolean | null, sheet: number | null): number | undefined {
  const tables = sheet === null ? book.registry.tables : book.tablesOn(sheet);
  if (typeof key === "number") return tables.find(({ id }) => id === key)?.id;
  const wanted = String(key).toLowerCase();
  return tables.find(({ id, name }) => tableKey(id).toLowerCase() === wanted || name.toLowerCase() === wanted)?.id;
}

export function found<T>(item: T | undefined, what: string): T {
  if (item === undefined) throw new Fault("ItemNotFound", what);
  return item;
}
