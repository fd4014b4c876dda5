/** Scores as lines for a person. */
import { MEASURES, type Score, shareOf } from "./score";

export function scoreLine(name: string, score: Score): string {
  const shares = MEASURES.map((measure) => `${measure} ${`${(shareOf(score[measure]) * 100).toFixed(1)}%`.padStart(6)} of ${String(score[measure].of).padEnd(4)}`);
  return `${name.slice(0, 40).padEnd(40)} ${shares.join(" ")} losses ${String(score.losses.length)}`;
}

/** By the lowest of what issue 6 asks for; a silent loss is worse than any share. */
export function worst(scores: ReadonlyMap<string, Score>): readonly [string, Score] | undefined {
  return [...scores].toSorted(([, one], [, other]) => goodness(one) - goodness(other))[0];
}

const goodness = (score: Score): number => Math.min(shareOf(score.fields), shareOf(score.kinds), shareOf(score.values)) - score.losses.length;

/** All shapes as one: every column, row and value counts the same. */
export function whole(scores: readonly Score[]): Score {
  const sum = (measure: (typeof MEASURES)[number]): Score["fields"] => ({
    right: scores.reduce((right, score) => right + score[measure].right, 0),
    of: scores.reduce((of, score) => of + score[measure].of, 0),
  });
  const shares = Object.fromEntries(MEASURES.map((measure) => [measure, sum(measure)])) as Pick<Score, (typeof MEASURES)[number]>;
  return { ...shares, losses: scores.flatMap(({ losses }) => losses), misses: scores.flatMap(({ misses }) => misses) };
}
