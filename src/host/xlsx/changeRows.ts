/** Tables that grow and shrink: rows below the last one, rows out of the middle, columns at the right end. */
import { type Area, cellAddress, MAX_COLUMNS, MAX_ROWS } from "../a1";
import { type AddColumnsChange, type AppendChange, type CellInput, HostError } from "../workbook";
import { type Book, sameName, type TableEntry } from "./book";
import { contentOf } from "./planCells";
import { type RowShift, shiftReferences, shiftTail } from "./rowShift";
import type { SheetGrid } from "./sheetGrid";
import { bodyArea, resizeTable } from "./tablePart";

/**
 * New rows look like the last one. Where something stands below the table (a total row, a line the user typed), it
 * moves down with all that refers to it, as in Excel; blank cells below are simply used.
 */
export function appendRows(book: Book, { table: name, rows }: AppendChange): void {
  if (rows.length === 0) return;
  const table = book.table(name);
  const grid = book.grid(table.sheet);
  const body = bodyArea(table.part);
  const fresh = { ...body, top: body.bottom + 1, bottom: body.bottom + rows.length };
  if (fresh.bottom + table.part.totalsRows >= MAX_ROWS) throw new HostError({ code: "host_too_large", severity: "error", with: { table: name } });
  const moving = table.part.totalsRows > 0 || firstContent(grid, fresh) !== null;
  if (moving) refuseTableBelow(book, table, fresh);
  growReferences(book, table, rows.length, moving);
  if (moving) moveDown(grid, fresh, rows.length);
  rows.forEach((row, index) => {
    for (let column = body.left; column <= body.right; column += 1) {
      const style = grid.cell(body.bottom, column)?.style ?? 0;
      grid.set(fresh.top + index, column, contentOf(row[column - body.left] ?? null, fresh.top + index, column, style, book.styles));
    }
  });
  resize(book, table, { ...table.part.area, bottom: table.part.area.bottom + rows.length }, []);
}

/** @param rows of the body, in any order. What stands below the table stays where it is; a table keeps one row, emptied. */
export function deleteRows(book: Book, name: string, rows: readonly number[]): void {
  const table = book.table(name);
  const grid = book.grid(table.sheet);
  const body = bodyArea(table.part);
  const gone = new Set(rows.map((row) => body.top + row));
  if (gone.size === 0) return;
  if ([...gone].some((row) => row < body.top || row > body.bottom)) {
    throw new HostError({ code: "host_missing", severity: "error", with: { table: name } });
  }
  if (gone.size === body.bottom - body.top + 1) {
    emptyRow(book, grid, body);
    gone.delete(body.top);
  }
  // A total row stays the row below the body.
  const kept = rowNumbers({ ...body, bottom: table.part.area.bottom }).filter((row) => !gone.has(row));
  const places = new Map(kept.map((row, index) => [row, body.top + index]));
  const move: RowShift["move"] = (top, bottom) => survivors(places, gone, top, bottom);
  grid.unshareAll();
  shiftReferences(book, { sheet: table.sheet, left: body.left, right: body.right, move });
  for (let column = body.left; column <= body.right; column += 1) {
    for (const row of gone) grid.remove(row, column);
    for (const [row, to] of places) if (row !== to) grid.move(row, column, to);
  }
  resize(book, table, { ...table.part.area, bottom: body.top + kept.length - 1 }, []);
}

