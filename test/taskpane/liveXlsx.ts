/** A workbook that a user sees, without Excel: the real file host, with what was pointed at kept and edits told of. */
import type { Change, LiveWorkbook, SheetArea, SheetEdit } from "../../src/host/workbook";
import { newXlsx, type XlsxWorkbook } from "../../src/host/xlsx";

export interface LiveXlsx extends LiveWorkbook {
  /** Every area that was shown, the latest last. */
  readonly selected: readonly SheetArea[];
  /** What a user or colleague does in the sheets: written, then told of. */
  readonly edit: (changes: readonly Change[]) => Promise<void>;
}

export function liveXlsx(book: XlsxWorkbook = newXlsx()): LiveXlsx {
  const selected: SheetArea[] = [];
  const watchers = new Set<(edit: SheetEdit) => void>();
  return {
    selected,
    read: (tables) => book.read(tables),
    readSheet: (part) => book.readSheet(part),
    readCells: (area) => book.readCells(area),
    write: (changes) => book.write(changes),
    select: (area) => {
      selected.push(area);
      return Promise.resolve();
    },
    watch: (onEdit) => {
      watchers.add(onEdit);
      return Promise.resolve(() => {
        watchers.delete(onEdit);
        return Promise.resolve();
      });
    },
    edit: async (changes) => {
      await book.write(changes);
      for (const change of changes) watchers.forEach((tell) => tell({ table: "table" in change ? change.table : null }));
    },
  };
}
