/** 栏目: the sentences of one section, in the register's order. Achievements follow the outline, never the bands. */
import type { Evaluation } from "../evaluate/evaluate";
import { STATUSES, type Status } from "../evaluate/status";
import type { RegisteredIndicator } from "../indicator/dataset";
import type { Issue } from "../issue";
import { breakdownText, monitoringSentence } from "./breakdown";
import type { Fact } from "./conditions";
import { MOST_RATES, RUNGS, type Rung, type Treatment } from "./detail";
import { comparisonOf, isSayable } from "./figures";
import { isNothingDone } from "./isNothingDone";
import { inLists, joinedBy, joinedSentence } from "./joined";
import { evaluationOf, indicatorsOf, noteOf, type Narration, type Thread } from "./narration";
import type { Joined } from "./phrases/joined";
import { textOf, words, type Segment } from "./segment";
import { factSentence, type Sentence } from "./sentence";
import { hasOwnTime, withoutEnd } from "./terms";

/** All sentences of a section, ended with 。; null when there is nothing to say. */
export function sectionText(narration: Narration, section: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const facts = factsOf(narration, section);
  const { thread } = narration;
  let said = told(facts, narration.rung, thread);
  for (let rung = narration.rung + 1; rung < RUNGS.length && rates(said) > MOST_RATES; rung += 1) said = told(facts, rung, thread);
  Object.assign(thread, said.thread);
  for (const { indicator, evaluation, narration: of } of facts) {
    if (said.silent.has(indicator.code) && isUnbegun(evaluation)) report({ ...leftOut(indicator, 0), code: "confirm_not_started", severity: "warning" });
    else if (said.silent.has(indicator.code)) report(leftOut(indicator, evaluation.actual));
    else if (said.inAnnex.has(indicator.code)) report(inAnnex(indicator, narration));
    else askForCause({ evaluation, narration: of }, indicator, report);
  }
  const text = said.sentences.flatMap(ended);
  return text.length > 0 ? text : null;
}

interface SectionFact extends Fact {
  readonly indicator: RegisteredIndicator;
}

function factsOf(narration: Narration, section: string): readonly SectionFact[] {
  return indicatorsOf(narration, section).flatMap((indicator): readonly SectionFact[] => {
    if (!speaksForItself(narration, indicator)) return [];
    const evaluation = evaluationOf(narration, indicator.code);
    return evaluation && evaluation.indicator === indicator ? [{ indicator, evaluation, narration }] : [];
  });
}

/** Not in the annex only, not said in another's frame, not a part of a whole that is itself said. */
export function speaksForItself(narration: Narration, indicator: RegisteredIndicator): boolean {
  if (indicator.importance === "annex" || narration.saidElsewhere.has(indicator.code)) return false;
  const whole = narration.byCode.get(indicator.partOf);
  return !whole || whole.importance === "annex" || evaluationOf(narration, whole.code)?.actual === null;
}

interface SectionSaid {
  readonly sentences: readonly (readonly Segment[])[];
  /** Codes of which nothing can be said here. */
  readonly silent: ReadonlySet<string>;
  /** Codes that this length leaves to the 附表. */
  readonly inAnnex: ReadonlySet<string>;
  readonly thread: Thread;
}

function told(facts: readonly SectionFact[], rung: number, thread: Readonly<Thread>): SectionSaid {
  const step = RUNGS[rung] as Rung;
  const sentences: (readonly Segment[])[] = [];
  const [silent, inAnnex] = [new Set<string>(), new Set<string>()];
  let { opened, before } = thread;
  for (const fact of facts) if (hasNothing(fact)) silent.add(fact.indicator.code);
  for (const { facts: group, row, treatment } of groupsOf(facts.filter((fact) => !hasNothing(fact)), step)) {
    const opens = !opened && sentences.length === 0;
    const [only] = group;
    if (only && treatment === "annex") inAnnex.add(only.indicator.code);
    else if (row && group.length > 1) sentences.push(...inLists(group).map((list, index) => joinedSentence(list, row, opens && index === 0)));
    else if (only) {
      const own = indicatorSentences(only, opens, treatment === "whole", before);
      before = own.sentence;
      if (own.sentences.length === 0) silent.add(only.indicator.code);
      sentences.push(...own.sentences);
    }
    if (opens && sentences.length > 0 && !group.some(({ indicator }) => hasOwnTime(indicator))) opened = true;
  }
  return { sentences, silent, inAnnex, thread: { opened, before } };
}

/** Without a value only stages of work and what is not yet due can be told; of 0 without a target, nothing. */
function hasNothing({ evaluation }: Fact): boolean {
  const { actual, status, indicator } = evaluation;
  return (actual === null && status !== "notDue" && indicator.kind !== "milestone") || isUnbegun(evaluation);
}

