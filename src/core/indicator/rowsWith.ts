/** Rows of a table that hold one value in a column, in the table's order: sorted once for each table, however often they are asked for. */
const SORTED = new WeakMap<readonly object[], Map<PropertyKey, ReadonlyMap<unknown, readonly object[]>>>();

const NONE: readonly never[] = [];

export function rowsWith<T extends object, K extends keyof T>(rows: readonly T[], column: K, value: T[K]): readonly T[] {
  const columns = SORTED.get(rows) ?? new Map<PropertyKey, ReadonlyMap<unknown, readonly object[]>>();
  if (columns.size === 0) SORTED.set(rows, columns);
  const sorted = (columns.get(column) ?? sort(rows, column)) as ReadonlyMap<T[K], readonly T[]>;
  columns.set(column, sorted);
  return sorted.get(value) ?? NONE;
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
