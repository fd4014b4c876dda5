import type { SheetPlan } from "../../sheets/plan";
import { HEAD_ROW } from "../../sheets/plan";
import { columnLetters } from "../a1";
import { SHEET_LOOK } from "../sheetLook";

const POINTS_PER_INCH = 72;

/** @see https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export function applyPrint(worksheet: Excel.Worksheet, { print }: SheetPlan): void {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  // One page wide and as many long as it takes: `zoom` is set as a whole, its members cannot be.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = SHEET_LOOK.sideMargin * POINTS_PER_INCH;
  pageLayout.rightMargin = SHEET_LOOK.sideMargin * POINTS_PER_INCH;
  // Whole columns, so that rows that are added print, too.
  if (print.columnCount !== null) pageLayout.setPrintArea(`A:${columnLetters(print.columnCount - 1)}`);
  pageLayout.setPrintTitleRows(`$1:$${String(HEAD_ROW + 1)}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = print.footer.left;
  defaultForAllPages.centerFooter = print.footer.center;
  defaultForAllPages.rightFooter = print.footer.right;
}
