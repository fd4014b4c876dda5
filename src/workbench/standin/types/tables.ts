import type { Book } from "../book/book";
import { applyCriteria, filterColumn, tableBody } from "../book/filters";
import { columnsOf, rowsOf } from "../book/areas";
import { usedArea } from "../book/readCells";
import { readCells } from "../book/readCells";
import { refuseProtected } from "../book/protection";
import type { TableOptions, TableState } from "../book/registry";
import { addColumn, addRows, addTable, checkItemName, columnNames, deleteRow, deleteTable } from "../book/tableOperations";
import { deleteCells } from "../book/structure";
import { writeCells } from "../book/writeCells";
import { WORKBOOK_TARGET } from "../events/eventRegistry";
import type { Host } from "../host";
import { Fault } from "../protocol/fault";
import { isArray, type Json } from "../protocol/json";
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
    Sort: (value) => ({ type: "TableSort", value }),
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

const columnTarget = (tableId: number, column: number): Target => ({ type: "TableColumn", value: { table: tableId, column } });

function findColumn(book: Book, id: number, wanted: Json): number | undefined {
  const state = book.table(id);
  if (typeof wanted === "number") return state.columnIds.find((columnId) => columnId === wanted);
  const at = columnNames(book, state).findIndex((name) => name.toLowerCase() === String(wanted).toLowerCase());
  return state.columnIds[at];
}

export const tableColumns: TypeSpec<"TableColumnCollection"> = {
  get: { Count: (id, { book }) => columnsOf(book.table(id).area) },
  items: (id, { book }) => book.table(id).columnIds.map((column) => columnTarget(id, column)),
  open: {
    Add: (id, args, host) => {
      const values = args.json(1);
      const at = addColumn(host.book, id, args.optionalInteger(0), isArray(values) || values === null ? values : [[values]], args.optionalText(2));
      if (isArray(values)) host.cellsWritten += values.length;
      return columnTarget(id, found(host.book.table(id).columnIds[at], "no such column"));
    },
    GetItem: (id, args, { book }) => columnTarget(id, found(findColumn(book, id, args.json(0)), `no column ${String(args.json(0))}`)),
    GetItemAt: (id, args, { book }) => columnTarget(id, found(book.table(id).columnIds[args.integer(0)], "no such column")),
    GetItemOrNullObject: (id, args, { book }) => {
      const column = findColumn(book, id, args.json(0));
      return column === undefined ? NULL_OBJECT : columnTarget(id, column);
    },
  },
  call: { GetCount: (id, _, { book }) => columnsOf(book.table(id).area) },
};

interface ColumnKey {
  readonly table: number;
  readonly column: number;
}

function columnArea(book: Book, { table: id, column }: ColumnKey) {
  const { area, columnIds, sheet } = book.table(id);
  const at = columnIds.indexOf(column);
  if (at < 0) throw new Fault("ItemNotFound", "the column was deleted");
  return { sheet, at, area: { ...area, left: area.left + at, right: area.left + at } };
}

