/**
 * Keys that were merged down, where this Excel cannot tell merges (before ExcelApi 1.13): an empty cell below a class, a unit or an owner is
 * taken for its continuation. Never for numbers and texts of their own; said to the user, with less confidence.
 */
import type { Block } from "./findBlocks";
import type { Grid } from "./grid";
import type { Area } from "./sheetCells";
import type { ReadColumn } from "./tableColumns";
import type { ColumnField } from "./tableReading";

const FILLED_DOWN: ReadonlySet<ColumnField> = new Set(["section", "entity", "owner"]);
/** Rows of fewer cells are sections, notes and signatures. */
const FEWEST_CELLS = 2;

export function likelyMerges(grid: Grid, { headEnd, end, repeated }: Block, columns: readonly ReadColumn[]): readonly Area[] {
  if (grid.source.mergesKnown !== false) return [];
  const keys = columns.filter(({ field, personal }) => FILLED_DOWN.has(field) && !personal);
  // A table that is known by its units alone has a unit in every row.
  const named = columns.some(({ field }) => field === "name");
  return keys.filter(({ field, column }) => field !== "entity" || named || keys.some((other) => other.field === "entity" && other.column > column)).flatMap(({ column }) => {
    const areas: Area[] = [];
    let top: number | null = null;
    for (let row = headEnd; row <= end; row += 1) {
      const goesOn = row < end && top !== null && grid.value(row, column) === null && !repeated.has(row) && grid.columnsOf(row).length >= FEWEST_CELLS;
      if (goesOn) continue;
      if (top !== null && row - top > 1) areas.push({ row: top, column, rowCount: row - top, columnCount: 1 });
      top = row < end && typeof grid.value(row, column) === "string" && grid.columnsOf(row).length >= FEWEST_CELLS ? row : null;
    }
    return areas;
  });
}
