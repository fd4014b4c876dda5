/** The whole workbook, to be kept in memory or handed to a file writer. */
import type { Area } from "../../host/a1";
import { usedArea, readCells } from "./book/readCells";
import type { Book } from "./book/book";
import type { NameState, Registry, SheetState, TableState } from "./book/registry";
import { type Visibility, visibilityOf } from "./book/sheetOperations";
import type { Json } from "./protocol/json";

/** For `createStandin({ state })`; survives `structuredClone`, not JSON. */
export interface StandinState {
  readonly bytes: Uint8Array;
  readonly registry: Registry;
  readonly formats: readonly (readonly [string, string])[];
  readonly longNumbers: readonly number[];
}

export function exportState(book: Book): StandinState {
  return {
    bytes: book.model.toBytes(),
    registry: book.registry,
    formats: book.formats.entries(),
    longNumbers: [...book.longNumbers],
  };
}

export function restoreState(book: Book, state: StandinState): void {
  book.restore(state.registry);
  book.formats.restore(state.formats);
  for (const number of state.longNumbers) book.longNumbers.add(number);
}

export interface SheetSnapshot extends SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  /** Null when the sheet is empty; the arrays are as large as it. */
  readonly used: Area | null;
  readonly values: readonly (readonly Json[])[];
  /** In A1 notation; cells without a formula have their value. */
  readonly formulas: readonly (readonly Json[])[];
  readonly numberFormats: readonly (readonly Json[])[];
  /** By 0-based column up to the last used one, in points; 0 is hidden. */
  readonly columnWidths: readonly number[];
  readonly tables: readonly (TableState & { readonly heads: readonly string[] })[];
}

export interface BookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameState[];
}

const POINTS_PER_PIXEL = 0.75;

export function snapshot(book: Book): BookSnapshot {
  book.formatQueue.flush();
  return { sheets: book.sheets.map(({ id }) => sheetSnapshot(book, id)), names: book.registry.names };
}

function sheetSnapshot(book: Book, id: number): SheetSnapshot {
  const sheet = book.sheet(id);
  const used = usedArea(book, id, true);
  const cells = (aspect: "values" | "formulas" | "numberFormat") => (used === null ? [] : readCells(book, id, used, aspect));
  return {
    ...book.state(id),
    name: sheet.name,
    visibility: visibilityOf(book, sheet),
    used,
    values: cells("values"),
    formulas: cells("formulas"),
    numberFormats: cells("numberFormat"),
    columnWidths: Array.from({ length: (used?.right ?? -1) + 1 }, (_, column) => book.model.getColumnWidth(sheet.index, column + 1) * POINTS_PER_PIXEL),
    tables: book.tablesOn(id).map((table) => ({
      ...table,
      heads: (readCells(book, id, { ...table.area, bottom: table.area.top }, "text")[0] ?? []).map(String),
    })),
  };
}
