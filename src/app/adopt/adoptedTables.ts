/** The user's own tables that the tracker looks at, as they stand now: what the tracker shows of them and what it does not. */
import type { Issue } from "../../core/issue";
import { compareValues } from "../../core/number/round";
import { cellMeaning } from "../../core/table/cellMeaning";
import type { TableReading } from "../../core/table/tableReading";
import { HostError, type CellInput, type Change, type SheetContent, type SheetReader } from "../../host/workbook";
import { columnLetters } from "../../host/a1";
import { cellOf } from "../../sheets/layout";
import { cellChange } from "../../sheets/tableChanges";
import type { SourcePlace } from "./sourcePlaces";
import type { Tracker } from "../tracker";
import type { AdoptionChoice } from "./adoption";
import { findTables } from "./findTables";
import { formulaAt, valueAt } from "./sourceFormula";
import { standingRows } from "./standingRows";
import { codesIn, type TableCodes } from "./tableCodes";
import { keyOf, rememberedTables, type RememberedTable } from "./tableMemory";
import { tableRecords, type TableRecords } from "./tableRecords";

export interface AdoptedTable {
  readonly remembered: RememberedTable;
  readonly content: SheetContent;
  readonly reading: TableReading;
  readonly records: TableRecords;
  readonly codes: TableCodes;
}

export interface AdoptedTables {
  readonly tables: readonly AdoptedTable[];
  /** What the tracker does not show of them, or shows otherwise. */
  readonly issues: readonly Issue[];
  /** Formulas of rows that have moved or are called something else now, so that they look at the right cell again. */
  readonly due: readonly Change[];
}

export const NO_ADOPTED_TABLES: AdoptedTables = { tables: [], issues: [], due: [] };

/** Three requests for each sheet with such a table. A sheet that has been renamed is looked for among those that are not ours. */
export async function readAdopted(workbook: SheetReader, tracker: Tracker): Promise<AdoptedTables> {
  const parts: AdoptedTables[] = [];
  for (const remembered of rememberedTables(tracker.layouts.get("tblMemory"))) parts.push(await readOne(workbook, tracker, remembered));
  return { tables: parts.flatMap(({ tables }) => tables), issues: parts.flatMap(({ issues }) => issues), due: parts.flatMap(({ due }) => due) };
}

async function readOne(workbook: SheetReader, tracker: Tracker, remembered: RememberedTable): Promise<AdoptedTables> {
  const found = await findAgain(workbook, tracker, remembered);
  if (found === null) return { ...NO_ADOPTED_TABLES, issues: [{ code: "adopted_table_gone", severity: "warning", with: { sheet: remembered.sheet } }] };
  const { content, reading } = found;
  const { year } = tracker.dataset.settings.period;
  const leftOut = new Set(reading.rows.filter(({ name }) => remembered.leftOut.has(name)).map(({ row }) => row));
  const choice: AdoptionChoice = { period: { year, month: remembered.month }, office: "", language: "zh", fields: new Map(), leftOut, fill: false, add: [] };
  const records = tableRecords(content, reading, choice);
  const table: AdoptedTable = { remembered, content, reading, records, codes: codesIn(tracker, records) };
  return { tables: [table], ...compared(tracker, table) };
}

interface Found {
  readonly content: SheetContent;
  readonly reading: TableReading;
}

async function findAgain(workbook: SheetReader, tracker: Tracker, { sheet, fingerprint }: RememberedTable): Promise<Found | null> {
  const ours = new Set([...tracker.layouts.values()].map((layout) => layout.sheet));
  const names = tracker.sheetNames.filter((name) => !ours.has(name));
  for (const name of names.includes(sheet) ? [sheet] : names.slice(0, MOST_SHEETS)) {
    const { content, readings } = await readable(workbook, tracker, name);
    const reading = readings.find((one) => keyOf(one) === fingerprint);
    if (content && reading) return { content, reading };
  }
  return null;
}

/** A renamed sheet is looked for in so many. */
const MOST_SHEETS = 12;

