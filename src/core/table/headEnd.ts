/** How far a head reaches down, and which texts are words of heads. */
import { cellMeaning } from "./cellMeaning";
import { type Grid, textOf } from "./grid";
import { type HeadText, headText, isUnit } from "./headText";

/** Head rows that a table may have. */
const DEEPEST = 6;
/** A head's cell is short: longer ones are sentences. */
export const LONGEST_HEAD = 40;
export const YEAR = /^(?:19|20)\d\d$/u;

/** Heads reach down as far as the merges that begin in them, and one row more below a head that spans columns without words of its own there. */
export function headEnd(grid: Grid, top: number): number {
  let end = Math.max(top + 1, keysEnd(grid, top));
  for (let row = top; row < end && end - top < DEEPEST; row += 1) {
    let wide = false;
    for (let column = 0; column < grid.columnCount; column += 1) {
      const merge = grid.merge(row, column);
      if (!merge || merge.row !== row || merge.column !== column || grid.value(row, column) === null) continue;
      for (let at = end; at < Math.min(row + merge.rowCount, top + DEEPEST, grid.rowCount) && isWords(grid, at); at += 1) end = at + 1;
      if (merge.columnCount > 1 && merge.columnCount < grid.columnCount) wide = true;
    }
    if (row === end - 1 && end < grid.rowCount && (wide ? isLowerHead(grid, end, false) : row === top && isLowerHead(grid, end, true) && hasGaps(grid, row, end))) end += 1;
  }
  return Math.min(Math.max(end, deepEnd(grid, top)), grid.rowCount);
}

/** Where merges are not known: rows of words whose first cell is empty, down to one that has words below an empty cell of the top. */
function deepEnd(grid: Grid, top: number): number {
  if (grid.source.mergesKnown !== false) return 0;
  const [first = 0] = grid.columnsOf(top);
  let end = 0;
  for (let row = top + 1; row < Math.min(top + DEEPEST, grid.rowCount); row += 1) {
    const columns = grid.columnsOf(row);
    if (columns.length === 0 || (columns[0] ?? 0) <= first || !isWords(grid, row)) break;
    if (hasGaps(grid, top, row)) end = row + 1;
  }
  return end;
}

/** 序号 and 单位 merged down over the same rows are beside lower heads, whatever these say: 2024, 一级. */
function keysEnd(grid: Grid, top: number): number {
  const ends = grid.merges.filter(({ row, columnCount, rowCount }) => row === top && columnCount === 1 && rowCount > 1 && rowCount <= DEEPEST).map(({ row, rowCount }) => row + rowCount);
  const [first] = ends;
  return first !== undefined && ends.length >= 2 && ends.every((end) => end === first) ? Math.min(first, grid.rowCount) : 0;
}

/** A key that is merged down into the body ends the head where numbers or sentences begin; years are heads. */
function isWords(grid: Grid, row: number): boolean {
  return grid.columnsOf(row).every((column) => {
    const value = grid.value(row, column);
    if (typeof value === "number") return YEAR.test(String(value));
    if (typeof value !== "string" || value.length > LONGEST_HEAD || /[。；]/u.test(value)) return false;
    return (!isNumber(value) && cellMeaning(value).absent === null) || isTimed(headText(value));
  });
}

/** Words only, and none where the row above has a key of its own (序号, 单位). */
function isLowerHead(grid: Grid, row: number, unmerged: boolean): boolean {
  const columns = grid.columnsOf(row);
  if (columns.length === 0) return false;
  return isWords(grid, row) && (!unmerged || (columns[0] ?? 0) > 0) && !columns.every((column) => isUnit(textOf(grid.value(row, column))));
}

/** A head without merges: 宣讲活动 with an empty cell at its right, and words below that cell. */
function hasGaps(grid: Grid, upper: number, lower: number): boolean {
  const above = grid.columnsOf(upper);
  return grid.columnsOf(lower).some((column) => grid.value(upper, column) === null && above.some((at) => at < column));
}

/** 一级, 二级 are words where heads may stand. */
export function isNumber(text: string): boolean {
  return ANY_DIGIT.test(text) && cellMeaning(text).number !== null;
}

const ANY_DIGIT = /[\d０-９]/u;

/** 6月, 1-9月完成; not 9月30日. */
export function isTimed({ whole, words, period }: HeadText): boolean {
  return period === whole || (period !== "" && !/\d/u.test(words));
}
