/** tblSettings as one record: values by key, thresholds and words that formulas look up. */
import type { Issue } from "../core/issue";
import { dayFromSerial, daySerial, endOfMonth, parsePeriod, periodKey, type Period } from "../core/indicator/period";
import { USUAL_BANDS, USUAL_TELLING, USUAL_WORDING, type Bands, type Settings, type WordingLimits } from "../core/indicator/settings";
import type { Status } from "../core/evaluate/status";
import { STATUSES } from "../core/evaluate/status";
import type { CellInput, CellValue } from "../host/workbook";
import { keyOf, statusWord, wordOf } from "./choices";
import { number, text } from "./codec";
import { formulaScope, type FormulaBook } from "./formulaScope";
import { cellOf, type TableLayout, type TablePlace } from "./layout";
import { BAND_KEYS, SETTING_ROWS, statusKey, WORDING_KEYS } from "./settingRows";

/** Body row of every key that stands in the table. */
export function settingRowsOf(layout: TableLayout): ReadonlyMap<string, number> {
  return new Map(layout.data.rows.map((_, row) => [String(cellOf(layout, row, "key") ?? ""), row]));
}

/** 0-based sheet row of every key of a settings table that is about to be made. */
export function plannedSettingRows(place: TablePlace): ReadonlyMap<string, number> {
  return new Map(SETTING_ROWS.map(({ key }, index) => [key, place.headRow + 1 + index]));
}

export function readSettings(layout: TableLayout, report: (issue: Issue) => void): Settings {
  const rows = settingRowsOf(layout);
  const cell = (key: string): CellValue => {
    const row = rows.get(key);
    return row === undefined ? null : cellOf(layout, row, "value");
  };
  const at = (key: string) => ({ place: { table: layout.spec.name, row: rows.get(key) ?? 0, column: "value" }, report });
  const words = (key: string): string => text.read(cell(key), at(key));
  const figure = (key: string, usual: number): number => number.read(cell(key), at(key)) ?? usual;
  const period = readPeriod(cell("period"), () => report({ code: "date_invalid", severity: "error", where: at("period").place, with: { text: words("period") } }));
  const cutoff = cell("cutoff");
  const writtenOn = cell("writtenOn");
  return {
    schema: figure("schema", 1),
    office: words("office"),
    leaders: words("leaders"),
    guides: words("guides"),
    region: words("region"),
    reporters: words("reporters") || "单位",
    period,
    cutoff: typeof cutoff === "number" ? dayFromSerial(cutoff) : endOfMonth(period.year, period.month),
    writtenOn: typeof writtenOn === "number" ? dayFromSerial(writtenOn) : null,
    fullMonthFrom: figure("fullMonthFrom", 20),
    bands: thresholds(BAND_KEYS, USUAL_BANDS, figure) satisfies Bands,
    wording: thresholds(WORDING_KEYS, USUAL_WORDING, figure) satisfies WordingLimits,
    voice: keyOf("voice", words("voice")) ?? USUAL_TELLING.voice,
    detail: keyOf("detail", words("detail")) ?? USUAL_TELLING.detail,
    disclosure: keyOf("disclosure", words("disclosure")) ?? USUAL_TELLING.disclosure,
    budget: number.read(cell("budget"), at("budget")),
    annex: keyOf("annex", words("annex")) ?? USUAL_TELLING.annex,
  };
}

/** Status words as the unit has them in its settings sheet; the usual ones where the sheet has none. */
export function readStatusWords(layout: TableLayout): ReadonlyMap<Status, string> {
  const rows = settingRowsOf(layout);
  return new Map(
    (Object.keys(STATUSES) as Status[]).map((status) => {
      const row = rows.get(statusKey(status));
      const word = row === undefined ? null : cellOf(layout, row, "label");
      return [status, typeof word === "string" && word !== "" ? word : statusWord(status, layout.language)];
    }),
  );
}

/** Body rows of a new settings table, in the order of SETTING_ROWS, by column key. */
export function writeSettings(settings: Settings, book: FormulaBook): readonly ReadonlyMap<string, CellInput>[] {
  const { language } = book;
  const scope = formulaScope(book, "tblSettings");
  const given: Readonly<Record<string, CellInput>> = {
    schema: settings.schema,
    office: settings.office || null,
    leaders: settings.leaders || null,
    guides: settings.guides || null,
    region: settings.region || null,
    reporters: settings.reporters || null,
    period: periodKey(settings.period),
    cutoff: daySerial(settings.cutoff),
    writtenOn: settings.writtenOn ? daySerial(settings.writtenOn) : null,
    voice: wordOf("voice", settings.voice, language),
    detail: wordOf("detail", settings.detail, language),
    disclosure: wordOf("disclosure", settings.disclosure, language),
    budget: settings.budget,
    annex: wordOf("annex", settings.annex, language),
    fullMonthFrom: settings.fullMonthFrom,
    ...byKey(BAND_KEYS, settings.bands),
    ...byKey(WORDING_KEYS, settings.wording),
  };
  return SETTING_ROWS.map(({ key, name, note, formula, usual }) => {
    const status = (Object.keys(STATUSES) as Status[]).find((candidate) => statusKey(candidate) === key);
    const value: CellInput = formula ? { formula: formula(scope) } : (given[key] ?? usual ?? null);
    return new Map<string, CellInput>([
      ["name", name[language]],
      ["value", value],
      ["label", status ? statusWord(status, language) : null],
      ["note", note[language]],
      ["key", key],
    ]);
  });
}

/** Dates among the settings; all other values show as they are. */
export const DATE_SETTINGS: ReadonlySet<string> = new Set(["cutoff", "writtenOn", "lastDay"]);

function readPeriod(cell: CellValue, complain: () => void): Period {
  const period = typeof cell === "string" ? parsePeriod(cell) : null;
  if (period) return period;
  complain();
  return { year: 2000, month: 12 };
}

function byKey<K extends string>(keys: Readonly<Record<K, string>>, values: Readonly<Record<K, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries((Object.keys(keys) as K[]).map((name) => [keys[name], values[name]]));
}

function thresholds<K extends string>(
  keys: Readonly<Record<K, string>>,
  usual: Readonly<Record<K, number>>,
  figure: (key: string, usual: number) => number,
): Record<K, number> {
  const names = Object.keys(keys) as K[];
  return Object.fromEntries(names.map((name) => [name, figure(keys[name], usual[name])])) as Record<K, number>;
}
