/** What a careful reader would point at in a table, cell by cell. */
import { allocationsIn } from "./allocations";
import { cellMeaning } from "./cellMeaning";
import { MOST } from "./columnDraft";
import type { Block } from "./findBlocks";
import { formulaIssues } from "./formulaIssues";
import { type Grid, plainText, textOf } from "./grid";
import { isUnit } from "./headText";
import { plainName } from "./nameCut";
import { rateIssues } from "./rateIssues";
import { type KindOfRow, SILENT } from "./rowKinds";
import type { ReadColumn } from "./tableColumns";
import type { SheetValue } from "./sheetCells";
import type { ColumnField, TableIssue, TableIssueCode, TableRow, TableTotal } from "./tableReading";
import { wordedRules } from "./wordedRules";
import { headRow, isPicture, isPointer } from "./unusedCells";
import { ONE_PERIOD, PIVOT_HEAD } from "./words/columns";

export interface TableParts {
  readonly grid: Grid;
  readonly block: Block;
  readonly kinds: readonly KindOfRow[];
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly TableRow[];
  readonly totals: readonly TableTotal[];
}

const NUMBERS: ReadonlySet<ColumnField> = new Set(["target", "actual", "rate", "base", "yoy", "score", "money"]);
const AMOUNTS: ReadonlySet<ColumnField> = new Set(["target", "actual", "base", "money"]);

export function issue(code: TableIssueCode, row: number, column: number, values: TableIssue["with"] = {}): TableIssue {
  return { code, row, column, with: values };
}

export function tableIssues(parts: TableParts): readonly TableIssue[] {
  const rates = rateIssues(parts);
  const worded = wordedRules(parts).filter((one) => !rates.some(({ row, column }) => row === one.row && column === one.column));
  return [...blankForm(parts), ...pivot(parts), ...totalIssues(parts), ...rates, ...worded, ...formulaIssues(parts), ...cellIssues(parts), ...severalTargets(parts.rows), ...allocations(parts), ...cumulative(parts), ...unitSlips(parts), ...persons(parts)];
}

function dataRows({ kinds }: TableParts): readonly KindOfRow[] {
  return kinds.filter(({ kind }) => !SILENT.has(kind));
}

/** Heads and keys, and nothing filled in. */
function blankForm(parts: TableParts): readonly TableIssue[] {
  const { grid, block, columns } = parts;
  const values = columns.filter(({ field }) => NUMBERS.has(field) || field === "progress_text" || field === "status");
  const rows = dataRows(parts);
  const filled = rows.some(({ row }) => values.some(({ column }) => grid.value(row, column) !== null));
  return filled || values.length === 0 || columns.every(({ personal, field }) => personal || field === "other") ? [] : [issue("blank_form", block.top, block.left)];
}

/** Its rows may be sums and what is in them at once, told apart by an indent that no cell holds. */
function pivot({ grid, block, columns }: TableParts): readonly TableIssue[] {
  const found = columns.find(({ path }) => path.some((word) => PIVOT_HEAD.test(plainText(word))));
  return found ? [issue("pivot_table", headRow(grid, block, found.column), found.column)] : [];
}

function totalIssues({ grid, totals }: TableParts): readonly TableIssue[] {
  return totals.flatMap(({ row, column, of, agrees, without, printed, sum }): readonly TableIssue[] => {
    const [at, beside] = row === null ? [of, column ?? 0] : [row, of];
    if (!agrees) return [issue("total_differs", at, beside, { printed, sum })];
    const written = without.filter((one) => typeof (row === null ? grid.value(of, one) : grid.value(one, of)) === "string");
    if (written.length > 0) return [issue("text_number_left_out", at, beside, { printed, count: written.length })];
    return without.length > 0 ? [issue("total_without", at, beside, { printed, count: without.length })] : [];
  });
}

function cellIssues(parts: TableParts): readonly TableIssue[] {
  const { grid, columns } = parts;
  const read = columns.filter(({ personal, field }) => !personal && field !== "other");
  return dataRows(parts).flatMap(({ row }) => read.flatMap((one) => cellIssue(grid, row, one, parts)));
}

function cellIssue(grid: Grid, row: number, one: ReadColumn, { columns }: TableParts): readonly TableIssue[] {
  const { column, field } = one;
  const value = grid.value(row, column);
  if (value === null) return [];
  if (isPicture(grid, row, column)) return [issue("pasted_picture", row, column)];
  if (typeof value === "object") return [issue("broken_formula", row, column, { error: value.error })];
  const merge = grid.merge(row, column);
  if (AMOUNTS.has(field) && merge && merge.rowCount > 1 && typeof value === "number") return [issue("merged_number", row, column, { rows: merge.rowCount })];
  if (typeof value !== "string") return [];
  if (isPointer(value) && field !== "name" && field !== "entity") return [issue("pointer", row, column)];
  if (!AMOUNTS.has(field)) return [];
  const meaning = cellMeaning(value);
  if (field === "actual" && meaning.state !== "" && meaning.number === null && one.profile.number > 0) return [issue("state_without_number", row, column, { state: meaning.state })];
  const known = unitBeside(grid, row, one, columns);
  const differs = meaning.unit !== "" && meaning.unit !== "%" && known !== "" && known !== meaning.unit && isUnit(known) && !known.split(/[（(）)/、]/u).includes(meaning.unit) && meaning.unit !== "万" && meaning.unit !== "亿";
  return differs && meaning.number !== null && meaning.scale === "" ? [issue("unit_differs", row, column, { written: meaning.unit, unit: known })] : [];
}

