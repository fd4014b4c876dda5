/** A table's records into the tracker that is there. Nothing that stands is overwritten: what differs is told. */
import { isComputedRate } from "../../core/evaluate/total";
import type { Dataset } from "../../core/indicator/dataset";
import type { Indicator } from "../../core/indicator/indicator";
import type { Period } from "../../core/indicator/period";
import { compareValues } from "../../core/number/round";
import type { CellInput, CellValue, Change } from "../../host/workbook";
import { entryLabels, formulaCells } from "../../sheets/book";
import { formulaBookOf } from "../../sheets/formulaBook";
import { formulaScope } from "../../sheets/formulaScope";
import { cellOf, type TableLayout } from "../../sheets/layout";
import { writeEntry, writeIndicator, writeNote, writeTarget } from "../../sheets/records";
import { cellChange, type RowCells } from "../../sheets/tableChanges";
import type { TableName } from "../../sheets/tables";
import { addedRows } from "../addedRows";
import { periodChanges } from "../periodChanges";
import type { Tracker } from "../tracker";
import type { DifferingCell } from "./adoption";
import type { SourcePlace } from "./sourcePlaces";
import { standingRows } from "./standingRows";
import type { TableCodes } from "./tableCodes";
import type { TableRecords } from "./tableRecords";

export interface MergedTable {
  /** New rows of the register come before their entries. */
  readonly changes: readonly Change[];
  readonly differing: readonly DifferingCell[];
}

export function mergeTable(tracker: Tracker, records: TableRecords, codes: TableCodes, period: Period): MergedTable {
  const merge = new TableMerge(tracker, records, codes);
  const changes = [...merge.register(), ...merge.entries(), ...merge.targets(), ...merge.notes(), ...movedOn(tracker, period)];
  return { changes, differing: merge.differing };
}

class TableMerge {
  readonly differing: DifferingCell[] = [];
  readonly #given: Dataset;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #sources: ReadonlyMap<string, readonly SourcePlace[]>;
  readonly #standing: ReturnType<typeof standingRows>;

  constructor(
    readonly tracker: Tracker,
    readonly records: TableRecords,
    readonly codes: TableCodes,
  ) {
    this.#given = records.dataset;
    this.#indicators = new Map(records.dataset.indicators.map((indicator) => [indicator.code, indicator]));
    this.#sources = bySource(records.places);
    this.#standing = standingRows(tracker, records, codes);
  }

  register(): readonly Change[] {
    return this.#into("tblIndicators", this.#given.indicators.map((indicator, record) => ({
      record, name: indicator.name, standing: this.#standing({ table: "tblIndicators", record }),
      cells: ({ language }, formulas) => new Map([...writeIndicator({ ...indicator, code: this.#code(indicator.code), partOf: this.#code(indicator.partOf) }, language), ...formulas(indicator)]),
    })));
  }

  entries(): readonly Change[] {
    const rows = this.#given.entries.map((entry, record) => ({ entry, record, standing: this.#standing({ table: "tblEntries", record }) }));
    return this.#into("tblEntries", rows.filter(({ entry, standing }) => standing !== null || !this.#isToldOtherwise(entry.code, entry.reporter)).map(({ entry, record, standing }) => ({
      record, name: this.#name(entry.code), standing,
      cells: ({ language }, formulas) => new Map([...writeEntry({ ...entry, code: this.#code(entry.code) }, language), ...entryLabels(this.codes.get(entry.code)?.standing ?? this.#indicators.get(entry.code)), ...formulas(null)]),
    })));
  }

  targets(): readonly Change[] {
    return this.#into("tblTargets", this.#given.targets.map((target, record) => ({
      record, name: this.#name(target.code), standing: this.#standing({ table: "tblTargets", record }),
      cells: ({ language }, formulas) => new Map([...writeTarget({ ...target, code: this.#code(target.code) }, language), ...formulas(null)]),
    })));
  }

