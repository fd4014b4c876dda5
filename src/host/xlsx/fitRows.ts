/** Fits the rows whose texts have changed, unless the user set their height. */
import { type FittedText, rowHeight } from "./rowHeight";
import type { SheetGrid } from "./sheetGrid";
import type { StyleSheet } from "./styleSheet";

export function fitRows(grid: SheetGrid, styles: StyleSheet): void {
  for (const row of grid.rowsToFit) {
    const texts = grid.rowCells(row).flatMap(([column, { value, style }]): FittedText[] => {
      if (typeof value !== "string") return [];
      const { size, wrap } = styles.textLook(style);
      return [{ text: value, size, wrapWidth: wrap ? grid.columnWidth(column) : null }];
    });
    grid.fitRow(row, rowHeight(texts));
  }
}
