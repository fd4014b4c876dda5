/** An .xlsx or .xlsm file as the port's workbook, in memory. Nothing here knows of a disk, so the workbench uses it, too. */
import { type Basis, type CellValue, type Change, HostError, type SheetArea, type SheetContent, type SheetPart, type OpenWorkbook, type StandingCell, type TableData, type WorkbookContent } from "../workbook";
import { applyChanges } from "./applyChanges";
import { Book, type TableEntry } from "./book";
import { fileEnding } from "./contentTypes";
import { addBlankSheet, newPackage } from "./newPackage";
import { readSheet } from "./readSheet";
import { recalculate } from "./recalculate";
import { bodyArea } from "./tablePart";
import { readUserCells } from "./userCells";
import { calculateOnLoad, dropCalcChain } from "./workbookPart";
import { ZipPackage } from "./zipPackage";

export interface XlsxWorkbook extends OpenWorkbook {
  /** `.xlsm` for one with macros: what its file's name must end with. Null where nothing is known of it. */
  readonly ending: string | null;
  /** The file as it now is, formulas of our sheets with fresh results. */
  toBytes(): Promise<Uint8Array>;
}

/** Throws a HostError with a `file_` code when the bytes are no workbook that can be read. */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  return new BookWorkbook(ZipPackage.open(bytes), false);
}

export function newXlsx(): XlsxWorkbook {
  return new BookWorkbook(newPackage(), true);
}

class BookWorkbook implements XlsxWorkbook {
  readonly #opened: ZipPackage;
  readonly #isNew: boolean;
  readonly #done: (readonly Change[])[] = [];
  #book: Book;

  constructor(opened: ZipPackage, isNew: boolean) {
    this.#opened = opened;
    this.#isNew = isNew;
    this.#book = this.#openAnew();
  }

  get ending(): string | null {
    return fileEnding(this.#opened, this.#book.path);
  }

  async read(names: readonly string[]): Promise<WorkbookContent> {
    const book = this.#book;
    await this.#compute();
    const tables = names.flatMap((name): [string, TableData][] => {
      const table = book.findTable(name);
      // Without its head row a table has no columns to find.
      return table === undefined || table.part.headRows === 0 ? [] : [[name, readTableData(book, table, name)]];
    });
    return { tables: new Map(tables), sheetNames: book.sheets.map((sheet) => sheet.name), readOnly: book.unwritable };
  }

  async readSheet(part?: SheetPart): Promise<SheetContent> {
    return readSheet(this.#book, await this.toBytes(), part);
  }

  async readCells(area: SheetArea): Promise<readonly (readonly StandingCell[])[]> {
    await this.#compute();
    return readUserCells(this.#book, area);
  }

  async write(changes: readonly Change[], basis?: Basis): Promise<void> {
    if (this.#book.unwritable) throw new HostError({ code: "host_read_only", severity: "error" });
    try {
      applyChanges(this.#book, changes, basis);
    } catch (error) {
      // A file can do better than leave earlier changes done: the workbook is again what it was before this write.
      this.#book = this.#openAnew();
      for (const done of this.#done) applyChanges(this.#book, done);
      throw error;
    }
    this.#done.push(changes);
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

  #openAnew(): Book {
    const book = new Book(this.#opened.copy());
    book.changed = this.#isNew;
    return book;
  }

  /** As in Excel, what is read after a write has been computed. */
  async #compute(): Promise<void> {
    if (!this.#book.stale) return;
    await recalculate(this.#book);
    this.#book.stale = false;
  }
}

/** More than any office's table holds, and what a machine still reads in seconds. */
const MAX_TABLE_CELLS = 20_000_000;

function readTableData(book: Book, table: TableEntry, name: string): TableData {
  const grid = book.grid(table.sheet);
  const { area } = table.part;
  const body = bodyArea(table.part);
  const width = area.right - area.left + 1;
  // A table may claim the whole sheet: its blank rows are one and the same.
  const blank: readonly CellValue[] = Array.from({ length: width }, () => null);
  let cells = 0;
  const row = (number: number): readonly CellValue[] => {
    if (!grid.hasCells(number)) return blank;
    cells += width;
    if (cells > MAX_TABLE_CELLS) throw new HostError({ code: "host_too_large", severity: "error", with: { table: name } });
    return Array.from({ length: width }, (_, column) => grid.value(number, area.left + column));
  };
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
