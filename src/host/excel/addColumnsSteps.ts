import { type AddColumnsChange, type CellInput, isFormula } from "../workbook";
import { typed, valueRows } from "./cellPieces";
import { hostError } from "./errors";
import { fillingOrder } from "./fillingOrder";
import type { LocatedTable } from "./locate";
import { passing } from "./reach";
import { STEP_BYTES, cellBytes } from "./requestSize";
import { setFormulas } from "./rowSteps";
import { runsOf } from "./runs";
import { part, type Step } from "./step";

/**
 * `columns.add` without a place adds at the right end and moves what stands beside the table to the right.
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)
 */
export function addColumnsSteps({ table: name, heads, cells }: AddColumnsChange, table: LocatedTable): readonly Step[] {
  if (table.filtered) throw hostError("host_filtered", { table: name });
  const present = new Set(table.heads.map((head) => head.toLowerCase()));
  const doubled = heads.find((head) => present.has(head.toLowerCase()));
  if (doubled !== undefined) throw hostError("host_exists", { table: name, column: doubled });
  return heads.map((head, column) => {
    // One cell for every row that is there: a table that grew since it was read gets blanks below.
    const body = Array.from({ length: table.rowCount }, (_, row) => [cells[row]?.[column] ?? null]);
    const values = [[typed(head, false) ?? ""], ...valueRows(body)];
    return {
      bytes: STEP_BYTES + values.reduce((sum, [value = ""]) => sum + cellBytes(value) + 2, 0),
      apply: (reach) => {
        reach.table(name).columns.add(undefined, values);
        reach.bodyChanged(name);
        fill(body.map(([cell]) => cell ?? undefined), () => passing(reach.body(name).getLastColumn()));
      },
    };
  });
}

/** Only formulas: the values stand already. */
function fill(column: readonly (CellInput | undefined)[], body: () => Excel.Range): void {
  const { first, emptied, then } = fillingOrder(column);
  const set = (cells: typeof column): void => setFormulas(cells.map((cell) => [cell ?? null]), body);
  if (!column.some(isFormula)) return;
  set(first);
  if (column.every((cell) => cell === undefined || isFormula(cell))) for (const run of runsOf(emptied)) part(body(), run.first, 0, run.count, 1).clear("Contents");
  set(then);
}
