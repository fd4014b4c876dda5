/** A sheet of the stand-in as a worksheet part; elements in the order of ECMA-376 part 1, 18.3.1.99. */
import { type Area, areaAddress, cellAddress } from "../../host/a1";
import type { Model } from "../../host/calc/engine";
import type { CellValue } from "../../host/workbook";
import { cellXml } from "../../host/xlsx/cellXml";
import { RELATIONSHIPS_NS } from "../../host/xlsx/relationships";
import { areaAt, union } from "../standin/book/areas";
import type { Book } from "../standin/book/book";
import { readCells, usedArea } from "../standin/book/readCells";
import type { Json } from "../standin/protocol/json";
import { argb } from "./colors";
import { forFile } from "./functionNames";
import { PIXELS_PER_DIGIT, PIXELS_PER_POINT } from "./lines";
import { pageXml } from "./pageSetup";
import { conditionalFormatsXml, validationsXml } from "./rules";
import type { StyleWriter } from "./writeStyles";

export interface SheetParts {
  readonly book: Book;
  readonly id: number;
  /** A copy of the engine's model, in which hidden lines may be shown to learn their size. */
  readonly copy: Model;
  readonly styles: StyleWriter;
  /** Ids of the relationships to the sheet's tables. */
  readonly tables: readonly string[];
}

export function sheetXml(parts: SheetParts): string {
  const { book, id, styles, tables } = parts;
  const state = book.state(id);
  const used = usedArea(book, id, true);
  const page = pageXml(state.page);
  const tab = state.tabColor === "" ? "" : `<tabColor rgb="${argb(state.tabColor)}"/>`;
  const fit = page.fitsToPage ? '<pageSetUpPr fitToPage="1"/>' : "";
  const merges = state.merges.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS_NS}">`,
    tab + fit === "" ? "" : `<sheetPr>${tab}${fit}</sheetPr>`,
    `<dimension ref="${areaAddress(used ?? areaAt(0, 0, 1, 1))}"/>`,
    viewXml(parts),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(parts, used),
    cellsXml(parts, used),
    state.protection === null ? "" : '<sheetProtection sheet="1"/>',
    merges.length === 0 ? "" : `<mergeCells count="${String(merges.length)}">${merges.join("")}</mergeCells>`,
    conditionalFormatsXml(state.conditionalFormats, (look) => styles.rule(look)),
    validationsXml(state.validations),
    page.xml,
    tables.length === 0 ? "" : `<tableParts count="${String(tables.length)}">${tables.map((one) => `<tablePart r:id="${one}"/>`).join("")}</tableParts>`,
    "</worksheet>",
  ].join("");
}

function viewXml({ book, id, copy }: SheetParts): string {
  const { index } = book.sheet(id);
  const [rows, columns] = [copy.getFrozenRowsCount(index), copy.getFrozenColumnsCount(index)];
  const shown = book.model.getSelectedSheet() === index;
  copy.setSelectedSheet(index);
  const { row, column } = copy.getSelectedView();
  const active = cellAddress(row - 1, column - 1);
  const open = `<sheetView workbookViewId="0"${shown ? ' tabSelected="1"' : ""}${copy.getShowGridLines(index) ? "" : ' showGridLines="0"'}>`;
  const name = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = (columns > 0 ? `xSplit="${String(columns)}" ` : "") + (rows > 0 ? `ySplit="${String(rows)}" ` : "");
  const pane = split === "" ? "" : `<pane ${split}topLeftCell="${cellAddress(rows, columns)}" activePane="${name}" state="frozen"/>`;
  const selection = `<selection${split === "" ? "" : ` pane="${name}"`} activeCell="${active}" sqref="${active}"/>`;
  return `<sheetViews>${open}${pane}${selection}</sheetView></sheetViews>`;
}

function columnsXml({ book, id, copy }: SheetParts, used: Area | null): string {
  const { index } = book.sheet(id);
  const columns = Array.from({ length: (used?.right ?? -1) + 1 }, (_, at) => {
    const number = String(at + 1);
    const hidden = copy.getColumnWidth(index, at + 1) === 0;
    if (hidden) copy.setColumnsHidden(index, at + 1, at + 1, false);
    const width = copy.getColumnWidth(index, at + 1) / PIXELS_PER_DIGIT;
    return `<col min="${number}" max="${number}" width="${String(Number(width.toFixed(4)))}"${hidden ? ' hidden="1"' : ""} customWidth="1"/>`;
  });
  return columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
}

function cellsXml(parts: SheetParts, used: Area | null): string {
  const { book, id, copy, styles } = parts;
  const { styled } = book.state(id);
  const area = used && styled ? union(used, styled) : (used ?? styled);
  if (area === null) return "<sheetData/>";
  const { index } = book.sheet(id);
  const [values, formulas, types] = (["values", "formulas", "valueTypes"] as const).map((aspect) => readCells(book, id, area, aspect));
  const rows: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const at = <T>(table: readonly (readonly T[])[] | undefined): T | undefined => table?.[row - area.top]?.[column - area.left];
      const style = styles.cell(copy.getCellStyle(index, row + 1, column + 1).style);
      const value = cellValue(at(values) ?? "", at(types));
      const formula = at(formulas);
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== at(values);
      if (style === 0 && value === null && !isFormula) continue;
      cells.push(cellXml({ address: cellAddress(row, column), style, value, formula: isFormula ? forFile(formula.slice(1)) : null }));
    }
    rows.push(rowXml(parts, row, cells));
  }
  return `<sheetData>${rows.join("")}</sheetData>`;
}

function cellValue(value: Json, type: Json | undefined): CellValue {
  if (value === "" || value === null) return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Of rows that nobody has formatted. */
const DEFAULT_ROW = 1_000_000;

function rowXml({ book, id, copy }: SheetParts, row: number, cells: readonly string[]): string {
  const { index } = book.sheet(id);
  const hidden = copy.getRowHeight(index, row + 1) === 0;
  if (hidden) copy.setRowsHidden(index, row + 1, row + 1, false);
  const height = copy.getRowHeight(index, row + 1);
  const isUsual = height === copy.getRowHeight(index, DEFAULT_ROW);
  if (cells.length === 0 && isUsual && !hidden) return "";
  const size = isUsual ? "" : ` ht="${String(Number((height / PIXELS_PER_POINT).toFixed(2)))}"`;
  return `<row r="${String(row + 1)}"${size}${hidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
}
