/** The sheets of a plan, computed by IronCalc: values by table and column. */
import { openCalcBook, type CalcInput } from "../../src/host/calc";
import { r1c1ToA1 } from "../../src/host/r1c1";
import type { CellInput, CellValue } from "../../src/host/workbook";
import { HEAD_ROW, type SheetPlan } from "../../src/sheets/plan";

export type Computed = (table: string, row: number, column: string) => CellValue;

export async function computePlans(plans: readonly SheetPlan[]): Promise<Computed> {
  const book = await openCalcBook();
  for (const { name } of plans) book.addSheet(name);
  for (const { name, groups, columns, rows } of plans) {
    for (const { column, value } of groups) book.setCells(name, HEAD_ROW - 1, column, [[value]]);
    book.setCells(name, HEAD_ROW, 0, [columns.map(({ head }) => head)]);
    book.setCells(name, HEAD_ROW + 1, 0, rows.map((cells, row) => cells.map((cell, column) => input(cell, HEAD_ROW + 1 + row, column))));
  }
  const values = new Map(plans.map((plan) => [plan.tableName, book.values(plan.name, HEAD_ROW + 1, 0, plan.rows.length, plan.columns.length)]));
  book.close();
  return (table, row, column) => {
    const plan = plans.find(({ tableName }) => tableName === table);
    return values.get(table)?.[row]?.[plan?.columns.findIndex(({ key }) => key === column) ?? -1] ?? null;
  };
}

/** Text in a number's place, as people type it, in every seventh empty month: neither formulas nor core may count it. */
export function withTypedWords(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  let blanks = 0;
  return plans.map((plan) => {
    if (plan.tableName !== "tblEntries") return plan;
    const isMonth = plan.columns.map(({ key }) => /^[mp]\d+$/u.test(key));
    return { ...plan, rows: plan.rows.map((row) => row.map((cell, column) => (isMonth[column] && cell === null && (blanks += 1) % 7 === 0 ? "约30" : cell))) };
  });
}

function input(cell: CellInput, row: number, column: number): CalcInput {
  return typeof cell === "object" && cell !== null ? { a1: r1c1ToA1(cell.formula, row, column) } : cell;
}
