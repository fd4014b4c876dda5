/** One `<c>` element: its value read, and new ones written. Reference: ECMA-376 part 1, 18.3.1.4. */
import type { CellValue } from "../workbook";
import { decodeXstring, encodeXstring, escapeXml } from "./xml";

/** @param content the text of `<v>`, or the joined text of `<is>` for an inline string. */
export function cellValue(type: string, content: string | null, shared: readonly string[]): CellValue {
  if (content === null) return null;
  switch (type) {
    case "s":
      return shared[Number(content)] || null;
    case "str":
    case "inlineStr":
      // A formula may give an empty text; an empty cell of the port is null in either case.
      return (type === "str" ? decodeXstring(content) : content) || null;
    case "b":
      return content.trim() === "1" || content.trim() === "true";
    case "e":
      return { error: content };
    case "d":
      return serialOfIsoDate(content);
    default:
      return numberOf(content);
  }
}

function numberOf(content: string): CellValue {
  const number = Number(content);
  if (content.trim() === "") return null;
  // 1e999 is no number that a cell could hold.
  return Number.isFinite(number) ? number : content;
}

const MS_PER_DAY = 86_400_000;
/** Serial 60 is the day that never was, so this holds from 1 March 1900 on. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** Only the strict format writes dates as text. */
function serialOfIsoDate(iso: string): CellValue {
  const time = Date.parse(/[T ]/.test(iso) ? `${iso.replace(/Z$/, "")}Z` : `${iso}T00:00:00Z`);
  return Number.isNaN(time) ? iso : (time - SERIAL_ZERO) / MS_PER_DAY;
}

export interface NewCell {
  readonly address: string;
  /** Index into the style sheet's cell formats. */
  readonly style: number;
  readonly value: CellValue;
  /** In A1 notation without its `=`; `value` is then the cached result. */
  readonly formula: string | null;
}

export function cellXml({ address, style, value, formula }: NewCell): string {
  const open = `<c r="${address}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  if (formula !== null) {
    if (value === null) return `${open} t="str"><f>${escapeXml(formula)}</f><v></v></c>`;
    return `${open}${resultType(value)}><f>${escapeXml(formula)}</f>${resultXml(value)}</c>`;
  }
  if (value === null) return `${open}/>`;
  if (typeof value !== "string") return `${open}${resultType(value)}>${resultXml(value)}</c>`;
  return `${open} t="inlineStr"><is>${textXml(value)}</is></c>`;
}

/** `t` of a formula's cell, with a blank before it. */
export function resultType(value: CellValue): string {
  if (typeof value === "string") return ' t="str"';
  if (typeof value === "boolean") return ' t="b"';
  return value !== null && typeof value === "object" ? ' t="e"' : "";
}

export function resultXml(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return `<v>${escapeXml(encodeXstring(value))}</v>`;
  if (typeof value === "boolean") return value ? "<v>1</v>" : "<v>0</v>";
  return `<v>${typeof value === "number" ? numberXml(value) : escapeXml(value.error)}</v>`;
}

/** The shortest decimal that reads back as the same number. */
export function numberXml(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError("a cell cannot hold this number");
  return Object.is(value, -0) ? "0" : String(value);
}

export function textXml(text: string): string {
  return `<t xml:space="preserve">${escapeXml(encodeXstring(text))}</t>`;
}
