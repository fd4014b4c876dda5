/**
 * What is promised, tried over many generated cases and counted. `npm test` runs every proof in its short form,
 * `npm run prove` in its long one; seeds are fixed, so both find the same thing tomorrow.
 */
export type Effort = "short" | "long";

export interface ProofResult {
  /** How much was tried, for instance `{ operations: 6, requests: 58 }`. */
  readonly counts: Readonly<Record<string, number>>;
  /** One sentence for each case in which the promise was broken; empty when it holds. */
  readonly losses: readonly string[];
}

export interface Proof {
  /** The promise, in a few words. */
  readonly name: string;
  run(effort: Effort): Promise<ProofResult>;
}
