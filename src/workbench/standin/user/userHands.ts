/** What a user does in the sheet, with Excel's manners. Every method is one step of undo. */
import { type Area, parseCell, parseRange } from "../../../host/a1";
import { areaAt } from "../book/areas";
import type { Book } from "../book/book";
import type { Change } from "../book/changes";
import { clearCells } from "../book/clearCells";
import { filterColumn, tableBody } from "../book/filters";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility, type Visibility } from "../book/sheetOperations";
import { columnNames } from "../book/tableOperations";
import { selectBeside } from "../book/selection";
import { deleteCells, insertCells } from "../book/structure";
import { WHOLE_SHEET } from "../book/areas";
import { writeCells } from "../book/writeCells";
import { Fault } from "../protocol/fault";
import { checkEntry, type Refusal } from "./checkEntry";
import { growTable } from "./growTable";
import { moveColumn } from "./moveColumns";
import { sortTable } from "./sortTable";

export class UserHands {
  constructor(
    readonly book: Book,
    readonly tell: (changes: readonly Change[]) => void,
  ) {}

  /** Null when it was taken; otherwise what Excel's box would say. */
  typeInCell(sheet: string, address: string, text: string): Refusal | null {
    const cell = parseCell(address);
    if (cell === null) throw new RangeError(`${address} is no cell`);
    return this.typeAt(this.#sheet(sheet), cell.row, cell.column, text);
  }

  typeAt(sheet: number, row: number, column: number, text: string): Refusal | null {
    const refusal = checkEntry(this.book, sheet, row, column, text);
    if (refusal !== null) return refusal;
    return this.#act(() => {
      if (text !== "") growTable(this.book, sheet, row, column);
      writeCells(this.book, sheet, areaAt(row, column, 1, 1), text, "A1", "user");
    });
  }

  clear(sheet: string, address: string): Refusal | null {
    return this.#act(() => {
      clearCells(this.book, this.#sheet(sheet), areaOf(address), "Contents");
    });
  }

  /** Rows are counted from 0. */
  insertRows(sheet: string, row: number, count = 1): Refusal | null {
    return this.#act(() => {
      insertCells(this.book, this.#sheet(sheet), { ...WHOLE_SHEET, top: row, bottom: row + count - 1 }, "Down");
    });
  }

  deleteRows(sheet: string, row: number, count = 1): Refusal | null {
    return this.#act(() => {
      deleteCells(this.book, this.#sheet(sheet), { ...WHOLE_SHEET, top: row, bottom: row + count - 1 }, "Up");
    });
  }

  insertColumns(sheet: string, column: number, count = 1): Refusal | null {
    return this.#act(() => {
      insertCells(this.book, this.#sheet(sheet), { ...WHOLE_SHEET, left: column, right: column + count - 1 }, "Right");
    });
  }

  deleteColumns(sheet: string, column: number, count = 1): Refusal | null {
    return this.#act(() => {
      deleteCells(this.book, this.#sheet(sheet), { ...WHOLE_SHEET, left: column, right: column + count - 1 }, "Left");
    });
  }

  moveColumn(sheet: string, from: number, to: number): Refusal | null {
    return this.#act(() => {
      moveColumn(this.book, this.#sheet(sheet), from, to);
    });
  }

  hideColumns(sheet: string, column: number, count = 1): Refusal | null {
    return this.#act(() => {
      this.book.model.setColumnsHidden(this.book.sheet(this.#sheet(sheet)).index, column + 1, column + count, true);
    });
  }

  addSheet(name?: string): Refusal | null {
    return this.#act(() => void addSheet(this.book, name));
  }

  renameSheet(sheet: string, name: string): Refusal | null {
    return this.#act(() => {
      renameSheet(this.book, this.#sheet(sheet), name);
    });
  }

  deleteSheet(sheet: string): Refusal | null {
    return this.#act(() => {
      deleteSheet(this.book, this.#sheet(sheet));
    });
  }

  moveSheet(sheet: string, position: number): Refusal | null {
    return this.#act(() => {
      moveSheet(this.book, this.#sheet(sheet), position);
    });
  }

  showSheet(sheet: string, visibility: Visibility): Refusal | null {
    return this.#act(() => {
      setVisibility(this.book, this.#sheet(sheet), visibility);
    });
  }

  /** Keeps the rows whose shown text is among `values`; null shows all again. */
  setFilter(table: string, column: string, values: readonly string[] | null): Refusal | null {
    return this.#act(() => {
      const state = this.#table(table);
      const criteria = values && { filterOn: "Values", values };
      const filter = filterColumn(this.book, state.sheet, tableBody(state), state.filter, this.#column(table, column), criteria);
      this.book.setTable(state.id, { filter });
    });
  }

  sort(table: string, column: string, ascending = true): Refusal | null {
    return this.#act(() => {
      sortTable(this.book, this.#table(table), this.#column(table, column), ascending);
    });
  }

  renameTable(table: string, name: string): Refusal | null {
    return this.#act(() => {
      this.book.setTable(this.#table(table).id, { name });
    });
  }

  protect(sheet: string, password: string | null = null): Refusal | null {
    return this.#act(() => {
      this.book.setState(this.#sheet(sheet), { protection: {}, password });
    });
  }

  unprotect(sheet: string): Refusal | null {
    return this.#act(() => {
      this.book.setState(this.#sheet(sheet), { protection: null, password: null });
    });
  }

  /** Further areas as with Ctrl held: the last one has the active cell. */
  select(sheet: string, ...addresses: readonly [string, ...string[]]): void {
    const id = this.#sheet(sheet);
    const areas = addresses.map(areaOf);
    const area = areas[areas.length - 1] ?? areaOf(addresses[0]);
    this.#act(() => {
      const { model } = this.book;
      model.setSelectedSheet(this.book.sheet(id).index);
      model.setSelectedCell(area.top + 1, area.left + 1);
      model.setSelectedRange(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
      selectBeside(this.book, areas);
      this.book.note({ kind: "selection", sheet: id, area });
    });
  }

  /** A picture, a shape or a chart on the active sheet. */
  selectObject(): void {
    selectBeside(this.book, null);
  }

  undo(): void {
    this.tell(this.book.undo());
  }

  redo(): void {
    this.tell(this.book.redo());
  }

  /** Anything else, as one step of undo. */
  act(work: () => void): Refusal | null {
    return this.#act(work);
  }

  #act(work: () => void): Refusal | null {
    const { heard } = this.book;
    let refusal: Refusal | null = null;
    const changes = this.book.transact(() => {
      try {
        work();
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        refusal = { why: error.code === "AccessDenied" ? "protected" : "invalid", title: "", message: error.message };
      }
    });
    this.book.heard = heard;
    this.tell(changes);
    return refusal;
  }

  #sheet(name: string): number {
    const found = this.book.sheetNamed(name);
    if (found === undefined) throw new RangeError(`no sheet ${name}`);
    return found.id;
  }

  #table(name: string) {
    const found = this.book.registry.tables.find((table) => table.name === name);
    if (found === undefined) throw new RangeError(`no table ${name}`);
    return found;
  }

  #column(table: string, name: string): number {
    const at = columnNames(this.book, this.#table(table)).indexOf(name);
    if (at < 0) throw new RangeError(`no column ${name}`);
    return at;
  }
}

function areaOf(address: string): Area {
  const area = parseRange(address);
  if (area === null) throw new RangeError(`${address} is no range`);
  return area;
}
