/** What a checker found of what was planted, and what it said of texts without an error. */
import type { Finding } from "../../../src/core/check/finding";
import type { CleanText } from "./cleanTexts";
import type { Place } from "./fact";
import type { PlantedText } from "./plant";

export type Checker = (text: string) => readonly Finding[];

export interface Score {
  readonly kinds: ReadonlyMap<string, { readonly planted: number; readonly found: number; readonly missed: readonly PlantedText[] }>;
  readonly planted: number;
  readonly found: number;
}

export function scored(cases: readonly PlantedText[], check: Checker): Score {
  const kinds = new Map<string, { planted: number; found: number; missed: PlantedText[] }>();
  let found = 0;
  for (const one of cases) {
    const kind = kinds.get(one.kind) ?? { planted: 0, found: 0, missed: [] };
    kinds.set(one.kind, kind);
    kind.planted += 1;
    if (isFound(one, check(one.text))) {
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

export function alarmsOn(texts: readonly CleanText[], check: Checker): readonly Alarm[] {
  return texts.flatMap(({ name, text }) => check(text).map((finding) => ({ name, finding, sentence: text.slice(...ends(sentenceAround(text, finding))) })));
}

function isFound({ rules, text, spans }: PlantedText, findings: readonly Finding[]): boolean {
  const sentences = spans.map((span) => sentenceAround(text, span));
  return findings.some((finding) => rules.includes(finding.rule) && sentences.some(({ start, end }) => finding.start <= end && finding.end >= start));
}

function sentenceAround(text: string, { start, end }: Place): Place {
  const before = Math.max(text.lastIndexOf("。", start - 1), text.lastIndexOf("\n", start - 1));
  const ends = ["。", "\n"].map((mark) => text.indexOf(mark, Math.max(end - 1, start))).filter((at) => at >= 0);
  return { start: before + 1, end: Math.max(end, ends.length > 0 ? Math.min(...ends) + 1 : text.length) };
}

function ends({ start, end }: Place): [number, number] {
  return [start, end];
}
