/** Which cell of the user's table gives which number of the records. */
import type { Entry } from "../../core/indicator/indicator";
import { compareValues, sum } from "../../core/number/round";
import type { NumberField } from "../../core/table/tableReading";
import type { Figure, Item } from "./tableItems";

/** A number of the dataset's records, and the cell of the user's sheet that gives it. */
export interface SourcePlace {
  readonly table: "tblIndicators" | "tblEntries" | "tblTargets";
  /** Index into the dataset's records of that table. */
  readonly record: number;
  readonly column: string;
  readonly sheet: string;
  /** 0-based, in the user's sheet. */
  readonly at: { readonly row: number; readonly column: number };
  /** As the record holds it. */
  readonly value: number | null;
}

/** The place of a row's number in a record's column; none where the table has no column for it. */
export function placeOf(record: Pick<SourcePlace, "table" | "record" | "column">, row: Figure | null, field: NumberField, value: number | null | undefined): readonly SourcePlace[] {
  const column = row?.from[field];
  return row === null || column === undefined ? [] : [{ ...record, sheet: row.sheet, at: { row: row.row, column }, value: value ?? null }];
}

export function entryPlaces(row: Figure, record: number, entry: Entry | undefined, month: number): readonly SourcePlace[] {
  if (!entry) return [];
  const place = (column: string, at: number, value: number | null): SourcePlace => ({ table: "tblEntries", record, column, sheet: row.sheet, at: { row: row.row, column: at }, value });
  const given = row.actual === null && row.target === null && row.money !== null ? row.from.money : row.from.actual;
  const done = isByMonth(row) ? row.byMonth.map((one) => place(`m${String(one.month)}`, one.column, entry.months[one.month - 1] ?? null)) : given === undefined ? [] : [place(`m${String(month)}`, given, entry.months[month - 1] ?? null)];
  const before = month === 12 ? { column: "lastYearTotal", value: entry.lastYearTotal } : { column: `p${String(month)}`, value: entry.lastYear[month - 1] ?? null };
  return [...done, ...(row.from.base === undefined ? [] : [place(before.column, row.from.base, before.value)])];
}

/** The row that gives the indicator's one target. */
export function targetSource({ readings, total }: Item): Figure | null {
  return readings.get("") ?? total;
}

/** Month by month says more than one figure to date, unless that says something else. */
export function isByMonth({ byMonth, actual, from, runs }: Figure): boolean {
  if (byMonth.every(({ value }) => value === null)) return byMonth.length > 0 && actual === null;
  const isOwn = byMonth.some(({ column }) => column === from.actual);
  const last = byMonth.findLast(({ value }) => value !== null)?.value ?? 0;
  return isOwn || actual === null || compareValues(runs ? last : sum(byMonth.map(({ value }) => value ?? 0)), actual) === 0;
}
