/** Validation and conditional formats, from the file's words to Office.js's and back. ECMA-376 part 1, 18.3.1.18 and 18.3.1.33. */
import { type Area, areaAddress, parseArea } from "../../host/a1";
import { encodeXstring, escapeXml, decodeXstring } from "../../host/xlsx/xml";
import type { ConditionalFormatState, ValidationState } from "../standin/book/registry";
import { isObject, type Json, type JsonObject } from "../standin/protocol/json";
import type { RuleLook } from "./readStyles";
import { attribute, childrenOf, find, flagAttribute, numberAttribute, type XmlNode } from "./xmlTree";

/** File, validation of Office.js, conditional format of Office.js. */
const OPERATORS = [
  ["between", "Between", "Between"],
  ["notBetween", "NotBetween", "NotBetween"],
  ["equal", "EqualTo", "EqualTo"],
  ["notEqual", "NotEqualTo", "NotEqualTo"],
  ["greaterThan", "GreaterThan", "GreaterThan"],
  ["lessThan", "LessThan", "LessThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo", "GreaterThanOrEqual"],
  ["lessThanOrEqual", "LessThanOrEqualTo", "LessThanOrEqual"],
] as const;

const KINDS = [
  ["whole", "wholeNumber"],
  ["decimal", "decimal"],
  ["textLength", "textLength"],
  ["date", "date"],
  ["time", "time"],
] as const;

const STYLES = [
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
] as const;

const areasOf = (node: XmlNode): readonly Area[] => (attribute(node, "sqref") ?? "").split(" ").flatMap((part) => parseArea(part) ?? []);
const sqref = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

/** A number stands for itself, anything else is a formula. */
const operand = (text: string): Json => (text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : `=${text}`);

export function readValidations(sheet: XmlNode): readonly ValidationState[] {
  return childrenOf(find(sheet, "dataValidations"), "dataValidation").flatMap((node) => {
    const rule = validationRule(node);
    if (rule === null) return [];
    const words = (name: string): string => decodeXstring(attribute(node, name) ?? "");
    const style = STYLES.find(([file]) => file === (attribute(node, "errorStyle") ?? "stop"))?.[1] ?? "Stop";
    return {
      areas: areasOf(node),
      rule,
      errorAlert: { title: words("errorTitle"), message: words("error"), showAlert: flagAttribute(node, "showErrorMessage"), style },
      prompt: { title: words("promptTitle"), message: words("prompt"), showPrompt: flagAttribute(node, "showInputMessage") },
      ignoreBlanks: flagAttribute(node, "allowBlank"),
    };
  });
}

