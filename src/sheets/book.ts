/** The sheets of a new workbook, from its records. */
import type { Dataset } from "../core/indicator/dataset";
import type { Indicator } from "../core/indicator/indicator";
import { STATUSES, type Status } from "../core/evaluate/status";
import { isPercent } from "../core/number/unit";
import type { CellInput } from "../host/workbook";
import { statusWord } from "./choices";
import type { ColumnSpec } from "./column";
import { ENTRY_FORMULAS, INDICATOR_FORMULAS, rateFormula, REPORT_FORMULAS, TARGET_FORMULAS } from "./formulas";
import { formulaScope, type FormulaBook, type FormulaScope } from "./formulaScope";
import { inputRule, shadesOf } from "./inputRules";
import { both, type SheetLanguage } from "./language";
import { plannedPlace, type TablePlace } from "./layout";
import type { FormatException, GroupHead, SheetPlan } from "./plan";
import { writeEntry, writeIndicator, writeNote, writeOutline, writeTarget } from "./records";
import { SETTING_ROWS } from "./settingRows";
import { DATE_SETTINGS, plannedSettingRows, writeSettings } from "./settingsTable";
import { TABLE_NAMES, TABLES, type TableName } from "./tables";

export interface NewBook {
  readonly language: SheetLanguage;
  readonly dataset: Dataset;
  /** Sheet names that are taken; ours get a number behind them then. */
  readonly takenSheets: readonly string[];
}

type Cells = ReadonlyMap<string, CellInput>;

/** Where the tables of a new workbook will stand. */
export function plannedBook(language: SheetLanguage, takenSheets: readonly string[]): FormulaBook {
  const taken = new Set(takenSheets.map((name) => name.toLowerCase()));
  const places = new Map<TableName, TablePlace>(TABLE_NAMES.map((name) => [name, plannedPlace(name, language, freeName(TABLES[name].sheet[language], taken))]));
  const settings = places.get("tblSettings");
  return { language, places, settingRows: settings ? plannedSettingRows(settings) : new Map() };
}

export function bookPlans({ language, dataset, takenSheets }: NewBook): readonly SheetPlan[] {
  const book = plannedBook(language, takenSheets);
  return TABLE_NAMES.map((name) => sheetPlan(name, dataset, book));
}

function sheetPlan(name: TableName, dataset: Dataset, book: FormulaBook): SheetPlan {
  const spec = TABLES[name];
  const { language } = book;
  const rows = rowsOf(name, dataset, book);
  const statusWords = new Map((Object.keys(STATUSES) as Status[]).map((status) => [status, statusWord(status, language)]));
  const scope = formulaScope(book, name);
  return {
    name: book.places.get(name)?.sheet ?? spec.sheet[language],
    tableName: name,
    title: dataset.settings.office && language === "zh" ? `${dataset.settings.office}${spec.title.zh}` : spec.title[language],
    subtitle: { formula: subtitle(scope, language) },
    groups: groupHeads(name, language),
    columns: spec.columns.map((column) => ({
      key: column.key, head: column.head[language], width: column.width, hidden: column.hidden, format: column.format, align: column.align,
      wrap: column.wrap, role: column.role, rule: inputRule(column, language), shades: shadesOf(name, column, language, statusWords),
    })),
    rows: rows.length > 0 ? rows.map((cells) => rowCells(spec.columns, cells)) : [spec.columns.map(() => null)],
    formatExceptions: formatExceptions(name, dataset),
    freezeColumns: spec.freezeColumns,
    visibility: spec.hidden ? "hidden" : "visible",
    filterButtons: spec.filterButtons,
    fonts: { title: { name: "方正小标宋简体", size: 18 }, head: { name: "黑体", size: 11 }, body: { name: "仿宋", size: 11 } },
    print: {
      columnCount: spec.printTo === null ? null : spec.columns.findIndex(({ key }) => key === spec.printTo) + 1,
      orientation: spec.orientation, footer: FOOTER[language],
    },
  };
}

export function rowCells(columns: readonly ColumnSpec[], cells: Cells): readonly CellInput[] {
  return columns.map(({ key }) => cells.get(key) ?? null);
}

/** The formulas of a row, by column key. */
export function formulaCells(name: TableName, scope: FormulaScope, indicator: Indicator | null): Cells {
  const templates = FORMULAS[name] ?? {};
  const common = Object.entries(templates).map(([key, template]) => [key, { formula: template(scope) }] as const);
  const rates = indicator ? (["actual", "base"] as const).flatMap((key) => {
    const formula = rateFormula(scope, indicator, key);
    return formula ? [[key, formula] as const] : [];
  }) : [];
  return new Map<string, CellInput>([...common, ...rates]);
}

export const FORMULAS: Partial<Record<TableName, Readonly<Record<string, (f: FormulaScope) => string>>>> = {
  tblIndicators: INDICATOR_FORMULAS,
  tblEntries: ENTRY_FORMULAS,
  tblTargets: TARGET_FORMULAS,
  tblReport: REPORT_FORMULAS,
};