  /** Into blank cells of a note of the period, else as a new row. */
  notes(): readonly Change[] {
    const layout = this.tracker.layouts.get("tblNotes");
    if (!layout) return [];
    const known = new Map(this.tracker.dataset.notes.map((note) => [`${note.code} ${note.reporter} ${note.period}`, note]));
    const rows = this.#given.notes.map((note) => ({ ...note, code: this.#code(note.code) })).map((note) => ({ note, own: known.get(`${note.code} ${note.reporter} ${note.period}`) }));
    const blanks = rows.flatMap(({ note, own }) => (own ? (["cause", "measure", "stage"] as const).flatMap((key) => (own[key] === "" && note[key] !== "" ? cellChange(layout, own.row, key, note[key]) : [])) : []));
    return [...blanks, ...addedRows(layout, rows.filter(({ own }) => !own).map(({ note }) => writeNote(note, layout.language)))];
  }

  /** Rows that stand get the formulas of their sources; the others come at the end with theirs. */
  #into(table: SourcePlace["table"], rows: readonly MergedRow[]): readonly Change[] {
    const layout = this.tracker.layouts.get(table);
    if (!layout) return [];
    const scope = formulaScope(formulaBookOf(this.tracker.layouts), table);
    const formulas = (indicator: Indicator | null): RowCells => formulaCells(table, scope, indicator);
    const added = rows.filter(({ standing }) => standing === null).map(({ cells, record }) => new Map<string, CellInput>([...cells(layout, formulas), ...this.#of(table, record).map((place) => [place.column, this.records.inputOf(place)] as const)]));
    const pointed = rows.flatMap(({ standing, record, name }) => (standing === null ? [] : this.#of(table, record).flatMap((place) => this.#point(layout, standing, place, name))));
    return [...addedRows(layout, added), ...pointed];
  }

  /** A cell that is blank or says the same becomes the table's; anything else stays. */
  #point(layout: TableLayout, row: number, place: SourcePlace, name: string): readonly Change[] {
    const stands = cellOf(layout, row, place.column);
    const isBlank = stands === null || stands === "";
    const isSame = typeof stands === "number" && place.value !== null && compareValues(stands, place.value) === 0;
    if (isBlank || isSame) return cellChange(layout, row, place.column, this.records.inputOf(place));
    if (place.value !== null) this.differing.push({ name, ...place.at, stands: shown(stands), says: place.value });
    return [];
  }

  /** A figure of all units beside those of single ones would count twice, and so would theirs beside it; a computed rate has no entry. */
  #isToldOtherwise(code: string, reporter: string): boolean {
    const { code: own, standing } = this.codes.get(code) ?? { code, standing: null };
    if (standing && isComputedRate(standing)) return true;
    return this.tracker.dataset.entries.some((entry) => entry.code === own && (entry.reporter === "") !== (reporter === "") && [...entry.months, ...entry.lastYear].some((value) => value !== null));
  }

  #of(table: TableName, record: number): readonly SourcePlace[] {
    return this.#sources.get(`${table} ${String(record)}`) ?? [];
  }

  #code(code: string): string {
    return this.codes.get(code)?.code ?? code;
  }

  #name(code: string): string {
    return this.#indicators.get(code)?.name ?? "";
  }
}

interface MergedRow {
  readonly record: number;
  readonly name: string;
  /** 0-based body row that is meant; null for a new one. */
  readonly standing: number | null;
  readonly cells: (layout: TableLayout, formulas: (indicator: Indicator | null) => RowCells) => RowCells;
}

function bySource(places: readonly SourcePlace[]): ReadonlyMap<string, readonly SourcePlace[]> {
  const map = new Map<string, SourcePlace[]>();
  for (const place of places) {
    const key = `${place.table} ${String(place.record)}`;
    const own = map.get(key);
    if (own) own.push(place);
    else map.set(key, [place]);
  }
  return map;
}

function shown(cell: CellValue): number | string {
  if (typeof cell === "number") return cell;
  return typeof cell === "object" && cell !== null ? cell.error : String(cell ?? "");
}

/** The workbook moves on to the month of the table's figures, and never back. */
function movedOn({ dataset: { settings }, layouts }: Tracker, period: Period): readonly Change[] {
  const layout = layouts.get("tblSettings");
  return layout && period.year === settings.period.year && period.month > settings.period.month ? periodChanges(layout, period) : [];
}
