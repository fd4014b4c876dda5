import { columnsOf } from "../book/areas";
import type { Book } from "../book/book";
import { filterColumn, tableBody } from "../book/filters";
import { refuseProtected } from "../book/protection";
import { readCells } from "../book/readCells";
import { deleteCells } from "../book/structure";
import { addColumn, columnNames } from "../book/tableOperations";
import { writeCells } from "../book/writeCells";
import { Fault } from "../protocol/fault";
import { isArray, type Json } from "../protocol/json";
import { found } from "./identity";
import { textInput } from "./input";
import type { TypeSpec } from "./spec";
import { NULL_OBJECT, type Target } from "./targets";

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
