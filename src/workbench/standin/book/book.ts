/**
 * The workbook of the stand-in: IronCalc's model for cells and formulas, the registry for all that IronCalc lacks.
 * Everything that changes it runs inside `transact`, which is one step of undo and one calculation.
 */
import type { Area } from "../../../host/a1";
import type { Engine, Model } from "../../../host/calc/engine";
import { Fault } from "../protocol/fault";
import { union } from "./areas";
import type { Change } from "./changes";
import { type Mutator, newModel, wrapMutators } from "./engineModel";
import { FormatQueue } from "./formatQueue";
import { History, type HistoryEntry } from "./history";
import { LiveRange } from "./liveRange";
import { NumberFormats } from "./numberFormat";
import { paintConditional } from "./paintConditional";
import { repairQuoted } from "./quotedText";
import { EMPTY_REGISTRY, NEW_SHEET, type Registry, type SheetState, type TableState } from "./registry";

export interface SheetInfo {
  readonly id: number;
  readonly index: number;
  readonly name: string;
  readonly hidden: boolean;
}

/** What only changes how cells look: no formula has to be computed again. */
const LOOKS: ReadonlySet<Mutator> = new Set<Mutator>([
  "onPasteStyles",
  "setAreaWithBorder",
  "setColumnsHidden",
  "setColumnsWidth",
  "setFrozenColumnsCount",
  "setFrozenRowsCount",
  "setRowsHeight",
  "setRowsHidden",
  "setSheetColor",
  "setShowGridLines",
  "updateRangeStyle",
]);

export class Book {
  /** Of the engine; changes through it are counted for undo. */
  readonly model: Model;
  readonly formats = new NumberFormats();
  readonly history = new History();
  readonly formatQueue: FormatQueue;
  /** Ranges held by the running batch or by reference. */
  readonly liveRanges = new Set<LiveRange>();
  /** Numbers of more than 15 digits that were written, as their first 15 digits. */
  readonly longNumbers = new Set<number>();
  /** `runtime.enableEvents` of this moment: each change is heard or not when it happens, not when the batch ends. */
  heard = true;
  calculates: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  registry: Registry = EMPTY_REGISTRY;
  /** Grows with every change of cells; what was read before is stale. */
  version = 0;

  #sheets: readonly SheetInfo[] | undefined;
  #stale = false;
  #depth = 0;
  #steps = 0;
  #changes: { readonly change: Change; readonly heard: boolean }[] = [];

  constructor(
    readonly engine: Engine,
    bytes?: Uint8Array,
    /** Completes dates that are typed without a year. */
    readonly year = new Date().getFullYear(),
  ) {
    const raw = newModel(engine, bytes);
    this.#raw = raw;
    this.model = wrapMutators(raw, (name, _, call) => {
      const result = call();
      this.#steps += 1;
      if (!LOOKS.has(name)) this.#touched();
      return result;
    });
    this.formatQueue = new FormatQueue(this);
  }
  readonly #raw: Model;
  /** The conditional formats that each sheet shows. */
  readonly #painted = new Map<number, SheetState["conditionalFormats"]>();

  /** After the engine was given saved bytes, which hold what was drawn. */
  restore(registry: Registry): void {
    this.registry = registry;
    for (const [sheet, { conditionalFormats }] of registry.sheets) this.#painted.set(sheet, conditionalFormats);
  }

