import type { Candidate } from "./candidates";
import type { Surroundings } from "./clause";
import { PERIODS } from "./words/periods";

/** The nearest words of time before the number, in its clause or else at the head of its sentence; empty when neither has any. */
export function periodOf(text: string, { phraseStart }: Candidate, { clause, sentenceStart }: Surroundings): string {
  const own = text.slice(clause.start, phraseStart).match(PERIODS)?.at(-1);
  return own ?? text.slice(sentenceStart, Math.min(clause.start, sentenceStart + HEAD)).match(PERIODS)?.[0] ?? "";
}

/** How far into a sentence its time is said. */
const HEAD = 24;
