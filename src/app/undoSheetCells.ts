/** Takes back cells that were written into a sheet of the user's own: those that still hold what was written. */
import { sameContent } from "../host/sameContent";
import { HostError, isFormula, type SheetCellsChange, type SheetReader, type StandingCell } from "../host/workbook";

/** The change that takes this one back. A format whose predecessor is not stated stays. */
export function turnedRound({ cells, standing, formats, standingFormats, ...place }: SheetCellsChange): SheetCellsChange {
  return {
    ...place,
    cells: cells.map((line, r) => line.map((cell, c) => (cell === undefined ? undefined : (standing[r]?.[c] ?? null)))),
    standing: cells,
    formats: (formats ?? []).map((line, r) => line.map((format, c) => (format === undefined ? undefined : standingFormats?.[r]?.[c]))),
    standingFormats: formats ?? [],
  };
}

export interface SheetCellsBack {
  /** Null when nothing is left to take back. */
  readonly change: SheetCellsChange | null;
  /** Cells that somebody has changed since. */
  readonly left: number;
  /** Not every cell holds what was written: it may stand elsewhere. */
  readonly moved: boolean;
}

/** @param back made by {@link turnedRound}. */
export async function cellsBack(reader: SheetReader, back: SheetCellsChange): Promise<SheetCellsBack> {
  const found = await foundIn(reader, back);
  const isStanding = (r: number, c: number): boolean => {
    const [expected, cell] = [back.standing[r]?.[c], found?.[r]?.[c]];
    if (cell === undefined) return false;
    return expected === undefined ? cell.format === back.standingFormats?.[r]?.[c] : sameContent(cell.content, expected);
  };
  const isBackAlready = (r: number, c: number): boolean => {
    const [before, cell] = [back.cells[r]?.[c], found?.[r]?.[c]];
    return before !== undefined && cell !== undefined && sameContent(cell.content, before);
  };
  const cells = back.cells.map((line, r) => line.map((cell, c) => (isStanding(r, c) ? cell : undefined)));
  const formats = (back.formats ?? []).map((line, r) => line.map((format, c) => (isStanding(r, c) ? format : undefined)));
  const written = back.cells.flatMap((line, r) => line.flatMap((cell, c) => (cell === undefined ? [] : [{ r, c }])));
  const isEmpty = [...cells, ...formats].flat().every((item) => item === undefined);
  const absent = written.filter(({ r, c }) => !isStanding(r, c));
  return { change: isEmpty ? null : { ...back, cells, formats }, left: absent.filter(({ r, c }) => !isBackAlready(r, c)).length, moved: absent.length > 0 };
}

function foundIn(reader: SheetReader, { sheet, row, column, cells, standingFormats = [] }: SheetCellsChange): Promise<readonly (readonly StandingCell[])[] | null> {
  const columnCount = Math.max(0, ...[...cells, ...standingFormats].map((line) => line.length));
  return orMissing(reader.readCells({ sheet, row, column, rowCount: Math.max(cells.length, standingFormats.length), columnCount }));
}

/**
 * Whether a formula that was written still names a sheet that goes, at none of the cells that are taken back: the user
 * has moved it. Where its sheet has another name by now, nobody can tell, and it is taken to stand.
 */
export async function stillPointAt(reader: SheetReader, written: readonly SheetCellsChange[], backs: readonly SheetCellsChange[], going: readonly string[]): Promise<boolean> {
  const names = going.map((name) => name.replaceAll("'", "''"));
  const isPointing = (formula: string | null | undefined): boolean => names.some((name) => formula?.includes(name) === true);
  const pointing = written.filter(({ standing }) => standing.some((line) => line.some((cell) => isFormula(cell) && isPointing(cell.formula))));
  for (const sheet of new Set(pointing.map((change) => change.sheet))) {
    const taken = new Set(backs.filter((back) => back.sheet === sheet).flatMap(placesOf));
    const content = await orMissing(reader.readSheet({ sheet }));
    if (content === null) return true;
    const { row, column, formulas = [] } = content;
    if (formulas.some((line, r) => line?.some((formula, c) => isPointing(formula) && !taken.has(placeKey(row + r, column + c))))) return true;
  }
  return false;
}

const placesOf = ({ row, column, cells }: SheetCellsChange): readonly string[] => cells.flatMap((line, r) => line.flatMap((cell, c) => (cell === undefined ? [] : [placeKey(row + r, column + c)])));
const placeKey = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** Null where the sheet has gone, or has another name now. */
async function orMissing<T>(read: Promise<T>): Promise<T | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof HostError && error.issue.code === "host_missing") return null;
    throw error;
  }
}
