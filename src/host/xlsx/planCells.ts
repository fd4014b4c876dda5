/** The cells of a planned sheet: title, subtitle, group heads, head, body. */
import { type ColumnPlan, HEAD_ROW, type SheetPlan } from "../../sheets/plan";
import { cellAddress } from "../a1";
import { r1c1ToA1 } from "../r1c1";
import { SHEET_LOOK } from "../sheetLook";
import type { CellInput } from "../workbook";
import { needsQuotePrefix } from "./cellText";
import { cellXml } from "./cellXml";
import type { CellContent } from "./sheetGrid";
import type { CellFormat, StyleSheet } from "./styleSheet";

/** What is to stand in a cell, in its final format. A formula is still without its result. */
export function contentOf(input: CellInput, row: number, column: number, style: number, styles: StyleSheet): CellContent {
  const plain = styles.quoted(style, false);
  if (input !== null && typeof input === "object") {
    return { style: plain, value: null, formula: r1c1ToA1(input.formula, row, column).replace(/^=/, "") };
  }
  if (typeof input !== "string") return { style: plain, value: input, formula: null };
  const value = input === "" ? null : input;
  return { style: value !== null && needsQuotePrefix(value) ? styles.quoted(style, true) : plain, value, formula: null };
}

export function sheetDataXml(plan: SheetPlan, styles: StyleSheet): string {
  const rows: readonly (readonly [number, readonly string[]])[] = [
    [0, titleCells(plan, styles)],
    [1, [cellOf(plan.subtitle, 1, 0, styles.cellFormat(subtitleFormat(plan)), styles)]],
    [HEAD_ROW - 1, groupCells(plan, styles)],
    [HEAD_ROW, headCells(plan, styles)],
    ...bodyRows(plan, styles),
  ];
  const written = rows.map(([row, cells]) => `<row r="${String(row + 1)}">${cells.join("")}</row>`);
  return `<sheetData>${written.join("")}</sheetData>`;
}

/** Centred over all columns without merging: merged cells stop a user from moving columns, and from sorting. */
function titleCells(plan: SheetPlan, styles: StyleSheet): readonly string[] {
  const style = styles.cellFormat({ ...plainFormat(plan), font: { ...plan.fonts.title, color: null }, horizontal: "centerContinuous" });
  return plan.columns.map((_, column) => cellOf(column === 0 ? plan.title : null, 0, column, style, styles));
}

function groupCells(plan: SheetPlan, styles: StyleSheet): readonly string[] {
  const format = { ...plainFormat(plan), font: { ...plan.fonts.head, color: null } };
  const across = styles.cellFormat({ ...format, horizontal: "centerContinuous" });
  const single = styles.cellFormat({ ...format, horizontal: "center" });
  const groups = [...plan.groups].sort((a, b) => a.column - b.column);
  return groups.flatMap(({ column, span, value }) =>
    Array.from({ length: span }, (_, index) =>
      cellOf(index === 0 ? value : null, HEAD_ROW - 1, column + index, span > 1 ? across : single, styles),
    ),
  );
}

function headCells(plan: SheetPlan, styles: StyleSheet): readonly string[] {
  const style = styles.cellFormat({
    ...plainFormat(plan),
    font: { ...plan.fonts.head, color: null },
    fill: SHEET_LOOK.headFill,
    horizontal: "center",
    wrap: true,
  });
  // A table's head cell must equal the column's name letter for letter, so it carries no apostrophe's mark either.
  return plan.columns.map(({ head }, column) =>
    cellXml({ address: cellAddress(HEAD_ROW, column), style, value: head, formula: null }),
  );
}

function bodyRows(plan: SheetPlan, styles: StyleSheet): readonly (readonly [number, readonly string[]])[] {
  const columnStyles = plan.columns.map((column) => styles.cellFormat(bodyFormat(plan, column, column.format)));
  const exceptions = new Map<string, number>();
  for (const { row, column, format } of plan.formatExceptions) {
    const planned = plan.columns[column];
    if (planned !== undefined) exceptions.set(`${String(row)},${String(column)}`, styles.cellFormat(bodyFormat(plan, planned, format)));
  }
  return plan.rows.map((cells, index) => {
    const row = HEAD_ROW + 1 + index;
    return [
      row,
      columnStyles.map((style, column) =>
        cellOf(cells[column] ?? null, row, column, exceptions.get(`${String(index)},${String(column)}`) ?? style, styles),
      ),
    ];
  });
}

function bodyFormat(plan: SheetPlan, { align, wrap, role }: ColumnPlan, numberFormat: string): CellFormat {
  const fill = role === "computed" ? SHEET_LOOK.computedFill : null;
  return { ...plainFormat(plan), fill, numberFormat, horizontal: align, wrap };
}

function subtitleFormat(plan: SheetPlan): CellFormat {
  return { ...plainFormat(plan), font: { ...plan.fonts.body, color: SHEET_LOOK.subtitleFont } };
}

function plainFormat({ fonts }: SheetPlan): CellFormat {
  return { font: { ...fonts.body, color: null }, fill: null, numberFormat: "General", horizontal: "general", wrap: false };
}

function cellOf(input: CellInput, row: number, column: number, style: number, styles: StyleSheet): string {
  return cellXml({ address: cellAddress(row, column), ...contentOf(input, row, column, style, styles) });
}
