/** Neighbours that belong together, so that one call does for many. */

export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Sorted, without doubles, joined where they touch: `[4, 2, 3, 7]` is `2-4, 7`. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.first + last.count === number) runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}

/** Runs of items that give the same key; items whose key is null belong to none. */
export function runsBy<T>(items: readonly T[], keyOf: (item: T) => string | number | boolean | null): readonly (Run & { readonly item: T })[] {
  const runs: (Run & { readonly item: T })[] = [];
  items.forEach((item, index) => {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (key === null) return;
    if (last !== undefined && last.first + last.count === index && keyOf(last.item) === key) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ first: index, count: 1, item });
  });
  return runs;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Single cells as blocks: runs down each column, then columns side by side that have the same run. */
export function blocksOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly Block[] {
  const rowsOfColumn = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = rowsOfColumn.get(column);
    if (rows === undefined) rowsOfColumn.set(column, [row]);
    else rows.push(row);
  }
  const columnsOfRun = new Map<string, { readonly run: Run; readonly columns: number[] }>();
  for (const [column, rows] of rowsOfColumn) {
    for (const run of runsOf(rows)) {
      const key = `${String(run.first)}+${String(run.count)}`;
      const known = columnsOfRun.get(key);
      if (known === undefined) columnsOfRun.set(key, { run, columns: [column] });
      else known.columns.push(column);
    }
  }
  return [...columnsOfRun.values()].flatMap(({ run, columns }) =>
    runsOf(columns).map(({ first, count }) => ({ row: run.first, column: first, rowCount: run.count, columnCount: count })),
  );
}