async function readable(workbook: SheetReader, tracker: Tracker, sheet: string): Promise<{ readonly content: SheetContent | null; readonly readings: readonly TableReading[] }> {
  try {
    return await findTables(workbook, tracker, { sheet });
  } catch (error) {
    // A sheet too large for a table, or gone since: it is not this one.
    if (error instanceof HostError && SKIPPED.has(error.issue.code)) return { content: null, readings: [] };
    throw error;
  }
}

const SKIPPED: ReadonlySet<string> = new Set(["sheet_too_large", "sheet_unknown", "host_missing"]);

function compared(tracker: Tracker, { content, reading, records, codes }: AdoptedTable): Pick<AdoptedTables, "issues" | "due"> {
  const rowOf = standingRows(tracker, records, codes);
  const due: Change[] = [];
  const issues: Issue[] = [];
  for (const place of records.places) {
    const row = rowOf(place);
    const layout = tracker.layouts.get(place.table);
    if (row === null || !layout) continue;
    const stands = cellOf(layout, row, place.column);
    if (stands === null || stands === "") {
      if (place.value !== null) due.push(...cellChange(layout, row, place.column, records.inputOf(place)));
    } else if (typeof stands === "number" && (place.value === null || compareValues(stands, place.value) !== 0)) {
      issues.push({ code: "adopted_differs", severity: "warning", where: { table: place.table, row, column: place.column }, with: { sheet: content.sheet, stands, says: place.value ?? "" } });
    }
  }
  const added = records.dataset.indicators.filter(({ code }) => codes.get(code)?.standing === null);
  const [first] = added;
  if (first) issues.push({ code: "adopted_rows_new", severity: "info", with: { sheet: reading.sheet, count: added.length, name: first.name } });
  return { due, issues };
}

export interface TypedPlace {
  readonly code: string;
  readonly reporter: string;
  /** 1-12, of a figure done; null for the year's target. */
  readonly month: number | null;
}

/** The change that types a value into the user's own table, where that is the place to type it; null where it is not. */
export function typedIntoTable({ tables }: AdoptedTables, wanted: TypedPlace, value: number | null): Change | null {
  for (const { content, records, codes } of tables) {
    const place = placeOf(records, codes, wanted);
    if (!place) continue;
    const standing = valueAt(content, place.at);
    const where = { sheet: content.sheet, cell: `${columnLetters(place.at.column)}${String(place.at.row + 1)}` };
    if (formulaAt(content, place.at) !== null) throw new HostError({ code: "adopted_formula_cell", severity: "error", with: where });
    if (typeof standing === "string" && saysMore(standing)) throw new HostError({ code: "adopted_words_cell", severity: "error", with: where });
    const input: CellInput = value === null ? null : records.typedAt(place, value);
    return { kind: "sheetCells", sheet: content.sheet, row: place.at.row, column: place.at.column, cells: [[input]], standing: [[typeof standing === "object" && standing !== null ? standing.error : standing]] };
  }
  return null;
}

/** 新增托位240个, 8个 and 基本完成 hold more than their number: a number in their place would lose it. 约12 and — do not. */
function saysMore(text: string): boolean {
  const { unit, words, state } = cellMeaning(text);
  return unit !== "" || words !== "" || state !== "";
}

/** A table with one column to date has one place for every month. */
function placeOf({ places, dataset }: TableRecords, codes: TableCodes, { code, reporter, month }: TypedPlace): SourcePlace | undefined {
  const isMeant = (own: string | undefined): boolean => codes.get(own ?? "")?.code === code;
  if (month === null) return places.find(({ table, record }) => table === "tblIndicators" && isMeant(dataset.indicators[record]?.code));
  const own = places.filter(({ table, record, column }) => table === "tblEntries" && column.startsWith("m") && isMeant(dataset.entries[record]?.code) && dataset.entries[record]?.reporter === reporter);
  return own.length === 1 ? own[0] : own.find(({ column }) => column === `m${String(month)}`);
}