function validationRule(node: XmlNode): JsonObject | null {
  const type = attribute(node, "type") ?? "none";
  const first = find(node, "formula1")?.text ?? "";
  const second = find(node, "formula2")?.text;
  if (type === "custom") return { custom: { formula: `=${first}` } };
  if (type === "list") {
    const typed = /^"(.*)"$/su.exec(first)?.[1];
    return { list: { inCellDropDown: !flagAttribute(node, "showDropDown"), source: typed?.replaceAll('""', '"') ?? `=${first}` } };
  }
  const kind = KINDS.find(([file]) => file === type)?.[1];
  if (kind === undefined) return null;
  const operator = OPERATORS.find(([file]) => file === (attribute(node, "operator") ?? "between"))?.[1] ?? "Between";
  return { [kind]: { operator, formula1: operand(first), ...(second === undefined ? {} : { formula2: operand(second) }) } };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const DAY = 86_400_000;

/** Office.js gives dates as ISO texts; files count days. */
function bound(value: Json | undefined, isDate: boolean): string | null {
  if (value === undefined || value === null || value === "") return null;
  if (isDate && typeof value === "string" && /^\d{4}-\d{2}-\d{2}/u.test(value)) return String((Date.parse(value) - Date.UTC(1899, 11, 30)) / DAY);
  return String(value).replace(/^=/u, "");
}

export function validationsXml(validations: readonly ValidationState[]): string {
  const written = validations.flatMap(({ areas, rule, errorAlert, prompt, ignoreBlanks }) => {
    const [kind, of] = Object.entries(rule)[0] ?? [];
    if (kind === undefined || !isObject(of) || areas.length === 0) return [];
    const file = KINDS.find(([, office]) => office === kind)?.[0] ?? kind;
    const operator = OPERATORS.find(([, office]) => office === of["operator"])?.[0];
    const source = String(of["source"] ?? "");
    const first = kind === "list" ? (source.startsWith("=") ? source.slice(1) : quoted(source)) : (bound(of["formula"] ?? of["formula1"], kind === "date") ?? "");
    const second = bound(of["formula2"], kind === "date");
    const words = { errorTitle: errorAlert["title"], error: errorAlert["message"], promptTitle: prompt["title"], prompt: prompt["message"] };
    const attributes = [
      `type="${file}"`,
      ...(operator === undefined ? [] : [`operator="${operator}"`]),
      `errorStyle="${STYLES.find(([, office]) => office === errorAlert["style"])?.[0] ?? "stop"}"`,
      `allowBlank="${ignoreBlanks ? "1" : "0"}"`,
      `showErrorMessage="${errorAlert["showAlert"] === false ? "0" : "1"}"`,
      `showInputMessage="${prompt["showPrompt"] === false ? "0" : "1"}"`,
      ...(of["inCellDropDown"] === false ? ['showDropDown="1"'] : []),
      ...Object.entries(words).flatMap(([name, text]) => (typeof text === "string" && text !== "" ? [`${name}="${escapeXml(encodeXstring(text))}"`] : [])),
      `sqref="${sqref(areas)}"`,
    ];
    const bounds = `<formula1>${escapeXml(first)}</formula1>${second === null ? "" : `<formula2>${escapeXml(second)}</formula2>`}`;
    return `<dataValidation ${attributes.join(" ")}>${bounds}</dataValidation>`;
  });
  return written.length === 0 ? "" : `<dataValidations count="${String(written.length)}">${written.join("")}</dataValidations>`;
}

const TEXT_OPERATORS = [
  ["containsText", "Contains"],
  ["notContainsText", "NotContains"],
  ["beginsWith", "BeginsWith"],
  ["endsWith", "EndsWith"],
] as const;

export interface ReadRules {
  /** The one that wins comes first. */
  readonly formats: readonly ConditionalFormatState[];
  /** There are rules that the workbench does not know: colour scales, bars, icons, dates… */
  readonly others: boolean;
}

export function readConditionalFormats(sheet: XmlNode, looks: readonly RuleLook[]): ReadRules {
  const nodes = childrenOf(sheet, "conditionalFormatting").flatMap((block) => childrenOf(block, "cfRule").map((node) => ({ node, areas: areasOf(block) })));
  const sorted = nodes.toSorted((a, b) => (numberAttribute(a.node, "priority") ?? 0) - (numberAttribute(b.node, "priority") ?? 0));
  const formats = sorted.flatMap(({ node, areas }, at): ConditionalFormatState[] => {
    const rule = conditionalRule(node);
    if (rule === null) return [];
    const look = looks[numberAttribute(node, "dxfId") ?? -1] ?? { fill: null, font: {} };
    return [{ id: `{file ${String(at)}}`, areas, ...rule, ...look, numberFormat: null, stopIfTrue: flagAttribute(node, "stopIfTrue") }];
  });
  return { formats, others: formats.length < nodes.length };
}

function conditionalRule(node: XmlNode): Pick<ConditionalFormatState, "type" | "rule"> | null {
  const type = attribute(node, "type");
  const [first, second] = childrenOf(node, "formula").map(({ text }) => `=${text}`);
  if (type === "expression" && first !== undefined) return { type: "Custom", rule: { Formula: first } };
  if (type === "cellIs" && first !== undefined) {
    const operator = OPERATORS.find(([file]) => file === attribute(node, "operator"))?.[2];
    if (operator === undefined) return null;
    return { type: "CellValue", rule: { Rule: { operator, formula1: first, ...(second === undefined ? {} : { formula2: second }) } } };
  }
  const contains = TEXT_OPERATORS.find(([file]) => file === type)?.[1];
  return contains === undefined ? null : { type: "ContainsText", rule: { Rule: { operator: contains, text: attribute(node, "text") ?? "" } } };
}

/** @param lookOf adds a look to the style sheet and tells its number. */
export function conditionalFormatsXml(formats: readonly ConditionalFormatState[], lookOf: (look: RuleLook) => number): string {
  return formats
    .map((format, at) => {
      const rule = ruleXml(format);
      if (rule === null || format.areas.length === 0) return "";
      const stop = format.stopIfTrue ? ' stopIfTrue="1"' : "";
      const head = `dxfId="${String(lookOf(format))}" priority="${String(at + 1)}"${stop}`;
      const formulas = rule.formulas.map((formula) => `<formula>${escapeXml(formula.replace(/^=/u, ""))}</formula>`);
      return `<conditionalFormatting sqref="${sqref(format.areas)}"><cfRule ${rule.attributes} ${head}>${formulas.join("")}</cfRule></conditionalFormatting>`;
    })
    .join("");
}

function ruleXml({ type, rule, areas }: ConditionalFormatState): { readonly attributes: string; readonly formulas: readonly string[] } | null {
  if (type === "Custom") return { attributes: 'type="expression"', formulas: [String(rule["Formula"])] };
  const of = isObject(rule["Rule"]) ? rule["Rule"] : {};
  if (type === "CellValue") {
    const operator = OPERATORS.find(([, , office]) => office === of["operator"])?.[0];
    if (operator === undefined) return null;
    const second = bound(of["formula2"], false);
    return { attributes: `type="cellIs" operator="${operator}"`, formulas: [bound(of["formula1"], false) ?? "", ...(second === null ? [] : [second])] };
  }
  const operator = TEXT_OPERATORS.find(([, office]) => office === of["operator"])?.[0];
  const [area] = areas;
  if (operator === undefined || area === undefined) return null;
  const cell = areaAddress({ ...area, bottom: area.top, right: area.left });
  const text = quoted(String(of["text"]));
  const formula = {
    containsText: `NOT(ISERROR(SEARCH(${text},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${text},${cell}))`,
    beginsWith: `LEFT(${cell},LEN(${text}))=${text}`,
    endsWith: `RIGHT(${cell},LEN(${text}))=${text}`,
  }[operator];
  return { attributes: `type="${operator}" operator="${operator === "notContainsText" ? "notContains" : operator}" text="${escapeXml(String(of["text"]))}"`, formulas: [formula] };
}
