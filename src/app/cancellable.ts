import type { LiveWorkbook } from "../host/workbook";

/** The user stopped an action before it wrote anything. */
export class Cancelled extends Error {
  constructor() {
    super("cancelled");
    this.name = "Cancelled";
  }
}

/** The workbook for one action: once `signal` is aborted nothing more is read or written. A write that has begun is finished; `onWrite` tells of it. */
export function cancellable(workbook: LiveWorkbook, signal: AbortSignal, onWrite: () => void): LiveWorkbook {
  const proceed = (): void => {
    if (signal.aborted) throw new Cancelled();
  };
  return {
    read: async (tables) => {
      proceed();
      const content = await workbook.read(tables);
      proceed();
      return content;
    },
    readSheet: async (part) => {
      proceed();
      const content = await workbook.readSheet(part);
      proceed();
      return content;
    },
    readCells: async (area) => {
      proceed();
      const cells = await workbook.readCells(area);
      proceed();
      return cells;
    },
    write: async (changes, basis) => {
      proceed();
      onWrite();
      await workbook.write(changes, basis);
    },
    select: (area) => workbook.select(area),
    watch: (onEdit) => workbook.watch(onEdit),
  };
}
