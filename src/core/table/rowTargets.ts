/** Targets that stand in a name, a sentence or several in one cell: a reading for each. Source: tables.md F 8, 9. */
import { allocationsIn } from "./allocations";
import { cellMeaning } from "./cellMeaning";
import { plainText, textOf } from "./grid";
import { targetsIn } from "./nameCut";
import type { RowContext } from "./rowContext";
import type { TableRow } from "./tableReading";

const SEVERAL = /^(?:\d+(?:\.\d+)?[^\d、，,；;]{1,6}[、，,；;]){1,}\d+(?:\.\d+)?[^\d、，,；;]{1,6}$/u;

/** 8个、20个 in one cell, 新建中转站8个、分类池20个 in a name, 柳林镇280 石桥镇40 … in a cell of allocations: a reading each, of the same row. */
export function rowTargets(context: RowContext, row: TableRow): readonly TableRow[] {
  const { grid, lists, byField, used } = context;
  const allocated = lists.filter(({ profile }) => profile.allocated > 0).flatMap(({ column }) => allocationsIn(grid.text(row.row, column), 2).map((one) => ({
    ...row, from: { ...row.from, target: column }, kind: "allocated" as const, column, entity: one.entity, target: one.number, actual: null, rate: null, base: null, comparator: null,
  })));
  for (const { column } of allocated) if (column !== null) used.add(row.row, column, "words");
  if (allocated.length > 0) return [row, ...allocated];
  const inCell = lists.find(({ column }) => SEVERAL.test(plainText(grid.text(row.row, column))));
  const nameColumn = byField.get("name")?.at(-1);
  const raw = textOf(grid.displaced(row.row)) || (nameColumn ? grid.text(row.row, nameColumn.column) : "");
  const targetText = row.target !== null ? undefined : lists.find(({ column }) => cellMeaning(grid.value(row.row, column)).words !== "");
  if (inCell) used.add(row.row, inCell.column, "words");
  if (inCell) return withDone(context, split(row, inCell.column, parts(grid.text(row.row, inCell.column)), raw));
  if (row.target !== null) {
    const name = cutTarget(raw, row);
    return name === row.name ? [row] : [{ ...row, name }];
  }
  const standard = targetText ? targetsIn(grid.text(row.row, targetText.column).trim().replace(EACH, "")) : [];
  // 增长5.5% of so many 亿元 is no amount.
  if (standard.some(({ unit }) => unit === "%" && row.unit !== "" && row.unit !== "%")) return [row];
  const [goal, ...others] = standard;
  if (goal && targetText && others.length === 0) used.add(row.row, targetText.column, "words");
  if (goal && targetText && others.length > 0 && isList(grid.text(row.row, targetText.column)) && standard.every(({ target }) => target !== null)) {
    used.add(row.row, targetText.column, "words");
    const hasNames = standard.every(({ name }) => name !== "");
    const section = [row.section, row.name].filter((name) => name !== "").join("/");
    return withDone(context, standard.map((one) => ({ ...row, column: targetText.column, from: { ...row.from, target: targetText.column }, section: hasNames ? section : row.section, name: one.name || row.name, unit: one.unit, target: one.target, comparator: one.sign })));
  }
  if (goal && targetText) return others.length > 0 ? [row] : [{ ...row, from: { ...row.from, target: targetText.column }, unit: row.unit || goal.unit, target: goal.target, comparator: goal.sign }];
  const [only, ...more] = targetsIn(raw);
  if (!only || !nameColumn) return [row];
  const from = { ...row.from, target: nameColumn.column };
  if (more.length === 0) return [{ ...row, from, name: only.name, unit: row.unit || only.unit, target: only.target, comparator: only.sign }];
  return [only, ...more].map((one) => ({ ...row, from, column: nameColumn.column, name: one.name, unit: one.unit, target: one.target, comparator: one.sign }));
}

/** 每月不少于2次 in a cell of targets. */
const EACH = /^每(?:[年月周]|季度?|人|村|户)(?=[不至≥\d])/u;
const LONGEST_LIST = 40;

/** 培训班36期、惠及2000人次; sentences are the whole row's goal. */
function isList(text: string): boolean {
  return text.length <= LONGEST_LIST && !/[。；;]/u.test(text);
}

/** 7个、3座 beside 10个、3座: done, in the same order and the same units. */
function withDone({ grid, byField, used }: RowContext, rows: readonly TableRow[]): readonly TableRow[] {
  for (const { column } of byField.get("actual") ?? []) {
    const done = rows.length < 2 || rows[0] === undefined ? [] : parts(grid.text(rows[0].row, column));
    if (done.length !== rows.length || done.some(({ unit }, index) => unit !== "" && unit !== rows[index]?.unit)) continue;
    used.add(rows[0]?.row ?? 0, column, "words");
    return rows.map((row, index) => ({ ...row, actual: done[index]?.number ?? null, from: { ...row.from, actual: column } }));
  }
  return rows;
}

function parts(text: string): readonly { readonly number: number; readonly unit: string }[] {
  return text.split(/[、，,；;]/u).map((part) => cellMeaning(part)).flatMap(({ number, unit }) => (number === null ? [] : [{ number, unit }]));
}

function split(row: TableRow, column: number, cells: readonly { readonly number: number; readonly unit: string }[], raw: string): readonly TableRow[] {
  const names = targetsIn(raw);
  return cells.map(({ number, unit }, index) => ({ ...row, from: { ...row.from, target: column }, column, name: names[index]?.name ?? row.name, unit, target: number, comparator: null }));
}

/** A number with something behind it that may be its measure; 帮扶项目12 counts nothing. */
function mayCount(text: string): boolean {
  for (let at = 0; at + 1 < text.length; at += 1) {
    const [here, next] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
    if (isDigit(here) && !isDigit(next)) return true;
  }
  return false;
}

const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

/** 完成培训6300人 with 6300 beside it: the same number twice. */
function cutTarget(raw: string, row: TableRow): string {
  if (!mayCount(raw)) return row.name;
  const found = targetsIn(raw).find(({ target }) => target === row.target);
  return found?.name ?? row.name;
}
