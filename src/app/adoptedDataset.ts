/** The records of a new workbook made from tables of the user's own. What a table does not say stays blank. */
import type { Dataset, RegisteredIndicator } from "../core/indicator/dataset";
import type { Comparator, Entry, Note, TargetRow, TargetState } from "../core/indicator/indicator";
import { endOfMonth, periodKey, type Period } from "../core/indicator/period";
import { SCHEMA, USUAL_BANDS, USUAL_TELLING, USUAL_WORDING } from "../core/indicator/settings";
import { compareValues, shift, sum } from "../core/number/round";
import { isPercent, unitRule } from "../core/number/unit";
import type { NumberField, TableReading, TableRow, TargetSign } from "../core/table/tableReading";
import { PLACE } from "../core/table/words/places";
import { annual } from "../packs/outlines/annual";
import { halfYear } from "../packs/outlines/halfYear";
import { monthly } from "../packs/outlines/monthly";
import { outlineFromPreset } from "../packs/outlines/outlineFromPreset";
import { quarterly } from "../packs/outlines/quarterly";
import { indicatorOf } from "../packs/defaults";
import { BLANK_ENTRY, BLANK_MONTHS, BLANK_NOTE } from "../packs/packDataset";
import { letterOf } from "./freeCodes";

export interface AdoptChoice {
  /** Its last month is where the figures to date go. */
  readonly period: Period;
  readonly office: string;
  /** Where the figures are from, for the entries' 来源. */
  readonly source: string;
}

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

export interface Adopted {
  readonly dataset: Dataset;
  readonly places: readonly SourcePlace[];
  /** By code: what names the indicator in the tables, whatever the register calls it later. */
  readonly keys: ReadonlyMap<string, string>;
  /** Readings of an indicator and unit that another reading had already given. */
  readonly twice: number;
}

/** A row, and whether the table's own total counts it. */
interface Figure extends TableRow {
  readonly counted: boolean;
  readonly sheet: string;
}