/** Unlike Excel, this does not push what stands beside the table to the right: it says where it stands. */
export function addColumns(book: Book, { table: name, heads, cells }: AddColumnsChange): void {
  if (heads.length === 0) return;
  const table = book.table(name);
  const grid = book.grid(table.sheet);
  const { area, columns } = table.part;
  const doubled = heads.find((head) => columns.some((column) => sameName(column.name, head)));
  if (doubled !== undefined) throw new HostError({ code: "host_exists", severity: "error", with: { table: name, column: doubled } });
  const wider = { ...area, right: area.right + heads.length };
  if (wider.right >= MAX_COLUMNS) throw new HostError({ code: "host_too_large", severity: "error", with: { table: name } });
  const taken = firstContent(grid, { ...wider, left: area.right + 1 });
  if (taken !== null) throw occupied(table, taken);
  const styleOf = (row: number): number => grid.cell(row, area.right)?.style ?? 0;
  const put = (row: number, column: number, input: CellInput): void => {
    grid.set(row, column, contentOf(input, row, column, styleOf(row), book.styles));
  };
  heads.forEach((head, index) => {
    grid.set(area.top, area.right + 1 + index, { style: styleOf(area.top), value: head, formula: null });
  });
  rowNumbers(bodyArea(table.part)).forEach((row, index) => {
    heads.forEach((_, column) => {
      put(row, area.right + 1 + column, cells[index]?.[column] ?? null);
    });
  });
  resize(book, table, wider, heads);
}

function resize(book: Book, table: TableEntry, area: Area, heads: readonly string[]): void {
  book.setTable(table, resizeTable(table.path, book.zip.text(table.path), table.part, area, heads));
}

/** References below move when `moving`; those that span the whole body grow with it. */
function growReferences(book: Book, { sheet, part }: TableEntry, count: number, moving: boolean): void {
  const body = bodyArea(part);
  const move: RowShift["move"] = (top, bottom) => {
    const spansBody = bottom === body.bottom && (top === body.top || top === part.area.top);
    if (spansBody && bottom > top) return [top, bottom + count];
    const moved = (row: number): number => (moving && row > body.bottom ? row + count : row);
    return [moved(top), moved(bottom)];
  };
  const shift = { sheet, left: body.left, right: body.right, move };
  if (moving) book.grid(sheet).unshareAll();
  shiftReferences(book, shift);
  if (moving) {
    const grid = book.grid(sheet);
    grid.tail = shiftTail(grid.tail, shift);
  }
}

function moveDown(grid: SheetGrid, { top, left, right }: Area, count: number): void {
  const below = [...grid.cells()].filter(({ row, column }) => row >= top && column >= left && column <= right);
  below.sort((a, b) => b.row - a.row);
  for (const { row, column } of below) grid.move(row, column, row + count);
}

function survivors(places: ReadonlyMap<number, number>, gone: ReadonlySet<number>, top: number, bottom: number): readonly [number, number] | null {
  let first = top;
  let last = bottom;
  while (first <= bottom && gone.has(first)) first += 1;
  while (last >= top && gone.has(last)) last -= 1;
  return first > last ? null : [places.get(first) ?? first, places.get(last) ?? last];
}

function emptyRow(book: Book, grid: SheetGrid, { top: row, left, right }: Area): void {
  for (let column = left; column <= right; column += 1) {
    grid.set(row, column, contentOf(null, row, column, grid.cell(row, column)?.style ?? 0, book.styles));
  }
}

function refuseTableBelow(book: Book, table: TableEntry, { top, left, right }: Area): void {
  for (const { sheet, part } of book.tables) {
    if (sheet.path !== table.sheet.path || part.id === table.part.id) continue;
    if (part.area.top >= top && part.area.left <= right && part.area.right >= left) {
      throw occupied(table, { row: part.area.top, column: part.area.left });
    }
  }
}

function occupied({ sheet, part }: TableEntry, { row, column }: { readonly row: number; readonly column: number }): HostError {
  const where = { table: part.name, sheet: sheet.name, address: cellAddress(row, column) };
  return new HostError({ code: "host_exists", severity: "error", with: where });
}

function firstContent(grid: SheetGrid, { top, left, bottom, right }: Area): { readonly row: number; readonly column: number } | null {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const cell = grid.cell(row, column);
      if (cell !== undefined && (cell.value !== null || cell.formula !== null)) return { row, column };
    }
  }
  return null;
}

function rowNumbers({ top, bottom }: Area): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
