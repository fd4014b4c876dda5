/** What each row of a block is: by its key, by what it holds, and by the rows around it. */
import { cellMeaning } from "./cellMeaning";
import type { Block } from "./findBlocks";
import { type Grid, plainText, textOf } from "./grid";
import { isUnit } from "./headText";
import { targetsIn } from "./nameCut";
import { sumsAbove } from "./sumsAbove";
import type { ColumnField, RowKind } from "./tableReading";
import type { ReadColumn } from "./tableColumns";
import { FORM_LINE, FORMULA, FURNITURE, KEY_KINDS, NOTE, PART, SECTION_MARK, SIGNATURE, SIGNATURE_LABEL, SIGNED_DAY, TEMPLATE } from "./words/rows";

/** Kinds that hold no values of their own. */
export const SILENT: ReadonlySet<RowKind> = new Set(["title", "form_line", "head", "column_numbers", "section", "note", "formula", "signature", "template", "repeated_head", "furniture"]);

export interface KindOfRow {
  readonly row: number;
  readonly kind: RowKind;
  /** The text the row is known by, as it stands there; empty when it has none. */
  readonly key: string;
  /** The first half of a name that goes on over two rows. */
  readonly lead?: string;
  /** Whether the row is that first half. */
  readonly isHalf?: boolean;
  /** Of a sum that stands above what it adds up: those rows. */
  readonly below?: readonly KindOfRow[];
}

const KEY_FIELDS: readonly ColumnField[] = ["name", "entity", "section", "serial"];
const NUMBER_FIELDS: ReadonlySet<ColumnField> = new Set(["target", "actual", "rate", "base", "yoy", "score", "money"]);
const COLUMN_NUMBER = /^(?:[(（]?\d{1,2}[)）]?|甲|乙|丙|丁|[(（][甲乙丙丁][)）]|[A-Z]|—|-)$/u;
/** 1.1 of 其中. */
const SUB_NUMBER = /^\d+\.\d+$/u;

export function rowKinds(grid: Grid, block: Block, columns: readonly ReadColumn[]): readonly KindOfRow[] {
  const keys = KEY_FIELDS.flatMap((field) => columns.filter((column) => column.field === field));
  const context: KindContext = { grid, block, columns, keys, values: columns.filter(({ field, personal }) => NUMBER_FIELDS.has(field) && !personal), marksOfValues: marksOf(grid, block, columns, keys) };
  const kinds: KindOfRow[] = [];
  for (let row = block.top; row < block.end; row += 1) {
    if (!holds(grid, block, row)) continue;
    const [key, kind] = [keyText(context, row), outside(grid, block, row) ?? kindOf(context, row)];
    kinds.push({ row, kind, key: kind === "section" && markOf(key) === "" ? serialMark(context, row) + key : key });
  }
  return sumsAbove(grid, wrappedNames(notesGoOn(grid, onlySum(grandTotal(context, indented(context, kinds))))), columns);
}

function marksOf(grid: Grid, block: Block, columns: readonly ReadColumn[], keys: readonly ReadColumn[]): ReadonlySet<string> {
  const names = keys.filter(({ field }) => field === "name");
  const others = columns.filter((column) => !keys.includes(column));
  const marks = new Set<string>();
  for (let row = block.headEnd; row < block.end; row += 1) {
    if (others.some(({ column }) => grid.text(row, column) !== "")) for (const { column } of names) marks.add(markOf(grid.text(row, column)));
  }
  return marks;
}

/** Names set in below others are parts of them; below 其中 as long as they stay set in. */
function indented({ grid, keys }: KindContext, kinds: readonly KindOfRow[]): readonly KindOfRow[] {
  const own = kinds.filter(({ kind }) => kind === "indicator" || kind === "part");
  const indents = new Map(own.map(({ row }) => [row, indentOf(grid, row, keys)]));
  const least = Math.min(...indents.values());
  return kinds.map((one) => (one.kind === "indicator" && (indents.get(one.row) ?? 0) > least ? { ...one, kind: "part" } : one));
}

/** 注：1.…, and below it a line 2.… */
function notesGoOn(grid: Grid, kinds: readonly KindOfRow[]): readonly KindOfRow[] {
  let note = false;
  return kinds.map((one) => {
    note = one.kind === "note" || (note && grid.columnsOf(one.row).length === 1 && (one.kind === "section" || one.kind === "indicator") && !SECTION_MARK.test(plainText(one.key)));
    return note ? { ...one, kind: "note" } : one;
  });
}

const LONG_NAME = 8;

/**
 * A long name without a mark, values or unit, and one row below it: the name goes on there. Sections of the same table that carry no mark
 * are much shorter (教　育).
 */
