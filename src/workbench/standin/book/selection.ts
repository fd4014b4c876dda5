/**
 * What the user has selected. The engine knows one rectangle; further ones, held with Ctrl, and objects on the sheet
 * stand beside it and are forgotten as soon as the engine's own selection is another.
 */
import type { Area } from "../../../host/a1";
import { Fault } from "../protocol/fault";
import type { Book } from "./book";

export interface Selected {
  readonly sheet: number;
  /** At least one. */
  readonly areas: readonly Area[];
}

/** `null` when it is a picture, a shape or a chart. */
type Beside = readonly Area[] | null;

const beside = new WeakMap<Book, { readonly view: string; readonly areas: Beside }>();

const viewOf = (book: Book): string => {
  const { sheet, row, column, range } = book.model.getSelectedView();
  return JSON.stringify([sheet, row, column, range]);
};

/** After the engine was told of the last area. */
export function selectBeside(book: Book, areas: Beside): void {
  beside.set(book, { view: viewOf(book), areas });
}

/** https://github.com/OfficeDev/office-js/issues/2268: InvalidSelection while a chart is selected is by design. */
export function selected(book: Book): Selected {
  const { sheet, range } = book.model.getSelectedView();
  const { id } = book.sheets[sheet] ?? {};
  if (id === undefined) throw new Fault("ItemNotFound", "the active sheet");
  const known = beside.get(book);
  if (known?.view === viewOf(book)) {
    if (known.areas === null) throw new Fault("InvalidSelection", "no cells are selected");
    return { sheet: id, areas: known.areas };
  }
  const [top, left, bottom, right] = range;
  return {
    sheet: id,
    areas: [{ top: Math.min(top, bottom) - 1, left: Math.min(left, right) - 1, bottom: Math.max(top, bottom) - 1, right: Math.max(left, right) - 1 }],
  };
}
