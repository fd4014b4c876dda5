import { daySerial, endOfMonth, periodKey, type Period } from "../core/indicator/period";
import type { CellInput, Change } from "../host/workbook";
import type { TableLayout } from "../sheets/layout";
import { settingRowsOf } from "../sheets/settingsTable";
import { cellChange } from "../sheets/tableChanges";

/** 报告期 and with it 数据截止日, two cells of the settings sheet. */
export function periodChanges(settings: TableLayout, period: Period): readonly Change[] {
  const rows = settingRowsOf(settings);
  const set = (key: string, value: CellInput): readonly Change[] => {
    const row = rows.get(key);
    return row === undefined ? [] : cellChange(settings, row, "value", value);
  };
  return [...set("period", periodKey(period)), ...set("cutoff", daySerial(endOfMonth(period.year, period.month)))];
}
