/** Cells of a sheet that may be the user's own: read as a write finds them, and written where they are as expected. */
import type { Area } from "../../core/table/sheetCells";
import { MAX_COLUMNS, MAX_ROWS, parseArea } from "../a1";
import { a1ToR1c1 } from "../r1c1";
import { refuseUnexpected } from "../refuseUnexpected";
import { type CellInput, HostError, type SheetArea, type SheetCellsChange, type StandingCell } from "../workbook";
import type { Book } from "./book";
import { contentOf } from "./planCells";
import { readFrame } from "./sheetFrame";
import type { SheetGrid } from "./sheetGrid";
import type { SheetEntry } from "./workbookPart";

export function readUserCells(book: Book, { sheet, row, column, rowCount, columnCount }: SheetArea): readonly (readonly StandingCell[])[] {
  const grid = book.grid(entryOf(book, sheet));
  return Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (_unused, c) => standingAt(book, grid, row + r, column + c)));
}

export function setUserCells(book: Book, change: SheetCellsChange): void {
  const entry = entryOf(book, change.sheet);
  const grid = book.grid(entry);
  if (readFrame(grid.tail).isProtected) throw new HostError({ code: "host_protected", severity: "error", with: { sheet: change.sheet } });
  const { row, column, cells, formats } = change;
  const width = Math.max(0, ...cells.map((line) => line.length));
  if (row + cells.length > MAX_ROWS || column + width > MAX_COLUMNS) throw new HostError({ code: "host_missing", severity: "error", with: { sheet: change.sheet } });
  refuseUnexpected(change, readUserCells(book, { sheet: change.sheet, row, column, rowCount: cells.length, columnCount: width }), mergesIn(grid));
  const height = Math.max(cells.length, formats?.length ?? 0);
  for (let r = 0; r < height; r += 1) {
    for (let c = 0; c < Math.max(width, formats?.[r]?.length ?? 0); c += 1) setUserCell(book, entry, row + r, column + c, cells[r]?.[c], formats?.[r]?.[c]);
  }
}

/** The style changes in its number format alone, and the row keeps its height. */
function setUserCell(book: Book, entry: SheetEntry, row: number, column: number, input: CellInput | undefined, format: string | undefined): void {
  if (input === undefined && format === undefined) return;
  const grid = book.grid(entry);
  const before = grid.cell(row, column);
  const style = format === undefined ? (before?.style ?? 0) : book.styles.withNumberFormat(before?.style ?? 0, format);
  if (input === undefined) {
    grid.restyle(row, column, style);
    return;
  }
  const content = contentOf(input, row, column, style, book.styles);
  if (content.formula !== null) book.noteFormula(entry, row, column);
  if (content.formula === null && content.value === null && content.style === 0) grid.remove(row, column);
  else grid.set(row, column, content, "keep");
}

function entryOf(book: Book, name: string): SheetEntry {
  const entry = book.findSheet(name);
  if (entry?.hasCells !== true) throw new HostError({ code: "host_missing", severity: "error", with: { sheet: name } });
  return entry;
}

function standingAt(book: Book, grid: SheetGrid, row: number, column: number): StandingCell {
  const cell = grid.cell(row, column);
  return { content: contentAt(grid, row, column), format: book.styles.numberFormatOf(cell?.style ?? 0) };
}

/** A share in a formula that is not there is still no value. */
function contentAt(grid: SheetGrid, row: number, column: number): CellInput {
  const formula = grid.formula(row, column);
  if (formula !== null || grid.cell(row, column)?.formula != null) return { formula: a1ToR1c1(`=${formula ?? "#REF!"}`, row, column) };
  const value = grid.value(row, column);
  return value !== null && typeof value === "object" ? value.error : value;
}

function mergesIn({ tail }: SheetGrid): readonly Area[] {
  return [...tail.matchAll(/<mergeCell\b[^>]*\bref="([^"]*)"/gu)].flatMap(([, ref = ""]) => {
    const area = parseArea(ref);
    return area === null ? [] : [{ row: area.top, column: area.left, rowCount: area.bottom - area.top + 1, columnCount: area.right - area.left + 1 }];
  });
}
