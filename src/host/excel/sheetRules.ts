import type { InputRule, SheetPlan } from "../../sheets/plan";
import { HEAD_ROW } from "../../sheets/plan";
import { passing } from "./reach";

/** Excel's limit for a list that is typed into the rule itself. */
const MAX_LIST_CHARACTERS = 255;
/** Excel refuses longer words of the two boxes. */
const MAX_TITLE = 32;
const MAX_ERROR = 225;
const MAX_PROMPT = 255;

/** @see https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation */
export function applyRules(sheet: Excel.Worksheet, { columns, rows }: SheetPlan): void {
  columns.forEach(({ rule }, column) => {
    if (rule === null) return;
    const range = passing(sheet.getRangeByIndexes(HEAD_ROW + 1, column, rows.length, 1));
    const validation = range.dataValidation;
    validation.rule = ruleOf(rule);
    validation.errorAlert = { ...words(rule.error, MAX_ERROR), showAlert: true, style: rule.severity === "stop" ? "Stop" : "Warning" };
    if (rule.prompt !== null) validation.prompt = { ...words(rule.prompt, MAX_PROMPT), showPrompt: true };
  });
}

function words({ title, message }: InputRule["error"], maxMessage: number): InputRule["error"] {
  return { title: title.slice(0, MAX_TITLE), message: message.slice(0, maxMessage) };
}

export function ruleOf(rule: InputRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.items) } };
    case "number":
      return { [rule.whole ? "wholeNumber" : "decimal"]: between(rule.min, rule.max) };
    case "date":
      // Office.js documents ISO texts here, not serial numbers.
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

export function isoDate(serial: number): string {
  return new Date(SERIAL_ZERO + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);
}
