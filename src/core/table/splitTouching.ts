/**
 * Tables with different heads that touch each other, without an empty column between them: a key of its own begins the second, and the rows of
 * the two are not the same rows. Both must be seen: 责任单位 and figures behind it may belong to the rows at their left.
 */
import { cellMeaning } from "./cellMeaning";
import type { Block } from "./findBlocks";
import { type Grid, plainText } from "./grid";
import { headMeaning } from "./headMeaning";
import { headText, isUnit } from "./headText";
import { FORMULA, KEY_KINDS, NOTE, SECTION_MARK, SIGNATURE } from "./words/rows";

const KEYS: ReadonlySet<string> = new Set(["serial", "name", "entity", "section", "?unit", "?item", "?body"]);
/** Enough of the rows to know by. */
const SAMPLE = 200;
const FEWEST_COLUMNS = 2;
const MOST_DIFFER = 0.8;

/** `heads`: the lowest word of each column of the grid, empty outside the block. */
export function splitTouching(grid: Grid, block: Block, heads: readonly string[]): readonly Block[] {
  const meanings = heads.map((text) => (text === "" ? "" : (headMeaning(headText(text))?.meaning ?? "")));
  const first = heads.findIndex((text, column) => text !== "" && column >= block.left);
  for (let start = first + FEWEST_COLUMNS; start <= block.right - FEWEST_COLUMNS; start += 1) {
    if (!KEYS.has(meanings[start] ?? "") || !isOwnColumn(grid, block, start)) continue;
    const left: Side = { from: first, to: start, key: keyOf(meanings, first) };
    const right: Side = { from: start, to: block.right, key: keyOf(meanings, start) };
    if (!hasFigures(grid, block, left) || !hasFigures(grid, block, right) || left.key >= start) continue;
    const numbersAnew = /^序号?$/u.test(heads[start] ?? "") && countsUp(grid, block, start);
    const keyAgain = heads[start] === heads[first] && meanings[start] !== "serial" && meanings[start] !== "section";
    if (numbersAnew || keyAgain || differ(grid, block, left, right)) return [{ ...block, right: start }, ...splitTouching(grid, { ...block, left: start }, heads.map((text, column) => (column < start ? "" : text)))];
  }
  return [block];
}

interface Side {
  readonly from: number;
  /** First column behind it. */
  readonly to: number;
  /** Column of the words by which its rows are known. */
  readonly key: number;
}

/** Behind a number of the row its name. */
function keyOf(meanings: readonly string[], from: number): number {
  return meanings[from] === "serial" ? from + 1 : from;
}

/** No merge of the head or of the body reaches over the border. */
function isOwnColumn(grid: Grid, { headTop, end }: Block, column: number): boolean {
  return !grid.merges.some((merge) => merge.column < column && column < merge.column + merge.columnCount && merge.row + merge.rowCount > headTop && merge.row < end);
}

function sampled({ headEnd, end }: Block): readonly number[] {
  return Array.from({ length: Math.min(end - headEnd, SAMPLE) }, (_, index) => headEnd + index);
}

/** Names, hardly two of them alike, and a column of figures. */
function hasFigures(grid: Grid, block: Block, { from, to, key }: Side): boolean {
  const rows = sampled(block).filter((row) => grid.value(row, key) !== null);
  const words = rows.map((row) => grid.value(row, key)).filter((value) => typeof value === "string" && cellMeaning(value).number === null && !isUnit(value));
  if (rows.length === 0 || new Set(words).size < rows.length * MOST_DIFFER) return false;
  for (let column = from; column < to; column += 1) {
    if (column === key || (column === from && key > from)) continue;
    if (rows.filter((row) => cellMeaning(grid.value(row, column)).number !== null).length * 2 >= rows.length) return true;
  }
  return false;
}

function countsUp(grid: Grid, block: Block, column: number): boolean {
  const numbers = sampled(block).map((row) => grid.value(row, column)).filter((value) => typeof value === "number");
  return numbers.length >= 2 && numbers.every((number, index) => number === index + 1);
}

/** A total of one side beside an ordinary row of the other, or rows of one below the end of the other. */
function differ(grid: Grid, block: Block, left: Side, right: Side): boolean {
  const rows = sampled(block).filter((row) => isData(grid, row, left) || isData(grid, row, right));
  const totals = rows.filter((row) => {
    const [one, other] = [isSum(grid, row, left.key), isSum(grid, row, right.key)];
    return (one && !other && isData(grid, row, right)) || (other && !one && isData(grid, row, left));
  });
  return totals.length > 0 || goesOn(grid, rows, left, right) || goesOn(grid, rows, right, left);
}

/** The last rows of one side, without a word or a figure of the other, and no sums or notes of both. */
function goesOn(grid: Grid, rows: readonly number[], one: Side, other: Side): boolean {
  if (grid.source.mergesKnown === false) return false;
  const alone = rows.slice(rows.findLastIndex((row) => isData(grid, row, other)) + 1);
  return alone.length > 0 && alone.length < rows.length && alone.every((row) => isData(grid, row, one) && isWhole(grid, row, one) && !KEY_KINDS.some(([, pattern]) => pattern.test(plainText(grid.text(row, one.key)))));
}

function isSum(grid: Grid, row: number, key: number): boolean {
  const text = plainText(grid.text(row, key));
  return KEY_KINDS.some(([kind, pattern]) => (kind === "total" || kind === "subtotal") && pattern.test(text));
}

/** Something of its own in any of its columns, or a merge from above. */
function isData(grid: Grid, row: number, { from, to, key }: Side): boolean {
  const text = plainText(grid.text(row, key));
  if (NOTE.test(text) || FORMULA.test(text) || SIGNATURE.test(text) || SECTION_MARK.test(text)) return false;
  for (let column = from; column < to; column += 1) if (grid.filled(row, column) !== null) return true;
  return false;
}

/** Key and figures: a row like the others of its side. */
function isWhole(grid: Grid, row: number, { from, to, key }: Side): boolean {
  if (grid.value(row, key) === null) return false;
  for (let column = from; column < to; column += 1) if (column !== key && cellMeaning(grid.value(row, column)).number !== null) return true;
  return false;
}
