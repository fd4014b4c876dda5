import type { ColumnPlan, SheetPlan } from "../../sheets/plan";
import { HEAD_ROW } from "../../sheets/plan";
import { areaAddress } from "../a1";
import { SHEET_LOOK } from "../sheetLook";
import { passing } from "./reach";
import { blocksOf, runsBy } from "./runs";

const BODY_ROW = HEAD_ROW + 1;

const ALIGN = { left: "Left", center: "Center", right: "Right" } as const;

/** Fonts, formats, widths, panes: everything of a sheet that is seen and holds no value. */
export function applyLook(sheet: Excel.Worksheet, table: Excel.Table, plan: SheetPlan): void {
  table.style = SHEET_LOOK.tableStyle;
  setFonts(sheet, plan);
  setLines(sheet, plan);
  setGroups(sheet, plan);
  setColumns(sheet, plan);
  setFormatExceptions(sheet, plan);
  if (plan.freezeColumns === 0) sheet.freezePanes.freezeRows(BODY_ROW);
  else {
    sheet.freezePanes.freezeAt(areaAddress({ top: 0, left: 0, bottom: HEAD_ROW, right: plan.freezeColumns - 1 }));
  }
}

function setFonts(sheet: Excel.Worksheet, { fonts, columns, rows }: SheetPlan): void {
  const all = at(sheet, 0, 0, BODY_ROW + rows.length, columns.length);
  all.format.font.name = fonts.body.name;
  all.format.font.size = fonts.body.size;
  all.format.verticalAlignment = "Center";
  const title = at(sheet, 0, 0, 1, columns.length);
  title.format.font.name = fonts.title.name;
  title.format.font.size = fonts.title.size;
  title.format.horizontalAlignment = "CenterAcrossSelection";
  at(sheet, 1, 0, 1, 1).format.font.color = SHEET_LOOK.subtitleFont;
  const head = at(sheet, HEAD_ROW - 1, 0, 2, columns.length);
  head.format.font.name = fonts.head.name;
  head.format.font.size = fonts.head.size;
  head.format.horizontalAlignment = "Center";
  const tableHead = at(sheet, HEAD_ROW, 0, 1, columns.length);
  tableHead.format.wrapText = true;
  tableHead.format.fill.color = SHEET_LOOK.headFill;
}

const LINES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

/** Programs that know no table styles show the same lines. */
function setLines(sheet: Excel.Worksheet, { columns, rows }: SheetPlan): void {
  const { borders } = at(sheet, HEAD_ROW, 0, rows.length + 1, columns.length).format;
  for (const line of LINES) {
    const border = borders.getItem(line);
    border.style = "Continuous";
    border.color = SHEET_LOOK.lines;
  }
}

/** Centred over their columns without merging: merged cells hinder sorting and copying. */
function setGroups(sheet: Excel.Worksheet, { groups }: SheetPlan): void {
  for (const { column, span } of groups) {
    if (span > 1) at(sheet, HEAD_ROW - 1, column, 1, span).format.horizontalAlignment = "CenterAcrossSelection";
  }
}

function setColumns(sheet: Excel.Worksheet, { columns, rows }: SheetPlan): void {
  const bodyOf = (first: number, count: number): Excel.Range => at(sheet, BODY_ROW, first, rows.length, count);
  each(columns, (column) => column.width, (first, count, { width }) => {
    at(sheet, HEAD_ROW, first, 1, count).format.columnWidth = pointsOf(width);
  });
  each(columns, (column) => column.align, (first, count, { align }) => {
    bodyOf(first, count).format.horizontalAlignment = ALIGN[align];
  });
  each(columns, (column) => column.wrap || null, (first, count) => {
    bodyOf(first, count).format.wrapText = true;
  });
  each(columns, (column) => (column.role === "computed" ? true : null), (first, count) => {
    bodyOf(first, count).format.fill.color = SHEET_LOOK.computedFill;
  });
  // After the widths: a width shows a hidden column again.
  each(columns, (column) => column.hidden || null, (first, count) => {
    at(sheet, HEAD_ROW, first, 1, count).columnHidden = true;
  });
}

function setFormatExceptions(sheet: Excel.Worksheet, { formatExceptions }: SheetPlan): void {
  for (const format of new Set(formatExceptions.map((exception) => exception.format))) {
    const cells = formatExceptions.filter((exception) => exception.format === format);
    for (const { row, column, rowCount, columnCount } of blocksOf(cells)) {
      at(sheet, BODY_ROW + row, column, rowCount, columnCount).numberFormat = [[format]];
    }
  }
}

function at(sheet: Excel.Worksheet, row: number, column: number, rowCount: number, columnCount: number): Excel.Range {
  return passing(sheet.getRangeByIndexes(row, column, rowCount, columnCount));
}

type KeyOf = (column: ColumnPlan) => string | number | boolean | null;

function each(columns: readonly ColumnPlan[], keyOf: KeyOf, set: (first: number, count: number, column: ColumnPlan) => void): void {
  for (const { first, count, item } of runsBy(columns, keyOf)) set(first, count, item);
}

/**
 * Excel counts widths in digits of the default font, Office.js in points (office-js issue 187). A digit is 7 pixels at
 * 11 points, with 5 pixels of margin, and a pixel is three quarters of a point.
 */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
