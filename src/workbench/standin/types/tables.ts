import type { Book } from "../book/book";
import { applyCriteria, tableBody } from "../book/filters";
import { rowsOf } from "../book/areas";
import { readCells } from "../book/readCells";
import type { TableOptions, TableState } from "../book/registry";
import { addRows, addTable, checkItemName, deleteRow, deleteTable } from "../book/tableOperations";
import { writeCells } from "../book/writeCells";
import { WORKBOOK_TARGET } from "../events/eventRegistry";
import type { Host } from "../host";
import { Fault } from "../protocol/fault";
import type { Json } from "../protocol/json";
import { eventCalls } from "./eventCalls";
import { findTable, found, tableKey } from "./identity";
import { flagInput, textInput } from "./input";
import type { TypeSpec } from "./spec";
import { NULL_OBJECT, type Target } from "./targets";

const tableTarget = (value: number): Target => ({ type: "Table", value });

export const tableCollection: TypeSpec<"TableCollection"> = {
  get: { Count: (of, host) => tablesOf(of, host).length },
  items: (of, host) => tablesOf(of, host).map(({ id }) => tableTarget(id)),
  open: {
    Add: ({ sheet }, args, { book }) => {
      const active = found(book.sheets[book.model.getSelectedSheet()], "the active sheet").id;
      const place = args.place(0, book, sheet ?? active);
      if (sheet !== null && place.sheet !== sheet) throw new Fault("InvalidArgument", "the range is on another sheet");
      return tableTarget(addTable(book, place.sheet, place.area, args.flag(1)));
    },
    GetItem: ({ sheet }, args, { book }) => tableTarget(found(findTable(book, key(args.json(0)), sheet), `no table ${String(args.json(0))}`)),
    GetItemAt: (of, args, host) => tableTarget(found(tablesOf(of, host)[args.integer(0)], "no such table").id),
    GetItemOrNullObject: ({ sheet }, args, { book }) => {
      const id = findTable(book, key(args.json(0)), sheet);
      return id === undefined ? NULL_OBJECT : tableTarget(id);
    },
  },
  call: {
    GetCount: (of, _, host) => tablesOf(of, host).length,
    ...eventCalls({ Added: "tableAdded", DataChanged: "tableChanged", Deleted: "tableDeleted" }, () => WORKBOOK_TARGET),
  },
};

const tablesOf = ({ sheet }: { readonly sheet: number | null }, { book }: Host): readonly TableState[] =>
  sheet === null ? book.registry.tables : book.tablesOn(book.sheet(sheet).id);

const key = (value: Json): string | number => (typeof value === "number" ? value : textInput(value));

const FLAGS = {
  HighlightFirstColumn: "highlightFirstColumn",
  HighlightLastColumn: "highlightLastColumn",
  ShowBandedColumns: "showBandedColumns",
  ShowBandedRows: "showBandedRows",
  ShowFilterButton: "showFilterButton",
  ShowHeaders: "showHeaders",
  ShowTotals: "showTotals",
} as const satisfies Record<string, keyof TableOptions>;

const setOption = (book: Book, id: number, patch: Partial<TableOptions>): void => {
  book.setTable(id, { options: { ...book.table(id).options, ...patch } });
};

