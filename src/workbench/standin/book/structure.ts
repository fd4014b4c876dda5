/**
 * Inserting and deleting lines and blocks of cells. IronCalc moves whole rows and columns only, so a block is cut
 * and pasted, which moves the references to its cells along.
 */
import { type Area, MAX_COLUMNS, MAX_ROWS } from "../../../host/a1";
import { Fault } from "../protocol/fault";
import { columnsOf, contains, intersection, isWholeColumns, isWholeRows, rowsOf, sameArea } from "./areas";
import type { Book } from "./book";
import { refuseFilteredTable } from "./filters";
import { refuseProtected } from "./protection";
import { repairQuoted } from "./quotedText";
import { isBlank } from "./readCells";
import { type Shift, shiftArea } from "./shift";
import { shiftRegistry } from "./shiftRegistry";

export type Direction = "Down" | "Right" | "Up" | "Left";

/** Inserts cells so that those of `area` go down or right. */
export function insertCells(book: Book, sheet: number, area: Area, direction: "Down" | "Right"): void {
  const shift = shiftFor(area, direction);
  const whole = shift.axis === "row" ? isWholeRows(area) : isWholeColumns(area);
  refuseProtected(book, sheet, shift.axis === "row" ? "allowInsertRows" : "allowInsertColumns");
  refuseConflicts(book, sheet, area, shift);
  move(book, sheet, area, shift);
  book.note({
    kind: "lines",
    sheet,
    area,
    what: whole ? (shift.axis === "row" ? "RowInserted" : "ColumnInserted") : "CellInserted",
    direction: whole ? "None" : direction === "Down" ? "ShiftCellDown" : "ShiftCellRight",
  });
}

/** Deletes the cells of `area`; those below or to the right take their place. */
export function deleteCells(book: Book, sheet: number, area: Area, direction: "Up" | "Left"): void {
  const shift = shiftFor(area, direction);
  const whole = shift.axis === "row" ? isWholeRows(area) : isWholeColumns(area);
  refuseProtected(book, sheet, shift.axis === "row" ? "allowDeleteRows" : "allowDeleteColumns");
  refuseConflicts(book, sheet, area, shift);
  move(book, sheet, area, shift);
  book.note({
    kind: "lines",
    sheet,
    area,
    what: whole ? (shift.axis === "row" ? "RowDeleted" : "ColumnDeleted") : "CellDeleted",
    direction: whole ? "None" : direction === "Up" ? "ShiftCellUp" : "ShiftCellLeft",
  });
}

function shiftFor(area: Area, direction: Direction): Shift {
  const sign = direction === "Down" || direction === "Right" ? 1 : -1;
  return direction === "Down" || direction === "Up"
    ? { axis: "row", at: area.top, count: sign * rowsOf(area), from: area.left, to: area.right }
    : { axis: "column", at: area.left, count: sign * columnsOf(area), from: area.top, to: area.bottom };
}

/** Everything from the area to the sheet's end. */
const following = (area: Area, { axis }: Shift): Area =>
  axis === "row" ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };

/**
 * A table moves as a whole or not at all, and a filtered one neither grows nor shrinks.
 * https://learn.microsoft.com/javascript/api/excel/excel.errorcodes (InsertDeleteConflict, FilteredRangeConflict, MergedRangeConflict)
 */
function refuseConflicts(book: Book, sheet: number, area: Area, shift: Shift): void {
  const moved = following(area, shift);
  for (const table of book.tablesOn(sheet)) {
    if (intersection(table.area, moved) === null) continue;
    const inside = intersection(table.area, area);
    if (inside && shift.axis === "row") refuseFilteredTable(table);
    const across = shift.axis === "row" ? [table.area.left, table.area.right] : [table.area.top, table.area.bottom];
    const covered = (across[0] ?? 0) >= shift.from && (across[1] ?? 0) <= shift.to;
    if (!covered) throw new Fault("InsertDeleteConflict", `the cells of the table ${table.name} cannot be moved one by one`);
    const head = table.options.showHeaders && { ...table.area, bottom: table.area.top };
    if (shift.count < 0 && shift.axis === "row" && head && intersection(head, area) && !contains(area, table.area)) {
      throw new Fault("InsertDeleteConflict", `the head of the table ${table.name} cannot be deleted`);
    }
  }
  for (const merge of book.state(sheet).merges) {
    const part = intersection(merge, moved);
    if (part && !sameArea(part, merge)) throw new Fault("MergedRangeConflict");
  }
}

