import { HostError, type CellValue, type TableData } from "../workbook";
import type { Book, TableEntry } from "./book";
import { bodyArea } from "./tablePart";

/** Before a sheet goes: what somebody typed into it since it was read, or beside it, keeps it. What formulas show is nobody's. */
export function refuseChanged(book: Book, { sheet, part }: TableEntry, read: TableData | undefined): void {
  if (read === undefined) return;
  const grid = book.grid(sheet);
  const body = bodyArea(part);
  const holds = (row: number, column: number, then: CellValue): boolean => grid.formula(row, column) !== null || same(grid.value(row, column), then);
  const { area } = part;
  const outside = [...grid.cells()].some(
    ({ row, column, cell }) => (row > area.bottom || column > area.right || column < area.left) && (cell.value !== null || cell.formula !== null),
  );
  const standing =
    !outside &&
    body.bottom - body.top + 1 === read.rows.length &&
    area.right - area.left + 1 === read.heads.length &&
    read.heads.every((head, c) => holds(area.top, area.left + c, head)) &&
    read.rows.every((line, r) => line.every((then, c) => holds(body.top + r, area.left + c, then)));
  if (!standing) throw new HostError({ code: "host_changed", severity: "error", with: { sheet: sheet.name } });
}

function same(now: CellValue, then: CellValue): boolean {
  const isError = now !== null && then !== null && typeof now === "object" && typeof then === "object";
  return isError ? now.error === then.error : now === then;
}
