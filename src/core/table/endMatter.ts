/** Rows within a block that say nothing of its columns: heads printed again, notes, rules, signatures, page furniture. */
import type { Block } from "./findBlocks";
import { type Grid, plainText } from "./grid";
import { FORMULA, FURNITURE, NOTE, SIGNATURE } from "./words/rows";

/** Signatures stand beside each other, and no row of figures has so few words. */
const WIDEST = 6;

export function endMatter(grid: Grid, { headEnd, end, repeated }: Block): ReadonlySet<number> {
  const rows = new Set(repeated);
  for (let row = headEnd; row < end; row += 1) {
    const [first] = grid.columnsOf(row);
    const value = first === undefined ? null : grid.value(row, first);
    if (typeof value !== "string" || first === undefined) continue;
    const text = plainText(value);
    if (NOTE.test(text) || FORMULA.test(text) || FURNITURE.test(text) || (SIGNATURE.test(text) && grid.columnsOf(row).length <= WIDEST)) rows.add(row);
  }
  return rows;
}
