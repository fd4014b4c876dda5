/** Typing right below or beside a table makes it grow, and columns of one formula fill themselves. */
import { intersection } from "../book/areas";
import type { Book } from "../book/book";
import { tableBody } from "../book/filters";
import { growRules } from "../book/growRules";
import { isBlank, readCells } from "../book/readCells";
import type { TableState } from "../book/registry";
import { writeCells } from "../book/writeCells";

export function growTable(book: Book, sheet: number, row: number, column: number): void {
  const cell = { top: row, bottom: row, left: column, right: column };
  if (book.tablesOn(sheet).some(({ area }) => intersection(area, cell))) return;
  for (const table of book.tablesOn(sheet)) {
    const { area, options } = table;
    if (row === area.bottom + 1 && column >= area.left && column <= area.right && !options.showTotals) growDown(book, table);
    else if (column === area.right + 1 && row >= area.top && row <= area.bottom) growRight(book, table, row);
  }
}

function growDown(book: Book, { id, sheet, area }: TableState): void {
  const place = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
  if (!isBlank(book, sheet, place)) return;
  const last = { ...area, top: area.bottom };
  const formulas = columnFormulas(book, book.table(id));
  book.formatQueue.copyLook(sheet, last, place);
  book.setTable(id, { area: { ...area, bottom: place.bottom } });
  growRules(book, sheet, last, 1);
  if (formulas.some((formula) => formula !== null)) writeCells(book, sheet, place, [formulas], "R1C1");
}

/** The one formula of a column's last two rows, in the notation in which they are equal. */
function columnFormulas(book: Book, table: TableState): readonly (string | null)[] {
  const body = tableBody(table);
  const rows = readCells(book, table.sheet, { ...body, top: Math.max(body.top, body.bottom - 1) }, "formulasR1C1");
  const last = rows.at(-1) ?? [];
  return last.map((formula, column) => {
    const same = rows.every((line) => line[column] === formula);
    return same && typeof formula === "string" && formula.startsWith("=") ? formula : null;
  });
}

function growRight(book: Book, { id, sheet, area, columnIds }: TableState, row: number): void {
  const place = { ...area, left: area.right + 1, right: area.right + 1 };
  if (!isBlank(book, sheet, place)) return;
  book.setTable(id, { area: { ...area, right: place.right }, columnIds: [...columnIds, Math.max(...columnIds) + 1] });
  if (row !== area.top) writeCells(book, sheet, { ...place, bottom: place.top }, `'Column${String(columnIds.length + 1)}`);
}
