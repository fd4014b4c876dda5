/** Which rows or columns make a sum: found by adding up, said with what is not in it; never assumed. Source: tables.md F 5. */
import { compareValues, difference, sum } from "../number/round";
import { cellMeaning } from "./cellMeaning";
import { type Grid, plainText } from "./grid";
import { headText } from "./headText";
import type { KindOfRow } from "./rowKinds";
import type { Across } from "./columnLabel";
import type { ReadColumn } from "./tableColumns";
import type { SheetValue } from "./sheetCells";
import type { Absence, ColumnField, TableTotal } from "./tableReading";
import { PART } from "./words/rows";
import { BY_CLASS, COUNT_HEAD, ONE_PERIOD, SUM_HEAD, TOTAL_WORD, TO_DATE } from "./words/columns";

interface Amount {
  /** Row or column. */
  readonly at: number;
  readonly value: number;
  /** digits: 21 typed as text · words: 约310, 三十五. Both are numbers only to the reader; a formula leaves them out. */
  readonly written: "no" | "digits" | "words";
  /** 市本级 and the like, which totals count or not. */
  readonly own: boolean;
}

/** What rows and columns are added up of. */
export const SUMMED_FIELDS: ReadonlySet<ColumnField> = new Set(["target", "actual", "base", "money", "score"]);
/** Between the rows of one total nothing of these stands. */
const ENDS: ReadonlySet<string> = new Set(["comparison", "allocated", "total"]);

export function tableTotals(grid: Grid, kinds: readonly KindOfRow[], columns: readonly ReadColumn[], across: Across): readonly TableTotal[] {
  const added = columns.filter(({ field, personal, unit }) => SUMMED_FIELDS.has(field) && !personal && unit !== "%");
  return [...added.flatMap((column) => rowTotals(grid, kinds, column)), ...breakdowns(grid, kinds, added), ...columnTotals(grid, kinds, added, across)];
}

function amountAt(grid: Grid, row: number, column: number, at: number, own: boolean): readonly Amount[] {
  const value = grid.value(row, column);
  if (value === null) return [];
  const { number, absent } = cellMeaning(value);
  return number === null ? [] : [{ at, value: number, written: writtenAs(value, absent), own }];
}

function writtenAs(value: SheetValue, absent: Absence | null): Amount["written"] {
  if (typeof value === "number" || absent === "none") return "no";
  return /^\d[\d,.\s]*$/u.test(String(value).normalize("NFKC")) ? "digits" : "words";
}

function rowTotals(grid: Grid, kinds: readonly KindOfRow[], { column }: ReadColumn): readonly TableTotal[] {
  return kinds.flatMap((one, index): readonly TableTotal[] => {
    const members = membersOf(kinds, index);
    const [printed] = members.length === 0 ? [] : amountAt(grid, one.row, column, one.row, false);
    if (!printed || printed.written === "words") return [];
    const parts = members.flatMap(({ row, kind }) => amountAt(grid, row, column, row, kind === "own_level"));
    return (members.length < 2 && !one.below) || parts.length === 0 ? [] : [totalOf(printed.value, parts, { row: one.row, column: null, of: column })];
  });
}

/** The rows a total is about: of its group, or of the whole table; of an indicator broken down, the kinds by one 按…分. */
function membersOf(kinds: readonly KindOfRow[], index: number): readonly KindOfRow[] {
  const one = kinds[index];
  if (one?.below) return one.below;
  if (one?.kind === "subtotal") return near(kinds, index, -1, new Set([...ENDS, "subtotal"]), DETAILS);
  if (one?.kind === "total") {
    const before = near(kinds, index, -1, ENDS, DETAILS);
    const after = near(kinds, index, 1, ENDS, DETAILS);
    const own = before.length > 0 ? before : after;
    return own.length > 0 ? own : near(kinds, index, 1, new Set([...ENDS, "indicator"]), PARTS);
  }
  return [];
}

const DETAILS: ReadonlySet<string> = new Set(["indicator", "own_level"]);
const PARTS: ReadonlySet<string> = new Set(["part"]);

const SUMMED_ACROSS: ReadonlySet<string> = new Set(["indicator", "own_level", "total", "subtotal", "part", "comparison"]);

