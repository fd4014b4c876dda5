/** 网点业务情况 over 网点|开户数, beside it 反诈宣传情况 over 社区|场次: each title of the first row stands over a table of its own. */
import type { Block } from "./findBlocks";
import type { Grid } from "./grid";
import { headMeaning } from "./headMeaning";
import { headText } from "./headText";
import { KEY_MEANINGS } from "./words/keys";

/** Columns at which the tables begin; empty where the first row of the head is none of titles. */
export function bandTitles(grid: Grid, { headTop, headEnd, left, right }: Block): readonly number[] {
  if (headEnd - headTop < 2) return [];
  const starts: number[] = [];
  for (let column = left; column < right; ) {
    if (grid.filled(headTop, column) === null && grid.filled(headTop + 1, column) === null) {
      column += 1;
      continue;
    }
    const merge = grid.merge(headTop, column);
    const isBand = merge !== null && merge.row === headTop && merge.rowCount === 1 && merge.column === column && merge.columnCount > 1 && grid.value(headTop, column) !== null;
    if (!isBand) return [];
    const key = headMeaning(headText(grid.text(headTop + 1, column)));
    if (key === null || !KEY_MEANINGS.has(key.meaning)) return [];
    starts.push(column);
    column += merge.columnCount;
  }
  return starts.length > 1 ? starts : [];
}
