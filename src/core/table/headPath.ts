/** The words of a column's head from top to bottom, and how far heads reach over columns and down into the body. */
import type { Block } from "./findBlocks";
import { type Grid, plainText } from "./grid";
import { PART } from "./words/rows";
import { RATE_HEAD } from "./words/columns";

const COLUMN_NUMBER = /^(?:[(（]?\d{1,2}[)）]?|甲|乙|丙|丁|[(（][甲乙丙丁][)）])$/u;

/** A head over several columns that are one in the body, too. */
export function isCovered(grid: Grid, block: Block, column: number): boolean {
  for (let row = block.headEnd - 1; row < block.end; row += 1) {
    const merge = grid.merge(row, column);
    if (merge === null ? row === block.headEnd - 1 : merge.column >= column && row === block.headEnd - 1) return false;
  }
  return true;
}

/** 项目资金(万元) as a head that is merged down over the rows it names: their class. */
export function reachesDown(grid: Grid, block: Block, column: number): boolean {
  const merge = grid.merge(block.headTop, column);
  return merge !== null && merge.row + merge.rowCount > block.headEnd;
}

/** 项目名称 over two columns that are one in most rows. */
export function mergedWith(grid: Grid, block: Block, column: number): number | null {
  let [merged, rows, left] = [0, 0, column];
  for (let row = block.headEnd; row < block.end; row += 1) {
    const merge = grid.merge(row, column);
    if (!merge && grid.value(row, column) === null) continue;
    rows += 1;
    if (merge && merge.column < column && merge.columnCount < block.right - block.left - 1) {
      merged += 1;
      left = merge.column;
    }
  }
  return merged > 0 && merged * 2 >= rows ? left : null;
}

/** Head texts from top to bottom; a merge counts once, an upper cell without a merge reaches over the empty ones at its right. */
export function headPath(grid: Grid, block: Block, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = block.headTop; row < block.headEnd; row += 1) {
    const merge = grid.merge(row, column);
    if (merge && merge.row < row && merge.row >= block.headTop) continue;
    let text = grid.text(row, column);
    if (text === "" && !merge && row < block.headEnd - 1) text = reaching(grid, block, row, column);
    if (text !== "" && !COLUMN_NUMBER.test(plainText(text))) path.push(text);
  }
  const [only] = path;
  if (path.length === 1 && only !== undefined && PART.test(plainText(only))) path.unshift(...wholeOf(grid, block, column));
  return path.filter((text, index) => index === 0 || plainText(text) !== plainText(path[index - 1] ?? ""));
}

/** 其中 below an empty cell is a part of the head at its left. */
function wholeOf(grid: Grid, block: Block, column: number): readonly string[] {
  for (let at = column - 1; at >= block.left; at -= 1) {
    const text = grid.text(block.headTop, at);
    if (text !== "" && !RATE_HEAD.test(plainText(text))) return [text];
  }
  return [];
}

/** The text at the left in the same row, where both have words below and no higher head begins between them. */
function reaching(grid: Grid, block: Block, row: number, column: number): string {
  const hasBelow = (at: number): boolean => {
    for (let below = row + 1; below < block.headEnd; below += 1) if (grid.text(below, at) !== "") return true;
    return false;
  };
  if (!hasBelow(column)) return "";
  for (let at = column - 1; at >= block.left; at -= 1) {
    if (grid.merge(row, at)) return "";
    const text = grid.text(row, at);
    if (text !== "") return hasBelow(at) ? text : "";
    for (let above = block.headTop; above < row; above += 1) if (grid.value(above, at + 1) !== null) return "";
  }
  return "";
}
