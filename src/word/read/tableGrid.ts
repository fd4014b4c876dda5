/** The cells of a table in their places: every row of one length, merged cells in each place they cover. */
import type { Block, Cell, TableBlock } from "./block";

export interface Place {
  readonly text: string;
  /** Where its cell begins: a merged cell covers places to the right and below. */
  readonly from: "here" | "left" | "above";
  /** Lines of text in the cell. */
  readonly lines: number;
  readonly blocks: readonly Block[];
}

export type Grid = readonly (readonly Place[])[];

const EMPTY: Place = { text: "", from: "here", lines: 0, blocks: [] };

/** A grid has not many more places than cells; one that has would fill the memory. */
const PLACES_PER_CELL = 64;

/** null for what cannot be a grid. Columns in which no cell begins, left over from dragged borders, are dropped. */
export function tableGrid({ rows }: TableBlock): Grid | null {
  const starts = new Set<number>();
  let cells = 0;
  for (const row of rows) {
    for (const { column } of row) starts.add(column);
    cells += row.length;
  }
  if (starts.size * rows.length > PLACES_PER_CELL * cells) return null;
  const columns = new Map([...starts].sort((a, b) => a - b).map((column, index) => [column, index]));
  const grid: Place[][] = [];
  for (const row of rows) {
    const places = Array.from(columns, () => EMPTY);
    for (const cell of row) fill(places, cell, columns, grid.at(-1));
    grid.push(places);
  }
  return grid;
}

function fill(places: Place[], cell: Cell, columns: ReadonlyMap<number, number>, above: readonly Place[] | undefined): void {
  const at = columns.get(cell.column) ?? 0;
  const own = cell.continues ? above?.[at] : undefined;
  const place: Place = own === undefined ? placeOf(cell) : { ...own, from: "above" };
  places[at] = place;
  for (let column = cell.column + 1; column < cell.column + cell.span; column += 1) {
    const index = columns.get(column);
    if (index !== undefined) places[index] = { ...place, from: cell.continues ? "above" : "left" };
  }
}

function placeOf(cell: Cell): Place {
  const lines = linesOf(cell.blocks);
  return { text: lines.join(" "), from: "here", lines: lines.length, blocks: cell.blocks };
}

/** Of a cell, with those of tables inside it; blank ones left out, each without blanks that Word shows as indents. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks
    .flatMap((block) => (block.kind === "line" ? block.text.split("\n") : block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks)))))
    .map((line) => line.replaceAll("\t", " ").trim())
    .filter((line) => line !== "");
}
