import type { SheetContent, SheetPart } from "../workbook";
import { mergedAreas } from "./mergedAreas";
import { findExtent } from "./sheetExtent";
import { sheetPieces } from "./sheetPieces";

const NOTHING = { row: 0, column: 0, values: [], merges: [], mergesKnown: true, hiddenRows: [], hiddenColumns: [] } as const;

/**
 * Three requests, of which the second becomes several for a sheet of more than 20,000 cells: what is used, the cells,
 * what is merged. Protected sheets and pivot tables are read like any other.
 */
export async function readSheet(part?: SheetPart): Promise<SheetContent> {
  const extent = await findExtent(part);
  const { sheet, used, isProtected, selection } = extent;
  if (used === null) return { sheet, ...NOTHING, isProtected, selection };
  const cells = await sheetPieces(extent, used);
  const merges = await mergedAreas(sheet, used);
  return { sheet, row: used.row, column: used.column, ...cells, merges: merges ?? [], mergesKnown: merges !== null, isProtected, selection };
}