function move(book: Book, sheet: number, area: Area, shift: Shift): void {
  book.formatQueue.flush();
  const { index } = book.sheet(sheet);
  const { model } = book;
  if (movesWholeLines(book, sheet, area, shift)) {
    const count = Math.abs(shift.count);
    const call = shift.axis === "row" ? (shift.count > 0 ? "insertRows" : "deleteRows") : shift.count > 0 ? "insertColumns" : "deleteColumns";
    model[call](index, shift.at + 1, count);
  } else moveBlock(book, sheet, index, area, shift);
  book.registry = shiftRegistry(book.registry, sheet, shift);
  repairQuoted(book);
  for (const range of book.liveRanges) if (range.sheet === sheet) range.move((held) => shiftArea(held, shift));
}

/** Also when nothing else stands in these lines, so that nothing else would move. */
function movesWholeLines(book: Book, sheet: number, area: Area, shift: Shift): boolean {
  if (shift.axis === "row" ? isWholeRows(area) : isWholeColumns(area)) return true;
  const rest: readonly Area[] =
    shift.axis === "row"
      ? [
          { top: area.top, bottom: MAX_ROWS - 1, left: 0, right: area.left - 1 },
          { top: area.top, bottom: MAX_ROWS - 1, left: area.right + 1, right: MAX_COLUMNS - 1 },
        ]
      : [
          { left: area.left, right: MAX_COLUMNS - 1, top: 0, bottom: area.top - 1 },
          { left: area.left, right: MAX_COLUMNS - 1, top: area.bottom + 1, bottom: MAX_ROWS - 1 },
        ];
  return rest
    .filter((part) => part.left <= part.right && part.top <= part.bottom)
    .every((part) => isBlank(book, sheet, part) && !book.tablesOn(sheet).some((table) => intersection(table.area, part)));
}

function moveBlock(book: Book, sheet: number, index: number, area: Area, shift: Shift): void {
  const { written, styled } = book.state(sheet);
  const bottom = Math.max(written?.bottom ?? 0, styled?.bottom ?? 0);
  const right = Math.max(written?.right ?? 0, styled?.right ?? 0);
  const source: Area =
    shift.axis === "row"
      ? { ...area, top: shift.count > 0 ? area.top : area.bottom + 1, bottom }
      : { ...area, left: shift.count > 0 ? area.left : area.right + 1, right };
  if (shift.count < 0) book.model.rangeClearAll(index, area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
  if (source.top > source.bottom || source.left > source.right) return;
  const { model } = book;
  const view = model.getSelectedView();
  select(book, index, source);
  const clipboard = model.copyToClipboard();
  select(book, index, shiftedBy(source, shift));
  model.pasteFromClipboard(index, clipboard.range, clipboard.data, true);
  model.setSelectedSheet(view.sheet);
  model.setSelectedCell(view.row, view.column);
  book.wrote(sheet, shiftedBy(source, shift));
}

const shiftedBy = (area: Area, { axis, count }: Shift): Area =>
  axis === "row" ? { ...area, top: area.top + count, bottom: area.bottom + count } : { ...area, left: area.left + count, right: area.right + count };

function select({ model }: Book, index: number, area: Area): void {
  model.setSelectedSheet(index);
  model.setSelectedCell(area.top + 1, area.left + 1);
  model.setSelectedRange(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
}
