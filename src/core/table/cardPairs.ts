/** The labels of a card's row with the cells of their values. */
import type { Grid } from "./grid";

export interface CardPair {
  readonly row: number;
  readonly label: number;
  readonly value: number;
}

/** Label and value in turn; a value merged over several cells moves what follows to the right. */
export function cardPairs(grid: Grid, row: number, left: number): readonly CardPair[] {
  const found: CardPair[] = [];
  const behind = (column: number): number => {
    const merge = column < grid.columnCount ? grid.merge(row, column) : null;
    return merge ? merge.column + merge.columnCount : column + 1;
  };
  for (let label = left; label < grid.columnCount; ) {
    const value = behind(label);
    // A merge that is not known leaves an empty cell before the label.
    if (grid.value(row, label) === null && grid.value(row, value) !== null) {
      label = value;
      continue;
    }
    found.push({ row, label, value });
    label = behind(value);
  }
  return found;
}