function wrappedNames(kinds: readonly KindOfRow[]): readonly KindOfRow[] {
  const unmarked = kinds.filter(({ kind, key }) => kind === "section" && markOf(key) === "").map(({ key }) => plainText(key).length);
  const shortest = Math.min(...unmarked);
  return kinds.map((one, index): KindOfRow => {
    const isHalf = (at: number): boolean => {
      const [half, next, after] = [kinds[at], kinds[at + 1], kinds[at + 2]];
      const length = plainText(half?.key ?? "").length;
      return half?.kind === "section" && markOf(half.key) === "" && length >= LONG_NAME && length >= shortest * 2 && next?.kind === "indicator" && after?.kind !== "indicator" && after?.kind !== "part";
    };
    if (isHalf(index)) return { ...one, kind: "indicator", isHalf: true };
    return isHalf(index - 1) ? { ...one, lead: kinds[index - 1]?.key ?? "" } : one;
  });
}

/** 信访总量 in front of the kinds that make it: 总 in its name, and the first of the rows, above all sections. */
function grandTotal({ keys }: KindContext, kinds: readonly KindOfRow[]): readonly KindOfRow[] {
  const first = kinds.findIndex(({ kind }) => kind === "indicator");
  const hasName = keys.some(({ field }) => field === "name");
  if (first < 0 || !hasName || kinds.some(({ kind }) => kind === "total") || kinds.slice(0, first).some(({ kind }) => kind === "section")) return kinds;
  const next = kinds[first + 1];
  const numbered = next !== undefined && SECTION_MARK.test(plainText(next.key));
  return kinds.map((one, index) => (index === first && (numbered || (next?.kind === "part" && /总额/u.test(one.key))) && /总[量数计件额]|合计/u.test(plainText(one.key)) && !SECTION_MARK.test(plainText(one.key)) ? { ...one, kind: "total" } : one));
}

/** 小计 as the last row of figures, with no other sum and no class in the table: of them all. */
function onlySum(kinds: readonly KindOfRow[]): readonly KindOfRow[] {
  const own = kinds.filter(({ kind }) => !SILENT.has(kind) || kind === "section");
  const last = own.at(-1);
  if (last?.kind !== "subtotal" || plainText(last.key) !== "小计" || own.some((one) => one !== last && one.kind !== "indicator")) return kinds;
  return kinds.map((one) => (one === last ? { ...one, kind: "total" } : one));
}

function holds(grid: Grid, block: Block, row: number): boolean {
  for (let column = block.left; column < block.right; column += 1) if (grid.value(row, column) !== null) return true;
  return false;
}

/** Rows above the head and the head itself. */
function outside(grid: Grid, block: Block, row: number): RowKind | null {
  if (block.repeated.has(row)) return "repeated_head";
  if (row >= block.headTop && row < block.headEnd) return "head";
  if (row >= block.headTop) return null;
  const texts = grid.columnsOf(row).map((column) => plainText(textOf(grid.value(row, column))));
  if (texts.some((text) => FURNITURE.test(text))) return "furniture";
  if (texts.some((text) => FORM_LINE.test(text) || SIGNATURE.test(text) || LABEL.test(text))) return "form_line";
  if (texts.length >= 4 || (texts.length > 1 && texts.some((text) => /[:：]/u.test(text)))) return "form_line";
  return texts.some((text) => /[。；;]/u.test(text)) ? "note" : "title";
}

/** 批准机关：…; not 表一：… */
const LABEL = /^(?!附?表[一二三四五六七八九十\d]*[:：])[\p{Script=Han}()]{2,8}[:：]/u;
const LONG_NOTE = 24;
/** Who signs does so at the end. */
const LAST_ROWS = 4;

interface KindContext {
  readonly grid: Grid;
  readonly block: Block;
  readonly columns: readonly ReadColumn[];
  /** Marks of the names of rows that hold more than names. */
  readonly marksOfValues: ReadonlySet<string>;
  readonly keys: readonly ReadColumn[];
  readonly values: readonly ReadColumn[];
}

function kindOf(context: KindContext, row: number): RowKind {
  const { grid, block, columns, keys, values } = context;
  const key = keyText(context, row);
  const own = grid.columnsOf(row).filter((column) => column >= block.left && column < block.right);
  const first = plainText(textOf(grid.value(row, own[0] ?? block.left)));
  const plain = plainText(key);
  if (isColumnNumbers(grid, row, own)) return "column_numbers";
  if (NOTE.test(first)) return FORMULA.test(first) && /^表中|^审核/u.test(first) ? "formula" : "note";
  if (FORMULA.test(first)) return "formula";
  if (own.some((column) => SIGNATURE.test(plainText(textOf(grid.value(row, column))))) && own.length <= 6) return "signature";
  if (FURNITURE.test(first)) return "furniture";
  if (row >= block.end - LAST_ROWS && ((own.length <= 4 && SIGNATURE_LABEL.test(first) && values.every(({ column }) => typeof grid.value(row, column) !== "number")) || (own.length === 1 && SIGNED_DAY.test(first)))) return "signature";
  if (own.every((column) => LABEL.test(plainText(textOf(grid.value(row, column)))))) return own.length === 1 && /。/u.test(first) ? "note" : "signature";
  if (row <= block.headEnd + 1 && own.length >= 2 && own.every((column) => isUnit(textOf(grid.value(row, column))))) return "head";
  const filled = values.filter(({ column }) => grid.value(row, column) !== null);
  const kind = KEY_KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? KEY_KINDS.find(([, pattern]) => pattern.test(first))?.[0];
  const blank = own.length === 1 || filled.length > 0 || (values.length === 0 && own.some((column) => typeof grid.value(row, column) === "number"));
  if (kind && blank) return kind;
  if (PART.test(plain)) return "part";
  if (isTemplate(grid, own, row, plain, keys)) return "template";
  if (isSection(context, row, own, key)) return "section";
  if (own.length === 1 && own[0] === block.left && (grid.merge(row, block.left)?.rowCount ?? 1) === 1 && first.length > LONG_NOTE) return "note";
  const serial = columns.find(({ field }) => field === "serial");
  if (serial && SUB_NUMBER.test(grid.text(row, serial.column))) return "part";
  return "indicator";
}

