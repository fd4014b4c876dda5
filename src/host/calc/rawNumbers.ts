/**
 * IronCalc tells the numbers in its cells only as formatted text of at most 15 digits. Joined to text by a formula
 * they keep every digit, so cells below each other are joined by one `TEXTJOIN` on a sheet of its own.
 */
import { cellAddress } from "../a1";
import type { Model } from "./engine";

export interface CellPlace {
  readonly sheet: number;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** The sheet on which the formulas are written, which no other formula names. */
export interface Scratch {
  readonly model: Model;
  readonly sheet: number;
  /** Of the other sheets, by index, as formulas spell them. */
  readonly quotedNames: readonly string[];
  /** Computes what was written. */
  readonly evaluate: () => void;
}

/** Neighbours down one column. */
interface Run extends CellPlace {
  readonly count: number;
}

const MAX_RUN = 1_000;
/** A sign that no workbook uses. */
const SEPARATOR = "␟";
/** IronCalc's codes for what a cell holds. */
export const CELL_TYPE = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** By `keyOf(place)`, of the places that hold a number after the evaluation; the rest is left out. */
export function readNumbers(scratch: Scratch, places: readonly CellPlace[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const open = readRuns(scratch, runsOf(places), numbers);
  // One error spoils what it is joined with; now that types are known, only numbers are joined.
  const rest = open.flatMap(placesOf).filter((place) => typeOf(scratch, place) === CELL_TYPE.number);
  if (rest.length > 0) readRuns(scratch, runsOf(rest), numbers);
  return numbers;
}

export const keyOf = ({ sheet, row, column }: CellPlace): string => `${String(sheet)} ${String(row)} ${String(column)}`;

const typeOf = ({ model }: Scratch, { sheet, row, column }: CellPlace): number => model.getCellType(sheet, row + 1, column + 1);

/** Returns the runs that could not be read. */
function readRuns(scratch: Scratch, runs: readonly Run[], numbers: Map<string, number>): readonly Run[] {
  const { model, sheet } = scratch;
  runs.forEach((run, index) => {
    const range = `${cellAddress(run.row, run.column)}:${cellAddress(run.row + run.count - 1, run.column)}`;
    model.setUserInput(sheet, index + 1, 1, `=TEXTJOIN("${SEPARATOR}",FALSE,${scratch.quotedNames[run.sheet] ?? ""}!${range})`);
  });
  scratch.evaluate();
  return runs.filter((run, index) => {
    const parts = model.getFormattedCellValue(sheet, index + 1, 1).split(SEPARATOR);
    if (model.getCellType(sheet, index + 1, 1) === CELL_TYPE.error || parts.length !== run.count) return true;
    placesOf(run).forEach((place, at) => {
      if (typeOf(scratch, place) === CELL_TYPE.number) numbers.set(keyOf(place), numberOf(scratch, place, parts[at] ?? ""));
    });
    return false;
  });
}

/** A formula that names a blank cell shows 0 and joins as nothing. */
function numberOf({ model }: Scratch, { sheet, row, column }: CellPlace, joined: string): number {
  return joined === "" ? Number(model.getFormattedCellValue(sheet, row + 1, column + 1)) || 0 : Number(joined);
}

function runsOf(places: readonly CellPlace[]): readonly Run[] {
  const sorted = [...places].sort((a, b) => a.sheet - b.sheet || a.column - b.column || a.row - b.row);
  const runs: Run[] = [];
  for (const place of sorted) {
    const last = runs.at(-1);
    const follows = last?.sheet === place.sheet && last.column === place.column && last.row + last.count === place.row;
    if (last && follows && last.count < MAX_RUN) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ ...place, count: 1 });
  }
  return runs;
}

const placesOf = ({ sheet, row, column, count }: Run): readonly CellPlace[] =>
  Array.from({ length: count }, (_, at) => ({ sheet, row: row + at, column }));
