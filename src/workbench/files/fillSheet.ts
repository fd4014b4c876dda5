/** One worksheet of a file into the stand-in: cells and looks here, everything else by its own reader. */
import { type Area, parseArea, parseCell } from "../../host/a1";
import type { Book as FileBook } from "../../host/xlsx/book";
import type { SheetGrid } from "../../host/xlsx/sheetGrid";
import type { SheetEntry } from "../../host/xlsx/workbookPart";
import type { CellValue } from "../../host/workbook";
import { areaAt, columnsOf, rowsOf, union } from "../standin/book/areas";
import type { Book } from "../standin/book/book";
import { writeCells } from "../standin/book/writeCells";
import type { Json } from "../standin/protocol/json";
import { colorReader } from "./colors";
import { fromFile } from "./functionNames";
import { readLines } from "./lines";
import type { Missing } from "./missing";
import { readPage } from "./pageSetup";
import type { Looks } from "./readStyles";
import { readConditionalFormats, readValidations } from "./rules";
import { readTables } from "./tables";
import { attribute, childrenOf, find, flagAttribute, numberAttribute, readTree, type XmlNode } from "./xmlTree";

export function fillSheet(book: Book, id: number, file: FileBook, entry: SheetEntry, looks: Looks): readonly Missing[] {
  const missing = new Set<Missing["kind"]>();
  const text = file.zip.text(entry.path);
  const grid = file.grid(entry);
  const sheet = readTree(withoutCells(text), entry.path);
  if (fillCells(book, id, grid)) missing.add("arrays");
  const textCells = layLooks(book, id, grid, looks);
  readLines(book, id, text, sheet);
  const { formats, others } = readConditionalFormats(sheet, looks.rules);
  if (others) missing.add("rules");
  if (find(sheet, "extLst")) missing.add("more");
  const state = book.state(id);
  book.setState(id, {
    conditionalFormats: formats,
    validations: readValidations(sheet),
    merges: childrenOf(find(sheet, "mergeCells"), "mergeCell").flatMap((node) => parseArea(attribute(node, "ref") ?? "") ?? []),
    page: readPage(sheet, state.page),
    protection: flagAttribute(find(sheet, "sheetProtection"), "sheet") ? {} : null,
    textCells,
  });
  readView(book, id, sheet);
  if (readTables(book, id, file, entry)) missing.add("filters");
  return [...missing].map((kind) => ({ kind, sheet: entry.name }));
}

/** The same part with an empty `<sheetData/>`, so that what stands around the cells is read quickly. */
function withoutCells(text: string): string {
  const start = /<(?:\w+:)?sheetData\b/u.exec(text)?.index ?? -1;
  const end = text.lastIndexOf("</");
  const closing = /<\/(?:\w+:)?sheetData>/u.exec(text);
  return start < 0 || closing === null || end < 0 ? text : text.slice(0, start) + text.slice(closing.index + closing[0].length);
}

/** Returns whether there are array formulas, which are taken for plain ones. */
function fillCells(book: Book, id: number, grid: SheetGrid): boolean {
  const filled = [...grid.cells()].filter(({ cell }) => cell.value !== null || cell.formula !== null);
  const used = filled.map(({ row, column }) => areaAt(row, column, 1, 1)).reduce<Area | null>((all, one) => (all === null ? one : union(all, one)), null);
  if (used === null) return false;
  const rows: Json[][] = Array.from({ length: rowsOf(used) }, () => Array.from({ length: columnsOf(used) }, () => null));
  for (const { row, column, cell } of filled) {
    const formula = cell.formula === null ? null : grid.formula(row, column);
    const line = rows[row - used.top];
    if (line) line[column - used.left] = formula === null || formula === "" ? asInput(cell.value) : `=${fromFile(formula)}`;
  }
  writeCells(book, id, used, rows);
  return filled.some(({ cell }) => cell.formula?.kind === "other");
}

/** A file says what is text; what a user types is guessed at, unless an apostrophe stands before it. */
function asInput(value: CellValue): Json {
  if (typeof value === "string") return `'${value}`;
  return value !== null && typeof value === "object" ? value.error : value;
}

/** Cells below each other that look the same are laid together. Returns the cells that hold text by their format. */
function layLooks(book: Book, id: number, grid: SheetGrid, looks: Looks): readonly Area[] {
  const textCells: Area[] = [];
  for (const [area, style] of runs(grid)) {
    const look = looks.cells[style];
    if (look === undefined || style === 0) continue;
    const { numberFormat, patch } = look;
    book.formatQueue.add(id, area, { ...patch, numberFormat: book.formats.toEngine(numberFormat) });
    if (numberFormat === "@") textCells.push(area);
  }
  return textCells;
}

function runs(grid: SheetGrid): readonly (readonly [Area, number])[] {
  const open = new Map<number, [Area, number]>();
  const done: (readonly [Area, number])[] = [];
  for (const { row, column, cell } of grid.cells()) {
    const last = open.get(column);
    if (last && last[1] === cell.style && last[0].bottom === row - 1) last[0] = { ...last[0], bottom: row };
    else {
      if (last) done.push(last);
      open.set(column, [areaAt(row, column, 1, 1), cell.style]);
    }
  }
  return [...done, ...open.values()];
}

/** Frozen panes, grid lines, the tab's colour and the selected cell. */
function readView(book: Book, id: number, sheet: XmlNode): void {
  const { index } = book.sheet(id);
  const view = find(sheet, "sheetViews", "sheetView");
  const pane = find(view, "pane");
  if (attribute(pane, "state")?.startsWith("frozen") === true) {
    const frozen = { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 };
    book.model.setFrozenRowsCount(index, frozen.rows);
    book.model.setFrozenColumnsCount(index, frozen.columns);
    book.setState(id, { frozen });
  }
  if (!flagAttribute(view, "showGridLines", true)) book.model.setShowGridLines(index, false);
  const tab = colorReader(undefined)(find(sheet, "sheetPr", "tabColor"));
  if (tab !== undefined) {
    book.model.setSheetColor(index, tab);
    book.setState(id, { tabColor: tab });
  }
  const active = parseCell(attribute(childrenOf(view, "selection").at(-1), "activeCell") ?? "A1");
  book.model.setSelectedSheet(index);
  book.model.setSelectedCell((active?.row ?? 0) + 1, (active?.column ?? 0) + 1);
}
