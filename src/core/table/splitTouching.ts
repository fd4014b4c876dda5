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

/** Of what a row's unit may be; a second one that owns or holds the first is a word about it. */
const UNITS: ReadonlySet<string> = new Set(["entity", "?body"]);
const BELONGS = /^(?:所|属|隶|归|挂|结对|帮|联|对口|责任|承|实施|主|上级|服务|辖)/u;
const KEYS: ReadonlySet<string> = new Set(["serial", "name", "entity", "section", "?unit", "?item", "?body"]);
/** Enough of the rows to know by. */
const SAMPLE = 200;
const FEWEST_COLUMNS = 2;
const MOST_DIFFER = 0.8;

/** `heads`: the lowest word of each column of the grid, empty outside the block. */
export function splitTouching(grid: Grid, block: Block, heads: readonly string[]): readonly Block[] {
  const meanings = heads.map((text) => (text === "" ? "" : (headMeaning(headText(text))?.meaning ?? "")));
  const first = heads.findIndex((text, column) => text !== "" && column >= block.left);
  const sums = sampled(block).filter((row) => isSum(grid, row, keyOf(meanings, first)));
  for (let start = first + FEWEST_COLUMNS; start <= block.right - FEWEST_COLUMNS; start += 1) {
    if (!isOwnColumn(grid, block, start) || !(KEYS.has(meanings[start] ?? "") || sums.some((row) => isSum(grid, row, start)))) continue;
    const left: Side = { from: first, to: start, key: keyOf(meanings, first) };
    const right: Side = { from: start, to: block.right, key: keyOf(meanings, start) };
    if (!hasFigures(grid, block, left) || !hasFigures(grid, block, right) || left.key >= start) continue;
    const numbersAnew = /^序号?$/u.test(heads[start] ?? "") && countsUp(grid, block, start);
    const keyAgain = heads[start] === heads[first] && meanings[start] !== "serial" && meanings[start] !== "section";
    const ofOwnKind = [left, right].every(({ key }) => isUnitWord(heads[key] ?? "")) && !BELONGS.test(heads[right.key] ?? "");
    if (numbersAnew || keyAgain || ofOwnKind || figuresAgain(heads, left, right) || differ(grid, block, left, right)) return [{ ...block, right: start }, ...splitTouching(grid, { ...block, left: start }, heads.map((text, column) => (column < start ? "" : text)))];
  }
  return [block];
}

/** 学校 and 窗口, too; 培训机构 says something of another unit. */
const LONGEST_KIND = 3;

function isUnitWord(head: string): boolean {
  const found = headMeaning(headText(head));
  return found !== null && UNITS.has(found.meaning) && (found.weight === 1 || head.length <= LONGEST_KIND);
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

/** 件数 on both sides: one table does not have a figure of one name twice. */
function figuresAgain(heads: readonly string[], left: Side, right: Side): boolean {
  const own = ({ from, to, key }: Side): readonly string[] => heads.slice(from, to).filter((text, index) => text !== "" && from + index !== key);
  return own(left).some((text) => own(right).includes(text));
}

/** A total of one side beside an ordinary row of the other, one of each in the same row, or rows of one below the end of the other. */
function differ(grid: Grid, block: Block, left: Side, right: Side): boolean {
  const rows = sampled(block).filter((row) => isData(grid, row, left) || isData(grid, row, right));
  const totals = rows.filter((row) => {
    const [one, other] = [isSum(grid, row, left.key), isSum(grid, row, right.key)];
    return (one && other) || (one && isData(grid, row, right)) || (other && isData(grid, row, left));
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