function near(kinds: readonly KindOfRow[], index: number, step: 1 | -1, ends: ReadonlySet<string>, wanted: ReadonlySet<string>): readonly KindOfRow[] {
  const found: KindOfRow[] = [];
  for (let at = index + step; at >= 0 && at < kinds.length; at += step) {
    const one = kinds[at];
    if (!one || ends.has(one.kind)) break;
    if (wanted.has(one.kind)) found.push(one);
  }
  return step === 1 ? found : found.reverse();
}

/** 按产业分, 按城乡分 below an indicator: each of them is the whole again, unless 其中 or # says that there is more. */
function breakdowns(grid: Grid, kinds: readonly KindOfRow[], added: readonly ReadColumn[]): readonly TableTotal[] {
  const groups: { readonly whole: KindOfRow; readonly parts: KindOfRow[] }[] = [];
  let whole: KindOfRow | null = null;
  let group: KindOfRow[] | null = null;
  for (const one of kinds) {
    if (DETAILS.has(one.kind)) [whole, group] = [one, null];
    else if (one.kind === "section" && whole && BY_CLASS.test(plainText(one.key))) groups.push({ whole, parts: (group = []) });
    else if (one.kind === "part") group?.push(one);
  }
  return groups.filter(({ parts }) => parts.length >= 2 && !parts.some(({ key }) => PART.test(plainText(key)))).flatMap((of) => added.flatMap(({ column }) => {
    const [printed] = amountAt(grid, of.whole.row, column, of.whole.row, false);
    const amounts = of.parts.flatMap(({ row }) => amountAt(grid, row, column, row, false));
    return printed && amounts.length >= 2 ? [totalOf(printed.value, amounts, { row: of.whole.row, column: null, of: column })] : [];
  }));
}

/** A column headed 合计 beside the columns it adds up; below 合计 the columns of the same name. */
function columnTotals(grid: Grid, kinds: readonly KindOfRow[], added: readonly ReadColumn[], across: Across): readonly TableTotal[] {
  return added.flatMap((total) => {
    const named = columnsOf(total, added, across);
    const written = named.length >= 2 ? named : summedColumns(grid, kinds, total, added);
    const members = written.length >= 2 ? written : countedColumns(grid, kinds, total, added);
    if (members.length < 2) return [];
    return kinds.filter(({ kind }) => SUMMED_ACROSS.has(kind)).flatMap(({ row, key }): readonly TableTotal[] => {
      const [printed] = amountAt(grid, row, total.column, total.column, false);
      const parts = members.flatMap(({ column }) => amountAt(grid, row, column, column, false));
      if (!printed || parts.length < 2 || /率[%％)）]?$|均|增减|同比|%$/u.test(key)) return [];
      const found = totalOf(printed.value, parts, { row: null, column: total.column, of: row });
      return found.agrees || !(TO_DATE.test(plainText(total.path.at(-1) ?? "")) || (across === "indicators" && total.isTotal)) ? [found] : [];
    });
  });
}

/** =SUM(D5:J5) in most rows of a column: what it adds up it says itself, whatever its head is called. */
function summedColumns(grid: Grid, kinds: readonly KindOfRow[], total: ReadColumn, added: readonly ReadColumn[]): readonly ReadColumn[] {
  const rows = kinds.filter(({ kind, row }) => DETAILS.has(kind) && grid.value(row, total.column) !== null);
  const spans = rows.map(({ row }) => spanOf(grid.formula(row, total.column), row + grid.source.row + 1));
  const [first] = spans;
  if (!first || spans.some((span) => span?.join() !== first.join())) return [];
  const [from, to] = first.map((letters) => columnOf(letters) - grid.source.column);
  return added.filter((one) => one !== total && one.column >= (from ?? 0) && one.column <= (to ?? -1));
}

