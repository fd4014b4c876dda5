/** Tables added, named, grown and shrunk: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-tables */
import { type Area, MAX_ROWS, parseCell } from "../../../host/a1";
import { Fault } from "../protocol/fault";
import { isArray, type Json } from "../protocol/json";
import { columnsOf, intersection, isInSheet, rowsOf } from "./areas";
import type { Book } from "./book";
import { growRules } from "./growRules";
import { refuseFilteredTable, tableBody } from "./filters";
import { refuseProtected } from "./protection";
import { forgetQuoted } from "./quotedText";
import { isBlank, readCells } from "./readCells";
import { NEW_TABLE_OPTIONS, type TableState } from "./registry";
import { deleteCells, insertCells } from "./structure";
import { writeCells } from "./writeCells";

export function addTable(book: Book, sheet: number, given: Area, hasHeaders: boolean): number {
  refuseProtected(book, sheet);
  if (book.tablesOn(sheet).some((table) => intersection(table.area, given))) throw new Fault("InvalidArgument", "tables cannot overlap");
  if (book.state(sheet).merges.some((merge) => intersection(merge, given))) throw new Fault("MergedRangeConflict", "a table cannot lie on merged cells");
  if (!hasHeaders) insertCells(book, sheet, { ...given, bottom: given.top }, "Down");
  const area = { ...given, bottom: Math.max(given.bottom + (hasHeaders ? 0 : 1), given.top + 1) };
  const id = Math.max(0, ...book.registry.tables.map((table) => table.id)) + 1;
  const head = { ...area, bottom: area.top };
  writeCells(book, sheet, head, [headTexts(shownHeads(book, sheet, head))]);
  const table: TableState = {
    id,
    name: freeName(book),
    sheet,
    area,
    columnIds: Array.from({ length: columnsOf(area) }, (_, at) => at + 1),
    options: NEW_TABLE_OPTIONS,
    filter: null,
  };
  book.registry = { ...book.registry, tables: [...book.registry.tables, table] };
  book.note({ kind: "tableAdded", sheet, table: id, name: table.name });
  return id;
}

/** A number becomes the text that it shows; asking for it only then keeps formats waiting together. */
function shownHeads(book: Book, sheet: number, head: Area): readonly Json[] {
  const values = readCells(book, sheet, head, "values")[0] ?? [];
  return values.every((value) => typeof value === "string") ? values : (readCells(book, sheet, head, "text")[0] ?? []);
}

/** Heads are text, never empty, and each is there once. */
function headTexts(shown: readonly Json[]): Json[] {
  const taken = new Set<string>();
  return shown.map((text, at) => {
    const wanted = String(text) === "" ? `Column${String(at + 1)}` : String(text);
    let name = wanted;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${wanted}${String(count)}`;
    taken.add(name.toLowerCase());
    return `'${name}`;
  });
}

function freeName(book: Book): string {
  const taken = new Set(book.registry.tables.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

/** https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114 */
export function checkItemName(book: Book, name: string, own?: number): void {
  if (!NAME.test(name) || parseCell(name) !== null || /^[rc]$/iu.test(name)) throw new Fault("InvalidArgument", `${name} cannot be a name`);
  const wanted = name.toLowerCase();
  const taken = [...book.registry.tables.filter(({ id }) => id !== own), ...book.registry.names].some((item) => item.name.toLowerCase() === wanted);
  if (taken) throw new Fault("ItemAlreadyExists", `${name} is taken`);
}

export function deleteTable(book: Book, id: number): void {
  const table = book.table(id);
  refuseProtected(book, table.sheet);
  refuseFilteredTable(table);
  book.registry = { ...book.registry, tables: book.registry.tables.filter((one) => one.id !== id) };
  const { area, sheet } = table;
  book.formatQueue.flush();
  forgetQuoted(book, sheet, area);
  book.model.rangeClearAll(book.sheet(sheet).index, area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
  book.note({ kind: "tableDeleted", sheet, table: id, name: table.name });
}

export const columnNames = (book: Book, { sheet, area }: TableState): string[] =>
  (readCells(book, sheet, { ...area, bottom: area.top }, "values")[0] ?? []).map(String);

/** Returns the 0-based place of the first new row. */
export function addRows(book: Book, id: number, index: number | null, values: Json): number {
  const table = book.table(id);
  refuseProtected(book, table.sheet);
  refuseFilteredTable(table);
  const rows = isArray(values) ? values : null;
  const count = rows === null ? 1 : isArray(rows[0]) ? rows.length : 1;
  const body = tableBody(table);
  const at = index === null || index === -1 ? rowsOf(body) : index;
  if (at < 0 || at > rowsOf(body)) throw new Fault("InvalidArgument", "no such row");
  const place = { ...body, top: body.top + at, bottom: body.top + at + count - 1 };
  if (!isInSheet(place)) throw new Fault("InvalidArgument", "the sheet has no more rows");
  makeRoom(book, table, place, at === rowsOf(body));
  book.formatQueue.copyLook(table.sheet, { ...body, top: body.bottom, bottom: body.bottom }, place);
  if (rows !== null) writeCells(book, table.sheet, place, isArray(rows[0]) ? rows : [rows]);
  else book.note({ kind: "cells", sheet: table.sheet, area: place });
  return at;
}

function makeRoom(book: Book, table: TableState, place: Area, atEnd: boolean): void {
  const { area, sheet, id, options } = table;
  const below = { ...area, top: area.bottom + 1, bottom: MAX_ROWS - 1 };
  const occupied = !isBlank(book, sheet, below) || book.tablesOn(sheet).some((other) => intersection(other.area, below));
  if (!atEnd || options.showTotals || occupied) insertCells(book, sheet, place, "Down");
  const grown = { ...area, bottom: area.bottom + rowsOf(place) };
  book.setTable(id, { area: grown });
  if (atEnd) growRules(book, sheet, { ...place, top: place.top - 1, bottom: place.top - 1 }, rowsOf(place));
}

export function deleteRow(book: Book, id: number, index: number): void {
  const body = tableBody(book.table(id));
  if (index < 0 || index >= rowsOf(body)) throw new Fault("ItemNotFound", "no such row");
  deleteCells(book, book.table(id).sheet, { ...body, top: body.top + index, bottom: body.top + index }, "Up");
}

/** `values` begins with the head. */
export function addColumn(book: Book, id: number, index: number | null, values: Json, name: string | null): number {
  const table = book.table(id);
  refuseProtected(book, table.sheet);
  refuseFilteredTable(table);
  const { area, sheet } = table;
  const width = columnsOf(area);
  const at = index === null || index === -1 ? width : index;
  if (at < 0 || at > width) throw new Fault("InvalidArgument", "no such column");
  const place = { ...area, left: area.left + at, right: area.left + at };
  const atEnd = at === width;
  const beside = isBlank(book, sheet, place) && !book.tablesOn(sheet).some((other) => other.id !== id && intersection(other.area, place));
  if (!atEnd || !beside) insertCells(book, sheet, place, "Right");
  const columnId = Math.max(...table.columnIds) + 1;
  if (atEnd) book.setTable(id, { area: { ...area, right: area.right + 1 }, columnIds: [...table.columnIds, columnId] });
  const texts = headTexts([...columnNames(book, table), name ?? ""]);
  writeCells(book, sheet, { ...place, bottom: place.top }, [[texts.at(-1) ?? ""]]);
  if (isArray(values)) writeCells(book, sheet, place, values);
  if (name !== null) writeCells(book, sheet, { ...place, bottom: place.top }, [[`'${name}`]]);
  return at;
}
