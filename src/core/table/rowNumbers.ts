/** The numbers of a row, each in the row's unit, with what stands there where none does. */
import { shift } from "../number/round";
import { SCALE_PLACES } from "../number/scale";
import { cellMeaning, type CellMeaning } from "./cellMeaning";
import type { Grid } from "./grid";
import { rateAt } from "./rateScale";
import type { RowContext } from "./rowContext";
import type { ReadColumn } from "./tableColumns";
import type { Absence, NumberField, TableRow } from "./tableReading";
import type { ValueColumns } from "./valueColumns";

/** The row with its numbers. */
export function withNumbers({ grid, fractions, across: layout, used }: RowContext, row: TableRow, values: ValueColumns): TableRow {
  const absent: Partial<Record<"target" | "actual" | "rate" | "base", Absence>> = {};
  const take = (column: ReadColumn | undefined): CellMeaning => {
    if (column) used.add(row.row, column.column);
    return cellMeaning(column ? grid.value(row.row, column.column) : null);
  };
  const read = (field: "target" | "actual" | "base" | "rate", column: ReadColumn | undefined): CellMeaning => {
    const meaning = take(column);
    if (column && meaning.absent) absent[field] = meaning.absent;
    return meaning;
  };
  const percent = (column: ReadColumn | undefined): number | null => (column ? rateAt(grid, row.row, column.column, fractions.has(column.column)) : null);
  const actualOf = values.actualOf(grid, row.row);
  const targetOf = values.targetBeside(actualOf);
  const [target, actual, base, rate, money] = [read("target", targetOf), read("actual", actualOf), read("base", values.base), read("rate", values.rate), take(values.money)];
  take(values.yoy);
  const score = values.scores.length === 0 ? null : (values.scores.map((column) => take(column).number).find((number) => number !== null) ?? null);
  const known = unitOf(row.unit, target, actual, values.unit);
  const inWords = target.words !== "" || target.state !== "" || (targetOf === undefined && layout === "none" && row.unit === "");
  const isShare = (actual.unit === "%" || isPercentCell(grid, row.row, actualOf)) && known !== "%" && inWords;
  const unit = known || (isShare ? "" : actual.unit);
  const actualValue = inUnit(actual, unit, grid, row.row, actualOf);
  const headSign = targetOf?.sign && target.number !== null ? targetOf.sign : null;
  return {
    ...row, target: inUnit(target, unit, grid, row.row, targetOf), comparator: target.sign ?? (AROUND.test(target.hedge) ? "≈" : headSign), actual: isShare ? null : actualValue,
    rate: percent(values.rate) ?? (isShare ? actualValue : null), base: inUnit(base, unit, grid, row.row, values.base), yoy: percent(values.yoy), score, money: money.number, unit,
    hedge: actual.hedge, status: row.status || actual.state || rate.state, absent,
    byMonth: values.spans.map(({ column, month }) => {
      used.add(row.row, column.column);
      return { month, column: column.column, value: inUnit(cellMeaning(grid.value(row.row, column.column)), unit, grid, row.row, column) };
    }),
    from: placesOf({ target: targetOf, actual: actualOf, base: values.base, rate: values.rate, yoy: values.yoy, money: values.money }),
  };
}

const NUMBER_FIELDS: readonly NumberField[] = ["target", "actual", "base", "rate", "yoy", "money"];

function placesOf(columns: Readonly<Record<NumberField, ReadColumn | undefined>>): TableRow["from"] {
  const places: Partial<Record<NumberField, number>> = {};
  for (const field of NUMBER_FIELDS) {
    const column = columns[field];
    if (column) places[field] = column.column;
  }
  return places;
}

function isPercentCell(grid: Grid, row: number, column: ReadColumn | undefined): boolean {
  return column !== undefined && typeof grid.value(row, column.column) === "number" && grid.format(row, column.column).includes("%");
}

/** The unit beside the number wins over the name's; 12000万 beside 征缴基金12000万元 is in 万元. */
function unitOf(named: string, target: CellMeaning, actual: CellMeaning, head: string): string {
  const written = target.unit !== "" && target.unit !== "%" ? target.unit : "";
  if (written === "万" || written === "亿") return named.startsWith(written) ? named : `${written}元`;
  const beside = actual.unit === "%" ? "" : actual.unit;
  return written || named || target.unit || beside || head;
}

const AROUND = /约/u;

/** A percentage cell holds a fraction and shows points; 12.3万人 in a row of 万人 is 12.3. */
function inUnit(meaning: CellMeaning, unit: string, grid: Grid, row: number, column: ReadColumn | undefined): number | null {
  if (!column || meaning.number === null) return null;
  if (isPercentCell(grid, row, column)) return Number((meaning.number * 100).toPrecision(12));
  const scale = meaning.scale !== "" && unit.startsWith(meaning.scale) ? (SCALE_PLACES[meaning.scale] ?? 0) : 0;
  return scale === 0 ? meaning.number : shift(meaning.number, -scale);
}
