import type { InputRule, SheetPlan } from "../../sheets/plan";
import { HEAD_ROW } from "../../sheets/plan";
import { passing } from "./reach";

/** Excel's limit for a list that is typed into the rule itself. */
const MAX_LIST_CHARACTERS = 255;

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
export function applyRules(sheet: Excel.Worksheet, { columns, rows }: SheetPlan): void {
  columns.forEach(({ rule }, column) => {
    if (rule === null) return;
    const range = passing(sheet.getRangeByIndexes(HEAD_ROW + 1, column, rows.length, 1));
    const validation = range.dataValidation;
    validation.rule = ruleOf(rule);
    validation.errorAlert = { ...rule.error, showAlert: true, style: rule.severity === "stop" ? "Stop" : "Warning" };
    if (rule.prompt !== null) validation.prompt = { ...rule.prompt, showPrompt: true };
  });
}

export function ruleOf(rule: InputRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.items) } };
    case "number":
      return { [rule.whole ? "wholeNumber" : "decimal"]: between(rule.min, rule.max) };
    case "date":
      return { date: { operator: "Between", formula1: isoDate(rule.min), formula2: isoDate(rule.max) } };
    case "length":
      return { textLength: { operator: "LessThanOrEqualTo", formula1: rule.max } };
  }
}

function between(min: number | null, max: number | null): Excel.BasicDataValidation {
  if (min === null && max === null) return { operator: "Between", formula1: -1e15, formula2: 1e15 };
  if (max === null) return { operator: "GreaterThanOrEqualTo", formula1: min ?? 0 };
  if (min === null) return { operator: "LessThanOrEqualTo", formula1: max };
  return { operator: "Between", formula1: min, formula2: max };
}

/** A plan with such a list is wrong in itself; Excel would refuse it in the middle of the write. */
function listSource(items: readonly string[]): string {
  const source = items.join(",");
  if (source.length > MAX_LIST_CHARACTERS || items.some((item) => item.includes(","))) {
    throw new RangeError(`list cannot stand in a rule: ${source.slice(0, 40)}`);
  }
  return source;
}

const MS_PER_DAY = 86_400_000;
/** Serial 60 is the day that never was, so this holds from 1 March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** Office.js wants dates of a rule in ISO 8601. */
export function isoDate(serial: number): string {
  return new Date(SERIAL_ZERO + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}
