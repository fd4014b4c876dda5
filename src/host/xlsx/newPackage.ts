/** The package of a workbook that has no sheets yet. */
import type { Book } from "./book";
import { addContentType } from "./contentTypes";
import { addRelationship, RELATIONSHIPS_NS } from "./relationships";
import { addSheet, showFirst } from "./workbookPart";
import { ZipPackage } from "./zipPackage";

const SPREADSHEET_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const WORKBOOK = "xl/workbook.xml";

export function newPackage(): ZipPackage {
  const zip = ZipPackage.empty();
  addContentType(zip, WORKBOOK, "sheet.main");
  addRelationship(zip, "", "officeDocument", WORKBOOK);
  zip.set(
    WORKBOOK,
    `${DECLARATION}<workbook xmlns="${SPREADSHEET_NS}" xmlns:r="${RELATIONSHIPS_NS}">` +
      '<bookViews><workbookView/></bookViews><sheets></sheets><calcPr fullCalcOnLoad="1"/></workbook>',
  );
  return zip;
}

/** A file without a visible sheet would not open: it gets an empty one. */
export function addBlankSheet(book: Book): void {
  const { zip, sheets } = book;
  if (sheets.some(({ visible }) => visible)) return;
  const name = ["Sheet1", "Sheet2"].find((free) => book.findSheet(free) === undefined) ?? "Sheet3";
  const path = "xl/worksheets/blank.xml";
  zip.set(path, `${DECLARATION}<worksheet xmlns="${SPREADSHEET_NS}"><sheetData/></worksheet>`);
  addSheet(zip, book.path, { name, path, visibility: "visible", printTitleRows: null, printArea: null });
  showFirst(zip, book.path, sheets.length);
  book.refresh();
}
