/** What the clerk types in the pane instead of in the sheet: a figure, the words beside it, the report period. */
import type { Indicator } from "../core/indicator/indicator";
import { periodKey, type Period } from "../core/indicator/period";
import type { Issue } from "../core/issue";
import { readNumber } from "../core/number/read";
import { isPercent, unitRule } from "../core/number/unit";
import type { Change, OpenWorkbook, Workbook } from "../host/workbook";
import { HostError } from "../host/workbook";
import { entryLabels, formulaCells } from "../sheets/book";
import { formulaBookOf } from "../sheets/formulaBook";
import { formulaScope } from "../sheets/formulaScope";
import { writeEntry, writeNote } from "../sheets/records";
import { memoryRows } from "../sheets/memoryRows";
import { bodyChanges, cellChange, wholeRow } from "../sheets/tableChanges";
import type { Note } from "../core/indicator/indicator";
import type { TypedPlace } from "./adopt/adoptedTables";
import { basisOf } from "./basisOf";
import { periodChanges } from "./periodChanges";
import { writableTracker, type Tracker } from "./tracker";
import { undoable, type Undo } from "./undo";

export type TypedValue = { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly issue: Issue };

/** What typed text means for an indicator: empty clears; 98.5 and 98.5% are the same for a percentage; 1.2万 is asked about, never taken. */
export function readTyped(typed: string, indicator: Pick<Indicator, "unit" | "name">): TypedValue {
  const text = typed.trim();
  if (text === "") return { ok: true, value: null };
  const read = readNumber(text);
  const refuse = (code: "not_a_number" | "number_as_text" | "fraction_of_whole_unit"): TypedValue => ({
    ok: false, issue: { code, severity: "error", with: { text, name: indicator.name, value: read?.value ?? "", unit: read?.unit ?? "" } },
  });
  if (!read) return refuse("not_a_number");
  const sameUnit = read.unit === "" || read.unit === indicator.unit;
  if (read.hedged || !sameUnit || MAGNITUDE.test(text)) return refuse("number_as_text");
  const value = isPercent(indicator.unit) && read.unit === "" ? Number((read.value / 100).toPrecision(15)) : read.value;
  return unitRule(indicator.unit).whole && !Number.isInteger(value) ? refuse("fraction_of_whole_unit") : { ok: true, value };
}

/** 1.2万: a number with a magnitude, unless the magnitude belongs to the unit, as in 万元. */
const MAGNITUDE = /\d\s*[千万亿](?!元)/u;

export interface EnteredValue {
  readonly code: string;
  readonly reporter: string;
  /** 1-12, of this year. */
  readonly month: number;
  readonly value: number | null;
}

/** One month's figure into tblEntries, where the row is made if it is missing; of a table of the user's own into its cell there. */
export async function enterValue(workbook: OpenWorkbook, { code, reporter, month, value }: EnteredValue): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const ofUser = await intoOwnTable(workbook, tracker, { code, reporter, month }, value);
  if (ofUser) return writeUndoable(workbook, tracker, [ofUser]);
  const layout = layoutOf(tracker, "tblEntries");
  const entry = tracker.dataset.entries.find((row) => row.code === code && row.reporter === reporter);
  const changes: readonly Change[] = entry ? cellChange(layout, entry.row, `m${month}`, value) : [newEntry(tracker, { code, reporter, month, value })];
  return writeUndoable(workbook, tracker, changes);
}

/** The year's target of one indicator into the register, or into the cell of the user's own table that gives it. */
export async function enterTarget(workbook: OpenWorkbook, code: string, target: number | null): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const ofUser = await intoOwnTable(workbook, tracker, { code, reporter: "", month: null }, target);
  if (ofUser) return writeUndoable(workbook, tracker, [ofUser]);
  const row = tracker.dataset.indicators.find((indicator) => indicator.code === code)?.row;
  return writeUndoable(workbook, tracker, row === undefined ? [] : cellChange(layoutOf(tracker, "tblIndicators"), row, "target", target));
}

export type NoteWords = Partial<Pick<Note, "practice" | "effect" | "cause" | "measure" | "stage" | "expected">>;

/** Words beside an indicator's figures for the report period, into tblNotes; the row is made where it is missing. */
export async function enterNote(workbook: Workbook, code: string, words: NoteWords): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  const layout = layoutOf(tracker, "tblNotes");
  const period: string = periodKey(tracker.dataset.settings.period);
  const standing = tracker.dataset.notes.findLast((note) => note.code === code && note.reporter === "" && (note.period === period || note.period === ""));
  if (standing) {
    const changes = Object.entries(words).flatMap(([column, text]) => cellChange(layout, standing.row, column, text || null));
    return writeUndoable(workbook, tracker, changes);
  }
  const blank = { practice: "", effect: "", cause: "", measure: "", stage: "", expected: "" };
  const cells = writeNote({ code, reporter: "", period, ...blank, ...words }, layout.language);
  const isEmpty = tracker.dataset.notes.length === 0;
  const changes = isEmpty ? bodyChanges(layout, [cells]) : [{ kind: "append", table: "tblNotes", rows: [wholeRow(layout, cells)] } as const];
  return writeUndoable(workbook, tracker, changes);
}

export async function setPeriod(workbook: Workbook, period: Period): Promise<Undo> {
  const tracker = await writableTracker(workbook);
  return writeUndoable(workbook, tracker, periodChanges(layoutOf(tracker, "tblSettings"), period));
}

/** null where no table of the user's own gives the value. The reader of tables comes only where there is one. */
async function intoOwnTable(workbook: OpenWorkbook, tracker: Tracker, place: TypedPlace, value: number | null): Promise<Change | null> {
  if (memoryRows(tracker.layouts.get("tblMemory"), "table").length === 0) return null;
  const { readAdopted, typedIntoTable } = await import("./adopt/adoptedTables");
  return typedIntoTable(await readAdopted(workbook, tracker), place, value);
}

async function writeUndoable(workbook: Workbook, tracker: Tracker, changes: readonly Change[]): Promise<Undo> {
  if (changes.length > 0) await workbook.write(changes, basisOf(tracker));
  return undoable(tracker, changes);
}

function layoutOf(tracker: Tracker, table: "tblIndicators" | "tblEntries" | "tblNotes" | "tblSettings") {
  const layout = tracker.layouts.get(table);
  if (!layout) throw new HostError({ code: "table_missing", severity: "error", with: { table, sheet: table } });
  return layout;
}

function newEntry(tracker: Tracker, { code, reporter, month, value }: EnteredValue): Change {
  const layout = layoutOf(tracker, "tblEntries");
  const blank = Array.from({ length: 12 }, () => null);
  const months = blank.map((_, index) => (index === month - 1 ? value : null));
  const entry = { code, reporter, counted: true, months, lastYear: blank, lastYearTotal: null, forecast: null, cutoff: null, source: "", remark: "", approximate: "" };
  const scope = formulaScope(formulaBookOf(tracker.layouts), "tblEntries");
  const cells = new Map([
    ...writeEntry(entry, layout.language),
    ...entryLabels(tracker.dataset.indicators.find((indicator) => indicator.code === code)),
    ...formulaCells("tblEntries", scope, null),
  ]);
  return { kind: "append", table: "tblEntries", rows: [wholeRow(layout, cells)] };
}