export const table: TypeSpec<"Table"> = {
  identity: (id, { book }) => ({ Id: tableKey(book.table(id).id) }),
  get: {
    Id: (id) => tableKey(id),
    LegacyId: (id) => String(id),
    Name: (id, { book }) => book.table(id).name,
    Style: (id, { book }) => book.table(id).options.style,
    ...Object.fromEntries(Object.entries(FLAGS).map(([name, option]) => [name, (id: number, { book }: Host) => book.table(id).options[option]])),
  },
  set: {
    ...Object.fromEntries(
      Object.entries(FLAGS).map(([name, option]) => [
        name,
        (id: number, input: Json, { book }: Host) => {
          // The stand-in keeps head and total rows as they were made.
          if ((option === "showHeaders" || option === "showTotals") && flagInput(input) !== book.table(id).options[option]) {
            throw new Fault("ApiNotFound", `the stand-in does not set ${name}`);
          }
          setOption(book, id, { [option]: flagInput(input) });
        },
      ]),
    ),
    Name: (id, input, { book }) => {
      const name = textInput(input);
      checkItemName(book, name, book.table(id).id);
      book.setTable(id, { name });
    },
    Style: (id, input, { book }) => {
      if (!/^TableStyle(?:Light(?:1?\d|2[01])|Medium(?:1?\d|2[0-8])|Dark(?:\d|1[01]))$|^$/u.test(textInput(input))) {
        throw new Fault("InvalidArgument", "no such table style");
      }
      setOption(book, id, { style: textInput(input) });
    },
  },
  open: {
    Worksheet: (id, _, { book }) => ({ type: "Worksheet", value: book.table(id).sheet }),
    Rows: (value) => ({ type: "TableRowCollection", value }),
    Columns: (value) => ({ type: "TableColumnCollection", value }),
    AutoFilter: (id) => ({ type: "AutoFilter", value: { table: id } }),
    GetRange: (id, _, host) => host.range(host.book.table(id).sheet, host.book.table(id).area),
    GetHeaderRowRange: (id, _, host) => {
      const { area, sheet, options } = host.book.table(id);
      if (!options.showHeaders) throw new Fault("ItemNotFound", "the table shows no head");
      return host.range(sheet, { ...area, bottom: area.top });
    },
    GetDataBodyRange: (id, _, host) => host.range(host.book.table(id).sheet, tableBody(host.book.table(id))),
  },
  call: {
    ClearFilters: (id, _, { book }) => {
      const { filter, sheet } = book.table(id);
      book.setTable(id, { filter: applyCriteria(book, sheet, tableBody(book.table(id)), filter, new Map()) });
      return undefined;
    },
    ReapplyFilters: (id, _, { book }) => {
      const { filter, sheet } = book.table(id);
      if (filter) book.setTable(id, { filter: applyCriteria(book, sheet, tableBody(book.table(id)), filter, filter.criteria) });
      return undefined;
    },
    Delete: (id, _, { book }) => void deleteTable(book, id),
    ...eventCalls<number>({ DataChanged: "tableChanged", SelectionChanged: "tableSelectionChanged" }, (id) => tableKey(id)),
  },
};

/** The library may pass the row as one array, and the flag of a later requirement set as a third argument. */
export const tableRows: TypeSpec<"TableRowCollection"> = {
  get: { Count: (id, { book }) => rowsOf(tableBody(book.table(id))) },
  items: (id, { book }) => Array.from({ length: rowsOf(tableBody(book.table(id))) }, (_, index) => ({ type: "TableRow", value: { table: id, index } })),
  open: {
    Add: (id, args, { book }) => {
      if (args.json(2) !== null && args.json(2) !== true) throw new Fault("ApiNotFound", "alwaysInsert needs 1.15");
      return { type: "TableRow", value: { table: id, index: addRows(book, id, args.optionalInteger(0), args.json(1)) } };
    },
    GetItemAt: (id, args, { book }) => {
      const index = args.integer(0);
      if (index < 0 || index >= rowsOf(tableBody(book.table(id)))) throw new Fault("InvalidArgument", "no such row");
      return { type: "TableRow", value: { table: id, index } };
    },
  },
  call: { GetCount: (id, _, { book }) => rowsOf(tableBody(book.table(id))) },
};

const rowArea = (book: Book, { table: id, index }: { readonly table: number; readonly index: number }) => {
  const body = tableBody(book.table(id));
  if (body.top + index > body.bottom) throw new Fault("ItemNotFound", "the row was deleted");
  return { ...body, top: body.top + index, bottom: body.top + index };
};

export const tableRow: TypeSpec<"TableRow"> = {
  get: {
    Index: ({ index }) => index,
    Values: (row, { book }) => readCells(book, book.table(row.table).sheet, rowArea(book, row), "values"),
  },
  set: {
    Values: (row, input, host) => {
      host.cellsWritten += writeCells(host.book, host.book.table(row.table).sheet, rowArea(host.book, row), input);
    },
  },
  open: { GetRange: (row, _, host) => host.range(host.book.table(row.table).sheet, rowArea(host.book, row)) },
  call: { Delete: (row, _, { book }) => void deleteRow(book, row.table, row.index) },
};
