/** Filters hide rows, and Excel refuses what would scatter over hidden rows. */
import type { Area } from "../../../host/a1";
import { Fault } from "../protocol/fault";
import { isArray, isObject, type Json, type JsonObject } from "../protocol/json";
import { cellsOf } from "./areas";
import type { Book } from "./book";
import { readCells } from "./readCells";
import type { FilterState, TableState } from "./registry";

const hiddenIn = (filter: FilterState | null, area: Area): boolean =>
  filter?.hiddenRows.some((row) => row >= area.top && row <= area.bottom) ?? false;

/** https://learn.microsoft.com/javascript/api/excel/excel.errorcodes#excel-excel-errorcodes-filteredrangeconflict-member */
export function refuseHiddenRows(book: Book, sheet: number, area: Area): void {
  if (cellsOf(area) === 1) return;
  const filters = [book.state(sheet).filter, ...book.tablesOn(sheet).map(({ filter }) => filter)];
  if (filters.some((filter) => hiddenIn(filter, area))) throw new Fault("FilteredRangeConflict", "the range has rows that a filter hides");
}

export function refuseFilteredTable(table: TableState): void {
  if (table.filter && table.filter.criteria.size > 0) throw new Fault("FilteredRangeConflict", `the table ${table.name} is filtered`);
}

export const tableBody = ({ area, options }: TableState): Area => ({
  ...area,
  top: area.top + (options.showHeaders ? 1 : 0),
  bottom: area.bottom - (options.showTotals ? 1 : 0),
});

/** Sets or removes (null) the criteria of one column and hides the rows that fail any. */
export function filterColumn(book: Book, sheet: number, body: Area, filter: FilterState | null, column: number, criteria: JsonObject | null): FilterState | null {
  const all = new Map(filter?.criteria);
  if (criteria === null) all.delete(column);
  else all.set(column, criteria);
  return applyCriteria(book, sheet, body, filter, all);
}

export function applyCriteria(
  book: Book,
  sheet: number,
  body: Area,
  filter: FilterState | null,
  criteria: ReadonlyMap<number, JsonObject>,
): FilterState | null {
  const { index } = book.sheet(sheet);
  for (const row of filter?.hiddenRows ?? []) book.model.setRowsHidden(index, row + 1, row + 1, false);
  if (criteria.size === 0) return null;
  const texts = readCells(book, sheet, body, "text");
  const values = readCells(book, sheet, body, "values");
  const hiddenRows = texts.flatMap((line, at) => {
    const passes = [...criteria].every(([column, rule]) => passesRule(rule, line[column] ?? "", values[at]?.[column] ?? ""));
    return passes ? [] : [body.top + at];
  });
  for (const row of hiddenRows) book.model.setRowsHidden(index, row + 1, row + 1, true);
  return { criteria, hiddenRows };
}

function passesRule(rule: JsonObject, text: Json, value: Json): boolean {
  const shown = String(text);
  switch (rule["filterOn"]) {
    case "Values":
      return isArray(rule["values"]) && rule["values"].some((wanted) => !isObject(wanted) && String(wanted).toLowerCase() === shown.toLowerCase());
    case "Custom": {
      const first = passesCriterion(rule["criterion1"], shown, value);
      if (rule["criterion2"] === undefined || rule["criterion2"] === null) return first;
      const second = passesCriterion(rule["criterion2"], shown, value);
      return rule["operator"] === "Or" ? first || second : first && second;
    }
    default:
      throw new Fault("UnsupportedOperation", `the stand-in does not filter by ${String(rule["filterOn"])}`);
  }
}

const CRITERION = /^(<>|<=|>=|<|>|=)?(.*)$/su;

function passesCriterion(criterion: Json | undefined, text: string, value: Json): boolean {
  const [, sign = "=", operand = ""] = CRITERION.exec(String(criterion)) ?? [];
  const number = Number(operand);
  if (operand !== "" && !Number.isNaN(number) && typeof value === "number") {
    switch (sign) {
      case "<":
        return value < number;
      case ">":
        return value > number;
      case "<=":
        return value <= number;
      case ">=":
        return value >= number;
      default:
        return (value === number) === (sign === "=");
    }
  }
  const pattern = new RegExp(`^${operand.replace(/[.+^${}()|[\]\\]/gu, "\\$&").replaceAll("*", ".*").replaceAll("?", ".")}$`, "isu");
  return pattern.test(text) === (sign !== "<>");
}
