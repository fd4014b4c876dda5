/** What a checker found of what was planted, and what it said of texts without an error. */
import type { Finding } from "../../../src/core/check/finding";
import type { Place } from "./fact";
import type { PlantedText } from "./plant";

interface KindScore<Case> {
  readonly planted: number;
  readonly found: number;
  readonly missed: readonly Case[];
}

export interface Score<Case> {
  readonly kinds: ReadonlyMap<string, KindScore<Case>>;
  readonly planted: number;
  readonly found: number;
}

export function scored<Case extends PlantedText>(cases: readonly Case[], check: (one: Case) => readonly Finding[]): Score<Case> {
  const kinds = new Map<string, { planted: number; found: number; missed: Case[] }>();
  let found = 0;
  for (const one of cases) {
    const kind = kinds.get(one.kind) ?? { planted: 0, found: 0, missed: [] };
    kinds.set(one.kind, kind);
    kind.planted += 1;
    if (isFound(one, check(one))) {
      kind.found += 1;
      found += 1;
    } else kind.missed.push(one);
  }
  return { kinds, planted: cases.length, found };
}

export interface Alarm {
  readonly name: string;
  readonly finding: Finding;
  readonly sentence: string;
}

export function alarmsOn<Draft extends { readonly name: string; readonly text: string }>(drafts: readonly Draft[], check: (draft: Draft) => readonly Finding[]): readonly Alarm[] {
  return drafts.flatMap((draft) => check(draft).map((finding) => ({ name: draft.name, finding, sentence: sentenceOf(draft.text, finding) })));
}

/** A right finding lies in the sentence of what was changed, or of a figure that it now disagrees with. */
function isFound({ rules, text, spans }: PlantedText, findings: readonly Finding[]): boolean {
  const sentences = spans.map((span) => sentenceAround(text, span));
  return findings.some((finding) => (rules.length === 0 || rules.includes(finding.rule)) && sentences.some(({ start, end }) => finding.start <= end && finding.end >= start));
}

export function sentenceOf(text: string, span: Place): string {
  const { start, end } = sentenceAround(text, span);
  return text.slice(start, end).trim();
}

function sentenceAround(text: string, { start, end }: Place): Place {
  const before = Math.max(text.lastIndexOf("。", start - 1), text.lastIndexOf("\n", start - 1));
  const ends = ["。", "\n"].map((mark) => text.indexOf(mark, Math.max(end - 1, start))).filter((at) => at >= 0);
  return { start: before + 1, end: Math.max(end, ends.length > 0 ? Math.min(...ends) + 1 : text.length) };
}
