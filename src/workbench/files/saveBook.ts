/** A stand-in's workbook as an .xlsx file. */
import { addContentType } from "../../host/xlsx/contentTypes";
import { newPackage } from "../../host/xlsx/newPackage";
import { addRelationship } from "../../host/xlsx/relationships";
import { newTableXml } from "../../host/xlsx/tablePart";
import { addSheet, calculateOnLoad, showFirst, workbookPath } from "../../host/xlsx/workbookPart";
import { appendChild, insertAfter } from "../../host/xlsx/xmlEdit";
import type { ZipPackage } from "../../host/xlsx/zipPackage";
import type { Standin } from "../standin";
import type { Book } from "../standin/book/book";
import type { TableState } from "../standin/book/registry";
import { columnNames } from "../standin/book/tableOperations";
import { namesXml } from "./names";
import { criteriaXml } from "./tables";
import { sheetXml } from "./writeSheet";
import { StyleWriter } from "./writeStyles";

const STYLES = "xl/styles.xml";

export function saveBook({ book }: Standin): Uint8Array {
  book.settle();
  book.formatQueue.flush();
  const zip = newPackage();
  const workbook = workbookPath(zip);
  const styles = new StyleWriter(book.formatQueue.plain, (format) => book.formats.fromEngine(format));
  const copy = book.engine.Model.from_bytes(book.model.toBytes(), "en");
  copy.pauseEvaluation();
  // What the engine's rules paint is not the cells' own look.
  for (const { index } of book.sheets) {
    const drawn = copy.getConditionalFormattingList(index).map((rule) => rule.index);
    for (const rule of drawn.sort((a, b) => b - a)) copy.deleteConditionalFormatting(index, rule);
  }
  copy.resumeEvaluation();
  copy.evaluate();
  copy.pauseEvaluation();
  for (const { id, name, hidden } of book.sheets) {
    const path = `xl/worksheets/sheet${String(id)}.xml`;
    const tables = book.tablesOn(id).map((table) => addTable(zip, path, book, table));
    zip.set(path, sheetXml({ book, id, copy, styles, tables }));
    addSheet(zip, workbook, { name, path, visibility: hidden ? "hidden" : "visible", printTitleRows: null, printArea: null });
  }
  copy.free();
  addContentType(zip, STYLES, "styles");
  addRelationship(zip, workbook, "styles", STYLES);
  zip.set(STYLES, styles.text());
  addNames(zip, workbook, namesXml(book));
  showFirst(zip, workbook, book.model.getSelectedSheet());
  calculateOnLoad(zip, workbook);
  return zip.toBytes();
}

/** Returns the id of its relationship. */
function addTable(zip: ZipPackage, sheetPath: string, book: Book, table: TableState): string {
  const { id, name, area, options } = table;
  const path = `xl/tables/table${String(id)}.xml`;
  const heads = columnNames(book, table);
  const plain = newTableXml({ id, name, area, heads, filterButtons: options.showFilterButton, style: options.style });
  const criteria = criteriaXml(table);
  zip.set(path, criteria === "" ? plain : plain.replace(/<autoFilter ([^>]*)\/>/u, (_, attributes: string) => `<autoFilter ${attributes}>${criteria}</autoFilter>`));
  addContentType(zip, path, "table");
  return addRelationship(zip, sheetPath, "table", path);
}

function addNames(zip: ZipPackage, workbook: string, names: readonly string[]): void {
  if (names.length === 0) return;
  const text = zip.text(workbook);
  const added = names.join("");
  zip.set(
    workbook,
    appendChild(text, workbook, ["workbook", "definedNames"], added) ??
      insertAfter(text, workbook, "workbook", ["sheets", "functionGroups", "externalReferences"], `<definedNames>${added}</definedNames>`),
  );
}
