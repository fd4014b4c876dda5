/**
 * Excel's part of the conversation with the genuine Office.js library, over IronCalc. See index.ts for its use.
 */
import type { Area } from "../../host/a1";
import { loadEngine, type Model } from "../../host/calc/engine";
import { Book } from "./book/book";
import type { Change } from "./book/changes";
import type { LiveRange } from "./book/liveRange";
import type { Counters } from "./counters";
import { newCounters } from "./counters";
import { eventEntries } from "./events/eventEntries";
import { EventRegistry } from "./events/eventRegistry";
import type { FailureKind } from "./failures";
import type { Host } from "./host";
import { eventMessage } from "./protocol/wire";
import { References } from "./references";
import { RequestDoor } from "./requestDoor";
import { type BookSnapshot, exportState, restoreState, snapshot, type StandinState } from "./snapshot";
import type { Target } from "./types/targets";
import { gridModel } from "./user/gridModel";
import { UserHands } from "./user/userHands";

export interface StandinOptions {
  /** A workbook saved by `exportState`; otherwise an empty one. */
  readonly state?: StandinState;
  /** The requirement set that is offered, and all of it allowed. */
  readonly floor?: string;
  /** Completes dates typed without a year. */
  readonly year?: number;
}

/** What the manifest declares; and what Excel 2021 has, the oldest in which the add-in runs (SharedRuntime 1.1). */
const FLOOR = "1.9";
const EXCEL_2021 = "1.14";

export async function createStandin(options: StandinOptions = {}): Promise<Standin> {
  const engine = await loadEngine();
  const book = new Book(engine, options.state?.bytes, options.year);
  if (options.state) restoreState(book, options.state);
  return new Standin(book, options.floor ?? FLOOR, options.floor ?? EXCEL_2021);
}

export class Standin implements Host {
  readonly events = new EventRegistry();
  readonly references = new References();
  /** For the grid: the engine's model whose edits are those of a user. */
  readonly model: Model;
  readonly user: UserHands;
  readonly #door: RequestDoor;
  readonly #messages = new Set<(json: string) => void>();
  readonly #changes = new Set<(changes: readonly Change[]) => void>();

  constructor(
    readonly book: Book,
    readonly floor: string,
    readonly offered: string,
  ) {
    book.isWatched = () => !this.events.isEmpty;
    this.#door = new RequestDoor(this, (changes) => {
      this.#endRequest(changes);
    });
    this.user = new UserHands(book, (changes) => {
      this.#tell(changes, false);
    });
    this.model = gridModel(this.user);
  }

  /** Takes a message of the library; gives its reply, or nothing when none will ever come. */
  async handle(requestJson: string): Promise<string | undefined> {
    return this.#door.handle(requestJson);
  }

  /** Messages that the host sends by itself: events. Returns the way to stop. */
  onMessage(listener: (json: string) => void): () => void {
    this.#messages.add(listener);
    return () => void this.#messages.delete(listener);
  }

  /** For the grid: after every request and every edit that changed something. */
  onChange(listener: (changes: readonly Change[]) => void): () => void {
    this.#changes.add(listener);
    return () => void this.#changes.delete(listener);
  }

  get counters(): Counters {
    return this.#door.counters;
  }

  resetCounters(): void {
    Object.assign(this.#door.counters, newCounters());
  }

  get cellsWritten(): number {
    return this.#door.counters.cellsWritten;
  }

  set cellsWritten(count: number) {
    this.#door.counters.cellsWritten = count;
  }

  /** The k-th sync from now on (from 1) fails; see {@link FailureKind}. */
  failRequest(k: number, how: FailureKind): void {
    this.#door.failures.failSync(k, how);
  }

  failCleanup(how: FailureKind): void {
    this.#door.failures.failCleanup(how);
  }

  /** While the user types in a cell; the grid tells when its editor opens and closes. */
  beginCellEdit(): void {
    this.#door.beginCellEdit();
  }

  endCellEdit(): void {
    this.#door.endCellEdit();
  }

  get isEditing(): boolean {
    return this.#door.isEditing;
  }

  exportState(): StandinState {
    return exportState(this.book);
  }

  snapshot(): BookSnapshot {
    return snapshot(this.book);
  }

  range(sheet: number, area: Area): Target {
    return { type: "Range", value: this.book.range(sheet, area) };
  }

  referenceOf(range: LiveRange): string {
    return this.references.nameOf(range);
  }

  keepReference(range: LiveRange): void {
    this.references.keep(range);
  }

  dropReference(reference: string): void {
    this.references.drop(reference);
  }

  rangeByReference(reference: string): LiveRange | undefined {
    return this.references.find(reference);
  }

  #endRequest(changes: readonly Change[]): void {
    this.#tell(changes, true);
    const kept = this.references.endRequest();
    for (const range of this.book.liveRanges) if (!kept.has(range)) this.book.liveRanges.delete(range);
  }

  #tell(changes: readonly Change[], byAddIn: boolean): void {
    const entries = eventEntries(this, changes, byAddIn);
    // Events come after the reply of the request that caused them, as they do in Excel.
    if (entries.length > 0) {
      const message = eventMessage(entries);
      setTimeout(() => {
        for (const listener of this.#messages) listener(message);
      });
    }
    for (const listener of this.#changes) listener(changes);
  }
}
