/** Brings the selected cell into view, as Excel does when an add-in selects a range. */
import type { Model } from "../../host/calc/engine";

/** Lines of context that stay before the cell. */
const BEFORE = { rows: 3, columns: 1 };

/** @param room what the grid shows, heads and frozen lines included, in pixels. */
export function showSelection(model: Model, room: { readonly width: number; readonly height: number }): void {
  const { sheet, row, column, top_row: top, left_column: left } = model.getSelectedView();
  const rows = {
    frozen: model.getFrozenRowsCount(sheet),
    size: (line: number) => model.getRowHeight(sheet, line),
  };
  const columns = {
    frozen: model.getFrozenColumnsCount(sheet),
    size: (line: number) => model.getColumnWidth(sheet, line),
  };
  const nextTop = firstLine(rows, row, top, room.height, BEFORE.rows);
  const nextLeft = firstLine(columns, column, left, room.width, BEFORE.columns);
  if (nextTop !== top || nextLeft !== left) model.setTopLeftVisibleCell(nextTop, nextLeft);
}

interface Lines {
  readonly frozen: number;
  readonly size: (line: number) => number;
}

/** The first line to show behind the frozen ones: the present one while the wanted line can be seen. */
function firstLine({ frozen, size }: Lines, wanted: number, present: number, room: number, before: number): number {
  if (wanted <= frozen) return present;
  let used = 0;
  for (let line = 1; line <= frozen; line += 1) used += size(line);
  const first = Math.max(present, frozen + 1);
  if (wanted >= first) {
    for (let line = first; line <= wanted && used <= room; line += 1) used += size(line);
    if (used <= room) return present;
  }
  return Math.max(frozen + 1, wanted - before);
}
