/**
 * The model that the React grid gets: its edits go through the user's hands, so that tables grow, validation and
 * protection hold, the registry follows, and undo takes back one action at a time.
 */
import type { Area as EngineArea } from "@ironcalc/wasm";
import type { Model } from "../../../host/calc/engine";
import { type Area } from "../../../host/a1";
import { WHOLE_SHEET } from "../book/areas";
import type { Book } from "../book/book";
import { clearCells } from "../book/clearCells";
import { type Mutator, wrapMutators } from "../book/engineModel";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../book/sheetOperations";
import { deleteCells, insertCells } from "../book/structure";
import { findQuoted } from "../book/quotedText";
import { refuseLocked } from "../book/protection";
import type { UserHands } from "./userHands";

type Action = (book: Book, sheet: number, ...numbers: readonly number[]) => void;

const box = (top = 1, left = 1, bottom = top, right = left): Area => ({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 });

/** Mutators with a sheet's index and line numbers from 1. */
const STRUCTURE: Readonly<Partial<Record<Mutator, Action>>> = {
  insertRows: (book, sheet, row = 1, count = 1) => {
    insertCells(book, sheet, { ...WHOLE_SHEET, top: row - 1, bottom: row + count - 2 }, "Down");
  },
  deleteRows: (book, sheet, row = 1, count = 1) => {
    deleteCells(book, sheet, { ...WHOLE_SHEET, top: row - 1, bottom: row + count - 2 }, "Up");
  },
  insertColumns: (book, sheet, column = 1, count = 1) => {
    insertCells(book, sheet, { ...WHOLE_SHEET, left: column - 1, right: column + count - 2 }, "Right");
  },
  deleteColumns: (book, sheet, column = 1, count = 1) => {
    deleteCells(book, sheet, { ...WHOLE_SHEET, left: column - 1, right: column + count - 2 }, "Left");
  },
  rangeClearContents: (book, sheet, ...edges) => {
    clearCells(book, sheet, box(...edges), "Contents");
  },
  rangeClearAll: (book, sheet, ...edges) => {
    clearCells(book, sheet, box(...edges), "All");
  },
  rangeClearFormatting: (book, sheet, ...edges) => {
    clearCells(book, sheet, box(...edges), "Formats");
  },
  deleteSheet: (book, sheet) => {
    deleteSheet(book, sheet);
  },
  hideSheet: (book, sheet) => {
    setVisibility(book, sheet, "Hidden");
  },
  unhideSheet: (book, sheet) => {
    setVisibility(book, sheet, "Visible");
  },
  moveSheet: (book, sheet, position = 0) => {
    moveSheet(book, sheet, position);
  },
};

/** What fills cells other than the selected ones: the area it starts from and the line it goes to. */
const FILLS: ReadonlySet<Mutator> = new Set<Mutator>(["autoFillRows", "autoFillColumns"]);
const PASTES: ReadonlySet<Mutator> = new Set<Mutator>(["pasteCsvText", "pasteFromClipboard", "setUserArrayFormula"]);
const FREEZES: ReadonlySet<Mutator> = new Set<Mutator>(["setFrozenRowsCount", "setFrozenColumnsCount"]);

export function gridModel(user: UserHands): Model {
  const { book } = user;
  const sheetAt = (index: unknown): number => book.sheets[Number(index)]?.id ?? -1;
  const model = wrapMutators(book.model, (name, args, call) => {
    const structure = STRUCTURE[name];
    if (name === "setUserInput") {
      const [index, row, column, text] = args;
      user.typeAt(sheetAt(index), Number(row) - 1, Number(column) - 1, String(text));
    } else if (name === "renameSheet") user.act(() => { renameSheet(book, sheetAt(args[0]), String(args[1])); });
    else if (name === "newSheet") user.act(() => { book.model.setSelectedSheet(book.sheet(addSheet(book)).index); });
    else if (structure) user.act(() => { structure(book, sheetAt(args[0]), ...args.slice(1).map(Number)); });
    else user.act(() => { passOn(book, name, args, call); });
    return undefined;
  });
  Object.defineProperties(model, {
    undo: { value: () => { user.undo(); } },
    redo: { value: () => { user.redo(); } },
    canUndo: { value: () => book.history.canUndo },
    canRedo: { value: () => book.history.canRedo },
  });
  return model;
}

/** Looks and pastes: the engine does them, the registry learns where something stands now. */
function passOn(book: Book, name: Mutator, args: readonly unknown[], call: () => unknown): void {
  const filled = FILLS.has(name) ? filledArea(name, args[0] as EngineArea, Number(args[1])) : null;
  const sheet = book.sheets[book.model.getSelectedSheet()]?.id ?? -1;
  if (filled) refuseLocked(book, sheet, filled);
  if (PASTES.has(name)) refuseLocked(book, sheet, selection(book));
  call();
  if (name === "duplicateSheet") book.sheetsChanged();
  if (FREEZES.has(name)) noteFrozen(book, Number(args[0]));
  const area = filled ?? (PASTES.has(name) ? selection(book) : null);
  if (area === null) return;
  book.wrote(sheet, area);
  findQuoted(book, sheet, area);
  book.note({ kind: "cells", sheet, area });
}

function noteFrozen(book: Book, index: number): void {
  const sheet = book.sheets[index];
  if (sheet) book.setState(sheet.id, { frozen: { rows: book.model.getFrozenRowsCount(index), columns: book.model.getFrozenColumnsCount(index) } });
}

function selection(book: Book): Area {
  const [top, left, bottom, right] = book.model.getSelectedView().range;
  return box(Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right));
}

function filledArea(name: Mutator, area: EngineArea, to: number): Area {
  const from = box(area.row, area.column, area.row + area.height - 1, area.column + area.width - 1);
  if (name === "autoFillRows") return { ...from, top: Math.min(from.top, to - 1), bottom: Math.max(from.bottom, to - 1) };
  return { ...from, left: Math.min(from.left, to - 1), right: Math.max(from.right, to - 1) };
}
