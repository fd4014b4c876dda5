/** One indicator, one sentence: the first phrase of the table that fits and has all it needs. */
import { STATUSES, type Status } from "../evaluate/status";
import { rowsWith } from "../indicator/rowsWith";
import { onceFor } from "../onceFor";
import { CONDITIONS, type Fact } from "./conditions";
import { inTerms } from "./inTerms";
import { FACTS } from "./phrases/fact";
import { NEXT_STEPS } from "./phrases/next";
import type { Phrase } from "./phrases/phrase";
import { PROBLEMS } from "./phrases/problem";
import { merged, type Segment } from "./segment";
import type { Told } from "./terms";

/** What was said, and in which of its wordings. */
export interface Sentence {
  /** Without the closing mark. */
  readonly segments: readonly Segment[];
  readonly phrase: Phrase;
  readonly wording: string;
}

/** null when nothing true and useful can be said of it here. `before` is the neighbour whose wording is not repeated. */
export function factSentence(told: Told, before: Sentence | null = null): Sentence | null {
  return firstFitting(FACTS, told, before ? [before] : []);
}

/** `earlier`: all clauses of the list so far; what a frame has said last it does not say in the same words again. */
export function problemClause(fact: Fact, earlier: readonly Sentence[] = []): Sentence | null {
  return firstFitting(PROBLEMS, { ...fact, opens: true }, earlier);
}

export function nextStepClause(fact: Fact, earlier: readonly Sentence[] = []): Sentence | null {
  return firstFitting(NEXT_STEPS, { ...fact, opens: false }, earlier);
}

/** For each place where a fact can be told: all wordings of the phrase that fits first. */
export function wordingsOf(fact: Fact): readonly (readonly Sentence[])[] {
  const places = [
    ...[true, false].flatMap((opens) => [true, false].map((whole) => ({ table: FACTS, told: { ...fact, opens, whole } }))),
    { table: PROBLEMS, told: { ...fact, opens: true } }, { table: NEXT_STEPS, told: { ...fact, opens: false } },
  ];
  return places.map(({ table, told }) => {
    const first = firstFitting(table, told, []);
    return first ? first.phrase.wordings.flatMap((wording) => inWording(first.phrase, wording, told) ?? []) : [];
  });
}

function firstFitting(phrases: readonly Phrase[], told: Told, earlier: readonly Sentence[]): Sentence | null {
  for (const phrase of byStatus(phrases)(told.evaluation.status)) {
    if (!fits(phrase, told)) continue;
    for (const wording of inTurn(phrase, told, earlier)) {
      const said = inWording(phrase, wording, told);
      if (said) return said;
    }
  }
  return null;
}

/** The rows of a table that speak of a status, in its order. */
const byStatus = onceFor((phrases: readonly Phrase[]) => {
  const some = Object.fromEntries(Object.keys(STATUSES).map((status) => [status, phrases.filter(({ statuses }) => statuses.length === 0 || (statuses as readonly string[]).includes(status))]));
  return (status: Status): readonly Phrase[] => some[status] ?? [];
});

/** The wording that the user has chosen; else the one behind that which was said last. */
function inTurn({ wordings }: Phrase, { evaluation, narration }: Fact, earlier: readonly Sentence[]): readonly string[] {
  const chosen = rowsWith(narration.dataset.wordings, "code", evaluation.indicator.code).findLast(({ wording }) => wordings.includes(wording))?.wording;
  if (chosen !== undefined) return [chosen, ...wordings];
  const last = earlier.findLast(({ wording }) => wordings.includes(wording));
  const next = last ? wordings.indexOf(last.wording) + 1 : 0;
  return [...wordings.slice(next), ...wordings.slice(0, next)];
}

function inWording(phrase: Phrase, wording: string, told: Told): Sentence | null {
  const segments = inTerms(wording, told);
  return segments && { segments: merged(segments), phrase, wording };
}

function fits({ voices, when, wordings }: Phrase, told: Told): boolean {
  const { evaluation, narration } = told;
  if (voices.length > 0 && !voices.includes(narration.voice)) return false;
  if (evaluation.indicator.kind === "milestone" && wordings.some((wording) => wording.includes("{率}"))) return false;
  return when.every((condition) => CONDITIONS[condition](told));
}
