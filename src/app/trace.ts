/** Where a number of the text comes from, as a place in the workbook and in words for the pane. */
import type { CellPlace } from "../core/issue";
import type { Proposal, Source } from "../core/narrate/segment";
import { cellAddress } from "../host/a1";
import type { LiveWorkbook, SheetArea } from "../host/workbook";
import { areaOf } from "../sheets/layout";
import type { Tracker } from "./tracker";

export interface Trace {
  /** 月度填报!F12 */
  readonly address: string;
  /** How it was got; worded by i18n. */
  readonly rule: Source["rule"];
  readonly proposal?: Proposal;
  readonly field: Source["field"];
  /** Last month of the year-to-date figure. */
  readonly month: number;
  readonly year: number;
  readonly area: SheetArea;
  /** The indicator's name; empty for counts. */
  readonly name: string;
}

/** null when the cells no longer stand in the workbook. */
export function traceOf(tracker: Tracker, source: Source): Trace | null {
  const area = spanOf(tracker, source.cells);
  if (!area) return null;
  const name = tracker.dataset.indicators.find(({ code }) => code === source.code)?.name ?? "";
  const { proposal } = source;
  return { address: addressOf(area), rule: source.rule, ...(proposal ? { proposal } : {}), field: source.field, month: source.period.month, year: source.period.year, area, name };
}

/** 月度填报!F12, or 月度填报!F12:K12. */
export function addressOf({ sheet, row, column, rowCount, columnCount }: SheetArea): string {
  const first = cellAddress(row, column);
  return `${sheet}!${rowCount * columnCount === 1 ? first : `${first}:${cellAddress(row + rowCount - 1, column + columnCount - 1)}`}`;
}

/** The address of a cell that an issue names; empty when it has none. */
export function addressOfPlace(tracker: Pick<Tracker, "layouts">, place: CellPlace | undefined): string {
  const area = place && areaOf(tracker.layouts, place);
  return area ? addressOf(area) : "";
}

export async function showPlace(workbook: LiveWorkbook, tracker: Pick<Tracker, "layouts">, place: CellPlace): Promise<void> {
  const area = areaOf(tracker.layouts, place);
  if (area) await workbook.select(area);
}

/** The cells when they adjoin in one row or column; else the first of them. */
function spanOf(tracker: Tracker, cells: readonly CellPlace[]): SheetArea | null {
  const areas = cells.flatMap((cell) => areaOf(tracker.layouts, cell) ?? []);
  const [first] = areas;
  if (!first) return null;
  const adjoining = areas.every(({ sheet, row, column }, index) => sheet === first.sheet && row === first.row && column === first.column + index);
  return adjoining ? { ...first, columnCount: areas.length } : first;
}
