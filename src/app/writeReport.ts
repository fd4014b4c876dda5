/** Writes the report into tblReport. What the user changed by hand stays, unless they have said that it may go. */
import { HostError, type Workbook } from "../host/workbook";
import { formulaCells } from "../sheets/book";
import { formulaBookOf } from "../sheets/formulaBook";
import { formulaScope } from "../sheets/formulaScope";
import type { TableLayout } from "../sheets/layout";
import { writeReportRow, type ReportRow } from "../sheets/reportRow";
import { bodyChanges, isBlankRow, standingRow, type RowCells } from "../sheets/tableChanges";
import { basisOf } from "./basisOf";
import { reportStamp, reportView, type ParagraphView, type ReportChoice, type ReportView } from "./reportView";
import { writableTracker, type Tracker } from "./tracker";
import { undoable, type Undo } from "./undo";

export interface WriteReport extends ReportChoice {
  /** Outline ids of hand-edited paragraphs that the user has agreed to lose. */
  readonly overwrite?: ReadonlySet<string>;
  /** Outline ids of the paragraphs to renew; all when left out. */
  readonly only?: ReadonlySet<string>;
}

export interface Written {
  /** Paragraphs whose text was written, taken out ones included. Those that were up to date stay to the letter. */
  readonly written: number;
  /** Hand-edited paragraphs that were left as they are. */
  readonly kept: readonly ParagraphView[];
  readonly view: ReportView;
  readonly undo: Undo;
}

/** Generates what is missing and renews what is out of date; only differing cells are written. */
export async function writeReportSheet(workbook: Workbook, { overwrite = new Set(), only, ...choice }: WriteReport): Promise<Written> {
  const tracker = await writableTracker(workbook);
  const layout = reportLayout(tracker);
  const view = reportView(tracker, choice);
  const stamp = reportStamp(view.period, view.kind);
  const formulas = formulaCells("tblReport", formulaScope(formulaBookOf(tracker.layouts), "tblReport"), null);
  const own = rowsOfTheUser(layout, tracker, formulas);
  const rows: RowCells[] = [...(own.get("") ?? [])];
  const kept: ParagraphView[] = [];
  let written = 0;
  for (const paragraph of view.paragraphs) {
    const asked = only?.has(paragraph.id) ?? true;
    const next = asked ? nextRow(paragraph, stamp, overwrite) : standing(paragraph);
    if (next && next.text === paragraph.stored?.text && next.state === "edited") kept.push(paragraph);
    if (next?.text !== paragraph.stored?.text) written += 1;
    if (next) rows.push(new Map([...writeReportRow(next, layout.language), ...formulas]));
    rows.push(...(own.get(paragraph.id) ?? []));
  }
  const changes = bodyChanges(layout, rows);
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return { written, kept, view, undo: undoable(tracker, changes) };
}

function nextRow({ stored, now, state, id }: ParagraphView, stamp: string, overwrite: ReadonlySet<string>): ReportRow | null {
  if (stored && state === "edited" && !overwrite.has(id)) return { ...stored, state: "edited" };
  if (stored && state === "fresh") return { ...stored, state: "fresh" };
  return now && { level: now.level, text: now.text, state: "fresh", id, generated: now.text, fingerprint: now.fingerprint, period: stamp };
}

function standing({ stored, state }: ParagraphView): ReportRow | null {
  return stored && state !== "unwritten" ? { ...stored, state } : null;
}

/** Rows that somebody typed into the table, by the paragraph they stand behind. */
function rowsOfTheUser(layout: TableLayout, tracker: Tracker, formulas: RowCells): ReadonlyMap<string, readonly RowCells[]> {
  const ids = new Map(tracker.report.map(({ row, id }) => [row, id]));
  const own = new Map<string, RowCells[]>();
  let behind = "";
  layout.data.rows.forEach((_, row) => {
    const id = ids.get(row);
    if (id !== undefined) behind = id;
    else if (!isBlankRow(layout, row)) own.set(behind, [...(own.get(behind) ?? []), new Map([...standingRow(layout, row), ...formulas])]);
  });
  return own;
}

function reportLayout(tracker: Tracker): TableLayout {
  const layout = tracker.layouts.get("tblReport");
  if (!layout) throw new HostError({ code: "table_missing", severity: "error", with: { table: "tblReport", sheet: "成文" } });
  return layout;
}
