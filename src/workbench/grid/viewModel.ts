/**
 * The stand-in's model as the React grid should see it: sizes of fonts in pixels, Chinese text broken into lines,
 * the window as large as the grid really is, and refused entries told instead of lost.
 */
import type { Model } from "../../host/calc/engine";
import type { Refusal, Standin } from "../standin";
import { paintRules } from "./ruleLooks";
import { inPixels, wrapped } from "./shownText";

export interface ViewHooks {
  readonly onRefused: (refusal: Refusal, sheet: string, row: number, column: number) => void;
  /** Size of the visible grid in pixels; null when it is not on the page. */
  readonly size: () => { readonly width: number; readonly height: number } | null;
}

/** Row and column heads take this much of the grid. */
const ROW_HEAD = 37;
const COLUMN_HEAD = 80;

export function viewModel(standin: Standin, { onRefused, size }: ViewHooks): Model {
  const { model, book, user } = standin;
  let last = { sheet: -1, row: -1, column: -1, wrap: false, size: 0, bold: false };

  const overrides: Partial<Model> = {
    getCellStyle(sheet, row, column) {
      const cell = model.getCellStyle(sheet, row, column);
      const { font, alignment } = cell.style;
      font.sz = inPixels(font);
      const info = book.sheets[sheet];
      if (info) paintRules(cell.style, book.state(info.id).conditionalFormats, row - 1, column - 1, () => model.getFormattedCellValue(sheet, row, column));
      last = { sheet, row, column, wrap: alignment?.wrap_text ?? false, size: font.sz, bold: font.b };
      return cell;
    },
    getFormattedCellValue(sheet, row, column) {
      const text = model.getFormattedCellValue(sheet, row, column);
      // The grid asks for the style of a cell and then for its text; neighbours it only asks whether they are empty.
      const isSame = last.sheet === sheet && last.row === row && last.column === column;
      return isSame && last.wrap && text !== "" ? wrapped(text, model.getColumnWidth(sheet, column), last.size, last.bold) : text;
    },
    setWindowWidth(width) {
      model.setWindowWidth((size()?.width ?? width) - ROW_HEAD);
    },
    setWindowHeight(height) {
      model.setWindowHeight((size()?.height ?? height) - COLUMN_HEAD);
    },
    setUserInput(sheet, row, column, text) {
      const info = book.sheets[sheet];
      // An editor that was opened and left as it was is no edit; Excel tells nobody of it.
      if (info === undefined || model.getCellContent(sheet, row, column) === text) return;
      const refusal = user.typeAt(info.id, row - 1, column - 1, text);
      if (refusal !== null) onRefused(refusal, info.name, row - 1, column - 1);
    },
  };
  // Defined, not assigned: the stand-in's own methods cannot be overwritten.
  return Object.create(model, Object.getOwnPropertyDescriptors(overrides)) as Model;
}
