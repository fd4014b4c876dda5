import { type AppendChange, type CellInput, type DeleteRowsChange, isFormula } from "../workbook";
import { cellPieces, valueRows } from "./cellPieces";
import { hostError } from "./errors";
import type { LocatedTable } from "./locate";
import { passing, type Reach } from "./reach";
import { CELLS_PER_ARRAY, PIECE_BYTES, STEP_BYTES, cellBytes, intoRequests } from "./requestSize";
import { runsOf } from "./runs";
import { part, setPiece, type Step } from "./step";

/**
 * `rows.add` moves what stands below the table down. Formulas follow in the same step, because it takes none in R1C1.
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
 */
export function appendSteps({ table: name, rows }: AppendChange, table: LocatedTable): readonly Step[] {
  if (table.filtered) throw hostError("host_filtered", { table: name });
  const sized = rows.map((row) => ({ row, bytes: row.reduce<number>((sum, cell) => sum + inputBytes(cell), 2) }));
  return intoRequests(sized, PIECE_BYTES).map((band) => {
    const added = band.map(({ row }) => row);
    return {
      bytes: STEP_BYTES + band.reduce((sum, { bytes }) => sum + bytes, 0),
      apply: (reach) => {
        reach.table(name).rows.add(undefined, valueRows(added));
        reach.bodyChanged(name);
        setFormulas(added, () => lastRows(reach, name, added.length));
      },
    };
  });
}

/** Of a few rows in one array, so that a row has all of its formulas or none. */
export function setFormulas(rows: readonly (readonly CellInput[])[], origin: () => Excel.Range): void {
  const formulas = cellPieces(rows).filter((piece) => piece.kind !== "values");
  if (formulas.length === 0) return;
  const range = origin();
  if (rows.length * (rows[0]?.length ?? 0) <= CELLS_PER_ARRAY) {
    range.formulasR1C1 = rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : null)));
    return;
  }
  for (const piece of formulas) setPiece(part(range, piece.row, piece.column, piece.rowCount, piece.columnCount), piece);
}

function lastRows(reach: Reach, table: string, count: number): Excel.Range {
  const last = passing(reach.body(table).getLastRow());
  if (count === 1) return last;
  const first = passing(last.getOffsetRange(1 - count, 0));
  return passing(first.getResizedRange(count - 1, 0));
}

function inputBytes(cell: CellInput): number {
  return cellBytes(typeof cell === "object" && cell !== null ? cell.formula : cell);
}

/**
 * @param rows as the table stands when the step runs. From the bottom, so that the rows above keep their place. A table
 * keeps one row, with its formats and rules: when all go, the first is emptied instead.
 */
export function deleteRowsSteps(change: DeleteRowsChange, rows: readonly number[], table: LocatedTable): readonly Step[] {
  const name = change.table;
  if (table.filtered) throw hostError("host_filtered", { table: name });
  if (rows.some((row) => row >= table.rowCount)) throw hostError("host_missing", { table: name });
  const emptied = new Set(rows).size === table.rowCount;
  const runs = [...runsOf(emptied ? rows.filter((row) => row > 0) : rows)].reverse();
  return [
    {
      bytes: STEP_BYTES * (runs.length + 1),
      apply: (reach) => {
        for (const { first, count } of runs) part(reach.body(name), first, 0, count, table.columnCount).delete("Up");
        if (emptied) part(reach.body(name), 0, 0, 1, table.columnCount).clear("Contents");
        reach.bodyChanged(name);
      },
    },
  ];
}
