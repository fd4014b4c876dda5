/** 序号|单位|完成数||序号|单位|完成数 with one 合计 at the foot of one half: it adds up both. Source: tables.md T41. */
import { compareValues, sum } from "../number/round";
import type { NumberField, TableReading, TableTotal } from "./tableReading";

const ADDED: ReadonlySet<string> = new Set(["indicator", "own_level"]);

/** Readings of one sheet: sums that only both halves make are said so, and no longer doubted. */
export function totalOverHalves(readings: readonly TableReading[]): readonly TableReading[] {
  return readings.map((one) => {
    const others = readings.filter((other) => other !== one && other.range.row === one.range.row && other.fingerprint === one.fingerprint);
    if (others.length === 0) return one;
    const whole = new Map(one.totals.flatMap((total): readonly (readonly [TableTotal, TableTotal])[] => {
      const found = total.row === null || total.agrees ? null : overAll(total, one, others);
      return found ? [[total, found]] : [];
    }));
    const settled = [...whole.keys()];
    return {
      ...one, totals: one.totals.map((total) => whole.get(total) ?? total),
      issues: one.issues.filter(({ code, row, column }) => code !== "total_differs" || !settled.some((total) => total.row === row && total.of === column)),
    };
  });
}

function overAll(total: TableTotal, { columns }: TableReading, others: readonly TableReading[]): TableTotal | null {
  const index = columns.findIndex(({ column }) => column === total.of);
  const beside = others.flatMap((other) => {
    const same = other.columns[index];
    return same ? figuresOf(other, same.column, same.field as NumberField) : [];
  });
  const all = sum([total.sum, ...beside.map(({ value }) => value)]);
  if (compareValues(all, total.printed) !== 0) return null;
  return { ...total, sum: all, members: [...new Set([...total.members, ...beside.map(({ row }) => row)])].sort((a, b) => a - b), without: [], agrees: true };
}

function figuresOf({ rows }: TableReading, column: number, field: NumberField): readonly { readonly row: number; readonly value: number }[] {
  return rows.flatMap((one) => {
    const value = one[field];
    return ADDED.has(one.kind) && one.from[field] === column && typeof value === "number" ? [{ row: one.row, value }] : [];
  });
}
