/** The records of a new workbook made from tables of the user's own. What a table does not say stays blank. */
import type { Dataset, RegisteredIndicator } from "../../core/indicator/dataset";
import type { Comparator, Entry, Note, TargetRow, TargetState } from "../../core/indicator/indicator";
import { endOfMonth, periodKey, type Period } from "../../core/indicator/period";
import { SCHEMA, USUAL_BANDS, USUAL_TELLING, USUAL_WORDING } from "../../core/indicator/settings";
import { shift } from "../../core/number/round";
import { isPercent, unitRule } from "../../core/number/unit";
import type { TableReading, TableRow, TargetSign } from "../../core/table/tableReading";
import { annual } from "../../packs/outlines/annual";
import { halfYear } from "../../packs/outlines/halfYear";
import { monthly } from "../../packs/outlines/monthly";
import { outlineFromPreset } from "../../packs/outlines/outlineFromPreset";
import { quarterly } from "../../packs/outlines/quarterly";
import { indicatorOf } from "../../packs/defaults";
import { BLANK_ENTRY, BLANK_MONTHS, BLANK_NOTE } from "../../packs/packDataset";
import { sectionCodes } from "../sectionCodes";
import type { AdoptionChoice } from "./adoption";
import { entryPlaces, isByMonth, placeOf, targetSource, type SourcePlace } from "./sourcePlaces";
import { tableItems, type Figure, type Item } from "./tableItems";
import { COUNT_NAMES } from "./words/countNames";

export interface AdoptChoice extends Pick<AdoptionChoice, "period" | "office"> {
  /** Where the figures are from, for the entries' 来源. */
  readonly source: string;
}

export interface Adopted {
  readonly dataset: Dataset;
  readonly places: readonly SourcePlace[];
  /** By code: what names the indicator in the tables, whatever the register calls it later. */
  readonly keys: ReadonlyMap<string, string>;
  /** Readings of an indicator and unit that another reading had already given. */
  readonly twice: number;
}

export function adoptedDataset(readings: readonly TableReading[], choice: AdoptChoice): Adopted {
  const { items, twice } = tableItems(readings);
  const codes = sectionCodes(items);
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
    ...items.flatMap((item, record) => placeOf({ table: "tblIndicators", record, column: "target" }, targetSource(item), "target", bare.indicators[record]?.target)),
    ...rows.flatMap(({ row }, record) => entryPlaces(row, record, bare.entries[record], period.month)),
    ...targets.flatMap(({ row }, record) => {
      const { lower = null, upper = null } = bare.targets[record] ?? {};
      return placeOf({ table: "tblTargets", record, column: lower === null ? "upper" : "lower" }, row, "target", lower ?? upper);
    }),
  ];
  return { dataset: { ...bare, outline }, places, keys: new Map(items.map((item) => [codes.get(item.key) ?? "", item.key.replaceAll("\n", "|")])), twice };
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
    code: codes.get(item.key) ?? "", name: item.name, unit: isStep ? STEP_UNIT : unit || STEP_UNIT, kind: isRatio ? "ratio" : isStep ? "milestone" : all.some((row) => isByMonth(row) && !row.runs) ? "flow" : "cumulative", comparator,
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
