/** Tables of a file's sheet into the registry. */
import type { Book as FileBook } from "../../host/xlsx/book";
import type { SheetEntry } from "../../host/xlsx/workbookPart";
import { escapeXml } from "../../host/xlsx/xml";
import type { Book } from "../standin/book/book";
import { type FilterState, NEW_TABLE_OPTIONS, type TableState } from "../standin/book/registry";
import { isArray, type JsonObject } from "../standin/protocol/json";
import { attribute, childrenOf, find, flagAttribute, numberAttribute, readTree, type XmlNode } from "./xmlTree";

/** Returns whether a filter has criteria that are not kept. */
export function readTables(book: Book, id: number, file: FileBook, entry: SheetEntry): boolean {
  let lost = false;
  for (const { sheet, path, part } of file.tables) {
    if (sheet.path !== entry.path) continue;
    const tree = readTree(file.zip.text(path), path);
    const style = find(tree, "tableStyleInfo");
    const { filter, lost: some } = readFilter(book, id, find(tree, "autoFilter"), part.area.top + 1, part.area.bottom);
    lost ||= some;
    const table: TableState = {
      id: Math.max(0, ...book.registry.tables.map((one) => one.id)) + 1,
      name: part.name,
      sheet: id,
      area: part.area,
      columnIds: part.columns.map((column) => column.id),
      options: {
        ...NEW_TABLE_OPTIONS,
        style: attribute(style, "name") ?? "",
        showHeaders: part.headRows > 0,
        showTotals: part.totalsRows > 0,
        showBandedRows: flagAttribute(style, "showRowStripes"),
        showBandedColumns: flagAttribute(style, "showColumnStripes"),
        highlightFirstColumn: flagAttribute(style, "showFirstColumn"),
        highlightLastColumn: flagAttribute(style, "showLastColumn"),
        showFilterButton: find(tree, "autoFilter") !== undefined,
      },
      filter,
    };
    book.registry = { ...book.registry, tables: [...book.registry.tables, table] };
  }
  return lost;
}

/** Rows that the filter hides are hidden in the sheet, too: read before. */
function readFilter(book: Book, id: number, node: XmlNode | undefined, top: number, bottom: number): { readonly filter: FilterState | null; readonly lost: boolean } {
  const columns = childrenOf(node, "filterColumn");
  const criteria = new Map(
    columns.flatMap((column): [number, JsonObject][] => {
      const values = childrenOf(find(column, "filters"), "filter").map((one) => attribute(one, "val") ?? "");
      return values.length === 0 ? [] : [[numberAttribute(column, "colId") ?? 0, { filterOn: "Values", values }]];
    }),
  );
  const { index } = book.sheet(id);
  const hidden = (row: number): boolean => columns.length > 0 && book.model.getRowHeight(index, row + 1) === 0;
  const hiddenRows = Array.from({ length: bottom - top + 1 }, (_, at) => top + at).filter(hidden);
  return { filter: criteria.size === 0 ? null : { criteria, hiddenRows }, lost: criteria.size < columns.length };
}

/** What stands inside `<autoFilter>`. */
export function criteriaXml({ filter }: TableState): string {
  return [...(filter?.criteria ?? [])]
    .map(([column, { values }]) => {
      const texts = isArray(values) ? values.map(String) : [];
      const filters = texts.map((text) => `<filter val="${escapeXml(text)}"/>`).join("");
      return texts.length === 0 ? "" : `<filterColumn colId="${String(column)}"><filters>${filters}</filters></filterColumn>`;
    })
    .join("");
}

