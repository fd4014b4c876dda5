import type { FormulaBook } from "./formulaScope";
import type { TableLayout } from "./layout";
import { settingRowsOf } from "./settingsTable";
import type { TableName } from "./tables";

/** For formulas that are written into a workbook as it stands now. */
export function formulaBookOf(layouts: ReadonlyMap<TableName, TableLayout>): FormulaBook {
  const settings = layouts.get("tblSettings");
  const rows = settings ? [...settingRowsOf(settings)].map(([key, row]) => [key, settings.headRow + 1 + row] as const) : [];
  return { language: settings?.language ?? "zh", places: layouts, settingRows: new Map(rows) };
}
