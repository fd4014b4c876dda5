/** Ranges that the add-in keeps between requests, by the names they were given. */
import type { LiveRange } from "./book/liveRange";

/** Ranges of events are kept for a while: nobody says when they are no longer wanted. */
const EVENTS_KEPT = 200;

export class References {
  readonly #names = new WeakMap<LiveRange, string>();
  readonly #ranges = new Map<string, LiveRange>();
  readonly #kept = new Set<string>();
  readonly #ofEvents: string[] = [];
  #last = 0;

  nameOf(range: LiveRange): string {
    const known = this.#names.get(range);
    if (known !== undefined) return known;
    this.#last += 1;
    const name = `range${String(this.#last)}`;
    this.#names.set(range, name);
    this.#ranges.set(name, range);
    return name;
  }

  keep(range: LiveRange): void {
    this.#kept.add(this.nameOf(range));
  }

  keepForEvent(range: LiveRange): string {
    this.keep(range);
    const name = this.nameOf(range);
    this.#ofEvents.push(name);
    if (this.#ofEvents.length > EVENTS_KEPT) this.drop(this.#ofEvents.shift() ?? "");
    return name;
  }

  /** Harmless when the name is unknown: a second clean-up finds nothing to do. */
  drop(name: string): void {
    this.#kept.delete(name);
  }

  find(name: string): LiveRange | undefined {
    return this.#ranges.get(name);
  }

  /** After a request only what was asked to be kept lives on. Returns it. */
  endRequest(): ReadonlySet<LiveRange> {
    const alive = new Set<LiveRange>();
    for (const [name, range] of this.#ranges) {
      if (this.#kept.has(name)) alive.add(range);
      else this.#ranges.delete(name);
    }
    return alive;
  }
}
