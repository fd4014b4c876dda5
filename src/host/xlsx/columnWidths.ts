/** Widths of a sheet's columns, in digits of the default font. */
interface ColumnWidth {
  readonly min: number;
  readonly max: number;
  readonly width: number;
}

export type ColumnWidths = readonly ColumnWidth[];

/** Of a column that no `<col>` speaks of. */
const DEFAULT_WIDTH = 8.43;

/** @param head of the worksheet part, before its cells. */
export function readColumnWidths(head: string): ColumnWidths {
  return [...head.matchAll(/<col\b[^>]*>/g)].map(([tag]) => {
    const number = (name: string): number => Number(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? DEFAULT_WIDTH);
    return { min: number("min") - 1, max: number("max") - 1, width: number("width") };
  });
}

export function columnWidth(widths: ColumnWidths, column: number): number {
  return widths.find(({ min, max }) => column >= min && column <= max)?.width ?? DEFAULT_WIDTH;
}
