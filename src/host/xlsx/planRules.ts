/** Data validation and colours by text, for every column of a plan that has them. */
import { type ColumnPlan, HEAD_ROW, type InputRule, type SheetPlan } from "../../sheets/plan";
import { areaAddress } from "../a1";
import type { StyleSheet } from "./styleSheet";
import { encodeXstring, escapeXml } from "./xml";

/** Rules reach past the table's end: a table that grows in a file, or in a program that does not carry them along, keeps them. */
const LAST_RULED_ROW = 20_000;

/** Excel's limits: a list typed into the rule, its titles and its messages. */
const MAX_LIST_CHARACTERS = 255;
const MAX_TITLE = 32;
const MAX_ERROR = 225;
const MAX_PROMPT = 255;

/** The body cells of a column and those below it. */
export function ruledArea(plan: SheetPlan, column: number): string {
  const bottom = Math.max(LAST_RULED_ROW - 1, HEAD_ROW + plan.rows.length);
  return areaAddress({ top: HEAD_ROW + 1, left: column, bottom, right: column });
}

export function shadesXml(plan: SheetPlan, styles: StyleSheet): string {
  let priority = 0;
  return eachColumn(plan, ({ shades }, area) => {
    const rules = shades.flatMap(({ texts, fill, font }) =>
      texts.map((text) => {
        priority += 1;
        const rule = `type="cellIs" dxfId="${String(styles.shade(fill, font))}" priority="${String(priority)}" operator="equal"`;
        return `<cfRule ${rule}><formula>${escapeXml(quoted(text))}</formula></cfRule>`;
      }),
    );
    return rules.length === 0 ? "" : `<conditionalFormatting sqref="${area}">${rules.join("")}</conditionalFormatting>`;
  }).join("");
}

export function validationsXml(plan: SheetPlan): string {
  const rules = eachColumn(plan, ({ rule }, area) => (rule === null ? "" : validationXml(rule, area)));
  return rules.length === 0 ? "" : `<dataValidations count="${String(rules.length)}">${rules.join("")}</dataValidations>`;
}

function eachColumn(plan: SheetPlan, xmlOf: (column: ColumnPlan, area: string) => string): readonly string[] {
  return plan.columns.map((column, index) => xmlOf(column, ruledArea(plan, index))).filter((xml) => xml !== "");
}

function validationXml(rule: InputRule, area: string): string {
  const { error, prompt } = rule;
  const attributes = {
    ...conditionOf(rule),
    ...(rule.severity === "warning" ? { errorStyle: "warning" } : {}),
    allowBlank: "1",
    showInputMessage: "1",
    showErrorMessage: "1",
    errorTitle: error.title.slice(0, MAX_TITLE),
    error: error.message.slice(0, MAX_ERROR),
    ...(prompt === null ? {} : { promptTitle: prompt.title.slice(0, MAX_TITLE), prompt: prompt.message.slice(0, MAX_PROMPT) }),
    sqref: area,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(encodeXstring(value))}"`);
  const [first, second] = boundsOf(rule);
  const bounds = `<formula1>${escapeXml(first)}</formula1>${second === null ? "" : `<formula2>${escapeXml(second)}</formula2>`}`;
  return `<dataValidation ${written.join(" ")}>${bounds}</dataValidation>`;
}

function conditionOf(rule: InputRule): Readonly<Record<string, string>> {
  switch (rule.kind) {
    case "list":
      return { type: "list" };
    case "number":
      return { type: rule.whole ? "whole" : "decimal", operator: numberOperator(rule.min, rule.max) };
    case "date":
      return { type: "date", operator: "between" };
    case "length":
      return { type: "textLength", operator: "lessThanOrEqual" };
  }
}

function numberOperator(min: number | null, max: number | null): string {
  if (min !== null && max === null) return "greaterThanOrEqual";
  return min === null && max !== null ? "lessThanOrEqual" : "between";
}

/** Beyond every figure of an office: the rule only asks for a number. */
const ANY_NUMBER = 1e15;

function boundsOf(rule: InputRule): readonly [string, string | null] {
  switch (rule.kind) {
    case "list":
      return [quoted(listSource(rule.items)), null];
    case "number":
      if (rule.min === null && rule.max === null) return [String(-ANY_NUMBER), String(ANY_NUMBER)];
      return rule.min === null ? [String(rule.max), null] : [String(rule.min), rule.max === null ? null : String(rule.max)];
    case "date":
      return [String(rule.min), String(rule.max)];
    case "length":
      return [String(rule.max), null];
  }
}

/** A plan with a list that no rule can hold is wrong in itself. */
function listSource(items: readonly string[]): string {
  const source = items.join(",");
  if (source.length > MAX_LIST_CHARACTERS || items.some((item) => item.includes(","))) {
    throw new RangeError(`list cannot stand in a rule: ${source.slice(0, 40)}`);
  }
  return source;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
