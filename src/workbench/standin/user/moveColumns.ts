/** A column dragged to another place: the engine moves cells and references, the registry follows here. */
import type { Area } from "../../../host/a1";
import type { Book } from "../book/book";
import { cellKey, cellOf, repairQuoted } from "../book/quotedText";
import type { SheetState, TableState } from "../book/registry";

/** `to` is where the column stands afterwards. */
export function moveColumn(book: Book, sheet: number, from: number, to: number): void {
  book.model.moveColumns(book.sheet(sheet).index, from + 1, 1, to - from);
  const place = (column: number): number => {
    if (column === from) return to;
    if (from < to) return column > from && column <= to ? column - 1 : column;
    return column >= to && column < from ? column + 1 : column;
  };
  const areas = (list: readonly Area[]): readonly Area[] => list.flatMap((area) => movedArea(area, place));
  const state = book.state(sheet);
  const rules = <T extends { readonly areas: readonly Area[] }>(list: readonly T[]): readonly T[] => list.map((one) => ({ ...one, areas: areas(one.areas) }));
  const next: Partial<SheetState> = {
    validations: rules(state.validations),
    conditionalFormats: rules(state.conditionalFormats),
    unlocked: areas(state.unlocked),
    textCells: areas(state.textCells),
  };
  book.setState(sheet, next);
  const quoted = [...state.quoted].map(([key, text]) => [cellKey(cellOf(key).row, place(cellOf(key).column)), text] as const);
  book.setState(sheet, { quoted: new Map(quoted) });
  repairQuoted(book);
  for (const table of book.tablesOn(sheet)) book.setTable(table.id, movedTable(table, place));
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const { written } = state;
  book.note({ kind: "cells", sheet, area: { top: 0, bottom: written?.bottom ?? 0, left, right } });
}

/** Column by column, joined again where they still touch. */
function movedArea(area: Area, place: (column: number) => number): readonly Area[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => place(area.left + at)).sort((a, b) => a - b);
  const parts: Area[] = [];
  for (const column of columns) {
    const last = parts.at(-1);
    if (last?.right === column - 1) parts[parts.length - 1] = { ...last, right: column };
    else parts.push({ ...area, left: column, right: column });
  }
  return parts;
}

/** Only moves inside the table are supported; its ids and filters go with their columns. */
function movedTable({ area, columnIds, filter }: TableState, place: (column: number) => number): Partial<TableState> {
  const order = columnIds.map((id, at) => ({ id, at, to: place(area.left + at) })).sort((a, b) => a.to - b.to);
  const criteria = filter && new Map([...filter.criteria].map(([at, rule]) => [order.findIndex((one) => one.at === at), rule]));
  return { columnIds: order.map(({ id }) => id), filter: filter && criteria && { ...filter, criteria } };
}