interface Item {
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
/** 人数 and the like say their unit. */
const COUNT_NAMES: readonly (readonly [ending: string, unit: string])[] = [["人数", "人"], ["人次", "人次"], ["户数", "户"], ["场次", "场次"], ["件数", "件"], ["个数", "个"], ["次数", "次"], ["率", "%"], ["比例", "%"]];
const KEPT: ReadonlySet<string> = new Set(["indicator", "part", "own_level"]);

export function adoptedDataset(readings: readonly TableReading[], choice: AdoptChoice): Adopted {
  const { items, twice } = collected(readings);
  const codes = codesOf(items);
  const { period, office } = choice;
  const rows = items.flatMap((item) => [...item.readings].map(([reporter, row]) => ({ item, reporter, row })));
  const targets = rows.filter(({ reporter, row: { target } }) => reporter !== "" && target !== null);
  const bare: Dataset = {
    settings: {
      schema: SCHEMA, office, region: "", reporters: "镇（街道）", period, cutoff: endOfMonth(period.year, period.month), writtenOn: null, fullMonthFrom: 20,
      bands: USUAL_BANDS, wording: USUAL_WORDING, ...USUAL_TELLING,
    },
    indicators: items.map((item, row): RegisteredIndicator => ({ row, ...registerRow(item, codes) })),
    entries: rows.map(({ item, reporter, row: reading }, row) => ({ row, ...entryOf(codes.get(item.key) ?? "", reporter, reading, choice) })),
    targets: targets.map(({ item, reporter, row: reading }, row) => ({ row, ...targetOf(codes.get(item.key) ?? "", reporter, reading) })),
    notes: rows.map(({ item, reporter, row: reading }) => noteOf(codes.get(item.key) ?? "", reporter, reading, period)).filter(({ cause, measure, stage }) => cause + measure + stage !== "").map((note, row) => ({ row, ...note })),
    wordings: [], outline: [],
  };
  const outline = [annual, halfYear, quarterly, monthly].flatMap((preset) => outlineFromPreset(preset, bare)).map((paragraph, row) => ({ ...paragraph, id: `own-${String(row + 1)}`, row }));
  const places = [
    ...items.flatMap((item, record) => placesOf("tblIndicators", record, targetSource(item), { target: "target" }, bare.indicators[record])),
    ...rows.flatMap(({ row }, record) => entryPlaces(row, record, bare.entries[record], period.month)),
    ...targets.flatMap(({ row }, record) => placesOf("tblTargets", record, row, { target: bare.targets[record]?.lower === null ? "upper" : "lower" }, bare.targets[record])),
  ];
  return { dataset: { ...bare, outline }, places, keys: new Map(items.map((item) => [codes.get(item.key) ?? "", item.key.replaceAll("\n", "|")])), twice };
}

/** Columns of a record by the fields of the row that they take. */
function placesOf(table: SourcePlace["table"], record: number, row: Figure | null, columns: Readonly<Partial<Record<NumberField, string>>>, values: object | undefined): readonly SourcePlace[] {
  if (!row) return [];
  return Object.entries(columns).flatMap(([field, column]) => {
    const at = row.from[field as NumberField];
    const value: unknown = values ? (values as Readonly<Record<string, unknown>>)[column] : null;
    return at === undefined ? [] : [{ table, record, column, sheet: row.sheet, at: { row: row.row, column: at }, value: typeof value === "number" ? value : null }];
  });
}

function entryPlaces(row: Figure, record: number, entry: Entry | undefined, month: number): readonly SourcePlace[] {
  if (!entry) return [];
  const place = (column: string, at: number, value: number | null): SourcePlace => ({ table: "tblEntries", record, column, sheet: row.sheet, at: { row: row.row, column: at }, value });
  const given = row.actual === null && row.target === null && row.money !== null ? row.from.money : row.from.actual;
  const done = isByMonth(row) ? row.byMonth.map((one) => place(`m${String(one.month)}`, one.column, entry.months[one.month - 1] ?? null)) : given === undefined ? [] : [place(`m${String(month)}`, given, entry.months[month - 1] ?? null)];
  const before = month === 12 ? { column: "lastYearTotal", value: entry.lastYearTotal } : { column: `p${String(month)}`, value: entry.lastYear[month - 1] ?? null };
  return [...done, ...(row.from.base === undefined ? [] : [place(before.column, row.from.base, before.value)])];
}

/** The row that gives the indicator's one target. */
function targetSource({ readings, total }: Item): Figure | null {
  return readings.get("") ?? total;
}

/** What each month has brought says more than their sum, unless the table's own total to date says something else. */
function isByMonth({ byMonth, actual, from }: TableRow): boolean {
  if (byMonth.every(({ value }) => value === null)) return byMonth.length > 0 && actual === null;
  const isOwn = byMonth.some(({ column }) => column === from.actual);
  return isOwn || actual === null || compareValues(sum(byMonth.map(({ value }) => value ?? 0)), actual) === 0;
}

/** One item for each name in its section, one reading for each unit of it. */
function collected(readings: readonly TableReading[]): { readonly items: readonly Item[]; readonly twice: number } {
  const items = new Map<string, Item>();
  let twice = 0;
  for (const reading of readings) {
    let whole = "";
    const own = reporterOf(reading, readings);
    if (own === null) continue;
    for (const given of reading.rows) {
      const row = named(given);
      const isTotal = row.kind === "total" && row.column !== null && row.entity === "" && row.part === "";
      if ((!KEPT.has(row.kind) && !isTotal) || row.name === "" || !says(row)) continue;
      const key = keyOf(row);
      if (isTotal) {
        const item = items.get(key) ?? itemOf(row, key, "");
        item.total ??= { ...row, counted: false, sheet: reading.sheet };
        items.set(key, item);
        continue;
      }
      if (row.kind !== "part" && row.part === "") whole = key;
      const item = items.get(key) ?? itemOf(row, key, row.kind === "part" || row.part !== "" ? whole : "");
      items.set(key, item);
      const reporter = row.entity || own;
      if (item.readings.has(reporter)) twice += 1;
      else item.readings.set(reporter, { ...row, sheet: reading.sheet, counted: !(row.kind === "own_level" && reading.totals.some(({ row: total, without }) => total !== null && without.includes(row.row))) });
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

const SUMMARY = /汇总|合计|总表|备份|模板|样表/u;

/** The same table again on other sheets is another unit's: the one of its form line, or of the sheet's name. null: the sum of the others, or a copy. */
function reporterOf(reading: TableReading, readings: readonly TableReading[]): string | null {
  const alike = readings.filter(({ fingerprint }) => fingerprint !== "" && fingerprint === reading.fingerprint);
  const units = new Set(alike.filter(({ sheet }) => !SUMMARY.test(sheet)).map(unitOf));
  if (units.size < 2) return "";
  return SUMMARY.test(reading.sheet) ? null : unitOf(reading);
}

function unitOf({ office, sheet }: TableReading): string {
  return PLACE.test(sheet) || office === "" ? sheet : office;
}

/** A01, A02, B01 …: a letter for each section in its order. */
function codesOf(items: readonly Item[]): ReadonlyMap<string, string> {
  const sections = [...new Set(items.map(({ section }) => section))];
  const counts = new Map<string, number>();
  return new Map(items.map(({ key, section }) => {
    const count = (counts.get(section) ?? 0) + 1;
    counts.set(section, count);
    return [key, `${letterOf(sections.indexOf(section))}${String(count).padStart(2, "0")}`];
  }));
}

const SIGNS: Readonly<Record<TargetSign, Comparator>> = { ">=": ">=", "<=": "<=", "=": ">=", "≈": "~" };
/** A row that says only that it is done or under way. */
const STEP_UNIT = "项";

function registerRow(item: Item, codes: ReadonlyMap<string, string>): ReturnType<typeof indicatorOf> {
  const all = [...item.readings.values()];
  const [first] = all;
  const own = targetSource(item);
  const unit = all.find((row) => row.unit !== "")?.unit ?? COUNT_NAMES.find(([ending]) => item.name.endsWith(ending))?.[1] ?? "";
  const target = own?.target ?? (item.readings.has("") || all.length === 0 ? null : sumOf(all));
  const isRatio = unitRule(unit).family === "rate";
  const isStep = unit === "" && all.every(({ actual, target: asked, money }) => actual === null && asked === null && money === null);
  const sign = (own ?? first)?.comparator ?? null;
  const comparator: Comparator = target === 0 ? "<=" : sign === null ? ">=" : SIGNS[sign];
  return indicatorOf(item.section, {
    code: codes.get(item.key) ?? "", name: item.name, unit: isStep ? STEP_UNIT : unit || STEP_UNIT, kind: isRatio ? "ratio" : isStep ? "milestone" : all.some(isByMonth) ? "flow" : "cumulative", comparator,
    direction: comparator === "<=" ? "less" : "more", target: target === null ? null : inCell(target, unit), targetState: stateOf(target, own ?? first), ticked: true,
    partOf: codes.get(item.whole) ?? "", ...(first?.owner ? { owner: first.owner.replace(/\s+/gu, "、") } : {}), ...(first?.remark ? { remark: first.remark } : {}),
  });
}

/** Of units whose targets are not all alike shares of a rate. */
function sumOf(rows: readonly TableRow[]): number | null {
  const targets = rows.map(({ target }) => target).filter((target) => target !== null);
  if (targets.length === 0 || rows.some(({ unit }) => unitRule(unit).family === "rate")) return null;
  return targets.reduce((all, target) => all + target, 0);
}

function stateOf(target: number | null, row: TableRow | undefined): TargetState {
  if (target !== null) return "set";
  return row?.absent.target === "pending" ? "pending" : "none";
}

/** A percentage cell holds a fraction. */
function inCell(value: number, unit: string): number {
  return isPercent(unit) ? shift(value, -2) : value;
}

/** A figure to date stands in the period's last month; where the table has its months, each stands in its own. */
function entryOf(code: string, reporter: string, row: Figure, { period, source }: AdoptChoice): Omit<Entry, "row"> {
  const inMonth = (value: number | null): Entry["months"] => BLANK_MONTHS.map((_, index) => (index === period.month - 1 && value !== null ? inCell(value, row.unit) : null));
  const actual = row.actual ?? (row.target === null ? row.money : null);
  const byMonth = new Map(isByMonth(row) ? row.byMonth.map(({ month, value }) => [month, value]) : []);
  const months = byMonth.size === 0 ? inMonth(actual) : BLANK_MONTHS.map((_, index) => {
    const value = byMonth.get(index + 1) ?? null;
    return value === null ? null : inCell(value, row.unit);
  });
  const before = period.month === 12 ? { lastYearTotal: row.base === null ? null : inCell(row.base, row.unit) } : { lastYear: inMonth(row.base) };
  return { ...BLANK_ENTRY, code, reporter, counted: row.counted, months, approximate: approximateOf(row), ...before, source: actual === null && row.base === null ? "" : source };
}

/** 约700, 1200余: as it is known where it is not known exactly. */
function approximateOf({ hedge, actual }: TableRow): string {
  if (hedge === "" || actual === null) return "";
  return BEHIND.test(hedge) ? `${String(actual)}${hedge}` : `${hedge}${String(actual)}`;
}

const BEHIND = /^[余多来左以]/u;

function targetOf(code: string, reporter: string, { target, comparator, unit }: TableRow): Omit<TargetRow, "row"> {
  const value = target === null ? null : inCell(target, unit);
  const sign = comparator === null ? ">=" : SIGNS[comparator];
  return {
    code, reporter, scope: "year", quarter: null, fromYear: null, toYear: null, grade: "base", comparator: sign, lower: sign === "<=" ? null : value, upper: sign === "<=" ? value : null,
    firmness: "", validFrom: null, basis: "", issuedBy: "",
  };
}

function noteOf(code: string, reporter: string, { cause, measures, progressText, status, unit, actual }: TableRow, period: Period): Omit<Note, "row"> {
  const stage = progressText || (unit === "" && actual === null ? status : "");
  return { ...BLANK_NOTE, code, reporter, period: periodKey(period), cause, measure: measures, stage };
}
