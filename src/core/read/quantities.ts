/** Every quantity of a report with what it means. */
import { candidatesIn, type Candidate } from "./candidates";
import { surroundingsOf } from "./clause";
import { meaningOf } from "./kindOf";
import { periodOf } from "./periodOf";
import { counterpartOf } from "./respectively";
import type { Quantity } from "./quantity";
import type { Structure } from "./structure";
import { titleOf, type Title } from "./titleOf";
import { topicsOf } from "./topics";
import { wholeOf } from "./wholeOf";

/** `source` as given, `text` the same in normal form. In text order; linear in the length of the text. */
export function quantitiesIn(source: string, text: string, structure: Structure): readonly Quantity[] {
  const candidates = candidatesIn(text, structure);
  const parents: (number | null)[] = [];
  const titles: Title[] = [];
  const topics = topicsOf(text);
  return candidates.map((candidate, index): Quantity => {
    const around = surroundingsOf(text, candidates, index);
    const parent = wholeOf(text, candidates, index, parents);
    parents.push(parent);
    const context = topics.contextOf(candidate, around, parent === null ? null : (titles[parent] ?? null));
    const counterpart = parent === null ? counterpartOf(text, candidates, index, around) : null;
    const other = counterpart && titles[counterpart.of];
    const title = other ? { ...titleOf(text, candidate, { ...around, before: counterpart.said, shared: true }, { topic: other.topic, previous: other, whole: null }), follows: true } : titleOf(text, candidate, around, context);
    titles.push(title);
    topics.heard(title, parent !== null);
    const { run } = candidate;
    const percent = candidate.unit === "%";
    const { kind, comparator } = meaningOf(text, candidate, around, structure);
    return {
      start: run.start, end: run.end, text: source.slice(run.start, run.end), value: run.value, range: run.range, unit: candidate.unit, measure: percent ? "%" : candidate.measure.unit, scale: candidate.scale, inside: candidate.inside, hedge: candidate.hedge,
      kind, comparator, indicator: title.text, clause: source.slice(around.clause.start, around.clause.end), parent, per: candidate.per, period: periodOf(text, candidate, around),
      written: candidate.written, second: run.second, line: candidate.lineIndex, unitEnd: candidate.unitEnd, form: run.form, confidence: confidenceOf(candidate, title),
    };
  });
}

/** Guesses show first: numerals in words, titles that the clause did not give, very short ones. */
function confidenceOf({ run, measure }: Candidate, title: Title): number {
  const doubts = [run.form === "chinese", !title.own, title.text.length < 4, measure.unit === "", run.range !== null].filter(Boolean).length;
  return Math.max(0.2, 1 - 0.25 * doubts);
}
