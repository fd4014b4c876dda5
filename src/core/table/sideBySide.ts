/** Tables that stand beside each other under one row of heads: of one form, with a gap between them, or touching; or each below a title of its own. */
import { bandTitles } from "./bandTitles";
import type { Block } from "./findBlocks";
import { type Grid, plainText } from "./grid";
import { headMeaning } from "./headMeaning";
import { headText } from "./headText";
import { splitTouching } from "./splitTouching";
import { KEY_MEANINGS } from "./words/keys";

/** 序号|单位|完成数||序号|单位|完成数: the same heads again, or two tables with an empty column between them. */
export function sideBySide(grid: Grid, block: Block): readonly Block[] {
  const bands = bandTitles(grid, block);
  if (bands.length > 0) return bands.map((left, index) => ({ ...block, headTop: block.headTop + 1, left: index === 0 ? block.left : left, right: bands[index + 1] ?? block.right }));
  const leaf = block.headEnd - 1;
  const heads = Array.from({ length: grid.columnCount }, (_, column) => {
    for (let row = leaf; row >= block.headTop; row -= 1) {
      const text = plainText(grid.text(row, column));
      if (text !== "") return text;
    }
    return "";
  });
  const first = heads.findIndex((text) => text !== "");
  const opening = heads[first] ?? "";
  const starts = heads.flatMap((text, column) => (text === opening && text !== "" ? [column] : []));
  const second = starts[1];
  if (block.headEnd - block.headTop === 1 && second !== undefined) {
    const width = heads.slice(first, second).filter((text) => text !== "").length;
    const same = starts.every((start, index) => {
      const stop = starts[index + 1] ?? heads.length;
      return width >= 2 && heads.slice(start, stop).filter((text) => text !== "").join("|") === heads.slice(first, second).filter((text) => text !== "").join("|");
    });
    if (same) return starts.map((left, index) => ({ ...block, left: index === 0 ? block.left : left, right: starts[index + 1] ?? block.right }));
  }
  return splitAtGap(grid, block, heads).flatMap((one) => splitTouching(grid, one, heads.map((text, column) => (column >= one.left && column < one.right ? text : ""))));
}

function splitAtGap(grid: Grid, block: Block, heads: readonly string[]): readonly Block[] {
  for (let gap = 1; gap < heads.length - 2; gap += 1) {
    if (heads[gap] !== "" || !isEmptyColumn(grid, gap, block.headTop, block.end)) continue;
    const [left, right] = [heads.slice(0, gap), heads.slice(gap + 1)].map((side) => side.filter((text) => text !== ""));
    const own = (side: readonly string[] | undefined): boolean => (side?.length ?? 0) >= 2 && (side ?? []).some((text) => KEY_MEANINGS.has(headMeaning(headText(text))?.meaning ?? ""));
    if (own(left) && own(right)) return [{ ...block, right: gap }, ...splitAtGap(grid, { ...block, left: gap + 1 }, heads.map((text, column) => (column <= gap ? "" : text)))];
  }
  return [block];
}

function isEmptyColumn(grid: Grid, column: number, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) if (grid.value(row, column) !== null || grid.merge(row, column) !== null) return false;
  return true;
}
