/** The cells of a planned sheet: title, subtitle, group heads, head, body. */
import { type ColumnPlan, HEAD_ROW, type SheetPlan } from "../../sheets/plan";
import { cellAddress } from "../a1";
import { r1c1ToA1 } from "../r1c1";
import { SHEET_LOOK } from "../sheetLook";
import type { CellInput } from "../workbook";
import { needsQuotePrefix } from "./cellText";
import { cellXml } from "./cellXml";
import { type FittedText, rowHeight } from "./rowHeight";
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

type PlannedRow = readonly [row: number, cells: readonly string[], texts: readonly FittedText[]];

export function sheetDataXml(plan: SheetPlan, styles: StyleSheet): string {
  const { title, head } = plan.fonts;
  const rows: readonly PlannedRow[] = [
    [0, titleCells(plan, styles), [{ text: plan.title, size: title.size, wrapWidth: null }]],
    [1, [cellOf(plan.subtitle, 1, 0, styles.cellFormat(subtitleFormat(plan)), styles)], []],
    [HEAD_ROW - 1, groupCells(plan, styles), []],
    [HEAD_ROW, headCells(plan, styles), plan.columns.map((column) => ({ text: column.head, size: head.size, wrapWidth: column.width }))],
    ...bodyRows(plan, styles),
  ];
  const written = rows.map(([row, cells, texts]) => {
    const height = rowHeight(texts);
    return `<row r="${String(row + 1)}"${height === null ? "" : ` ht="${String(height)}"`}>${cells.join("")}</row>`;
  });
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
    boxed: true,
    horizontal: "center",
    wrap: true,
  });
  // A table's head cell must equal the column's name letter for letter, so it carries no apostrophe's mark either.
  return plan.columns.map(({ head }, column) =>
    cellXml({ address: cellAddress(HEAD_ROW, column), style, value: head, formula: null }),
  );
}

function bodyRows(plan: SheetPlan, styles: StyleSheet): readonly PlannedRow[] {
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
      cells.flatMap((input, column) => fittedText(plan, input, column)),
    ];
  });
}

function fittedText({ columns, fonts }: SheetPlan, input: CellInput, column: number): readonly FittedText[] {
  const planned = columns[column];
  if (typeof input !== "string" || planned === undefined) return [];
  return [{ text: input, size: fonts.body.size, wrapWidth: planned.wrap ? planned.width : null }];
}

function bodyFormat(plan: SheetPlan, { align, wrap, role }: ColumnPlan, numberFormat: string): CellFormat {
  const fill = role === "computed" ? SHEET_LOOK.computedFill : null;
  // The table's style draws these lines in Excel; other programs do not know table styles.
  return { ...plainFormat(plan), fill, boxed: true, numberFormat, horizontal: align, wrap };
}

function subtitleFormat(plan: SheetPlan): CellFormat {
  return { ...plainFormat(plan), font: { ...plan.fonts.body, color: SHEET_LOOK.subtitleFont } };
}

function plainFormat({ fonts }: SheetPlan): CellFormat {
  return { font: { ...fonts.body, color: null }, fill: null, boxed: false, numberFormat: "General", horizontal: "general", wrap: false };
}

function cellOf(input: CellInput, row: number, column: number, style: number, styles: StyleSheet): string {
  return cellXml({ address: cellAddress(row, column), ...contentOf(input, row, column, style, styles) });
}