/** 监测对象总数 before the kinds of them, 派遣 before 按期, 超期 and 未处置: the next columns of its unit that make it in every row. */
function countedColumns(grid: Grid, kinds: readonly KindOfRow[], total: ReadColumn, added: readonly ReadColumn[]): readonly ReadColumn[] {
  const rows = kinds.filter(({ kind, row }) => DETAILS.has(kind) && cellMeaning(grid.value(row, total.column)).number !== null).map(({ row }) => row);
  const next = added.filter(({ column, unit, field }) => column > total.column && unit === total.unit && field === total.field);
  const figure = (row: number, { column }: ReadColumn): number => cellMeaning(grid.value(row, column)).number ?? 0;
  const isCount = total.path.some((head) => COUNT_HEAD.test(headText(head).whole));
  if (!isCount && rows.filter((row) => figure(row, total) > 1).length < FEWEST_PROOFS) return [];
  for (let count = isCount ? 2 : 3; rows.length >= FEWEST_PROOFS && count <= Math.min(next.length, MOST_KINDS); count += 1) {
    const some = next.slice(0, count);
    if (rows.every((row) => compareValues(sum(some.map((one) => figure(row, one))), figure(row, total)) === 0)) return some;
  }
  return [];
}

/** As many rows make it no chance that columns add up. */
const FEWEST_PROOFS = 3;
const MOST_KINDS = 12;

const ROW_SUM = /^=SUM\(\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)$/iu;

/** The first and last column of a sum along its own row (1-based). */
function spanOf(formula: string | null, row: number): readonly [string, string] | null {
  const [, from = "", fromRow, to = "", toRow] = ROW_SUM.exec(formula ?? "") ?? [];
  return Number(fromRow) === row && Number(toRow) === row ? [from.toUpperCase(), to.toUpperCase()] : null;
}

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnsOf(total: ReadColumn, added: readonly ReadColumn[], across: Across): readonly ReadColumn[] {
  const [top = "", ...lower] = total.path.map(plainText);
  if (lower.length === 0 && (across === "none" || (total.label === "" && TO_DATE.test(top)))) return TOTAL_WORD.test(top) || TO_DATE.test(top) ? added.filter((one) => one !== total && one.field === total.field && ONE_PERIOD.test(one.period)) : [];
  if (lower.length === 0) return (total.isTotal || (total.label === "" && TOTAL_WORD.test(top))) ? added.filter(({ label, field }) => label !== "" && field === total.field) : [];
  const leaf = lower.at(-1) ?? "";
  if (SUM_HEAD.test(leaf)) return below(total, added);
  if (!SUM_HEAD.test(top)) return [];
  return added.filter(({ path }) => path.length === total.path.length && plainText(path[0] ?? "") !== top && path.slice(1).map(plainText).join("/") === lower.join("/"));
}

/** 合计 or 小计 below a head: its neighbours there, and the 小计 of the heads one deeper. */
function below({ path, column: own }: ReadColumn, added: readonly ReadColumn[]): readonly ReadColumn[] {
  const upper = path.slice(0, -1).map(plainText);
  return added.filter(({ path: other, column }) => {
    if (column === own || !upper.every((word, index) => plainText(other[index] ?? "") === word)) return false;
    const isTotal = SUM_HEAD.test(plainText(other.at(-1) ?? ""));
    return other.length === path.length ? !isTotal : other.length === path.length + 1 && isTotal;
  });
}

/** The first of the likely sets that adds up: all · numbers alone · without the unit's own level · all but one or two. */
function totalOf(printed: number, parts: readonly Amount[], place: Pick<TableTotal, "row" | "column" | "of">): TableTotal {
  const digits = parts.filter(({ written }) => written !== "words");
  const numbers = parts.filter(({ written }) => written === "no");
  const candidates = [parts, digits, numbers].flatMap((some) => [some, some.filter(({ own }) => !own)]);
  const members = candidates.find((some) => some.length > 0 && makes(some, printed)) ?? allButOne(parts, printed) ?? parts;
  const inside = new Set(members);
  return { ...place, printed, sum: sum(members.map(({ value }) => value)), members: members.map(({ at }) => at), without: parts.filter((part) => !inside.has(part)).map(({ at }) => at), agrees: makes(members, printed) };
}

function makes(parts: readonly Amount[], printed: number): boolean {
  return compareValues(sum(parts.map(({ value }) => value)), printed) === 0;
}

/** A row that is just the difference is not in the sum; only where it is the only one, and no small number that comes often. */
function allButOne(parts: readonly Amount[], printed: number): readonly Amount[] | null {
  const over = difference(sum(parts.map(({ value }) => value)), printed);
  const same = parts.filter(({ value }) => compareValues(value, over) === 0);
  return over > 0 && same.length === 1 && parts.length >= 4 ? parts.filter((part) => part !== same[0]) : null;
}
