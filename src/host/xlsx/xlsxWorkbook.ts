/** An .xlsx or .xlsm file as the port's workbook, in memory. Nothing here knows of a disk, so the workbench uses it, too. */
import { type CellValue, type Change, HostError, type TableData, type Workbook, type WorkbookContent } from "../workbook";
import { applyChanges } from "./applyChanges";
import { Book, type TableEntry } from "./book";
import { addBlankSheet, newPackage } from "./newPackage";
import { recalculate } from "./recalculate";
import { bodyArea } from "./tablePart";
import { calculateOnLoad, dropCalcChain } from "./workbookPart";
import { ZipPackage } from "./zipPackage";

export interface XlsxWorkbook extends Workbook {
  /** The file as it now is, formulas of our sheets with fresh results. */
  toBytes(): Promise<Uint8Array>;
}

/** Throws a HostError with a `file_` code when the bytes are no workbook that can be read. */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  return new BookWorkbook(new Book(ZipPackage.open(bytes)));
}

export function newXlsx(): XlsxWorkbook {
  const book = new Book(newPackage());
  book.changed = true;
  return new BookWorkbook(book);
}

class BookWorkbook implements XlsxWorkbook {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  async read(names: readonly string[]): Promise<WorkbookContent> {
    const book = this.#book;
    await this.#compute();
    const tables = names.flatMap((name): [string, TableData][] => {
      const table = book.findTable(name);
      // Without its head row a table has no columns to find.
      return table === undefined || table.part.headRows === 0 ? [] : [[name, readTableData(book, table, name)]];
    });
    return { tables: new Map(tables), sheetNames: book.sheets.map((sheet) => sheet.name), readOnly: book.prefixed };
  }

  async write(changes: readonly Change[]): Promise<void> {
    if (this.#book.prefixed) throw new HostError({ code: "host_read_only", severity: "error" });
    applyChanges(this.#book, changes);
  }

  async toBytes(): Promise<Uint8Array> {
    const book = this.#book;
    if (book.changed) {
      addBlankSheet(book);
      await this.#compute();
      book.flush();
      if (book.formulasChanged) dropCalcChain(book.zip, book.path);
      calculateOnLoad(book.zip, book.path);
    }
    return book.zip.toBytes();
  }

  /** As in Excel, what is read after a write has been computed. */
  async #compute(): Promise<void> {
    if (!this.#book.stale) return;
    await recalculate(this.#book);
    this.#book.stale = false;
  }
}

function readTableData(book: Book, table: TableEntry, name: string): TableData {
  const grid = book.grid(table.sheet);
  const { area } = table.part;
  const body = bodyArea(table.part);
  const row = (number: number): readonly CellValue[] =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) => grid.value(number, area.left + column));
  return {
    name,
    sheet: table.sheet.name,
    headRow: area.top,
    firstColumn: area.left,
    heads: row(area.top).map(headText),
    rows: Array.from({ length: body.bottom - body.top + 1 }, (_, index) => row(body.top + index)),
  };
}

function headText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
