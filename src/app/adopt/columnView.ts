/** What the pane shows of a table's columns: which to check, which belong together, and some of what they hold. */
import { plainDigits, roundHalfUp, shift } from "../../core/number/round";
import { Grid } from "../../core/table/grid";
import { SILENT } from "../../core/table/rowKinds";
import { shownText } from "../../core/table/shownText";
import type { SheetCells } from "../../core/table/sheetCells";
import type { TableColumn, TableReading } from "../../core/table/tableReading";

/** Below it a decision is shown to be one. */
const SURE = 0.8;

/** Months and units across are known by their heads, however little a figure says of itself. */
export function isDoubtful({ confidence, personal, evidence, entity, period }: TableColumn): boolean {
  return confidence < SURE && !personal && entity === "" && period === "" && !evidence.some(({ by }) => by === "person");
}

/** Columns beside each other that mean the same of another month or unit each; mostly one alone. */
export type ColumnRun = readonly [TableColumn, ...TableColumn[]];

/** From so many on they are told as one. */
const LONG_RUN = 4;

export function columnRuns(columns: readonly TableColumn[]): readonly ColumnRun[] {
  const runs: [TableColumn, ...TableColumn[]][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run && belongs(run[0], column)) run.push(column);
    else runs.push([column]);
  }
  return runs.flatMap((run): readonly ColumnRun[] => (run.length < LONG_RUN ? run.map((one): ColumnRun => [one]) : [run]));
}

function belongs(first: TableColumn, { field, entity, period, personal }: TableColumn): boolean {
  if (personal || first.personal || field !== first.field) return false;
  return (entity !== "" && first.entity !== "") || (period !== "" && first.period !== "");
}

const SAMPLES = 3;

/** By column: the first values that differ from each other, as they are printed. Nothing of personal columns, and of no cell that held something personal or a picture. */
export function columnSamples(cells: SheetCells, { columns, rows, unused }: TableReading): ReadonlyMap<number, readonly string[]> {
  const grid = new Grid(cells);
  const hidden = new Set(unused.filter(({ reason }) => reason === "personal" || reason === "picture").map(({ row, column }) => `${String(row)}:${String(column)}`));
  const lines = [...new Set(rows.filter(({ kind }) => !SILENT.has(kind)).map(({ row }) => row))];
  const samplesOf = (column: number): readonly string[] => {
    const found = new Set<string>();
    for (const row of lines) {
      if (found.size === SAMPLES) break;
      if (hidden.has(`${String(row)}:${String(column)}`)) continue;
      const text = printedCell(grid, row - cells.row, column - cells.column);
      if (text !== "") found.add(text);
    }
    return [...found];
  };
  return new Map(columns.filter(({ personal }) => !personal).map(({ column }) => [column, samplesOf(column)]));
}

/** Digits behind the point beyond which a number is computing noise. */
const DECIMALS = 4;

function printedCell(grid: Grid, row: number, column: number): string {
  const value = grid.filled(row, column);
  if (typeof value !== "number") return grid.text(row, column).replace(/\s+/gu, " ");
  const [fixed, places = "", percent] = /^0(?:\.(0+))?(%)?$/u.exec(grid.format(row, column)) ?? [];
  if (fixed !== undefined) return plainDigits(roundHalfUp(percent ? shift(value, 2) : value, places.length), places.length) + (percent ?? "");
  const shown = shownText(grid, row, column);
  return shown === String(value) ? plainDigits(roundHalfUp(value, DECIMALS)) : shown;
}
