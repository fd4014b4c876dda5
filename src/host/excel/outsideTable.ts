import { passing } from "./reach";

/** A table, and what of its sheet holds anything. */
export interface Surplus {
  readonly table: Excel.Range;
  readonly used: Excel.Range;
}

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

export function loadSurplus(table: Excel.Table): Surplus {
  const surplus = { table: passing(table.getRange()), used: passing(table.worksheet.getUsedRange(true)) };
  surplus.table.load(PLACE);
  surplus.used.load(PLACE);
  return surplus;
}

/** Somebody's own cells below or beside the table; what is above it is the sheet's title. */
export function standsOutside({ table, used }: Surplus): boolean {
  const bottom = (range: Excel.Range): number => range.rowIndex + range.rowCount;
  const right = (range: Excel.Range): number => range.columnIndex + range.columnCount;
  return bottom(used) > bottom(table) || right(used) > right(table) || used.columnIndex < table.columnIndex;
}
