/** The same table with its columns in another order: whole groups of the head move, the keys of the rows stay left of their values. */
import { columnIndex } from "../../../../src/host/a1";
import type { Area } from "../../../../src/core/table/sheetCells";
import type { Chance } from "../../../proof/fuzz/chance";
import type { PrintedTable, ShapeCase } from "../shapeCase";
import type { NotedSheet } from "../sheetText";
import { type Move, movedCase } from "./movedCase";

/** Lines that stand across the table. */
const ACROSS: ReadonlySet<string> = new Set(["title", "form_line", "note", "formula", "signature", "furniture"]);
const KEYS: ReadonlySet<string> = new Set(["serial", "section", "name", "entity"]);
const NUMBERS: ReadonlySet<string> = new Set(["target", "actual", "rate", "base", "yoy", "score", "money"]);

interface Reordered {
  readonly table: PrintedTable;
  /** 0-based. */
  readonly rows: ReadonlySet<number>;
  readonly to: ReadonlyMap<number, number>;
  /** Merged over all of them. */
  readonly wide: readonly Area[];
}

/** Null where no table has two groups of columns that may change places. */
export function columnOrder(given: ShapeCase, chance: Chance): ShapeCase | null {
  const reordered = given.expected.tables.flatMap((table) => {
    const sheet = given.sheets.find((one) => one.sheet === table.sheet);
    return sheet ? reorder(sheet, table, chance) : [];
  });
  if (reordered.length === 0) return null;
  const to = (sheet: string, row: number, column: number): number => reordered.find((one) => one.table.sheet === sheet && one.rows.has(row) && one.to.has(column) && !one.wide.some((area) => covers(area, row)))?.to.get(column) ?? column;
  const move: Move = { row: (_, row) => row, column: to, tableColumn: (table, column) => reordered.find((one) => one.table === table)?.to.get(column) ?? column };
  return movedCase(given, move);
}

function reorder(sheet: NotedSheet, table: PrintedTable, chance: Chance): readonly Reordered[] {
  const rows = movedRows(sheet, table);
  const wide = wideMerges(sheet, table, rows);
  const all = groupsOf(sheet.merges.filter((area) => rows.has(area.row) && !wide.includes(area)), table);
  const lastKey = all.findLastIndex((group) => group.some((column) => KEYS.has(fieldOf(table, column))));
  const groups = all.slice(lastKey + 1);
  const next = isMatrix(table) ? shuffledAmongNumbers(table, groups, chance) : shuffled(groups, chance);
  let place = groups[0]?.[0] ?? 0;
  const to = new Map<number, number>();
  for (const column of next.flat()) {
    to.set(column, place);
    place += 1;
  }
  return [...to].every(([from, into]) => from === into) ? [] : [{ table, rows, to, wide }];
}

/** Also the rows of sections, unless they are merged across. */
function movedRows({ merges }: NotedSheet, { rows }: PrintedTable): ReadonlySet<number> {
  const wide = new Set(merges.filter(({ columnCount }) => columnCount > 1).map(({ row }) => row));
  return new Set(rows.filter(({ row, kind }) => !ACROSS.has(kind) && (kind !== "section" || !wide.has(row - 1))).map(({ row }) => row - 1));
}

/** Neighbouring columns that stay together: what is merged, a whole with its 其中, and the times of one thing, which run from left to right. */
function groupsOf(merges: readonly Area[], table: PrintedTable): readonly (readonly number[])[] {
  const [left, right] = boundsOf(table);
  const tied = (column: number): boolean => merges.some((area) => area.column < column && column < area.column + area.columnCount) || isPart(table, column) || isLaterTime(table, column);
  const groups: number[][] = [];
  for (let column = left; column <= right; column += 1) {
    if (column > left && tied(column)) groups.at(-1)?.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** A head over everything right of the keys stays where it is, whatever moves below it. */
function wideMerges({ merges }: NotedSheet, table: PrintedTable, rows: ReadonlySet<number>): readonly Area[] {
  const [left, right] = boundsOf(table);
  const firstFree = Math.max(left - 1, ...table.columns.filter(({ field }) => KEYS.has(field)).map(({ column }) => columnIndex(column))) + 1;
  return merges.filter((area) => rows.has(area.row) && area.columnCount > 1 && area.column <= firstFree && area.column + area.columnCount > right);
}

const covers = (area: Area, row: number): boolean => row >= area.row && row < area.row + area.rowCount;

function boundsOf({ columns }: PrintedTable): readonly [number, number] {
  const listed = columns.map(({ column }) => columnIndex(column));
  return [Math.min(...listed), Math.max(...listed)];
}

const columnOf = ({ columns }: PrintedTable, at: number): PrintedTable["columns"][number] | undefined => columns.find(({ column }) => columnIndex(column) === at);

/** Of a column that the case does not list nothing is known: it stays where it is, as a key does. */
const fieldOf = (table: PrintedTable, column: number): string => columnOf(table, column)?.field ?? "serial";

const isPart = (table: PrintedTable, column: number): boolean => columnOf(table, column)?.path.some((word) => word.startsWith("其中")) ?? false;

function isLaterTime(table: PrintedTable, column: number): boolean {
  const [before, own] = [columnOf(table, column - 1), columnOf(table, column)];
  const isTime = (path: readonly string[] = []): boolean => /(?:19|20)\d\d|\d月|本[月周季期]|当月|累计|季度|半年/u.test(path.at(-1) ?? "");
  return before?.field === own?.field && isTime(before?.path) && isTime(own?.path);
}

const isMatrix = ({ rows }: PrintedTable): boolean => new Set(rows.flatMap(({ column }) => column ?? [])).size > 1;

/** Units, classes or indicators across change places with each other only; their total stands before or behind them. */
function shuffledAmongNumbers(table: PrintedTable, groups: readonly (readonly number[])[], chance: Chance): readonly (readonly number[])[] {
  const isNumber = (group: readonly number[]): boolean => group.some((column) => NUMBERS.has(fieldOf(table, column)));
  const isTotal = ([column = -1]: readonly number[]): boolean => /^[合总小]\s*计$/u.test(columnOf(table, column)?.path.at(-1) ?? "");
  const numbers = groups.filter(isNumber);
  const others = shuffled(numbers.filter((group) => !isTotal(group)), chance);
  const totals = numbers.filter(isTotal);
  const next = chance.once(2) ? [...totals, ...others] : [...others, ...totals];
  return groups.map((group) => (isNumber(group) ? next.shift() ?? group : group));
}

/** Never as they were, where there are two. */
function shuffled<T>(items: readonly T[], chance: Chance): readonly T[] {
  if (items.length < 2) return items;
  const left = [...items];
  const next = items.map(() => left.splice(chance.below(left.length), 1)).flat();
  return next.every((item, index) => item === items[index]) ? [...next.slice(1), ...next.slice(0, 1)] : next;
}
