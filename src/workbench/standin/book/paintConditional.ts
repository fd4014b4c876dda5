/** Shows conditional formats in the grid: IronCalc draws them, the registry knows them. */
import type { CfRuleInput, Dxf, TextOperator, ValueOperator } from "@ironcalc/wasm";
import { areaAddress } from "../../../host/a1";
import { isObject, type JsonObject } from "../protocol/json";
import type { Book } from "./book";
import type { ConditionalFormatState } from "./registry";

/** The engine shifts its own rules; they are drawn anew whenever the registry's differ. */
export function paintConditional(book: Book, sheet: number): void {
  const { index } = book.sheet(sheet);
  const { model } = book;
  const drawn = model.getConditionalFormattingList(index).map((rule) => rule.index);
  for (const rule of drawn.sort((a, b) => b - a)) model.deleteConditionalFormatting(index, rule);
  // The engine gives the last one the highest priority.
  for (const format of [...book.state(sheet).conditionalFormats].reverse()) {
    const rule = ruleOf(format);
    if (rule) model.addConditionalFormatting(index, format.areas.map(areaAddress).join(" "), rule);
  }
}

function ruleOf(format: ConditionalFormatState): CfRuleInput | null {
  const common = { format: look(format), stop_if_true: format.stopIfTrue };
  const { rule } = format;
  switch (format.type) {
    case "Custom":
      return typeof rule["Formula"] === "string" ? { type: "Formula", formula: rule["Formula"], ...common } : null;
    case "CellValue": {
      const of = operands(rule["Rule"]);
      const operator = VALUE_OPERATORS[String(of["operator"])];
      if (operator === undefined) return null;
      // The engine compares numbers only; and what it paints it takes for the cell's own look. The page paints these.
      if (quotedText(of["formula1"]) !== null) return null;
      const second = of["formula2"];
      return { type: "CellIs", operator, formula: bare(of["formula1"]), formula2: second === undefined || second === null ? null : bare(second), ...common };
    }
    case "ContainsText": {
      const of = operands(rule["Rule"]);
      const operator = TEXT_OPERATORS[String(of["operator"])];
      return operator === undefined ? null : { type: "Text", operator, value: String(of["text"]), ...common };
    }
    default:
      return null;
  }
}

const operands = (rule: JsonObject[string]): JsonObject => (isObject(rule) ? rule : {});
const bare = (formula: JsonObject[string]): string => String(formula).replace(/^=/u, "");

/** `="x"` is x; null for numbers, references and longer formulas. */
export function quotedText(formula: JsonObject[string]): string | null {
  return /^="((?:[^"]|"")*)"$/u.exec(String(formula))?.[1]?.replaceAll('""', '"') ?? null;
}

const VALUE_OPERATORS: Readonly<Record<string, ValueOperator>> = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "Equal",
  NotEqualTo: "NotEqual",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqual: "GreaterThanOrEqual",
  LessThanOrEqual: "LessThanOrEqual",
};

const TEXT_OPERATORS: Readonly<Record<string, TextOperator>> = {
  Contains: "Contains",
  NotContains: "DoesNotContain",
  BeginsWith: "BeginsWith",
  EndsWith: "EndsWith",
};

function look({ fill, font }: ConditionalFormatState): Dxf {
  return {
    ...(fill === null ? {} : { fill: { color: fill } }),
    font: {
      ...(typeof font["Color"] === "string" ? { color: font["Color"] } : {}),
      ...(typeof font["Bold"] === "boolean" ? { b: font["Bold"] } : {}),
      ...(typeof font["Italic"] === "boolean" ? { i: font["Italic"] } : {}),
      ...(typeof font["Strikethrough"] === "boolean" ? { strike: font["Strikethrough"] } : {}),
    },
  };
}
