/** Rows that add up the rows below them: 一、续建工程 with a figure above 1, 2, 3; 小计 at the head of its group. Found by adding up, never by the words alone. */
import { compareValues, sum } from "../number/round";
import { cellMeaning } from "./cellMeaning";
import { type Grid, plainText } from "./grid";
import type { KindOfRow } from "./rowKinds";
import type { ReadColumn } from "./tableColumns";
import { SUMMED_FIELDS } from "./tableTotals";

/** How a row is numbered, and in which column: a number above others is of a higher level. */
const MARKS: readonly (readonly [level: string, mark: RegExp])[] = [
  ["一、", /^第?[一二三四五六七八九十]{1,3}(?:[、.．部类]|$)/u], ["（一）", /^[（(][一二三四五六七八九十]{1,3}[)）]/u], ["(1)", /^[（(]\d{1,2}[)）]/u], ["1", /^\d{1,3}(?:[.．、]|$)/u],
];
/** 1 sums nothing up: what stands below it is in it as 其中 is. */
const OPENS: ReadonlySet<string> = new Set(["一、", "（一）", ""]);
const BODY: ReadonlySet<string> = new Set(["indicator", "own_level", "part", "subtotal"]);
const DETAILS: ReadonlySet<string> = new Set(["indicator", "own_level"]);
/** More of the columns must agree than of those that do not, so many times. */
const CLEARLY = 2;

export function sumsAbove(grid: Grid, kinds: readonly KindOfRow[], columns: readonly ReadColumn[]): readonly KindOfRow[] {
  const amounts = columns.filter(({ field, personal, unit }) => SUMMED_FIELDS.has(field) && !personal && unit !== "%").map(({ column }) => column);
  const serials = columns.filter(({ field }) => field === "serial").map(({ column }) => column);
  const levels = kinds.map(({ kind, row, key }) => (BODY.has(kind) ? levelOf(grid, row, key, serials) : null));
  const order = [...new Set(levels.filter((level) => level !== null))];
  if (amounts.length === 0) return kinds;
  const rankAt = (index: number): number => order.indexOf(levels[index] ?? "");
  const found = new Map<number, readonly KindOfRow[]>();
  for (let index = kinds.length - 1; index >= 0; index -= 1) {
    const [one, level] = [kinds[index], levels[index] ?? null];
    const isSum = one?.kind === "subtotal";
    if (!one || level === null || !(isSum || (one.kind === "indicator" && order.length > 1 && OPENS.has(level)))) continue;
    const group = following(kinds, index, isSum ? ({ kind }) => kind !== "subtotal" : (_, at) => rankAt(at) > rankAt(index)).filter(({ kind, row }) => DETAILS.has(kind) && !found.has(row));
    if (group.length > (level === "" ? 1 : 0) && makes(grid, one.row, group, amounts)) found.set(one.row, group);
  }
  return found.size === 0 ? kinds : kinds.map((one) => {
    const below = found.get(one.row);
    return below ? { ...one, kind: "subtotal", below } : one;
  });
}

/** The rows behind one, as far as they belong to it. */
function following(kinds: readonly KindOfRow[], index: number, belongs: (one: KindOfRow, at: number) => boolean): readonly KindOfRow[] {
  const found: KindOfRow[] = [];
  for (let at = index + 1; at < kinds.length; at += 1) {
    const one = kinds[at];
    if (!one || !BODY.has(one.kind) || !belongs(one, at)) break;
    found.push(one);
  }
  return found;
}

function levelOf(grid: Grid, row: number, key: string, serials: readonly number[]): string {
  const mark = (text: string): string => MARKS.find(([, pattern]) => pattern.test(text))?.[0] ?? "";
  return mark(key.trim()) || serials.map((column) => mark(plainText(grid.text(row, column)))).find((found) => found !== "") || "";
}

function makes(grid: Grid, row: number, group: readonly KindOfRow[], amounts: readonly number[]): boolean {
  let [agree, differ] = [0, 0];
  for (const column of amounts) {
    const printed = cellMeaning(grid.value(row, column)).number;
    const parts = group.flatMap((one) => cellMeaning(grid.value(one.row, column)).number ?? []);
    if (printed === null || parts.length === 0 || (printed === 0 && parts.every((part) => part === 0))) continue;
    if (compareValues(sum(parts), printed) === 0) agree += 1;
    else differ += 1;
  }
  return agree > differ * CLEARLY;
}
