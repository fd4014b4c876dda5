/** What is the same for every row of a table: its columns by what they give, and which rates are fractions. */
import { cellMeaning } from "./cellMeaning";
import type { Across } from "./columnLabel";
import type { Grid } from "./grid";
import { holdsFractions } from "./rateScale";
import { type KindOfRow, SILENT } from "./rowKinds";
import type { ReadColumn } from "./tableColumns";
import type { ColumnField } from "./tableReading";
import type { UsedCells } from "./usedCells";
import { ValueColumns } from "./valueColumns";

export interface RowContext {
  readonly grid: Grid;
  readonly columns: readonly ReadColumn[];
  readonly across: Across;
  readonly fractions: ReadonlySet<number>;
  readonly used: UsedCells;
  /** The columns of a table without anything across; else those that belong to no label. */
  readonly shared: ValueColumns;
  readonly labels: readonly LabelColumns[];
  /** 合计 across. */
  readonly totals: readonly ValueColumns[];
  readonly byField: ReadonlyMap<ColumnField, readonly ReadColumn[]>;
  /** Columns in whose cells several targets may stand. */
  readonly lists: readonly ReadColumn[];
}

export interface LabelColumns {
  readonly label: string;
  readonly first: ReadColumn;
  readonly values: ValueColumns;
  /** Of a count, rather than of its rate. */
  readonly unit: string;
}

export function rowContext(grid: Grid, kinds: readonly KindOfRow[], all: readonly ReadColumn[], across: Across, used: UsedCells): RowContext {
  const columns = all.filter(({ personal }) => !personal);
  const alone = across === "none" ? columns : columns.filter(({ label, isTotal }) => label === "" && !isTotal);
  const labels = across === "none" ? [] : [...new Set(columns.map(({ label }) => label).filter((label) => label !== ""))];
  const byField = new Map<ColumnField, readonly ReadColumn[]>();
  for (const column of columns) byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  return {
    grid, columns, across, used, byField, lists: columns.filter(({ field, profile }) => field === "target" && profile.number < 1), fractions: fractionColumns(grid, kinds, columns), shared: new ValueColumns(alone),
    totals: across === "none" ? [] : columns.filter(({ isTotal }) => isTotal).map((column) => new ValueColumns([column])),
    labels: labels.flatMap((label) => labelColumns(columns.filter((column) => column.label === label), across === "indicators" ? alone.filter(({ field }) => field !== "score") : [])),
  };
}

/** Target and base that belong to no indicator are shared by all; points are given once. */
function labelColumns(own: readonly ReadColumn[], shared: readonly ReadColumn[]): readonly LabelColumns[] {
  const [first] = own;
  if (!first) return [];
  const fields = new Set(own.map(({ field }) => field));
  const unit = own.find((column) => column.unit !== "" && column.unit !== "%")?.unit ?? first.unit;
  return [{ label: first.label, first, unit, values: new ValueColumns([...own, ...shared.filter(({ field }) => !fields.has(field))]) }];
}

function fractionColumns(grid: Grid, kinds: readonly KindOfRow[], columns: readonly ReadColumn[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { column, field, label } of columns) {
    if (field !== "rate" && field !== "yoy") continue;
    const near = (wanted: ColumnField): ReadColumn | undefined => columns.find((other) => other.field === wanted && other.label === label);
    const [actual, target] = [near("actual"), near("target")];
    const rows = kinds.filter(({ kind }) => !SILENT.has(kind)).map(({ row }) => ({ row, actual: numberAt(grid, row, actual), target: numberAt(grid, row, target) }));
    if (holdsFractions(grid, column, rows)) found.add(column);
  }
  return found;
}

function numberAt(grid: Grid, row: number, column: ReadColumn | undefined): number | null {
  return column ? cellMeaning(grid.value(row, column.column)).number : null;
}
