/** Rows pasted from a page without its merges: a name in two cells pushes all that follows one column to the right. Source: tables.md T05 a. */
import { cellMeaning } from "./cellMeaning";
import type { Block } from "./findBlocks";
import type { Grid } from "./grid";
import { isUnit } from "./headText";
import type { ReadColumn } from "./tableColumns";
import type { ColumnField } from "./tableReading";
import { BODY } from "./words/places";

const NUMBERS: ReadonlySet<ColumnField> = new Set(["target", "actual", "rate"]);

/** Of each shifted row the column that holds the cell too many. */
export function shiftedRows(grid: Grid, block: Block, columns: readonly ReadColumn[]): ReadonlyMap<number, number> {
  const shifts = new Map<number, number>();
  for (const [index, key] of columns.entries()) {
    const [name, next] = [columns[index - 1], columns[index + 1]];
    if ((key.field !== "owner" && key.field !== "unit") || name?.field !== "name" || !next || !NUMBERS.has(next.field)) continue;
    const fits = (text: string): boolean => (key.field === "owner" ? BODY.test(text) : isUnit(text));
    for (let row = block.headEnd; row < block.end; row += 1) {
      const [own, beside] = [grid.value(row, key.column), grid.value(row, next.column)];
      if (typeof own !== "string" || typeof beside !== "string" || grid.merge(row, key.column)) continue;
      if (!fits(own) && fits(beside) && cellMeaning(beside).number === null) shifts.set(row, key.column);
    }
  }
  return shifts;
}