/** (1) (2) (3), 甲 乙 1 2: at least two in a row that rise by one. */
function isColumnNumbers(grid: Grid, row: number, own: readonly number[]): boolean {
  if (own.length < 3 || !own.every((column) => COLUMN_NUMBER.test(plainText(textOf(grid.value(row, column)))))) return false;
  const texts = own.map((column) => plainText(textOf(grid.value(row, column))));
  const numbers = texts.map((text) => text.replace(/[()]/gu, "")).filter((text) => /^\d+$/u.test(text)).map(Number);
  return numbers.length >= 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1) && (numbers[0] ?? 9) <= 2;
}

/** 指标2： alone, ……, or a number and nothing else. */
function isTemplate(grid: Grid, own: readonly number[], row: number, plain: string, keys: readonly ReadColumn[]): boolean {
  if (TEMPLATE.test(plain)) return true;
  const serial = keys.find(({ field }) => field === "serial");
  return serial !== undefined && own.length === 1 && own[0] === serial.column && /^\d+$/u.test(grid.text(row, serial.column));
}

/** Words in the key alone: nothing in the columns of values, nor what a merge above has for them, and nothing else but a number of its own. */
function isSection(context: KindContext, row: number, own: readonly number[], key: string): boolean {
  const { grid, block, keys, columns, marksOfValues } = context;
  if (key === "") return false;
  const keyed = new Set(keys.map(({ column }) => column));
  const ordinal = serialMark(context, row);
  const texts = own.filter((column) => typeof grid.value(row, column) === "string" && (ordinal === "" || !isSerial(keys, column)));
  const [only] = texts;
  const merge = only === undefined ? null : grid.merge(row, only);
  const spans = own.length === 1 && merge !== null && merge.columnCount >= Math.max(2, (block.right - block.left) / 2);
  if (spans) return true;
  if (own.some((column) => !keyed.has(column)) || cellMeaning(key).number !== null) return false;
  const names = keys.filter(({ field }) => field === "name");
  const mark = markOf(key);
  if (names.length === 0) return ordinal !== "" || SECTION_MARK.test(plainText(grid.text(row, own[0] ?? 0)));
  if (columns.some(({ column }) => !keyed.has(column) && grid.text(row, column) !== "") || targetsIn(key).length > 0) return false;
  return mark === "" ? texts.length === 1 : SECTION_MARK.test(mark) || !marksOfValues.has(mark);
}

/** 一 or （一） as the number of a row, beside rows that are 1, 2, 3: of a higher level. Empty elsewhere. */
function serialMark({ grid, keys }: KindContext, row: number): string {
  for (const { field, column } of keys) {
    const text = field === "serial" ? plainText(grid.text(row, column)) : "";
    if (ORDINAL.test(text)) return text.startsWith("(") ? text : `${text.replace(/[、.．]$/u, "")}、`;
  }
  return "";
}

const ORDINAL = /^(?:第?[一二三四五六七八九十]{1,3}[、.．]?|\([一二三四五六七八九十]{1,3}\))$/u;

function isSerial(keys: readonly ReadColumn[], column: number): boolean {
  return keys.some((key) => key.field === "serial" && key.column === column);
}

/** 一、 （一） 1.: how the names of rows are marked that hold values; a row marked like them is one of them. */
function markOf(key: string): string {
  const mark = /^(?:第?[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、．](?!\d))/u.exec(key.trim())?.[0] ?? "";
  return mark.replace(/\d+/u, "1").replace(/[一二三四五六七八九十]+/u, "一");
}

function keyText({ grid, block, keys }: KindContext, row: number): string {
  for (const field of ["name", "entity"] as const) {
    const named = keys.filter((key) => key.field === field).map(({ column }) => grid.text(row, column)).filter((text) => text !== "");
    const last = named.at(-1);
    if (last !== undefined) return last;
  }
  const own = grid.columnsOf(row).find((column) => column >= block.left && column < block.right && typeof grid.value(row, column) === "string");
  return own === undefined ? "" : grid.text(row, own);
}

/** Blanks before the name, full-width ones double. */
function indentOf(grid: Grid, row: number, keys: readonly ReadColumn[]): number {
  for (const { column } of keys) {
    const value = grid.value(row, column);
    if (typeof value !== "string") continue;
    const blanks = /^[\s\u3000]*/u.exec(value)?.[0] ?? "";
    return [...blanks].reduce((sum, blank) => sum + (blank === "\u3000" ? 2 : 1), 0);
  }
  return 0;
}
