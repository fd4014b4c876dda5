/** 概览: every indicator with its figures and state, and the counts that matter. */
import { STATUSES, type Status, type StatusGroup } from "../core/evaluate/status";
import type { Evaluation } from "../core/evaluate/evaluate";
import type { Indicator, Note } from "../core/indicator/indicator";
import { periodKey } from "../core/indicator/period";
import { renderPercent, renderQuantity } from "../core/number/render";
import type { CellPlace } from "../core/issue";
import { unitNotesOf } from "../core/narrate/unitNotes";
import { statusWordOf } from "./statusWordOf";
import type { Tracker } from "./tracker";

export interface OverviewRow {
  readonly indicator: Indicator & { readonly row: number };
  readonly evaluation: Evaluation;
  readonly status: Status;
  readonly group: StatusGroup;
  /** As the workbook words it; a word typed by hand wins. */
  readonly statusWord: string;
  readonly lagging: boolean;
  /** This period's month is still empty where a figure is expected. */
  readonly toFill: boolean;
  /** `252 / 600 户`, or the value alone. */
  readonly figures: string;
  /** `42%`; empty where none may be stated. */
  readonly completion: string;
  /** The undivided entry (no reporting unit), whose month can be typed in the pane; null for computed rates and divided indicators. */
  readonly entry: { readonly reporter: string; readonly value: number | null; readonly lastYear: number | null } | null;
  readonly note: Note | null;
  /** What reporting units wrote for the period, to choose from. */
  readonly unitNotes: readonly Note[];
  /** The cell to show: the month's entry, or the register row. */
  readonly place: CellPlace;
}

export interface Overview {
  readonly rows: readonly OverviewRow[];
  /** Indicators that are judged, by state group; for the bar on top. */
  readonly counts: ReadonlyMap<StatusGroup, number>;
  readonly toFill: number;
  readonly lagging: number;
  /** Reporting units of which no figure of the period's month stands. */
  readonly silentReporters: readonly string[];
  /** 序时进度 as a fraction. */
  readonly expected: number;
}

export function overviewOf(tracker: Tracker): Overview {
  const { dataset, year } = tracker;
  const month = dataset.settings.period.month;
  const key: string = periodKey(dataset.settings.period);
  const rows = dataset.indicators.flatMap((indicator): readonly OverviewRow[] => {
    const evaluation = year.byCode.get(indicator.code);
    if (!evaluation || evaluation.indicator !== indicator) return [];
    const { status } = evaluation;
    const entries = dataset.entries.filter(({ code }) => code === indicator.code);
    const only = entries.length === 1 ? entries[0] : undefined;
    const typed = indicator.numerator === "" || indicator.denominator === "";
    const notes = dataset.notes.filter(({ code, reporter }) => code === indicator.code && reporter === "");
    return [{
      indicator, evaluation, status, group: STATUSES[status].group, lagging: STATUSES[status].lagging,
      statusWord: statusWordOf(tracker, evaluation),
      toFill: typed && indicator.importance !== "annex" && isDue(indicator, month) && entries.every((entry) => (entry.months[month - 1] ?? null) === null),
      figures: figuresOf(evaluation),
      completion: evaluation.completion === null ? "" : renderPercent(evaluation.completion),
      entry: typed && entries.length <= 1 ? { reporter: only?.reporter ?? "", value: only?.months[month - 1] ?? null, lastYear: only?.lastYear[month - 1] ?? null } : null,
      unitNotes: unitNotesOf(dataset.notes, indicator.code, key),
      note: notes.findLast(({ period }) => period === key || period === "") ?? null,
      place: only ? { table: "tblEntries", row: only.row, column: `m${month}` } : { table: "tblIndicators", row: indicator.row, column: "actual" },
    }];
  });
  const counts = new Map<StatusGroup, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  return {
    rows, counts, toFill: rows.filter((row) => row.toFill).length, lagging: rows.filter((row) => row.lagging).length,
    silentReporters: silentReporters(tracker), expected: year.passed.months / 12,
  };
}

/** Seasonal work is asked for in its own months only. */
function isDue({ pacing, fromMonth, dueMonth }: Indicator, month: number): boolean {
  return pacing !== "node" || ((fromMonth ?? 1) <= month && month <= (dueMonth ?? 12));
}

function figuresOf({ actual, indicator }: Evaluation): string {
  const shown = actual === null ? "—" : renderQuantity(actual, indicator.unit);
  if (indicator.target === null || indicator.targetState !== "set") return shown;
  const target = renderQuantity(indicator.target, indicator.unit);
  const bare = actual === null ? shown : indicator.unit !== "" && indicator.unit !== "元" ? shown.slice(0, shown.length - indicator.unit.length) : shown;
  return `${bare} / ${target}`;
}

function silentReporters({ dataset }: Tracker): readonly string[] {
  const month = dataset.settings.period.month;
  const heard = new Set<string>();
  const all = new Set<string>();
  for (const { reporter, months } of dataset.entries) {
    if (reporter === "") continue;
    all.add(reporter);
    if ((months[month - 1] ?? null) !== null) heard.add(reporter);
  }
  return [...all].filter((reporter) => !heard.has(reporter));
}
