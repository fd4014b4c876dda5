/** One indicator, one sentence: the first phrase of the table that fits and has all it needs. */
import { parsePattern, type PatternNode } from "../outline/pattern";
import { CONDITIONS, type Fact } from "./conditions";
import { fill, hasHole } from "./fill";
import { FACTS } from "./phrases/fact";
import { NEXT_STEPS } from "./phrases/next";
import type { Phrase } from "./phrases/phrase";
import { PROBLEMS } from "./phrases/problem";
import { merged, type Segment } from "./segment";
import { TERMS, type Told } from "./terms";

/** Without the closing mark; null when nothing true and useful can be said of it here. */
export function factSentence(fact: Fact, opens: boolean): readonly Segment[] | null {
  return firstFitting(FACTS, { ...fact, opens });
}

export function problemClause(fact: Fact): readonly Segment[] | null {
  return firstFitting(PROBLEMS, { ...fact, opens: true });
}

export function nextStepClause(fact: Fact): readonly Segment[] | null {
  return firstFitting(NEXT_STEPS, { ...fact, opens: false });
}

const PARSED = new WeakMap<Phrase, readonly PatternNode[]>();

function nodesOf(phrase: Phrase): readonly PatternNode[] {
  const known = PARSED.get(phrase) ?? parsePattern(phrase.pattern).nodes;
  PARSED.set(phrase, known);
  return known;
}

function firstFitting(phrases: readonly Phrase[], told: Told): readonly Segment[] | null {
  for (const phrase of phrases) {
    if (!fits(phrase, told)) continue;
    const segments = fill(nodesOf(phrase), { slot: (node) => TERMS[node.raw]?.(told) ?? null, auto: () => null });
    if (!hasHole(segments)) return merged(segments);
  }
  return null;
}

function fits(phrase: Phrase, told: Told): boolean {
  const { evaluation, narration } = told;
  if (phrase.voices.length > 0 && !phrase.voices.includes(narration.voice)) return false;
  if (phrase.statuses.length > 0 && !phrase.statuses.includes(evaluation.status)) return false;
  if (evaluation.indicator.kind === "milestone" && phrase.pattern.includes("{率}")) return false;
  return phrase.when.every((condition) => CONDITIONS[condition](told));
}