function isUnbegun(evaluation: Evaluation): boolean {
  return UNASKED.has(evaluation.status) && isNothingDone(evaluation);
}

const UNASKED: ReadonlySet<Status> = new Set(["noTarget", "merged", "targetBlank"]);

interface Group {
  readonly facts: readonly SectionFact[];
  readonly treatment: Treatment;
  readonly row: Joined | null;
}

/** Neighbours that share a sentence stand together; what has nothing to say parts nobody. */
function groupsOf(facts: readonly SectionFact[], step: Rung): readonly Group[] {
  const groups: (Group & { readonly facts: SectionFact[] })[] = [];
  for (const fact of facts) {
    const treatment = step[fact.indicator.importance === "must" ? "must" : "may"];
    const joins = treatment === "joined" || treatment === "listed";
    const joined = joins && hasNoParts(fact, treatment) ? joinedBy(fact, treatment) : null;
    const row = joined && factSentence({ ...fact, opens: false }) ? joined : null;
    const last = groups.at(-1);
    if (last && row !== null && last.row === row) last.facts.push(fact);
    else groups.push({ facts: [fact], treatment, row });
  }
  return groups;
}

/** 其中 needs a sentence of its own, unless the list leaves it out. */
function hasNoParts(fact: Fact, treatment: Treatment): boolean {
  if (treatment === "listed") return true;
  const { inline, further } = breakdownText(fact);
  return inline.length === 0 && further.length === 0;
}

function rates({ sentences }: SectionSaid): number {
  return sentences.flat().filter(({ source }) => source?.field === "completion").length;
}

interface Own {
  readonly sentences: readonly (readonly Segment[])[];
  readonly sentence: Sentence | null;
}

/** The sentence of one indicator; `whole`: with the words beside it. A lone one of a shorter length keeps its parts. */
export function indicatorSentences(fact: Fact, opens: boolean, whole = false, before: Sentence | null = null): Own {
  const monitoring = monitoringSentence(fact);
  if (monitoring) return { sentences: [monitoring], sentence: null };
  const sentence = factSentence({ ...fact, opens, whole }, before);
  if (!sentence) return { sentences: [], sentence: null };
  const segments = whole ? withEffect(sentence.segments, fact) : sentence.segments;
  const { inline, further } = breakdownText(fact);
  if (inline.length === 0) return { sentences: [segments, ...further], sentence };
  const judged = fact.evaluation.completion !== null || comparisonOf(fact) !== null;
  const parts = judged ? [segments, [words("其中，"), ...inline]] : [[...segments, words("，其中"), ...inline]];
  return { sentences: [...parts, ...further], sentence };
}

/** 成效, the user's own words, at the end of what was achieved. */
function withEffect(segments: readonly Segment[], { evaluation, narration }: Fact): readonly Segment[] {
  const effect = withoutEnd(noteOf(narration, evaluation.indicator.code)?.effect ?? "");
  return effect === "" || narration.voice === "inspection" || /[。）]$/u.test(textOf(segments)) ? segments : [...segments, words(`，${effect}`)];
}

/** Every sentence ends with 。, unless it brought its own end. */
export function ended(sentence: readonly Segment[]): readonly Segment[] {
  return /[。）！？]$/u.test(textOf(sentence)) && /。/u.test(textOf(sentence)) ? sentence : [...sentence, words("。")];
}

export function leftOut(indicator: RegisteredIndicator, actual: number | null): Issue {
  const code = actual === null ? "slot_empty" : isSayable(actual) ? "said_under_problems" : "below_zero";
  return { code, severity: "info", where: { table: "tblIndicators", row: indicator.row, column: "actual" }, with: { name: indicator.name } };
}

/** Where no 附表 goes out with the document, it stands nowhere. */
function inAnnex(indicator: RegisteredIndicator, { dataset: { settings } }: Narration): Issue {
  return { code: settings.annex === "omitted" ? "left_out_of_text" : "left_to_annex", severity: "info", where: { table: "tblIndicators", row: indicator.row, column: "importance" }, with: { name: indicator.name } };
}

/** A fall without a cause: the leader asks at once. Rule: sentences.md, E4. */
export function askForCause({ evaluation, narration }: Fact, indicator: RegisteredIndicator, report: (issue: Issue) => void, amongProblems = false): void {
  const { group, lagging } = STATUSES[evaluation.status];
  const adverse = indicator.direction === "more" && evaluation.growth !== null && evaluation.growth < 0;
  // a target that is on its way answers for itself; one that lags is told with its fall among the problems
  const isTold = evaluation.completion === null ? group !== "done" : lagging && amongProblems;
  if (!adverse || !isTold || noteOf(narration, indicator.code)?.cause) return;
  report({
    code: "cause_wanted",
    severity: "warning",
    where: { table: "tblIndicators", row: indicator.row, column: "growth" },
    with: { name: indicator.name },
  });
}
