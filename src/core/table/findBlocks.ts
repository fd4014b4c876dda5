/** Where the tables of a sheet are: title rows, head rows and body of each; stacked, and side by side. */
import { cellMeaning } from "./cellMeaning";
import { type Grid, plainText, textOf } from "./grid";
import { headMeaning } from "./headMeaning";
import { headEnd, isNumber, isTimed, LONGEST_HEAD, YEAR } from "./headEnd";
import { headText } from "./headText";
import { sideBySide } from "./sideBySide";
import { PIVOT_VALUE } from "./words/columns";
import { KEY_MEANINGS } from "./words/keys";
import { FORM_LINE, FURNITURE, NOTE, SECTION_MARK, SIGNATURE } from "./words/rows";

export interface Block {
  /** First row that belongs to it: its title or form lines. */
  readonly top: number;
  /** Rows `headTop` up to `headEnd` are its head; equal when it has none. */
  readonly headTop: number;
  readonly headEnd: number;
  /** First row behind it. */
  readonly end: number;
  readonly left: number;
  /** First column behind it. */
  readonly right: number;
  /** Rows in which the head is printed again. */
  readonly repeated: ReadonlySet<number>;
}

/** Rows below a head in which numbers may begin: sections come first. */
const LOOK_AHEAD = 8;
/** Every cell is a known word, or made like one: enough of two columns. */
const ALL_KNOWN = 0.8;
/** 考核年度：2026年 */
const LABELLED = /^(?!其中|内)[^:：]{2,10}[:：](?=.)/u;

interface RowLook {
  readonly columns: readonly number[];
  /** Sum of the weights of known words. */
  readonly known: number;
  readonly heads: boolean;
}

export function findBlocks(grid: Grid): readonly Block[] {
  const blocks: Block[] = [];
  let open: { top: number; headTop: number; headEnd: number; repeated: Set<number>; heads: string } | null = null;
  let free = 0;
  for (let row = 0; row < grid.rowCount; row += 1) {
    const look = lookOf(grid, row);
    if (!look.heads) continue;
    const end = headEnd(grid, row);
    const heads = headsOf(grid, row, end);
    const top: number = open ? titleTop(grid, row, open.headEnd) : free;
    if (open && heads === open.heads && !isTitled(grid, top, row, open.top)) {
      for (let at = row; at < end; at += 1) open.repeated.add(at);
      row = end - 1;
      continue;
    }
    if (open && !beginsTable(grid, row, end) && !((top < row || endsFigures(grid, row)) && isKeyed(grid, row, end))) continue;
    if (!open && !isHead(grid, row, end)) continue;
    if (open) blocks.push(blockOf(grid, open, top));
    open = { top, headTop: row, headEnd: end, repeated: new Set(), heads };
    free = end;
    row = end - 1;
  }
  if (open) blocks.push(blockOf(grid, open, grid.rowCount));
  return blocks.flatMap((block) => sideBySide(grid, block));
}

function blockOf(grid: Grid, { top, headTop, headEnd: behind, repeated }: { top: number; headTop: number; headEnd: number; repeated: ReadonlySet<number> }, end: number): Block {
  return { top, headTop, headEnd: behind, end, left: 0, right: grid.columnCount, repeated };
}

/** At least two texts in different cells, no form line and no signature. */
function lookOf(grid: Grid, row: number): RowLook {
  const columns = grid.columnsOf(row);
  let [texts, known, heads] = [0, 0, columns.length >= 2];
  for (const column of columns) {
    const value = grid.value(row, column);
    if (typeof value !== "string") {
      if (typeof value === "number" && YEAR.test(String(value))) continue;
      heads = false;
      break;
    }
    const text = plainText(value);
    if (text.length > LONGEST_HEAD || /[。；]/u.test(value) || (LABELLED.test(text) && !PIVOT_VALUE.test(text)) || FORM_LINE.test(text) || SIGNATURE.test(text) || FURNITURE.test(text) || (column === columns[0] && NOTE.test(text))) {
      heads = false;
      break;
    }
    texts += 1;
    const head = headText(value);
    const found = headMeaning(head);
    if (isNumber(value) && !isTimed(head) && found?.weight !== 1) {
      heads = false;
      break;
    }
    if (found && found.weight >= 0.7) known += found.weight;
  }
  return { columns, known, heads: heads && texts >= 1 && !isLabelled(grid, row, columns) };
}

