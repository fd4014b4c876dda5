/** Which events somebody listens to. Numbers as in the library (facts: tried call by call). */
export const EVENT_TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

export type EventKind = keyof typeof EVENT_TYPE;

/** The target of events of collections and of the workbook. */
export const WORKBOOK_TARGET = "Workbook";

export class EventRegistry {
  /** Handlers are counted: removing one of two keeps the other. */
  readonly #listeners = new Map<string, number>();

  register(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    this.#listeners.set(key, (this.#listeners.get(key) ?? 0) + 1);
  }

  unregister(kind: EventKind, target: string): void {
    const key = `${kind} ${target}`;
    const left = (this.#listeners.get(key) ?? 0) - 1;
    if (left > 0) this.#listeners.set(key, left);
    else this.#listeners.delete(key);
  }

  get isEmpty(): boolean {
    return this.#listeners.size === 0;
  }

  hears(kind: EventKind, target: string): boolean {
    return this.#listeners.has(`${kind} ${target}`);
  }
}
