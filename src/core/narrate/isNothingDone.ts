import type { Evaluation } from "../evaluate/evaluate";

/** Cases that happen to people (事故0起, 死亡0例): none of them is worth a sentence. */
const CASES: ReadonlySet<string> = new Set(["起", "例", "宗", "桩"]);

/** 0 of work that was to be done: no draft says 举办联谊会0场; the clerk is asked whether it has begun. Source: sentences.md 14, 15. */
export function isNothingDone({ actual, indicator: { kind, direction, target, unit } }: Evaluation): boolean {
  return actual === 0 && (kind === "flow" || kind === "cumulative") && direction === "more" && target !== 0 && !CASES.has(unit);
}