/** 项目名称|宣传经费|主管部门|县妇联: known labels, none of them twice, with an own value behind each. */
function isLabelled(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (columns.length < 4 || columns.length % 2 === 1) return false;
  const texts = columns.map((column) => textOf(grid.value(row, column)));
  const labels = texts.filter((_, index) => index % 2 === 0);
  if (new Set(labels).size < labels.length) return false;
  const known = texts.map(isKnown);
  return known.every((word, index) => word === (index % 2 === 0));
}

function isKnown(text: string): boolean {
  return headMeaning(headText(text))?.weight === 1;
}

/** Title or form lines of its own above a head that is the same as before, other than those of the page before. */
function isTitled(grid: Grid, top: number, head: number, before: number): boolean {
  if (top === head) return false;
  const text = (row: number): string => plainText(textOf(grid.value(row, grid.columnsOf(row)[0] ?? 0)));
  return text(top) !== text(before) && !/续/u.test(text(top)) && !FURNITURE.test(text(top));
}

/** The first head of a sheet: known words, or names above numbers. */
function isHead(grid: Grid, top: number, end: number): boolean {
  const looks = Array.from({ length: end - top }, (_, index) => lookOf(grid, top + index));
  if (Math.max(...looks.map(({ known }) => known)) >= 2 || looks.some(({ known, columns }) => known >= columns.length * ALL_KNOWN)) return true;
  const width = Math.max(...looks.map(({ columns }) => columns.length));
  if (looks.every(({ known }) => known < 1) && width < 3) return false;
  let numbers = 0;
  for (let row = end; row < Math.min(end + LOOK_AHEAD, grid.rowCount); row += 1) {
    numbers = Math.max(numbers, grid.columnsOf(row).filter((column) => cellMeaning(grid.value(row, column)).number !== null).length);
  }
  return numbers >= Math.max(1, (width - 1) / 3);
}

/** Another head below a running table must be one beyond doubt: most of its cells are known words, and it is no row of the body. */
function beginsTable(grid: Grid, top: number, end: number): boolean {
  const columns = grid.columnsOf(top);
  if (columns.length < 2 || belongsAbove(grid, top)) return false;
  for (let row = top; row < end; row += 1) {
    const { columns: own, known } = lookOf(grid, row);
    if (known >= Math.max(2, own.length * 0.55)) return true;
  }
  return false;
}

/** Directly below a title of its own: 单位, 序号, 项目 at the left, and numbers in the next row. */
function isKeyed(grid: Grid, top: number, end: number): boolean {
  const [first, second] = grid.columnsOf(top);
  const found = first === undefined || second === undefined ? null : headMeaning(headText(grid.text(top, first)));
  return found?.weight === 1 && KEY_MEANINGS.has(found.meaning) && grid.columnsOf(end).some((column) => typeof grid.value(end, column) === "number");
}

/** Words in a column in which a number stands directly above: no row of that table, where its first cell is a key. */
function endsFigures(grid: Grid, row: number): boolean {
  return !belongsAbove(grid, row) && grid.columnsOf(row).some((column) => typeof grid.value(row, column) === "string" && typeof grid.value(row - 1, column) === "number");
}

/** Title and form lines directly above a further table; they do not belong to the one before. */
function titleTop(grid: Grid, head: number, from: number): number {
  let top = head;
  for (let row = head - 1; row >= from; row -= 1) {
    const columns = grid.columnsOf(row);
    if (columns.length === 0) {
      if (top < head) break;
      continue;
    }
    if (belongsAbove(grid, row)) break;
    const text = plainText(textOf(grid.value(row, columns[0] ?? 0)));
    const isForm = FORM_LINE.test(text) && !SIGNATURE.test(text);
    if (!isForm && (columns.length > 1 || NOTE.test(text) || SIGNATURE.test(text) || FURNITURE.test(text) || SECTION_MARK.test(text))) break;
    top = row;
  }
  return top;
}

/** A key that is merged down from above holds the row in its table. */
function belongsAbove(grid: Grid, row: number): boolean {
  return grid.merges.some((merge) => merge.row < row && row < merge.row + merge.rowCount);
}

function headsOf(grid: Grid, top: number, end: number): string {
  const texts: string[] = [];
  for (let row = top; row < end; row += 1) for (const column of grid.columnsOf(row)) texts.push(`${String(column)}:${plainText(textOf(grid.value(row, column)))}`);
  return texts.join("|");
}
