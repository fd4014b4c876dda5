/** A clause that says a task was done, as far as the figures bear it out; else how much of the task is done. */
import { meets } from "../evaluate/status";
import type { Issue } from "../issue";
import { parseManner } from "../number/manner";
import { compareValues } from "../number/round";
import { claimsMore, HALFWAY, parseVerdict, plainVerdict, type Verdict } from "../outline/verdict";
import type { Fact } from "./conditions";
import { completionOf } from "./figures";
import { evaluationOf, type Narration } from "./narration";
import { words, type Segment } from "./segment";
import { fieldText } from "./slot";

/** A hole where result or target is blank: nothing can be said of either. */
export function verdictText(narration: Narration, argument: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const verdict = parseVerdict(argument);
  const indicator = narration.byName.get(verdict.name)?.[0] ?? narration.byCode.get(verdict.name);
  const evaluation = indicator && evaluationOf(narration, indicator.code);
  if (!evaluation) {
    report({ code: "slot_unknown", severity: "warning", with: { slot: verdict.name } });
    return null;
  }
  const { actual, indicator: { target } } = evaluation;
  if (actual === null || target === null) return [{ text: "", source: null, hole: `${verdict.name}.${actual === null ? "完成值" : "目标"}` }];
  const fact: Fact = { evaluation, narration };
  if (HALFWAY.test(verdict.before)) return isHalfway(fact) ? [words(verdict.before)] : null;
  if (!meets(evaluation.indicator, actual, narration.dataset.settings.bands)) return partlyDone(fact, verdict);
  const more = compareValues(actual, target) > 0;
  return clause(fact, claimsMore(verdict.before) && !more ? { ...verdict, before: plainVerdict(verdict.before) } : verdict);
}

function isHalfway({ evaluation: { completion }, narration: { year } }: Fact): boolean {
  return year.period.month === 6 && completion !== null && compareValues(completion, 0.5) >= 0;
}

function clause(fact: Fact, { before, manner, after }: Verdict): readonly Segment[] {
  return [words(before), ...(manner === "" ? [] : (fieldText(fact, "target", parseManner(manner)) ?? [])), words(after)];
}

/** 完成220人年度任务的55%. */
function partlyDone(fact: Fact, verdict: Verdict): readonly Segment[] | null {
  const rate = completionOf(fact);
  return rate && [...clause(fact, { ...verdict, before: plainVerdict(verdict.before), after: verdict.after.replace("的", "") }), words("的"), ...rate];
}
