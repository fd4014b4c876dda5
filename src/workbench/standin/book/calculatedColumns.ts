/**
 * "When you enter a formula into an empty table column, the column automatically fills the rest of the rows"; and "if you
 * type a formula in a table column that already contains data, a calculated column is not automatically created".
 * What an add-in writes counts as typed, the bottom formula wins over others of the same array, and cells that the array
 * leaves as they are fill, too (by design: office-js issues 1916, 2093, 5909, 6745).
 * https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
 */
import type { Area } from "../../../host/a1";
import { r1c1ToA1 } from "../../../host/r1c1";
import { intersection, rowsOf } from "./areas";
import type { Book } from "./book";
import { tableBody } from "./filters";
import { isBlank, readCells } from "./readCells";

/** Bodies of those columns of tables that hold nothing, among the columns about to be written; one cell alone fills nothing. */
export function emptyColumns(book: Book, sheet: number, area: Area): readonly Area[] {
  return book.tablesOn(sheet).flatMap((table) => {
    const body = tableBody(table);
    const written = intersection(body, area);
    if (written === null || rowsOf(body) < 2) return [];
    const columns = Array.from({ length: written.right - written.left + 1 }, (_, at) => ({ ...body, left: written.left + at, right: written.left + at }));
    return columns.filter((column) => isBlank(book, sheet, column));
  });
}

/** After `written` was set. */
export function fillColumn(book: Book, sheet: number, column: Area, written: Area): void {
  const part = intersection(column, written);
  if (part === null) return;
  const set = readCells(book, sheet, part, "formulasR1C1").map(([formula]) => formula);
  const last = set.findLast((formula) => formula !== "");
  const isFormula = (formula: unknown): formula is string => typeof formula === "string" && formula.startsWith("=");
  // A value among them is data: no calculated column.
  if (!isFormula(last) || set.some((formula) => formula !== "" && !isFormula(formula))) return;
  const { index } = book.sheet(sheet);
  book.wrote(sheet, column);
  for (let row = column.top; row <= column.bottom; row += 1) book.model.setUserInput(index, row + 1, column.left + 1, r1c1ToA1(last, row, column.left));
}