export const tableColumn: TypeSpec<"TableColumn"> = {
  get: {
    Id: ({ column }) => column,
    Index: (of, { book }) => columnArea(book, of).at,
    Name: (of, { book }) => columnNames(book, book.table(of.table))[columnArea(book, of).at] ?? "",
    Values: (of, { book }) => readCells(book, columnArea(book, of).sheet, columnArea(book, of).area, "values"),
  },
  set: {
    Name: (of, input, { book }) => {
      const { sheet, area } = columnArea(book, of);
      const name = textInput(input);
      const other = findColumn(book, of.table, name);
      if (other !== undefined && other !== of.column) throw new Fault("InvalidArgument", `the table has a column ${name}`);
      writeCells(book, sheet, { ...area, bottom: area.top }, [[`'${name}`]]);
    },
    Values: (of, input, host) => {
      const { sheet, area } = columnArea(host.book, of);
      host.cellsWritten += writeCells(host.book, sheet, area, input);
    },
  },
  open: {
    Filter: (value) => ({ type: "Filter", value }),
    GetRange: (of, _, host) => host.range(columnArea(host.book, of).sheet, columnArea(host.book, of).area),
    GetHeaderRowRange: (of, _, host) => {
      const { sheet, area } = columnArea(host.book, of);
      return host.range(sheet, { ...area, bottom: area.top });
    },
    GetDataBodyRange: (of, _, host) => {
      const { sheet, area } = columnArea(host.book, of);
      const { top, bottom } = tableBody(host.book.table(of.table));
      return host.range(sheet, { ...area, top, bottom });
    },
  },
  call: {
    Delete: (of, _, { book }) => {
      const { sheet, area } = columnArea(book, of);
      if (columnsOf(book.table(of.table).area) === 1) throw new Fault("InvalidOperation", "a table needs a column");
      deleteCells(book, sheet, area, "Left");
      return undefined;
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.filter */
export const filter: TypeSpec<"Filter"> = {
  get: { Criteria: (of, { book }) => book.table(of.table).filter?.criteria.get(columnArea(book, of).at) ?? null },
  call: {
    Apply: (of, args, { book }) => setCriteria(book, of, args.object(0)),
    ApplyValuesFilter: (of, args, { book }) => setCriteria(book, of, { filterOn: "Values", values: args.json(0) }),
    ApplyCustomFilter: (of, args, { book }) =>
      setCriteria(book, of, { filterOn: "Custom", criterion1: args.text(0), criterion2: args.optionalText(1), operator: args.optionalText(2) ?? "And" }),
    Clear: (of, _, { book }) => setCriteria(book, of, null),
  },
};

function setCriteria(book: Book, of: ColumnKey, criteria: Parameters<typeof filterColumn>[5]): undefined {
  const state = book.table(of.table);
  refuseProtected(book, state.sheet, "allowAutoFilter");
  book.setTable(state.id, { filter: filterColumn(book, state.sheet, tableBody(state), state.filter, columnArea(book, of).at, criteria) });
  return undefined;
}

export const tableSort: TypeSpec<"TableSort"> = { get: { MatchCase: () => false, Method: () => "PinYin", Fields: () => [] } };

export const autoFilter: TypeSpec<"AutoFilter"> = {
  get: {
    Enabled: (of, { book }) => ("table" in of ? book.table(of.table).options.showFilterButton : book.state(of.sheet).filter !== null),
    IsDataFiltered: (of, { book }) => ((("table" in of ? book.table(of.table).filter : book.state(of.sheet).filter)?.criteria.size ?? 0) > 0),
    Criteria: (of, { book }) => [...(("table" in of ? book.table(of.table).filter : book.state(of.sheet).filter)?.criteria.values() ?? [])],
  },
  call: {
    Apply: (of, args, { book }) => {
      if ("table" in of) throw new Fault("ApiNotFound", "the stand-in filters tables by their columns");
      const area = args.area(0, book, of.sheet);
      const { filter: old } = book.state(of.sheet);
      const column = args.optionalInteger(1);
      const body = { ...area, top: area.top + 1, bottom: Math.min(area.bottom, usedArea(book, of.sheet, true)?.bottom ?? area.bottom) };
      const criteria = column === null ? null : args.object(2);
      const next = column === null ? null : filterColumn(book, of.sheet, body, old, column, criteria);
      book.setState(of.sheet, { filter: { criteria: new Map(), hiddenRows: [], ...next, area } });
      return undefined;
    },
    ClearCriteria: (of, _, { book }) => {
      if ("table" in of) {
        const state = book.table(of.table);
        book.setTable(of.table, { filter: applyCriteria(book, state.sheet, tableBody(state), state.filter, new Map()) });
      } else clearSheetFilter(book, of.sheet, true);
      return undefined;
    },
    Remove: (of, _, { book }) => {
      if ("table" in of) throw new Fault("ApiNotFound", "the stand-in does not remove a table's filter");
      clearSheetFilter(book, of.sheet, false);
      return undefined;
    },
  },
};

function clearSheetFilter(book: Book, sheet: number, keep: boolean): void {
  const old = book.state(sheet).filter;
  if (old === null) return;
  applyCriteria(book, sheet, old.area, old, new Map());
  book.setState(sheet, { filter: keep ? { area: old.area, criteria: new Map(), hiddenRows: [] } : null });
}
