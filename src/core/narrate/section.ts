/** 栏目: the sentences of one section, in the register's order. Achievements follow the outline, never the bands. */
import { STATUSES } from "../evaluate/status";
import type { RegisteredIndicator } from "../indicator/dataset";
import type { Issue } from "../issue";
import { breakdownText, monitoringSentence } from "./breakdown";
import type { Fact } from "./conditions";
import { comparisonOf } from "./figures";
import { evaluationOf, noteOf, type Narration } from "./narration";
import { textOf, words, type Segment } from "./segment";
import { factSentence } from "./sentence";

/** All sentences of a section, ended with 。; null when there is nothing to say. */
export function sectionText(narration: Narration, section: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const result: Segment[] = [];
  const inSection = narration.dataset.indicators.filter((indicator) => indicator.section === section);
  for (const indicator of inSection) {
    if (!speaksForItself(narration, indicator)) continue;
    const evaluation = evaluationOf(narration, indicator.code);
    if (!evaluation || evaluation.indicator !== indicator) continue;
    const sentences = indicatorSentences({ evaluation, narration }, result.length === 0);
    if (sentences.length === 0) report(leftOut(indicator, evaluation.actual === null));
    else askForCause({ evaluation, narration }, indicator, report);
    result.push(...sentences.flatMap(ended));
  }
  return result.length > 0 ? result : null;
}

/** Not in the annex only, not said in another's frame, not a part of a whole that is itself said. */
function speaksForItself(narration: Narration, indicator: RegisteredIndicator): boolean {
  if (indicator.importance === "annex" || narration.saidElsewhere.has(indicator.code)) return false;
  const whole = narration.byCode.get(indicator.partOf);
  return !whole || whole.importance === "annex" || evaluationOf(narration, whole.code)?.actual === null;
}

export function indicatorSentences(fact: Fact, opens: boolean): readonly (readonly Segment[])[] {
  const monitoring = monitoringSentence(fact);
  if (monitoring) return [monitoring];
  const sentence = factSentence(fact, opens);
  if (!sentence) return [];
  const { inline, further } = breakdownText(fact);
  if (inline.length === 0) return [sentence, ...further];
  const judged = fact.evaluation.completion !== null || comparisonOf(fact) !== null;
  return judged ? [sentence, [words("其中，"), ...inline], ...further] : [[...sentence, words("，其中"), ...inline], ...further];
}

/** Every sentence ends with 。, unless it brought its own end. */
export function ended(sentence: readonly Segment[]): readonly Segment[] {
  return /[。）！？]$/u.test(textOf(sentence)) && /。/u.test(textOf(sentence)) ? sentence : [...sentence, words("。")];
}

function leftOut(indicator: RegisteredIndicator, blank: boolean): Issue {
  return {
    code: blank ? "slot_empty" : "said_under_problems",
    severity: "info",
    where: { table: "tblIndicators", row: indicator.row, column: "actual" },
    with: { name: indicator.name },
  };
}

/** A fall without a cause: the leader asks at once. Rule: sentences.md, E4. */
function askForCause({ evaluation, narration }: Fact, indicator: RegisteredIndicator, report: (issue: Issue) => void): void {
  const adverse = indicator.direction === "more" && evaluation.growth !== null && evaluation.growth < 0 && evaluation.completion === null;
  if (!adverse || STATUSES[evaluation.status].group === "done" || noteOf(narration, indicator.code)?.cause) return;
  report({
    code: "cause_wanted",
    severity: "warning",
    where: { table: "tblIndicators", row: indicator.row, column: "growth" },
    with: { name: indicator.name },
  });
}
