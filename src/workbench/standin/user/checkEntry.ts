/** Validation of what a user types; add-ins are not checked, as in Excel. */
import { holdsCell } from "../book/areas";
import type { Book } from "../book/book";
import type { ValidationState } from "../book/registry";
import { readTyped } from "../book/typedText";
import { isObject, type Json, type JsonObject } from "../protocol/json";

export interface Refusal {
  readonly why: "protected" | "invalid";
  readonly title: string;
  readonly message: string;
}

/** Null when the entry is fine, or only warned of. Formulas and lists on other cells are let through. */
export function checkEntry(book: Book, sheet: number, row: number, column: number, text: string): Refusal | null {
  const rule = book.state(sheet).validations.find(({ areas }) => areas.some((area) => holdsCell(area, row, column)));
  if (rule === undefined || rule.errorAlert["style"] !== "Stop" || rule.errorAlert["showAlert"] === false) return null;
  if (text === "" && rule.ignoreBlanks) return null;
  if (passes(book, rule, text)) return null;
  return { why: "invalid", title: String(rule.errorAlert["title"] ?? ""), message: String(rule.errorAlert["message"] ?? "") };
}

function passes(book: Book, { rule }: ValidationState, text: string): boolean {
  const [kind, of] = Object.entries(rule)[0] ?? [];
  if (kind === undefined || !isObject(of)) return true;
  const typed = readTyped(text, { year: book.year, chinese: true });
  if (typed.kind === "formula") return true;
  if (kind === "list") {
    const source = String(of["source"]);
    return source.startsWith("=") || source.split(",").some((item) => item.trim() === text.trim());
  }
  if (kind === "textLength") return compares(text.length, of);
  if (kind === "custom") return true;
  if (typed.kind !== "number" || (kind === "wholeNumber" && !Number.isInteger(typed.value))) return false;
  return compares(typed.value, of);
}

function compares(value: number, { operator, formula1, formula2 }: JsonObject): boolean {
  const [first, second] = [operand(formula1), operand(formula2)];
  if (first === null) return true;
  switch (operator) {
    case "Between":
      return value >= first && value <= (second ?? first);
    case "NotBetween":
      return value < first || value > (second ?? first);
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return true;
  }
}

/** Null for a formula, which is not computed here. */
function operand(formula: Json | undefined): number | null {
  const number = typeof formula === "number" ? formula : Number(String(formula ?? "").replace(/^=/u, ""));
  return formula === undefined || formula === null || Number.isNaN(number) ? null : number;
}
