/** Adds a planned sheet and its table to the package. */
import { columnLetters } from "../a1";
import type { SheetPlan } from "../../sheets/plan";
import { SHEET_LOOK } from "../sheetLook";
import { HostError } from "../workbook";
import type { Book } from "./book";
import { addContentType } from "./contentTypes";
import { PRINT_TITLE_ROWS, planSheetXml, tableArea } from "./planSheet";
import { addRelationship } from "./relationships";
import { newTableXml } from "./tablePart";
import { addSheet, showFirst } from "./workbookPart";

export function createSheet(book: Book, plan: SheetPlan): void {
  refuseTaken(book, plan);
  const { zip } = book;
  const sheetPath = freePath(book, "xl/worksheets/sheet");
  const tablePath = freePath(book, "xl/tables/table");
  const relationship = addRelationship(zip, sheetPath, "table", tablePath);
  const selected = plan.visibility === "visible" && !book.sheets.some(({ visible }) => visible);
  zip.set(sheetPath, planSheetXml(plan, book.styles, selected, relationship));
  zip.set(
    tablePath,
    newTableXml({
      id: Math.max(0, ...book.tables.map(({ part }) => part.id)) + 1,
      name: plan.tableName,
      area: tableArea(plan),
      heads: plan.columns.map(({ head }) => head),
      filterButtons: plan.filterButtons,
      style: SHEET_LOOK.tableStyle,
    }),
  );
  addContentType(zip, tablePath, "table");
  addSheet(zip, book.path, { name: plan.name, path: sheetPath, visibility: plan.visibility, printTitleRows: PRINT_TITLE_ROWS, printArea: printAreaOf(plan) });
  if (selected) showFirst(zip, book.path, book.sheets.length);
  book.sheetsChanged = true;
  book.refresh();
}

/** Whole columns, so that rows that are added print, too. */
function printAreaOf({ print: { columnCount } }: SheetPlan): string | null {
  return columnCount === null ? null : `$A:$${columnLetters(columnCount - 1)}`;
}

function refuseTaken(book: Book, { name, tableName }: SheetPlan): void {
  const taken = (kind: "sheet" | "table", value: string): HostError =>
    new HostError({ code: "host_exists", severity: "error", with: { [kind]: value } });
  if (book.findSheet(name) !== undefined) throw taken("sheet", name);
  if (book.findTable(tableName) !== undefined) throw taken("table", tableName);
}

function freePath(book: Book, stem: string): string {
  let number = 1;
  while (book.zip.has(`${stem}${String(number)}.xml`)) number += 1;
  return `${stem}${String(number)}.xml`;
}
