/**
 * Ctrl+Z over the engine's own history: each entry knows how many of the engine's steps it took and the registry
 * before and after it.
 */
import type { Change } from "./changes";
import type { Registry } from "./registry";

export interface HistoryEntry {
  readonly steps: number;
  readonly before: Registry;
  readonly after: Registry;
  readonly changes: readonly Change[];
}

export class History {
  readonly #done: HistoryEntry[] = [];
  #undone: HistoryEntry[] = [];

  push(entry: HistoryEntry): void {
    this.#done.push(entry);
    this.#undone = [];
  }

  /**
   * Steps that became necessary after going back or forward. The engine forgets what could be redone, so it is
   * forgotten here as well, and the steps go back together with the last action.
   */
  absorb(steps: number): void {
    const last = this.#done.pop();
    if (last) this.#done.push({ ...last, steps: last.steps + steps });
    this.#undone = [];
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  back(): HistoryEntry | undefined {
    const entry = this.#done.pop();
    if (entry) this.#undone.push(entry);
    return entry;
  }

  forward(): HistoryEntry | undefined {
    const entry = this.#undone.pop();
    if (entry) this.#done.push(entry);
    return entry;
  }
}
