/** A report's figures for rows that are there: into blank cells; what differs is told, and nothing is overwritten. */
import { evaluate } from "../core/evaluate/evaluate";
import { isComputedRate, toDate } from "../core/evaluate/total";
import type { RegisteredIndicator } from "../core/indicator/dataset";
import type { Entry } from "../core/indicator/indicator";
import { compareValues } from "../core/number/round";
import type { Change, CellInput } from "../host/workbook";
import { wordOf } from "../sheets/choices";
import { cellChange } from "../sheets/tableChanges";
import type { TableName } from "../sheets/tables";
import type { Differing } from "./mergeReport";
import type { TargetFigures } from "./reportFigures";
import type { Tracker } from "./tracker";

export interface RowFigures {
  readonly indicator: RegisteredIndicator;
  /** Of the workbook's year and of the one before, as the row's cell would hold it. */
  readonly own: number | null;
  readonly last: number | null;
  /** 4000余, of the own one. */
  readonly approximate: string;
  readonly targets: TargetFigures;
  /** Last month that the report covers. */
  readonly month: number;
  readonly source: string;
}

export interface Filled {
  readonly changes: readonly Change[];
  readonly differing: readonly Differing[];
  /** Figures and targets written. */
  readonly count: number;
  /** Whether the row lacks an entry, which is to be made with the figures in it. */
  readonly wantsEntry: boolean;
}

export function mergeFigures(tracker: Tracker, figures: RowFigures): Filled {
  const target = targetCells(tracker, figures);
  const entries = tracker.dataset.entries.filter(({ code }) => code === figures.indicator.code);
  const computed = isComputedRate(figures.indicator);
  const entry = computed ? undefined : entries.find(({ reporter }) => reporter === "");
  // A figure of all units is none of a single one's: it is only compared.
  const actual = entry ? entryCells(tracker, figures, entry) : computed || entries.length > 0 ? compared(tracker, figures) : NOTHING;
  return {
    changes: [...target.changes, ...actual.changes], differing: [...target.differing, ...actual.differing], count: target.count + actual.count,
    wantsEntry: !computed && entries.length === 0,
  };
}

type Cells = Omit<Filled, "wantsEntry">;

const NOTHING: Cells = { changes: [], differing: [], count: 0 };

function cell(tracker: Tracker, table: TableName, row: number, column: string, value: CellInput): readonly Change[] {
  const layout = tracker.layouts.get(table);
  return layout ? cellChange(layout, row, column, value) : [];
}

function entryCells(tracker: Tracker, figures: RowFigures, entry: Entry): Cells {
  const { indicator, own, last, month, approximate, source } = figures;
  const parts = [
    monthCells(tracker, figures, entry, { value: own, months: entry.months, standing: toDate(entry.months, month, indicator.monthTotal), column: `m${String(month)}`, shown: "toDate" }),
    month === 12 && entry.lastYear.every((value) => value === null)
      ? fillOrTell(tracker, figures, entry.row, "lastYearTotal", entry.lastYearTotal, last)
      : monthCells(tracker, figures, entry, { value: last, months: entry.lastYear, standing: toDate(entry.lastYear, month, indicator.monthTotal), column: `p${String(month)}`, shown: "baseToDate" }),
  ];
  const [ownPart] = parts;
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const words = [
    ...(ownPart && ownPart.count > 0 && approximate !== "" && entry.approximate === "" ? cell(tracker, "tblEntries", entry.row, "approximate", approximate) : []),
    ...(count > 0 && source !== "" && entry.source === "" ? cell(tracker, "tblEntries", entry.row, "source", source) : []),
  ];
  return { changes: [...parts.flatMap(({ changes }) => changes), ...words], differing: parts.flatMap(({ differing }) => differing), count };
}

interface MonthFigure {
  readonly value: number | null;
  readonly months: Entry["months"];
  /** Of the months up to the report's. */
  readonly standing: number | null;
  readonly column: string;
  readonly shown: string;
}

/** Into the report's last month. Where the year is kept month by month, one more would be counted twice: the total is compared. */
function monthCells(tracker: Tracker, figures: RowFigures, entry: Entry, { value, months, standing, column, shown }: MonthFigure): Cells {
  const cellAt = months[figures.month - 1] ?? null;
  const isSum = figures.indicator.monthTotal === "sum" && months.some((month, index) => month !== null && index !== figures.month - 1);
  return isSum ? tell(figures, { table: "tblEntries", row: entry.row, column: shown }, standing ?? 0, value) : fillOrTell(tracker, figures, entry.row, column, cellAt, value);
}

function fillOrTell(tracker: Tracker, figures: RowFigures, row: number, column: string, standing: number | null, value: number | null): Cells {
  if (value === null) return NOTHING;
  if (standing !== null) return tell(figures, { table: "tblEntries", row, column }, standing, value);
  // Text in a number's place reads as blank and is somebody's typing.
  return filled(tracker, "tblEntries", row, column, value);
}

function filled(tracker: Tracker, table: TableName, row: number, column: string, value: CellInput): Cells {
  const layout = tracker.layouts.get(table);
  const at = layout?.columns.get(column);
  const stands = at === undefined ? "" : layout?.data.rows[row]?.[at];
  if (stands !== null && stands !== "") return NOTHING;
  const changes = cell(tracker, table, row, column, value);
  return { changes, differing: [], count: changes.length };
}

function tell({ indicator: { name } }: RowFigures, place: Differing["place"], stands: number | string, says: number | null): Cells {
  if (says === null || (typeof stands === "number" && compareValues(stands, says) === 0)) return NOTHING;
  return { ...NOTHING, differing: [{ name, place, stands, says }] };
}

/** What the units have reported together, or what is computed. */
function compared(tracker: Tracker, figures: RowFigures): Cells {
  const { own, last, indicator, month } = figures;
  const { byCode } = evaluate(tracker.dataset, { year: tracker.dataset.settings.period.year, month });
  const found = byCode.get(indicator.code);
  const parts = ([["actual", own], ["base", last]] as const).map(([column, says]) => {
    const stands = found?.[column] ?? null;
    return stands === null ? NOTHING : tell(figures, { table: "tblIndicators", row: indicator.row, column }, stands, says);
  });
  return { ...NOTHING, differing: parts.flatMap(({ differing }) => differing) };
}

/** A row that is said to have no target, or none yet, says more than a blank cell. */
function targetCells(tracker: Tracker, figures: RowFigures): Cells {
  const { indicator, targets: { target, upper } } = figures;
  const { row, targetState, comparator } = indicator;
  if (target === null) return NOTHING;
  if (indicator.target !== null) return tell(figures, { table: "tblIndicators", row, column: "target" }, indicator.target, target);
  if (targetState !== "set") {
    const language = tracker.layouts.get("tblIndicators")?.language ?? "zh";
    return tell(figures, { table: "tblIndicators", row, column: "targetState" }, wordOf("targetState", targetState, language), target);
  }
  const parts = [filled(tracker, "tblIndicators", row, "target", target), ...(comparator === "range" && upper !== null && indicator.upper === null ? [filled(tracker, "tblIndicators", row, "upper", upper)] : [])];
  return { changes: parts.flatMap(({ changes }) => changes), differing: [], count: parts.length };
}