/** Of the unit column, the name, the head. */
function unitBeside(grid: Grid, row: number, { unit }: ReadColumn, columns: readonly ReadColumn[]): string {
  const own = columns.find(({ field }) => field === "unit");
  const name = columns.filter(({ field }) => field === "name").at(-1);
  return (own ? grid.text(row, own.column) : "") || (name ? plainName(grid.text(row, name.column)).unit : "") || unit;
}

export function severalTargets(rows: readonly TableRow[]): readonly TableIssue[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, column, kind, name }, index) => {
    const next = rows[index + 1];
    const place = `${String(row)}:${String(column)}`;
    if (column === null || kind === "allocated" || next?.row !== row || next.column !== column || next.name === name || seen.has(place)) return [];
    seen.add(place);
    return [issue("several_targets", row, column)];
  });
}

const SOME_UNNAMED = /其余|其他|其它|剩余|余下/u;

/** 29 shares in one cell against the target; a total below what the level above has set. */
function allocations({ grid, columns, kinds, rows }: TableParts): readonly TableIssue[] {
  const shares = rows.filter(({ kind, column, target }) => kind === "allocated" && column !== null && target !== null);
  const lists = columns.filter(({ profile }) => profile.allocated >= MOST).flatMap(({ column }) => kinds.flatMap(({ row }) => {
    // 其余6个镇各1个: shares of which nobody is named.
    if (SOME_UNNAMED.test(grid.text(row, column))) return [];
    const sum = allocationsIn(grid.text(row, column)).reduce((all, { number }) => all + number, 0);
    const target = rows.find((one) => one.row === row && one.kind !== "allocated")?.target;
    return sum > 0 && target !== null && target !== undefined && sum !== target ? [issue("allocation_differs", row, column, { sum, target })] : [];
  }));
  const total = rows.filter(({ kind }) => kind === "total");
  const below = total.flatMap(({ row, column, name, target }) => {
    const set = shares.find((one) => one.column === column && one.name === name && one.entity === "")?.target;
    return column !== null && target !== null && set !== null && set !== undefined && target < set ? [issue("allocation_differs", row, column, { sum: target, target: set })] : [];
  });
  return [...lists, ...below];
}

/** Columns titled by quarter whose figures never fall within a row are to date: adding them would count twice. */
function cumulative(parts: TableParts): readonly TableIssue[] {
  const { grid, block, columns } = parts;
  const periods = columns.filter(({ period, field }) => ONE_PERIOD.test(period) && (field === "actual" || field === "progress_text"));
  const [first] = periods;
  if (!first || periods.length < 3) return [];
  let [rises, falls] = [0, 0];
  for (const { row } of dataRows(parts)) {
    const numbers = periods.flatMap(({ column }) => figureIn(grid.filled(row, column)));
    if (numbers.length < 3) continue;
    if (numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0))) rises += 1;
    else falls += 1;
  }
  return rises >= 2 && rises > falls ? [issue("cumulative_columns", headRow(grid, block, first.column), first.column, { columns: periods.length })] : [];
}

/** 87000 in a column of 万元: ten thousand times its neighbours. */
const SLIP = 100;
const SLIP_FROM = 10_000;

function unitSlips(parts: TableParts): readonly TableIssue[] {
  const { grid, columns } = parts;
  return columns.filter(({ field, unit }) => (field === "money" || unit.endsWith("元")) && unit !== "元").flatMap(({ column }) => {
    const cells = dataRows(parts).flatMap(({ row, kind }) => (kind === "total" || typeof grid.value(row, column) !== "number" ? [] : [{ row, value: Number(grid.value(row, column)) }]));
    const sorted = cells.map(({ value }) => Math.abs(value)).sort((one, other) => one - other);
    const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
    return cells.filter(({ value }) => value >= SLIP_FROM && value >= middle * SLIP && value % 100 === 0).map(({ row, value }) => issue("unit_slip", row, column, { value }));
  });
}

/** The first number that is no date. */
function figureIn(value: SheetValue): readonly number[] {
  if (typeof value === "number") return [value];
  const found = /\d+(?:\.\d+)?(?=[^\d月日年季]|$)/u.exec(textOf(value).normalize("NFKC"))?.[0];
  return found === undefined ? [] : [Number(found)];
}

function isDamaged(value: SheetValue): boolean {
  return typeof value === "number" ? value >= 1e15 : typeof value === "string" && /^\d(?:\.\d+)?E\+1\d$/iu.test(value.trim());
}

/** Heads and counts only; an identity number that is a number has lost its last digits. */
function persons({ grid, block, columns, kinds }: TableParts): readonly TableIssue[] {
  return columns.filter(({ personal, profile, field }) => personal && profile.filled > 0 && (profile.identity > 0 || field === "other")).flatMap(({ column, path, profile }) => {
    const damaged = kinds.filter(({ kind, row }) => !SILENT.has(kind) && isDamaged(grid.value(row, column))).map(({ row }) => issue("identity_damaged", row, column));
    return [issue("personal_data", headRow(grid, block, column), column, { head: path.at(-1) ?? "", count: profile.filled }), ...damaged];
  });
}
