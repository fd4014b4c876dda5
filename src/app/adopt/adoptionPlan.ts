/** What taking a table means for the workbook: sheets of a new tracker, or rows and cells of the one that is there, and cells of the table's own. */
import type { TableReading, TableRow } from "../../core/table/tableReading";
import type { CellInput, Change, SheetContent } from "../../host/workbook";
import { bookPlans, plannedBook } from "../../sheets/book";
import type { TablePlace } from "../../sheets/layout";
import type { SheetPlan } from "../../sheets/plan";
import type { Tracker } from "../tracker";
import { OWN_COLUMNS, type AdoptionChoice, type AdoptionPreview } from "./adoption";
import { mergeTable, type MergedTable } from "./mergeTable";
import { addableColumns, addedCells, emptyOwnCells, ownChanges, type OwnColumnsOf } from "./ownColumns";
import { codesIn, newCodes, type TableCodes } from "./tableCodes";
import { memoryChanges, tableMemory, type MemoryRows } from "./tableMemory";
import { tableRecords, type TableRecords } from "./tableRecords";

export interface AdoptionPlan {
  /** Worked out when asked for: the preview of a long table does not wait for them. */
  readonly changes: () => readonly Change[];
  readonly preview: AdoptionPreview;
}

/** The workbook as it is: its tracker, or the names that a new one's sheets must not have. */
export type Standing = Tracker | { readonly sheetNames: readonly string[] };

/** Reads and writes nothing. */
export function adoptionPlan(standing: Standing, content: SheetContent, reading: TableReading, choice: AdoptionChoice): AdoptionPlan {
  const tracker = "dataset" in standing ? standing : null;
  const records = tableRecords(content, reading, choice);
  const codes = tracker ? codesIn(tracker, records) : newCodes(records);
  const memory = tableMemory(reading, choice, new Map([...records.keys].map(([code, key]) => [codes.get(code)?.code ?? code, key])));
  const merged = tracker ? intoTracker(tracker, records, codes, choice, memory) : null;
  const own: OwnColumnsOf = { content, reading, choice, register: registerOf(standing, choice), codeOf: codeFinder(records, codes), manners: new Map() };
  const [empty, addable] = [emptyOwnCells(own), addableColumns(own)];
  const cells = [...(choice.fill ? empty : []), ...addedCells(own, choice.add.filter((one) => addable.includes(one)))];
  const matched = [...codes.values()].filter((one) => one.standing !== null).length;
  return {
    changes: () => [...(merged ? merged.changes : newSheets(records, choice, memory, standing.sheetNames)), ...ownChanges(content, cells)],
    preview: {
      added: codes.size - matched, matched, readings: records.dataset.entries.length, twice: records.twice, addable, differing: merged?.differing ?? [],
      fills: OWN_COLUMNS.map((column) => ({ column, count: empty.filter((cell) => cell.own === column).length })).filter(({ count }) => count > 0),
    },
  };
}

/** What was decided is kept first: a second try after a stop then finds the rows of the first. */
function intoTracker(tracker: Tracker, records: TableRecords, codes: TableCodes, { period }: AdoptionChoice, memory: MemoryRows): MergedTable {
  const layout = tracker.layouts.get("tblMemory");
  const { changes, differing } = mergeTable(tracker, records, codes, period);
  return { changes: [...(layout ? memoryChanges(layout, memory) : []), ...changes], differing };
}

/** The sheets of a new tracker; the table's formulas in place of its numbers. */
function newSheets(records: TableRecords, { language }: AdoptionChoice, memory: MemoryRows, takenSheets: readonly string[]): readonly Change[] {
  const sheets = bookPlans({ language, dataset: records.dataset, takenSheets }).map((plan): SheetPlan => {
    const columnOf = (wanted: string): number => plan.columns.findIndex(({ key }) => key === wanted);
    if (plan.tableName === "tblMemory") {
      const cells = memory.map(([kind, key, value]) => new Map<string, CellInput>([["kind", kind], ["key", key], ["value", value]]));
      return { ...plan, rows: cells.map((row) => plan.columns.map(({ key }) => row.get(key) ?? null)) };
    }
    const rows = plan.rows.map((row) => [...row]);
    for (const place of records.places.filter(({ table }) => table === plan.tableName)) {
      const row = rows[place.record];
      if (row) row[columnOf(place.column)] = records.inputOf(place);
    }
    return { ...plan, rows };
  });
  return [{ kind: "createSheets", sheets }];
}

function registerOf(standing: Standing, { language }: AdoptionChoice): TablePlace {
  const place = "dataset" in standing ? standing.layouts.get("tblIndicators") : plannedBook(language, standing.sheetNames).places.get("tblIndicators");
  if (!place) throw new RangeError("no register");
  return place;
}

/** The code of the row that gives an indicator's own figures: a town's row has no state of its own. */
function codeFinder({ places, dataset }: TableRecords, codes: TableCodes): (row: TableRow) => string | null {
  const byRow = new Map<number, Set<string>>();
  for (const { table, record, at } of places) {
    const entry = table === "tblEntries" ? dataset.entries[record] : undefined;
    const code = table === "tblIndicators" ? dataset.indicators[record]?.code : entry?.reporter === "" ? entry.code : undefined;
    if (code !== undefined) byRow.set(at.row, (byRow.get(at.row) ?? new Set()).add(code));
  }
  return ({ row }) => {
    const own = byRow.get(row);
    const [code] = own ?? [];
    return own?.size === 1 && code !== undefined ? (codes.get(code)?.code ?? null) : null;
  };
}
