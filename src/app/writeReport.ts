/**
 * Writes the report into tblReport. What the user changed by hand stays, with its numbers renewed; where their words and new
 * words meet they are asked, and the cell waits. It goes only when they have said that it may.
 */
import { HostError, type Workbook } from "../host/workbook";
import { formulaCells } from "../sheets/book";
import { formulaBookOf } from "../sheets/formulaBook";
import { formulaScope } from "../sheets/formulaScope";
import type { TableLayout } from "../sheets/layout";
import { writeReportRow, type ReportRow } from "../sheets/reportRow";
import { bodyChanges, isBlankRow, standingRow, type RowCells } from "../sheets/tableChanges";
import { basisOf } from "./basisOf";
import { answeredText, type Answer } from "./edited/answer";
import { mergeEdits, type MergedEdits } from "./edited/mergeEdits";
import type { UnplacedNumber } from "./edited/mergeEdit";
import { reportStamp, reportView, type ParagraphView, type ReportChoice, type ReportView } from "./reportView";
import { writableTracker, type Tracker } from "./tracker";
import { undoable, type Undo } from "./undo";

export interface WriteReport extends ReportChoice {
  /** Outline ids of hand-edited paragraphs that the user has agreed to lose. */
  readonly overwrite?: ReadonlySet<string>;
  /** By outline id, what the user says where an edited paragraph asks. */
  readonly answers?: ReadonlyMap<string, readonly Answer[]>;
  /** Outline ids of the paragraphs to renew; all when left out. */
  readonly only?: ReadonlySet<string>;
}

export interface Written {
  /** Paragraphs whose text was written, taken out ones included. Those that were up to date stay to the letter. */
  readonly written: number;
  /** Hand-edited paragraphs that had nothing to renew. */
  readonly kept: readonly ParagraphView[];
  /** Hand-edited paragraphs that are up to date now, in the user's words. */
  readonly renewed: readonly RenewedEdit[];
  /** Hand-edited paragraphs that wait for the user to choose between their words and new ones. */
  readonly asking: readonly ParagraphView[];
  readonly view: ReportView;
  readonly undo: Undo;
}

export interface RenewedEdit {
  readonly paragraph: ParagraphView;
  /** Whether another text stands there now; not where only its figures' roundings or its own words' figures have moved. */
  readonly changed: boolean;
  /** Figures that moved and that the user's words do not state. */
  readonly unplaced: readonly UnplacedNumber[];
}

/** Generates what is missing and renews what is out of date; only differing cells are written. */
export async function writeReportSheet(workbook: Workbook, { overwrite, answers, only, ...choice }: WriteReport): Promise<Written> {
  const tracker = await writableTracker(workbook);
  const layout = reportLayout(tracker);
  const view = reportView(tracker, choice);
  const making: Making = { stamp: reportStamp(view.period, view.kind), overwrite: overwrite ?? new Set(), answers: answers ?? new Map(), edits: await mergeEdits(view) };
  const formulas = formulaCells("tblReport", formulaScope(formulaBookOf(tracker.layouts), "tblReport"), null);
  const own = rowsOfTheUser(layout, tracker, formulas);
  const rows: RowCells[] = [...(own.get("") ?? [])];
  const told: Told = { kept: [], renewed: [], asking: [] };
  let written = 0;
  for (const paragraph of view.paragraphs) {
    const { id, stored } = paragraph;
    const { row: next, edit } = (only?.has(id) ?? true) ? nextRow(paragraph, making) : { row: standing(paragraph), edit: null };
    if (edit === "renewed") told.renewed.push({ paragraph, changed: next?.text !== stored?.text, unplaced: making.edits.get(id)?.unplaced ?? [] });
    else if (edit) told[edit].push(paragraph);
    if (next?.text !== stored?.text) written += 1;
    if (next) rows.push(new Map([...writeReportRow(next, layout.language), ...formulas]));
    rows.push(...(own.get(id) ?? []));
  }
  const changes = bodyChanges(layout, rows);
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return { written, ...told, view, undo: undoable(tracker, changes) };
}

interface Making {
  readonly stamp: string;
  readonly overwrite: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  readonly edits: MergedEdits;
}

interface Told {
  readonly kept: ParagraphView[];
  readonly renewed: RenewedEdit[];
  readonly asking: ParagraphView[];
}

interface Next {
  readonly row: ReportRow | null;
  /** What became of the user's words, where the paragraph is theirs. */
  readonly edit: keyof Told | null;
}

function nextRow({ stored, now, state, id }: ParagraphView, { stamp, overwrite, answers, edits }: Making): Next {
  const generated = now && { level: now.level, text: now.text, state: "fresh" as const, id, generated: now.text, fingerprint: now.fingerprint, period: stamp };
  if (stored && state === "fresh") return { row: { ...stored, state }, edit: null };
  if (!stored || state !== "edited" || overwrite.has(id)) return { row: generated, edit: null };
  const edit = edits.get(id);
  if (!generated || !edit) return { row: { ...stored, state }, edit: "kept" };
  const text = answeredText(edit, answers.get(id) ?? []);
  if (text === null) return { row: { ...stored, state }, edit: "asking" };
  return { row: { ...generated, text, state: text === now.text ? "fresh" : "edited" }, edit: "renewed" };
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