function rowsOf(name: TableName, dataset: Dataset, book: FormulaBook): readonly Cells[] {
  const { language } = book;
  const scope = formulaScope(book, name);
  const formulas = formulaCells(name, scope, null);
  const byCode = new Map(dataset.indicators.map((indicator) => [indicator.code, indicator]));
  switch (name) {
    case "tblIndicators":
      return dataset.indicators.map((indicator) => merge(writeIndicator(indicator, language), formulaCells(name, scope, indicator)));
    case "tblEntries":
      return dataset.entries.map((entry) => merge(writeEntry(entry, language), entryLabels(byCode.get(entry.code)), formulas));
    case "tblTargets":
      return dataset.targets.map((target) => merge(writeTarget(target, language), formulas));
    case "tblNotes":
      return dataset.notes.map((note) => writeNote(note, language));
    case "tblPhrases": {
      const codeOf = new Map(dataset.indicators.map((indicator) => [indicator.name, indicator.code]));
      return dataset.outline.map((paragraph) => writeOutline(paragraph, language, codeOf));
    }
    case "tblSettings":
      return writeSettings(dataset.settings, book);
    case "tblReport":
    case "tblMemory":
      return [];
  }
}

/** Name and unit beside the code, so that whoever types sees what for. */
export function entryLabels(indicator: Indicator | undefined): Cells {
  return new Map<string, CellInput>([["name", indicator?.name ?? null], ["unit", indicator?.unit || null]]);
}

function merge(...parts: readonly Cells[]): Cells {
  return new Map(parts.flatMap((part) => [...part]));
}

/** % rows show and take percentages: typing 98.5 into them means 98.5 %. */
function formatExceptions(name: TableName, dataset: Dataset): readonly FormatException[] {
  const columns = TABLES[name].columns;
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  const percentRows = (codes: readonly { readonly code: string }[], keys: readonly string[]): readonly FormatException[] => {
    const units = new Map(dataset.indicators.map(({ code, unit }) => [code, unit]));
    return codes.flatMap(({ code }, row) => (isPercent(units.get(code) ?? "") ? keys.map((key) => ({ row, column: at(key), format: "0.0%" })) : []));
  };
  const months = Array.from({ length: 12 }, (_, index) => [`m${index + 1}`, `p${index + 1}`]).flat();
  switch (name) {
    case "tblIndicators": {
      const points = dataset.indicators.flatMap(({ unit }, row) => (isPercent(unit) ? [{ row, column: at("growth"), format: '+0.0"个百分点";-0.0"个百分点";0.0"个百分点"' }] : []));
      return [...percentRows(dataset.indicators, ["target", "upper", "actual", "base"]), ...points];
    }
    case "tblEntries":
      return percentRows(dataset.entries, [...months, "toDate", "baseToDate", "lastYearTotal", "forecast"]);
    case "tblTargets":
      return percentRows(dataset.targets, ["lower", "upper"]);
    case "tblSettings":
      return SETTING_ROWS.flatMap(({ key }, row) => (DATE_SETTINGS.has(key) ? [{ row, column: at("value"), format: "yyyy-mm-dd" }] : key === "period" ? [{ row, column: at("value"), format: "@" }] : []));
    default:
      return [];
  }
}

const GROUPS: Partial<Record<TableName, readonly (readonly [string, string, ReturnType<typeof both>])[]>> = {
  tblIndicators: [
    ["code", "unit", both("指标", "Indicator")],
    ["target", "growth", both("目标与完成", "Target and actual")],
    ["kind", "exhaustive", both("计算规则", "Rules")],
    ["frame", "decimals", both("成文", "Text")],
    ["unitTargets", "remark", both("管理", "Management")],
  ],
};

/** Month numbers stand above the months: the formulas read them there. */
function groupHeads(name: TableName, language: SheetLanguage): readonly GroupHead[] {
  const columns = TABLES[name].columns;
  const at = (key: string): number => columns.findIndex((column) => column.key === key);
  const months = name === "tblEntries" ? Array.from({ length: 12 }, (_, index) => ({ column: at("m1") + index, span: 1, value: index + 1 })) : [];
  const named = (GROUPS[name] ?? []).map(([from, to, words]) => ({ column: at(from), span: at(to) - at(from) + 1, value: words[language] }));
  return [...months, ...named];
}

function subtitle(scope: FormulaScope, language: SheetLanguage): string {
  const [office, period] = language === "zh" ? ["填报单位：", "　　报告期："] : ["Office: ", "    Period: "];
  return `="${office}"&${scope.setting("office")}&"${period}"&${scope.setting("period")}`;
}

const FOOTER: Readonly<Record<SheetLanguage, SheetPlan["print"]["footer"]>> = {
  zh: { left: "填报人：　　　　　　审核人：", center: "第 &P 页，共 &N 页", right: "填报日期：　　　　年　　月　　日" },
  en: { left: "Prepared by:            Checked by:", center: "Page &P of &N", right: "Date:" },
};

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  taken.add(name.toLowerCase());
  return name;
}
