import { parseCell } from "../../src/host/a1";
import type { CellInput, SheetCellsChange } from "../../src/host/workbook";
import type { ColumnPlan, SheetPlan } from "../../src/sheets/plan";

/** A plain column of a trial sheet. */
export function columnPlan(head: string, more: Partial<ColumnPlan> = {}): ColumnPlan {
  return {
    key: head, head, width: 12, hidden: false, format: "General", align: "left", wrap: false, role: "input", rule: null, shades: [],
    ...more,
  }; // prettier-ignore
}

export interface TrialSheet {
  readonly name: string;
  readonly tableName: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly (readonly CellInput[])[];
}

export function sheetPlan(sheet: TrialSheet & Partial<SheetPlan>): SheetPlan {
  return {
    title: `${sheet.name}（试用）`,
    subtitle: null,
    groups: [],
    formatExceptions: [],
    freezeColumns: 1,
    visibility: "visible",
    filterButtons: true,
    fonts: { title: { name: "方正小标宋简体", size: 18 }, head: { name: "黑体", size: 11 }, body: { name: "仿宋", size: 11 } },
    print: { columnCount: null, orientation: "landscape", footer: { left: "填报人：", center: "第 &P 页", right: "审核人：" } },
    ...sheet,
  };
}

/** One cell outside our tables, by its A1 address. */
export function sheetCell(sheet: string, address: string, value: CellInput, standing: CellInput = null): SheetCellsChange {
  const place = parseCell(address);
  if (place === null) throw new RangeError(`${address} is no cell`);
  return { kind: "sheetCells", sheet, ...place, cells: [[value]], standing: [[standing]] };
}
