import type { CellObject, Range, WorkSheet } from "@e965/xlsx";
import type { Area, SheetCells, SheetValue } from "../../core/table/sheetCells";
import { fileError } from "../xlsx/fileError";

/** Cells that are held at once: far more than any table, and below what a browser takes. */
const MAX_CELLS = 20_000_000;
const MAX_SPAN = { rows: 1_048_576, columns: 16_384 } as const;

type Cell = CellObject | undefined;
type Row = readonly Cell[] | undefined;

/** From A1 to the last cell that holds something: cells with nothing but a format are no part of it. */
export function cellsOfSheet(sheet: string, source: WorkSheet, areTexts: boolean): SheetCells & { readonly hiddenRows: readonly number[] } {
  const rows = rowsOf(source);
  const { height, width } = extent(rows);
  const empty: readonly null[] = Array<null>(width).fill(null);
  // Rows of nothing share one row: a stray cell at the foot of a sheet costs no million rows.
  const of = <T>(take: (cell: CellObject) => T | null): readonly (readonly (T | null)[])[] =>
    Array.from({ length: height }, (_, row) => (isEmpty(rows[row]) ? empty : Array.from(empty, (_none, column) => taken(rows[row]?.[column], take))));
  const sparse = <T>(take: (cell: CellObject) => T | undefined): readonly (readonly (T | undefined)[] | undefined)[] =>
    Array.from({ length: height }, (_, row) => {
      const line = rows[row]?.slice(0, width).map((cell) => (cell ? take(cell) : undefined));
      return line?.some((item) => item !== undefined) ? line : undefined;
    });
  return {
    sheet, row: 0, column: 0,
    values: of<SheetValue>((cell) => valueOf(cell, areTexts)),
    formats: sparse(formatOf),
    formulas: sparse(({ f }) => (f === undefined ? undefined : `=${f}`)),
    fills: sparse(fillOf),
    merges: (source["!merges"] ?? []).map(areaOf),
    hiddenRows: (source["!rows"] ?? []).flatMap((row, index) => ((row as { readonly hidden?: boolean } | undefined)?.hidden ? [index] : [])),
  };
}

/** In the dense form: an array of rows, either with holes. */
function rowsOf(source: WorkSheet): readonly Row[] {
  return (source as { readonly "!data"?: readonly Row[] })["!data"] ?? [];
}

function extent(rows: readonly Row[]): { readonly height: number; readonly width: number } {
  let height = 0;
  let width = 0;
  let filled = 0;
  for (let row = 0; row < Math.min(rows.length, MAX_SPAN.rows); row += 1) {
    const last = rows[row]?.findLastIndex(isFilled) ?? -1;
    if (last < 0) continue;
    height = row + 1;
    width = Math.max(width, last + 1);
    filled += 1;
  }
  if (filled * width > MAX_CELLS || width > MAX_SPAN.columns) throw fileError("file_too_large");
  return { height, width };
}

/** A stub (`z`) has a format, or a formula that was never computed. */
const isFilled = (cell: Cell): boolean => cell !== undefined && (cell.t !== "z" || cell.f !== undefined) && (cell.v !== "" || cell.f !== undefined);

const isEmpty = (row: Row): boolean => !row?.some(isFilled);

const taken = <T>(cell: Cell, take: (cell: CellObject) => T | null): T | null => (cell ? take(cell) : null);

/** What the library calls errors by number. Reference: MS-XLS 2.5.10. */
const ERRORS: Readonly<Record<number, string>> = { 0x00: "#NULL!", 0x07: "#DIV/0!", 0x0f: "#VALUE!", 0x17: "#REF!", 0x1d: "#NAME?", 0x24: "#NUM!", 0x2a: "#N/A", 0x2b: "#GETTING_DATA" };

function valueOf({ t, v, w }: CellObject, areTexts: boolean): SheetValue {
  if (t === "z" || v === undefined || v === "" || v instanceof Date) return null;
  if (t === "e") return { error: ERRORS[Number(v)] ?? w ?? "#VALUE!" };
  if (typeof v !== "string") return v;
  return areTexts ? numberOrText(v) : v.replaceAll("\r\n", "\n");
}

/** Only what is the number's own way of writing: 001, 6.30 and identity numbers would lose something. */
function numberOrText(text: string): SheetValue {
  const trimmed = text.trim();
  const number = Number(trimmed);
  return trimmed !== "" && Number.isFinite(number) && String(number) === trimmed ? number : text.replaceAll("\r\n", "\n");
}

function formatOf({ z, t }: CellObject): string | undefined {
  return t !== "z" && typeof z === "string" && z !== "General" ? z : undefined;
}

/** Cell styles are typed by the library as anything. */
interface Fill {
  readonly patternType?: string;
  readonly fgColor?: { readonly rgb?: string };
}

function fillOf({ s }: CellObject): string | undefined {
  const { patternType, fgColor } = (s ?? {}) as Fill;
  return patternType === "solid" && fgColor?.rgb ? fgColor.rgb.slice(-6).toUpperCase() : undefined;
}

const areaOf = ({ s, e }: Range): Area => ({ row: s.r, column: s.c, rowCount: e.r - s.r + 1, columnCount: e.c - s.c + 1 });