  get sheets(): readonly SheetInfo[] {
    this.#sheets ??= this.#raw.getWorksheetsProperties().map(({ sheet_id, name, state }, index) => ({
      id: sheet_id,
      index,
      name,
      hidden: state !== "visible",
    }));
    return this.#sheets;
  }

  sheet(id: number): SheetInfo {
    const found = this.sheets.find((sheet) => sheet.id === id);
    if (found === undefined) throw new Fault("ItemNotFound", "the sheet was deleted");
    return found;
  }

  sheetNamed(name: string): SheetInfo | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** After sheets were added, removed, renamed, moved, shown or hidden. */
  sheetsChanged(): void {
    this.#sheets = undefined;
  }

  state(sheet: number): SheetState {
    return this.registry.sheets.get(sheet) ?? NEW_SHEET;
  }

  setState(sheet: number, patch: Partial<SheetState>): void {
    this.registry = { ...this.registry, sheets: new Map(this.registry.sheets).set(sheet, { ...this.state(sheet), ...patch }) };
  }

  table(id: number): TableState {
    const found = this.registry.tables.find((table) => table.id === id);
    if (found === undefined) throw new Fault("ItemNotFound", "the table was deleted");
    return found;
  }

  tablesOn(sheet: number): readonly TableState[] {
    return this.registry.tables.filter((table) => table.sheet === sheet);
  }

  setTable(id: number, patch: Partial<TableState>): void {
    this.registry = { ...this.registry, tables: this.registry.tables.map((table) => (table.id === id ? { ...table, ...patch } : table)) };
  }

  range(sheet: number, area: Area): LiveRange {
    const range = new LiveRange(sheet, area);
    this.liveRanges.add(range);
    return range;
  }

  /** Whether changes are told to anybody; set by whoever tells them. */
  isWatched: () => boolean = () => false;

  /** The engine queues every change for a server that there is none of; it takes most of its memory. */
  dropSendQueue(cells: number): void {
    if (cells > 1_000) this.#raw.flushSendQueue();
  }

  note(change: Change): void {
    this.#changes.push({ change, heard: this.heard });
  }

  /** Cells in this area hold something now. */
  wrote(sheet: number, area: Area): void {
    const { written } = this.state(sheet);
    this.setState(sheet, { written: written === null ? area : union(written, area) });
  }

  /** Runs work that changes the book, then lays out formats and calculates once. Returns what events should tell. */
  transact(work: () => void): readonly Change[] {
    if (this.#depth > 0) {
      work();
      return [];
    }
    const before = this.registry;
    this.#steps = 0;
    this.#changes = [];
    this.#depth += 1;
    this.#raw.pauseEvaluation();
    try {
      work();
      this.formatQueue.endBatch();
      this.#paint();
      this.settle();
    } finally {
      this.#raw.resumeEvaluation();
      this.#depth -= 1;
      const entry = { steps: this.#steps, before, after: this.registry, changes: this.#changes.map(({ change }) => change) };
      if (entry.steps > 0 || entry.before !== entry.after) this.history.push(entry);
    }
    return this.#changes.filter(({ heard }) => heard).map(({ change }) => change);
  }

  /** Makes formulas current before something is read. */
  settle(): void {
    if (this.#stale && this.calculates !== "Manual") this.calculate();
  }

  calculate(): void {
    this.#raw.resumeEvaluation();
    this.#raw.evaluate();
    if (this.#depth > 0) this.#raw.pauseEvaluation();
    this.#stale = false;
  }

  undo(): readonly Change[] {
    return this.#travel(this.history.back(), () => {
      this.#raw.undo();
    }, (entry) => entry.before);
  }

  redo(): readonly Change[] {
    return this.#travel(this.history.forward(), () => {
      this.#raw.redo();
    }, (entry) => entry.after);
  }

  #travel(entry: HistoryEntry | undefined, step: () => void, registry: (entry: HistoryEntry) => Registry): readonly Change[] {
    if (entry === undefined) return [];
    this.#raw.pauseEvaluation();
    for (let count = 0; count < entry.steps; count += 1) step();
    this.registry = registry(entry);
    this.#touched();
    this.sheetsChanged();
    const repairs = repairQuoted(this);
    if (repairs > 0) this.history.absorb(repairs);
    // The engine took its drawing of conditional formats back by itself.
    for (const { id } of this.sheets) this.#painted.set(id, this.state(id).conditionalFormats);
    this.calculate();
    return entry.changes.filter((change) => change.kind === "cells" || change.kind === "lines");
  }

  #paint(): void {
    for (const { id } of this.sheets) {
      const wanted = this.state(id).conditionalFormats;
      if ((this.#painted.get(id) ?? NEW_SHEET.conditionalFormats) === wanted) continue;
      paintConditional(this, id);
      this.#painted.set(id, wanted);
    }
  }

  #touched(): void {
    this.version += 1;
    this.#stale = true;
  }
}
