/** The 附表 on its own page: 附件, 表题, unit, a real table whose head comes again on every page, and what is to be noted. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from "docx";
import type { Annex, AnnexColumn } from "../core/narrate/annex";
import { CELL_MARGIN, type AnnexLayout } from "./annexLayout";
import { styled } from "./documentBody";
import { OTHER_STYLES } from "./documentStyles";
import { writable } from "./plainParagraphs";

const ALIGN = { text: AlignmentType.LEFT, figure: AlignmentType.RIGHT, mark: AlignmentType.CENTER } as const;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE } as const;

export function annexPage(annex: Annex, layout: AnnexLayout): readonly (Paragraph | Table)[] {
  const { columns, rows, unit, note, title } = annex;
  const beside = (text: string, alignment: "left" | "right"): readonly Paragraph[] =>
    text === "" ? [] : [new Paragraph({ style: OTHER_STYLES.cell, alignment, children: [run(text, layout)], ...(alignment === "right" ? { keepNext: true } : {}) })];
  return [
    styled(OTHER_STYLES.annexMark, "附件"),
    styled(OTHER_STYLES.caption, writable(title)),
    ...beside(unit === "" ? "" : `单位：${unit}`, "right"),
    new Table({
      rows: [headRow(columns, layout), ...rows.map((cells) => bodyRow(cells, columns, layout))],
      columnWidths: layout.widths, width: { size: layout.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED, borders: BORDERS, margins: { marginUnitType: WidthType.DXA, left: CELL_MARGIN, right: CELL_MARGIN },
    }),
    ...beside(note, "left"),
  ];
}

function headRow(columns: readonly AnnexColumn[], layout: AnnexLayout): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ head }, column) => cellOf(column, new Paragraph({ style: OTHER_STYLES.headCell, children: [run(head, layout)] }), layout)) });
}

function bodyRow(cells: readonly string[], columns: readonly AnnexColumn[], layout: AnnexLayout): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map((text, column) => cellOf(column, new Paragraph({ style: OTHER_STYLES.cell, alignment: ALIGN[columns[column]?.holds ?? "text"], children: [run(text, layout)] }), layout)),
  });
}

function cellOf(column: number, paragraph: Paragraph, { widths }: AnnexLayout): TableCell {
  return new TableCell({ children: [paragraph], verticalAlign: VerticalAlign.CENTER, width: { size: widths[column] ?? 0, type: WidthType.DXA } });
}

const run = (text: string, { points }: AnnexLayout): TextRun => new TextRun({ text: writable(text), size: points * 2 });
