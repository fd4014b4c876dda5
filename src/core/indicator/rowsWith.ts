/** Rows of a table that hold one value in a column, in the table's order: sorted once for each table, however often they are asked for. */
import { onceFor } from "../onceFor";

type Sorted = ReadonlyMap<unknown, readonly object[]>;

/** By column. */
const columnsOf = onceFor<readonly object[], Map<PropertyKey, Sorted>>(() => new Map());

const NONE: readonly never[] = [];

export function rowsWith<T extends object, K extends keyof T>(rows: readonly T[], column: K, value: T[K]): readonly T[] {
  const columns = columnsOf(rows);
  const known = columns.get(column);
  const sorted = known ?? sort(rows, column);
  if (!known) columns.set(column, sorted);
  return (sorted as ReadonlyMap<T[K], readonly T[]>).get(value) ?? NONE;
}

function sort<T extends object, K extends keyof T>(rows: readonly T[], column: K): ReadonlyMap<T[K], readonly T[]> {
  const sorted = new Map<T[K], T[]>();
  for (const row of rows) {
    const same = sorted.get(row[column]);
    if (same) same.push(row);
    else sorted.set(row[column], [row]);
  }
  return sorted;
}
