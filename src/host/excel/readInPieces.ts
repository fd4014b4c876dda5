import type { FoundTable, TableCells } from "./readTables";
import { intoRequests } from "./requestSize";
import { runExcel } from "./runExcel";

/**
 * Cells of one answer when all at once were too many: at 100 bytes a cell, long for a table of numbers and names,
 * that is 4 of the 5 MB. A table of longer texts still fails, with the sentence for it.
 */
export const CELLS_PER_ANSWER = 40_000;

interface TableSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

interface Slice {
  readonly table: number;
  readonly row: number;
  readonly rowCount: number;
  /** Cells, as the measure of an answer. */
  readonly bytes: number;
}

/** One request for the sizes, then one for every {@link CELLS_PER_ANSWER} cells. */
export async function inPieces(found: readonly FoundTable[]): Promise<readonly TableCells[]> {
  const { heads, sizes } = await headsAndSizes(found);
  const bodies = await runExcel(async (context) => {
    const rows: unknown[][][] = found.map(() => []);
    for (const slices of intoRequests(sizes.flatMap(slicesOf), CELLS_PER_ANSWER)) {
      const ranges = slices.map(({ table, row, rowCount }) => {
        const body = context.workbook.tables.getItem(found[table]?.name ?? "").getDataBodyRange();
        const first = body.getRow(row);
        const range = first.getResizedRange(rowCount - 1, 0);
        range.load("values");
        for (const passing of [body, first, range]) passing.untrack();
        return { table, range };
      });
      // The stated exception to one sync a step: each answer must stay below Excel's size limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { table, range } of ranges) rows[table]?.push(...range.values);
    }
    return rows;
  });
  return heads.map((head, index) => ({ ...head, body: bodies[index] ?? [] }));
}

async function headsAndSizes(found: readonly FoundTable[]) {
  return runExcel(async (context) => {
    const ranges = found.map(({ name }) => {
      const table = context.workbook.tables.getItem(name);
      const head = table.getHeaderRowRange();
      head.load("rowIndex,columnIndex,values");
      head.untrack();
      const body = table.getDataBodyRange();
      body.load("rowCount,columnCount");
      body.untrack();
      return { head, body };
    });
    await context.sync();
    return {
      heads: ranges.map(({ head }) => ({
        headRow: head.rowIndex,
        firstColumn: head.columnIndex,
        head: (head.values[0] ?? []) as readonly unknown[],
      })),
      sizes: ranges.map(({ body }): TableSize => ({ rowCount: body.rowCount, columnCount: body.columnCount })),
    };
  });
}

function slicesOf({ rowCount, columnCount }: TableSize, table: number): readonly Slice[] {
  const height = Math.max(1, Math.floor(CELLS_PER_ANSWER / Math.max(1, columnCount)));
  const count = Math.ceil(rowCount / height);
  return Array.from({ length: count }, (_, index) => {
    const row = index * height;
    const rows = Math.min(height, rowCount - row);
    return { table, row, rowCount: rows, bytes: rows * columnCount };
  });
}
