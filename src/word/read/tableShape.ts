/** What a table is for, told by what stands where. Shapes of real tables: language.md 5, tables.md. */
import type { TableShape } from "../../core/read/document";
import { readNumber } from "../../core/number/read";
import type { TableBlock } from "./block";
import { type Grid, tableGrid } from "./tableGrid";

/** Longer than any number with its words. */
const LONGEST_VALUE = 24;
const LONGEST_NAME = 30;
const MOST_HEAD_ROWS = 4;
/** So many lines in one cell beside one other are a text, not an entry. */
const LINES_OF_TEXT = 3;
/** 2025年 and 6月 stand in heads; X and * stand for numbers that nobody has filled in. */
const TIME = /[年月日季]/u;
/** 2025 without 年, as heads of columns have it. */
const YEAR = /^(?:19|20)\d{2}$/u;
const MASK = /^[xX×*＊]+(?:\.[xX×*＊]+)?[%％]?$/u;

export interface ShapedTable {
  readonly shape: TableShape;
  /** Empty where the table is no grid. */
  readonly grid: Grid;
}

export function shapedTable(table: TableBlock): ShapedTable {
  const grid = tableGrid(table);
  if (grid === null || placesText(table, grid)) return { shape: { kind: "layout" }, grid: grid ?? [] };
  return { shape: shapeOf(grid, table.headRows), grid };
}

export function shapeOf(grid: Grid, declaredHeadRows: number): TableShape {
  if (declaredHeadRows > 0 && declaredHeadRows < grid.length) return { kind: "grid", headRows: declaredHeadRows };
  return namesBesideValues(grid) ? { kind: "keyValue" } : { kind: "grid", headRows: headRows(grid) };
}

function placesText(table: TableBlock, grid: Grid): boolean {
  if (grid.length < 2 || (grid[0]?.length ?? 0) < 2) return true;
  if (table.rows.some((row) => row.some((cell) => cell.blocks.some(({ kind }) => kind === "table")))) return true;
  return grid.some((row) => {
    const cells = row.filter(({ from }) => from === "here");
    return cells.length <= 2 && cells.some(({ lines }) => lines >= LINES_OF_TEXT);
  });
}

export function isValue(text: string): boolean {
  const plain = text.trim();
  return plain !== "" && plain.length <= LONGEST_VALUE && !TIME.test(plain) && (MASK.test(plain) || readNumber(plain) !== null);
}

/** 名称｜12｜名称｜15, or names that end with a colon; a head above the values would be no value itself. */
function namesBesideValues(grid: Grid): boolean {
  const width = grid[0]?.length ?? 0;
  if (width % 2 !== 0 || width > 6) return false;
  const names = grid.map((row) => row.filter((_, column) => column % 2 === 0));
  const named = names.every((row) => row.every(({ text }) => text.length <= LONGEST_NAME && !isValue(text)));
  if (!named) return false;
  const colons = names.flat().filter(({ text }) => /[:：]$/u.test(text)).length;
  const firstValues = (grid[0] ?? []).filter((_, column) => column % 2 === 1);
  return colons * 2 > names.length || firstValues.every(({ text }) => isValue(text));
}

/** The rows before the first with a value, and all that a merged cell of the first row reaches down to. */
function headRows(grid: Grid): number {
  let count = 0;
  for (const [index, row] of grid.slice(0, MOST_HEAD_ROWS).entries()) {
    // A band over the whole width names what comes below it, unless it is the table's own title.
    const band = index > 0 && row.every(({ from }, column) => (column === 0) === (from === "here"));
    const value = row.some(({ text }) => isValue(text) && !(index === 0 && YEAR.test(text)));
    if (band || (value && !mergedDown(row))) break;
    count = index + 1;
  }
  // Without a value anywhere the first row is the head, as people make tables.
  const hasValues = grid.some((row) => row.some(({ text }) => isValue(text)));
  return hasValues ? Math.min(count, grid.length - 1) : topRows(grid);
}

function topRows(grid: Grid): number {
  let count = 1;
  while (count < Math.min(MOST_HEAD_ROWS, grid.length - 1) && mergedDown(grid[count] ?? [])) count += 1;
  return count;
}

/** Whether a cell of the row above goes on in this one. */
function mergedDown(row: Grid[number]): boolean {
  return row.some(({ text, from }) => from === "above" && text !== "");
}
