/**
 * Conditional formats that compare text, as the grid should show them. The engine compares numbers only, and what it
 * paints it later takes for the cell's own look; so these are painted here, for the eye alone.
 */
import type { CellStyle } from "@ironcalc/wasm";
import { holdsCell } from "../standin/book/areas";
import { quotedText } from "../standin/book/paintConditional";
import type { ConditionalFormatState } from "../standin/book/registry";
import { isObject } from "../standin/protocol/json";

interface TextRule {
  readonly format: ConditionalFormatState;
  readonly matches: (text: string) => boolean;
}

/** A sheet's list of rules is never changed, only replaced. */
const rulesOf = new WeakMap<readonly ConditionalFormatState[], readonly TextRule[]>();

/** Changes `style`, which the engine has made for this one painting. */
export function paintRules(style: CellStyle, formats: readonly ConditionalFormatState[], row: number, column: number, textOf: () => string): void {
  const rules = textRules(formats).filter(({ format }) => format.areas.some((area) => holdsCell(area, row, column)));
  if (rules.length === 0) return;
  const text = textOf();
  // The first one wins, so it is laid on last.
  for (const { format } of rules.filter(({ matches }) => matches(text)).reverse()) {
    const { fill, font } = format;
    if (fill !== null) style.fill = { color: fill };
    if (typeof font["Color"] === "string") style.font.color = font["Color"];
    if (font["Bold"] === true) style.font.b = true;
    if (font["Italic"] === true) style.font.i = true;
    if (font["Strikethrough"] === true) style.font.strike = true;
  }
}

function textRules(formats: readonly ConditionalFormatState[]): readonly TextRule[] {
  const known = rulesOf.get(formats) ?? formats.flatMap((format) => textRule(format) ?? []);
  rulesOf.set(formats, known);
  return known;
}

function textRule(format: ConditionalFormatState): TextRule | null {
  const rule = isObject(format.rule["Rule"]) ? format.rule["Rule"] : {};
  if (format.type !== "CellValue") return null;
  const wanted = quotedText(rule["formula1"])?.toLowerCase();
  if (wanted === undefined) return null;
  if (rule["operator"] === "EqualTo") return { format, matches: (text) => text.toLowerCase() === wanted };
  return rule["operator"] === "NotEqualTo" ? { format, matches: (text) => text.toLowerCase() !== wanted } : null;
}
