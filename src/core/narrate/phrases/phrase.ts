import type { Voice } from "../../indicator/settings";
import type { Status } from "../../evaluate/status";
import type { Condition } from "../conditions";

/**
 * One sentence frame in one or several wordings. Rows are tried from the top; the first whose voice, status and conditions fit
 * and of which a wording has all its slots outside `[…]` filled is said. The slots are the keys of `narrate/terms.ts`.
 */
export interface Phrase {
  /** Empty = every voice. */
  readonly voices: readonly Voice[];
  /** Empty = every status. */
  readonly statuses: readonly Status[];
  /** All must hold. */
  readonly when: readonly Condition[];
  /** All say the same; the first is the usual one, and neighbours take turns. */
  readonly wordings: readonly string[];
}

export function phrase(statuses: readonly Status[], wordings: string | readonly string[], when: readonly Condition[] = [], voices: readonly Voice[] = []): Phrase {
  return { voices, statuses, when, wordings: typeof wordings === "string" ? [wordings] : wordings };
}

/** Reports of a unit about itself, to those above and those below. */
export const PLAIN: readonly Voice[] = ["upward", "circular", "monitoring"];
export const EXACT_VOICE: readonly Voice[] = ["inspection"];
