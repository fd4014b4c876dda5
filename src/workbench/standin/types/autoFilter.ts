import type { Book } from "../book/book";
import { applyCriteria, filterColumn, tableBody } from "../book/filters";
import { usedArea } from "../book/readCells";
import { Fault } from "../protocol/fault";
import type { TypeSpec } from "./spec";

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
