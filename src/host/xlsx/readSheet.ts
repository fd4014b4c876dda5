import type { Area, SheetCells, SheetValue } from "../../core/table/sheetCells";
import { type OtherSheet, readOtherBook } from "../otherFiles/readOtherBook";
import { HostError, MAX_SHEET_CELLS, type SheetContent, type SheetPart } from "../workbook";
import { type Book, sameName } from "./book";
import { readFrame, type SheetFrame } from "./sheetFrame";
import { activeSheet, type SheetEntry } from "./workbookPart";

/** @param bytes of the same book, which the reader of other people's files is given: a table of the user's own is theirs. */
export async function readSheet(book: Book, bytes: Uint8Array, part?: SheetPart): Promise<SheetContent> {
  const entry = part === undefined ? openSheet(book) : book.findSheet(part.sheet);
  if (entry?.hasCells !== true) throw new HostError({ code: "host_missing", severity: "error", with: { sheet: part?.sheet ?? "" } });
  const source = (await readOtherBook(bytes)).find(({ sheet }) => sameName(sheet, entry.name));
  const frame = readFrame(book.zip.text(entry.path));
  const whole = source && usedArea(source);
  const used = whole && extentOf(entry, source, whole, frame, part);
  const selection = part === undefined ? frame.selection : null;
  const of = { sheet: entry.name, mergesKnown: true, isProtected: frame.isProtected, selection };
  if (!used) return { ...of, row: 0, column: 0, values: [], merges: [], hiddenRows: [], hiddenColumns: [] };
  const cells = cellsIn(source, used);
  return { ...of, ...cells, ...blankFormatsIn(book, entry, cells), ...hiddenIn(source, frame, used) };
}

function openSheet(book: Book): SheetEntry {
  const open = book.sheets[activeSheet(book.zip, book.path)];
  if (open?.hasCells === true) return open;
  throw new HostError({ code: "selection_not_cells", severity: "error" });
}

/** As in Excel: a sheet of too many cells is read where more than one of them is selected. */
function extentOf({ name }: SheetEntry, source: OtherSheet, whole: Area, { selection }: SheetFrame, part?: SheetPart): Area | null {
  const isLarge = (area: Area | null): area is Area => area !== null && area.rowCount * area.columnCount > MAX_SHEET_CELLS;
  const asked = part?.area === undefined ? whole : usedArea(source, part.area);
  const [selected, ...more] = selection.areas;
  const mayFall = part === undefined && selected !== undefined && more.length === 0 && selected.rowCount * selected.columnCount > 1;
  const area = isLarge(asked) && mayFall ? usedArea(source, selected) : asked;
  if (!isLarge(area)) return area;
  const cells = area.rowCount * area.columnCount;
  throw new HostError({ code: "sheet_too_large", severity: "error", with: { sheet: name, cells, limit: MAX_SHEET_CELLS } });
}

const EVERYWHERE: Area = { row: 0, column: 0, rowCount: Number.POSITIVE_INFINITY, columnCount: Number.POSITIVE_INFINITY };

/** Of cells that begin at A1: the smallest rectangle inside `within` around all that is there; null when there is nothing. */
function usedArea({ values, formulas }: SheetCells, within: Area = EVERYWHERE): Area | null {
  const isFilled = (row: number) => (value: SheetValue, column: number): boolean =>
    isAmong(column, within.column, within.columnCount) && (value !== null || formulas?.[row]?.[column] != null);
  let [top, bottom, left, right] = [-1, -1, Number.POSITIVE_INFINITY, -1];
  for (let row = within.row; row < Math.min(values.length, within.row + within.rowCount); row += 1) {
    const first = values[row]?.findIndex(isFilled(row)) ?? -1;
    if (first < 0) continue;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, values[row]?.findLastIndex(isFilled(row)) ?? first);
  }
  return top < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

type Lines<T> = readonly (readonly T[] | undefined)[];

function cellsIn(source: SheetCells, { row, column, rowCount, columnCount }: Area): Omit<SheetCells, "sheet"> {
  const cut = <T>(lines: Lines<T> = []): readonly (readonly T[] | undefined)[] =>
    Array.from({ length: rowCount }, (_, at) => lines[row + at]?.slice(column, column + columnCount));
  // A line that holds something elsewhere only is no line here.
  const sparse = <T>(lines?: Lines<T | null | undefined>): Lines<T | undefined> =>
    cut(lines).map((line) => (line?.some((item) => item != null) === true ? Array.from({ length: columnCount }, (_, at) => line[at] ?? undefined) : undefined));
  return {
    row,
    column,
    values: cut(source.values).map((line) => line ?? []),
    formats: sparse(source.formats),
    formulas: sparse(source.formulas),
    fills: sparse(source.fills?.map((line) => line?.map((fill) => (fill === WHITE ? undefined : fill)))),
    merges: source.merges.filter((merge) => isAmong(merge.row, row, rowCount) && isAmong(merge.column, column, columnCount)),
  };
}

/** None of a sheet that can be read and not be written: there they are of no use. */
function blankFormatsIn(book: Book, entry: SheetEntry, { row, column, values }: Omit<SheetCells, "sheet">): Pick<SheetContent, "blankFormats"> {
  try {
    const grid = book.grid(entry);
    const formatOf = (line: number, at: number): string | undefined => {
      const style = grid.cell(line, at)?.style;
      const format = style === undefined ? GENERAL : book.styles.numberFormatOf(style);
      return format === GENERAL ? undefined : format;
    };
    const blankFormats = values.map((line, r) => {
      const formats = line.map((value, c) => (value === null ? formatOf(row + r, column + c) : undefined));
      return formats.some((format) => format !== undefined) ? formats : undefined;
    });
    return blankFormats.some((line) => line !== undefined) ? { blankFormats } : {};
  } catch (error) {
    if (error instanceof HostError) return {};
    throw error;
  }
}

const GENERAL = "General";

/** As good as none, and Excel cannot tell the two apart. */
const WHITE = "FFFFFF";

const isAmong = (line: number, first: number, count: number): boolean => line >= first && line < first + count;

function hiddenIn(source: OtherSheet, { hiddenColumns }: SheetFrame, { row, column, rowCount, columnCount }: Area) {
  const columns = Array.from({ length: columnCount }, (_, at) => column + at);
  return {
    hiddenRows: source.hiddenRows.filter((line) => isAmong(line, row, rowCount)),
    hiddenColumns: columns.filter((line) => hiddenColumns.some(({ first, last }) => line >= first && line <= last)),
  };
}
