/** The rows of tables gathered by what they are of: an indicator with the figures of its units. */
import type { RowKind, TableReading, TableRow } from "../../core/table/tableReading";
import { PLACE } from "../../core/table/words/places";
import { SUMMARY_SHEET } from "./words/summarySheets";

/** A row, and whether the table's own total counts it. */
export interface Figure extends TableRow {
  readonly counted: boolean;
  readonly sheet: string;
  /** Its months are figures to date, not what each has brought. */
  readonly runs: boolean;
}

export interface Item {
  readonly key: string;
  readonly section: string;
  readonly name: string;
  readonly whole: string;
  readonly part: string;
  readonly readings: Map<string, Figure>;
  /** The row of a total in a table of units, which gives the whole's target. */
  total: Figure | null;
}

const USUAL_SECTION = "重点工作";
/** Rows that become indicators. */
export const TAKEN: ReadonlySet<RowKind> = new Set(["indicator", "part", "own_level"]);

/** One item for each name in its section, one reading for each unit of it. */
export function tableItems(readings: readonly TableReading[]): { readonly items: readonly Item[]; readonly twice: number } {
  const items = new Map<string, Item>();
  let twice = 0;
  for (const reading of readings) {
    let whole = "";
    const own = reporterOf(reading, readings);
    if (own === null) continue;
    const runs = reading.issues.some(({ code }) => code === "cumulative_columns");
    for (const given of reading.rows) {
      const row = named(given);
      const isTotal = row.kind === "total" && row.column !== null && row.entity === "" && row.part === "";
      if ((!TAKEN.has(row.kind) && !isTotal) || row.name === "" || !says(row)) continue;
      const key = keyOf(row);
      const from = { sheet: reading.sheet, runs };
      if (isTotal) {
        const item = items.get(key) ?? itemOf(row, key, "");
        item.total ??= { ...row, ...from, counted: false };
        items.set(key, item);
        continue;
      }
      if (row.kind !== "part" && row.part === "") whole = key;
      const item = items.get(key) ?? itemOf(row, key, row.kind === "part" || row.part !== "" ? whole : "");
      items.set(key, item);
      const reporter = row.entity || own;
      if (item.readings.has(reporter)) twice += 1;
      else item.readings.set(reporter, { ...row, ...from, counted: !(row.kind === "own_level" && reading.totals.some(({ row: total, without }) => total !== null && without.includes(row.row))) });
    }
  }
  return { items: [...items.values()].filter((item) => item.readings.size > 0), twice };
}

/** Levels of a head are no name: the last one names the indicator, with the one above where it only counts (场次, 人次). */
function named(row: TableRow): TableRow {
  const levels = row.column === null || (row.entity === "" && row.kind !== "total") ? [row.name] : row.name.split("/");
  const last = levels.at(-1) ?? "";
  if (levels.length < 2) return row;
  const counts = last.length <= SHORT;
  const upper = levels.slice(0, counts ? -2 : -1);
  return { ...row, name: counts ? `${levels.at(-2) ?? ""}${last}` : last, section: row.section || upper.join("/") };
}

const SHORT = 4;

function says({ target, actual, base, money, rate, unit, progressText, status, absent }: TableRow): boolean {
  return target !== null || actual !== null || base !== null || money !== null || rate !== null || unit !== "" || progressText !== "" || status !== "" || absent.target !== undefined;
}

function keyOf({ section, name, part }: TableRow): string {
  return `${section}\n${name}\n${part}`;
}

function itemOf({ section, name, part }: TableRow, key: string, whole: string): Item {
  return { key, section: section || USUAL_SECTION, name: part === "" ? name : `${name}（${part}）`, whole, part, readings: new Map(), total: null };
}

/** The same table again on other sheets is another unit's: the one of its form line, or of the sheet's name. null: the sum of the others, or a copy. */
function reporterOf(reading: TableReading, readings: readonly TableReading[]): string | null {
  const alike = readings.filter(({ fingerprint }) => fingerprint !== "" && fingerprint === reading.fingerprint);
  const units = new Set(alike.filter(({ sheet }) => !SUMMARY_SHEET.test(sheet)).map(unitOf));
  if (units.size < 2) return "";
  return SUMMARY_SHEET.test(reading.sheet) ? null : unitOf(reading);
}

function unitOf({ office, sheet }: TableReading): string {
  return PLACE.test(sheet) || office === "" ? sheet : office;
}
