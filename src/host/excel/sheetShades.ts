import type { SheetPlan } from "../../sheets/plan";
import { HEAD_ROW } from "../../sheets/plan";
import { passing } from "./reach";

/**
 * One rule "equals" a text: it refers to no cell, so it means the same wherever the selection stands when it is set
 * and however the table grows.
 */
export function applyShades(sheet: Excel.Worksheet, { columns, rows }: SheetPlan): void {
  columns.forEach(({ shades }, column) => {
    if (shades.length === 0) return;
    const range = passing(sheet.getRangeByIndexes(HEAD_ROW + 1, column, rows.length, 1));
    for (const { texts, fill, font } of shades) {
      for (const text of texts) {
        const { cellValue } = range.conditionalFormats.add("CellValue");
        cellValue.rule = { operator: "EqualTo", formula1: `="${text.replaceAll('"', '""')}"` };
        cellValue.format.fill.color = fill;
        cellValue.format.font.color = font;
      }
    }
  });
}
