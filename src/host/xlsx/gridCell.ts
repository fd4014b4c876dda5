/** A cell as it stands in the sheet's XML. Edits change what they name and keep the rest of the element. */
import { areaAddress, parseArea } from "../a1";
import type { CellValue } from "../workbook";
import { resultType, resultXml } from "./cellXml";
import { escapeXml } from "./xml";
import { setAttributes } from "./xmlEdit";

export interface GridFormula {
  /** `master` holds a shared formula's text, `child` only points at it; `other` is an array or a data table. */
  readonly kind: "plain" | "master" | "child" | "other";
  /** In A1 notation without `=`; empty for a child. */
  readonly text: string;
  /** Id of the shared formula. */
  readonly group: string;
  /** The `<f>` element. */
  readonly xml: string;
}

export interface GridCell {
  /** The element with the white space before it. */
  readonly xml: string;
  readonly style: number;
  readonly value: CellValue;
  readonly formula: GridFormula | null;
}

const OPEN = /^(\s*)(<c\b[^>]*>)/;

function withOpenTag(cell: GridCell, attributes: Readonly<Record<string, string | null>>): string {
  return cell.xml.replace(OPEN, (_, space: string, tag: string) => space + setAttributes(tag, attributes));
}

/** The same content in another format. */
export function withStyle(cell: GridCell, style: number): GridCell {
  return { ...cell, style, xml: withOpenTag(cell, { s: style === 0 ? null : String(style) }) };
}

/** @param rowsDown how far the cell moves, for an array formula that names its own place. */
export function atAddress(cell: GridCell, address: string, rowsDown: number): GridCell {
  const moved = { ...cell, xml: withOpenTag(cell, { r: address }) };
  const { formula } = cell;
  const ref = formula?.kind === "other" ? /\sref="([^"]*)"/.exec(formula.xml)?.[1] : undefined;
  const area = ref === undefined ? null : parseArea(ref);
  if (formula === null || area === null) return moved;
  const there = { ...area, top: area.top + rowsDown, bottom: area.bottom + rowsDown };
  return withFormulaXml(moved, formula, setAttributes(formula.xml, { ref: areaAddress(there) }));
}

/** The same formula with another cached result. */
export function withResult(cell: GridCell, value: CellValue): GridCell {
  const [, space = "", tag = ""] = OPEN.exec(cell.xml) ?? [];
  // An empty result is an empty text: no formula gives an empty cell.
  const type = /"(\w+)"/.exec(resultType(value ?? ""))?.[1] ?? null;
  const open = setAttributes(tag, { t: type });
  return { ...cell, value, xml: `${space}${open}${cell.formula?.xml ?? ""}${resultXml(value ?? "")}</c>` };
}

/** The same result under a formula whose references have moved. */
export function withFormulaText(cell: GridCell, text: string): GridCell {
  const { formula } = cell;
  if (formula === null) return cell;
  const xml = formula.xml.replace(/>[\s\S]*$/, () => `>${escapeXml(text)}</f>`);
  return withFormulaXml(cell, { ...formula, text }, xml);
}

/** A formula of its own in place of a share in another cell's. */
export function withOwnFormula(cell: GridCell, text: string): GridCell {
  return withFormulaXml(cell, { kind: "plain", text, group: "", xml: "" }, `<f>${escapeXml(text)}</f>`);
}

function withFormulaXml(cell: GridCell, formula: GridFormula, xml: string): GridCell {
  return { ...cell, xml: cell.xml.replace(cell.formula?.xml ?? "", () => xml), formula: { ...formula, xml } };
}
