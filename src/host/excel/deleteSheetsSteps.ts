import type { DeleteSheetsChange } from "../workbook";
import { hostError } from "./errors";
import type { Located, LocatedTable } from "./locate";
import { STEP_BYTES } from "./requestSize";
import type { Step } from "./step";

/**
 * Excel refuses to delete its last visible sheet, and one that is very hidden; both are known before anything is touched.
 * Reference: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
 * @param shown names of the visible sheets as they are when the step runs.
 */
export function deleteSheetsSteps({ tables: names }: DeleteSheetsChange, tableOf: (name: string) => LocatedTable, shown: ReadonlySet<string>, { veryHiddenSheets }: Located): readonly Step[] {
  const sheets = [...new Set(names.map((name) => tableOf(name).sheet))];
  const [last] = sheets;
  if (last !== undefined && [...shown].every((name) => sheets.includes(name))) throw hostError("host_last_sheet", { sheet: last });
  return sheets.map((name) => ({
    bytes: STEP_BYTES * 2,
    apply: (reach) => {
      const sheet = reach.sheet(name);
      if (veryHiddenSheets.has(name)) sheet.visibility = "Hidden";
      sheet.delete();
    },
  }));
}
