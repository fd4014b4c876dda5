/** One cell of a record, both ways: reading and writing stand side by side, so that neither can drift from the other. */
import type { CellPlace, Issue } from "../core/issue";
import { readNumber } from "../core/number/read";
import type { CellInput, CellValue } from "../host/workbook";
import { keyOf, wordOf, type Choice, type ChoiceKey } from "./choices";
import type { SheetLanguage } from "./language";
import { cellOf, type TableLayout } from "./layout";

export interface CellReading {
  readonly place: CellPlace;
  readonly report: (issue: Issue) => void;
}

export interface Codec<T> {
  read(cell: CellValue, at: CellReading): T;
  write(value: T, language: SheetLanguage): CellInput;
}

/** A record whose every field stands in the column of the same name. */
export type RecordCodec<R> = { readonly [K in keyof R]: Codec<R[K]> };

export const text: Codec<string> = {
  read: (cell, at) => {
    if (isError(cell)) {
      at.report({ code: "cell_error", severity: "warning", where: at.place, with: { text: cell.error } });
      return "";
    }
    return cell === null ? "" : String(cell).trim();
  },
  write: (value) => value || null,
};

/** Text in a number's place is no number: the formulas do not add it, so neither does core. It is shown with what it may mean. */
export const number: Codec<number | null> = {
  read: (cell, at) => {
    if (cell === null || typeof cell === "number") return cell;
    if (isError(cell)) {
      at.report({ code: "cell_error", severity: "warning", where: at.place, with: { text: cell.error } });
      return null;
    }
    const typed = String(cell).trim();
    if (typed === "") return null;
    const meant = readNumber(typed);
    at.report(
      meant
        ? { code: "number_as_text", severity: "warning", where: at.place, with: { text: typed, value: meant.value, unit: meant.unit } }
        : { code: "not_a_number", severity: "warning", where: at.place, with: { text: typed } },
    );
    return null;
  },
  write: (value) => value,
};

/** An Excel serial day; fractions are times of the day and are cut. */
export const day: Codec<number | null> = {
  read: (cell, at) => {
    if (typeof cell === "number" && cell >= 1) return Math.floor(cell);
    if (cell === null || cell === "") return null;
    at.report({ code: "date_invalid", severity: "warning", where: at.place, with: { text: isError(cell) ? cell.error : String(cell) } });
    return null;
  },
  write: (value) => value,
};

export function choice<C extends Choice>(of: C, fallback: ChoiceKey<C>): Codec<ChoiceKey<C>> {
  return {
    read: (cell, at) => {
      const typed = text.read(cell, at);
      const key = typed === "" ? fallback : keyOf(of, typed);
      if (key === null) at.report({ code: "choice_unknown", severity: "warning", where: at.place, with: { text: typed } });
      return key ?? fallback;
    },
    write: (value, language) => wordOf(of, value, language),
  };
}

export function yesNo(fallback: boolean): Codec<boolean> {
  const words = choice("yesNo", fallback ? "yes" : "no");
  return { read: (cell, at) => words.read(cell, at) === "yes", write: (value, language) => words.write(value ? "yes" : "no", language) };
}

export function readRecord<R>(codecs: RecordCodec<R>, layout: TableLayout, row: number, report: (issue: Issue) => void): R {
  const entries = Object.entries<Codec<unknown>>(codecs).map(([column, codec]) => [
    column,
    codec.read(cellOf(layout, row, column), { place: { table: layout.spec.name, row, column }, report }),
  ]);
  return Object.fromEntries(entries) as R;
}

/** By column key; columns that the record has no field for are left to the caller. */
export function writeRecord<R>(codecs: RecordCodec<R>, record: R, language: SheetLanguage): ReadonlyMap<string, CellInput> {
  const written = Object.entries<Codec<unknown>>(codecs).map(([column, codec]) => [column, codec.write(record[column as keyof R], language)] as const);
  return new Map(written);
}

function isError(cell: CellValue): cell is { readonly error: string } {
  return typeof cell === "object" && cell !== null;
}
