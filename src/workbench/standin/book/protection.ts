/** Protected sheets: https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
import type { Area } from "../../../host/a1";
import { Fault } from "../protocol/fault";
import { subtractFromAll } from "./areas";
import type { Book } from "./book";

/** Cells are locked unless their format says otherwise. */
export function refuseLocked(book: Book, sheet: number, area: Area): void {
  const { protection, unlocked } = book.state(sheet);
  if (protection === null) return;
  const locked = unlocked.reduce<readonly Area[]>((rest, free) => subtractFromAll(rest, free), [area]);
  if (locked.length > 0) throw new Fault("AccessDenied", "the sheet is protected");
}

export function refuseProtected(book: Book, sheet: number, permission?: string): void {
  const { protection } = book.state(sheet);
  if (protection === null || (permission !== undefined && protection[permission] === true)) return;
  throw new Fault("AccessDenied", "the sheet is protected");
}
