/** The sheets of a case as an .xlsx with all that the notation says. By ExcelJS: SheetJS, which reads it in the product, writes no colours. */
import excel from "exceljs";
import type { SheetValue } from "../../../src/core/table/sheetCells";
import { cellAt, type NotedSheet } from "./sheetText";

export async function bookOf(sheets: readonly NotedSheet[]): Promise<Uint8Array> {
  const book = new excel.Workbook();
  for (const noted of sheets) fill(book.addWorksheet(noted.sheet), noted);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fill(sheet: excel.Worksheet, noted: NotedSheet): void {
  noted.values.forEach((line, row) => line.forEach((_, column) => {
    const { value, format, formula, fill: colour } = cellAt(noted, row, column);
    if (value === null && formula === undefined && colour === undefined) return;
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = formula === undefined ? written(value) : { formula: formula.slice(1), result: written(value) as string };
    if (format !== undefined) cell.numFmt = format;
    if (colour !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${colour}` } };
  }));
  for (const { row, column, rowCount, columnCount } of noted.merges) sheet.mergeCells(row + 1, column + 1, row + rowCount, column + columnCount);
  for (const row of noted.hiddenRows) sheet.getRow(row + 1).hidden = true;
}

function written(value: SheetValue): excel.CellValue {
  return typeof value === "object" && value !== null ? { error: value.error as excel.CellErrorValue["error"] } : value;
}
