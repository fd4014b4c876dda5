import { firstThatFits } from "./firstThatFits";
import { passing } from "./reach";
import type { FoundTable, TableCells } from "./readTables";
import { intoRequests } from "./requestSize";
import { runExcel } from "./runExcel";

/**
 * Cells of one answer, tried in this order: at 100 bytes a cell, long for a table of numbers and names, the first makes
 * 4 of the 5 MB; the last holds texts of 5,000 characters each. Beyond that reading fails, with the sentence for it.
 */
const CELLS_PER_ANSWER = [40_000, 8_000, 1_600, 320] as const;

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

/** One request for the sizes, then as many as the texts make necessary. */
export async function inPieces(found: readonly FoundTable[]): Promise<readonly TableCells[]> {
  const { heads, sizes } = await headsAndSizes(found);
  const bodies = await firstThatFits(CELLS_PER_ANSWER, async (cells) => bodiesOf(found, intoRequests(slicesOf(sizes, cells), cells)));
  return heads.map((head, index) => ({ ...head, body: bodies[index] ?? [] }));
}

type Rows = readonly (readonly unknown[])[];

async function bodiesOf(found: readonly FoundTable[], requests: readonly (readonly Slice[])[]): Promise<readonly Rows[]> {
  return runExcel(async (context) => {
    const bodies: unknown[][][] = found.map(() => []);
    for (const slices of requests) {
      const ranges = slices.map(({ table, row, rowCount }) => {
        const body = passing(context.workbook.tables.getItem(found[table]?.name ?? "").getDataBodyRange());
        const range = passing(passing(body.getRow(row)).getResizedRange(rowCount - 1, 0));
        range.load("values");
        return { table, range };
      });
      // The stated exception to one sync a step: each answer must stay below Excel's size limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { table, range } of ranges) bodies[table]?.push(...range.values);
    }
    return bodies;
  });
}

async function headsAndSizes(found: readonly FoundTable[]) {
  return runExcel(async (context) => {
    const ranges = found.map(({ name }) => {
      const table = context.workbook.tables.getItem(name);
      const head = passing(table.getHeaderRowRange());
      head.load("rowIndex,columnIndex,values");
      const body = passing(table.getDataBodyRange());
      body.load("rowCount,columnCount");
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

function slicesOf(sizes: readonly TableSize[], cells: number): readonly Slice[] {
  return sizes.flatMap(({ rowCount, columnCount }, table) => {
    const height = Math.max(1, Math.floor(cells / Math.max(1, columnCount)));
    return Array.from({ length: Math.ceil(rowCount / height) }, (_, index): Slice => {
      const row = index * height;
      const rows = Math.min(height, rowCount - row);
      return { table, row, rowCount: rows, bytes: rows * columnCount };
    });
  });
}
