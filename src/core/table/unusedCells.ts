/** Every cell that no reading holds, with the reason. Columns that are not read as a whole are named once, by their head. */
import { cellMeaning } from "./cellMeaning";
import type { Block } from "./findBlocks";
import { type Grid, plainText } from "./grid";
import { type KindOfRow, SILENT } from "./rowKinds";
import type { ReadColumn } from "./tableColumns";
import type { ColumnField, UnusedCell, UnusedReason } from "./tableReading";
import type { UsedCells } from "./usedCells";

const NUMBERS: ReadonlySet<ColumnField> = new Set(["target", "actual", "rate", "base", "yoy", "score", "money"]);
/** 同西桥村, 见第4项. */
const POINTER = /^同.{1,8}$|^见.{0,4}第?\d+[项条行]$/u;

export function unusedCells(grid: Grid, block: Block, kinds: readonly KindOfRow[], columns: readonly ReadColumn[], used: UsedCells): readonly UnusedCell[] {
  const rows = kinds.filter(({ kind }) => !SILENT.has(kind));
  const whole = new Map<number, UnusedReason>(columns.flatMap(({ column, personal, field }): readonly (readonly [number, UnusedReason])[] => {
    if (personal || field === "other") return [[column, personal ? "personal" : "other_column"]];
    return NUMBERS.has(field) && rows.length > 0 && rows.every(({ row }) => !used.has(row, column)) ? [[column, "other_period"]] : [];
  }));
  const heads = [...whole].map(([column, reason]) => ({ row: headRow(grid, block, column), column, reason }));
  const read = columns.filter(({ column }) => !whole.has(column));
  const cells = rows.flatMap(({ row }) => read.flatMap((one) => {
    const reason = reasonOf(grid, row, one, used);
    return reason === null ? [] : [{ row, column: one.column, reason }];
  }));
  return [...heads, ...cells];
}

/** The lowest cell of the head that holds words. */
export function headRow(grid: Grid, block: Block, column: number): number {
  for (let row = block.headEnd - 1; row > block.headTop; row -= 1) if (grid.value(row, column) !== null) return row;
  return block.headTop;
}

function reasonOf(grid: Grid, row: number, { column, field }: ReadColumn, used: UsedCells): UnusedReason | null {
  const value = grid.value(row, column);
  if (value === null) return null;
  if (isPicture(grid, row, column)) return "picture";
  if (typeof value === "object") return "broken";
  if (!NUMBERS.has(field)) return typeof value === "string" && isPointer(value) && field !== "name" && field !== "entity" ? "pointer" : null;
  if (!used.has(row, column)) return "other_period";
  if (typeof value !== "string") return null;
  if (isPointer(value)) return "pointer";
  const { words, state, number } = cellMeaning(value);
  // 建立 asked for: no reading has a place for it; 已建立 is a status.
  const isLeft = words !== "" || (field === "target" && state !== "" && number === null);
  return isLeft && !used.readWords(row, column) ? "text_in_number" : null;
}

const MAY_POINT = /^[\s　]*[同见详〃″"＂]/u;

/** 同上, 〃, 同西桥村. */
export function isPointer(text: string): boolean {
  if (!MAY_POINT.test(text)) return false;
  return cellMeaning(text).pointer || POINTER.test(plainText(text));
}

/** A picture that WPS keeps in a cell. */
export function isPicture(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return /DISPIMG\(/iu.test(grid.formula(row, column) ?? (typeof value === "string" ? value : ""));
}
