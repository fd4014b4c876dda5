/** Requests made to fail on purpose. */

/**
 * `refuse`: nothing is done, an error is answered. `timeout`: nothing is done and nothing answered.
 * `lost`: everything is done and nothing answered. `cut`: half of the actions are done, then an error;
 * with a number, this share of them.
 */
export type FailureKind = "refuse" | "timeout" | "lost" | "cut" | { readonly cut: number };

export class Failures {
  readonly #ofSyncs = new Map<number, FailureKind>();
  #ofCleanup: FailureKind | undefined;
  #syncs = 0;

  /** The k-th sync from now on, counted from 1. */
  failSync(k: number, how: FailureKind): void {
    this.#ofSyncs.set(this.#syncs + k, how);
  }

  /** The next request that only cleans up references. */
  failCleanup(how: FailureKind): void {
    this.#ofCleanup = how;
  }

  next(isCleanup: boolean): FailureKind | undefined {
    if (isCleanup) {
      const how = this.#ofCleanup;
      this.#ofCleanup = undefined;
      return how;
    }
    this.#syncs += 1;
    const how = this.#ofSyncs.get(this.#syncs);
    this.#ofSyncs.delete(this.#syncs);
    return how;
  }
}
