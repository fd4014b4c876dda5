/** 分条: a section as 一是…二是…, one item for every indicator with what belongs to it. Rule: language.md 5.1. */
import { parseCodes } from "../evaluate/total";
import type { Indicator } from "../indicator/indicator";
import type { Issue } from "../issue";
import { RUNGS } from "./detail";
import { enumerated } from "./lagging";
import { evaluationOf, indicatorsOf, type Narration } from "./narration";
import { askForCause, ended, indicatorSentences, leftOut, sectionText, speaksForItself } from "./section";
import { words, type Segment } from "./segment";
import type { Sentence } from "./sentence";
import { withoutEnd } from "./terms";

/** More items than these stand without marks, as does one alone. */
const MOST_ITEMS = 5;

type Said = readonly (readonly Segment[])[];

export function itemsText(narration: Narration, section: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const issues: Issue[] = [];
  const items = itemsOf(narration, section, (issue) => issues.push(issue));
  const isShort = !["whole", "plain"].includes(RUNGS[narration.rung]?.must ?? "whole");
  if (isShort || items.length < 2 || items.length > MOST_ITEMS) return sectionText(narration, section, report);
  issues.forEach(report);
  // a list is parallel: all of its items say what they are about, or none; self-inspection keeps to its figures
  const topics = narration.voice === "inspection" ? [] : items.map(({ topic }) => withoutEnd(topic));
  const headed = topics.length > 0 && topics.every((topic, index) => topic !== "" && topics.indexOf(topic) === index);
  return enumerated(items.map(({ said }, index) => [...(headed ? [words(`${topics[index] ?? ""}。`)] : []), ...joined(said)]));
}

/** 一是…二是…; too many of them as plain sentences. */
export function marked(items: readonly (readonly Segment[])[]): readonly Segment[] | null {
  return items.length <= MOST_ITEMS ? enumerated(items) : items.flatMap(ended);
}

interface Item {
  readonly topic: string;
  readonly said: Said;
}

/** The sentences of each item: a rate goes with what it is a rate of. */
function itemsOf(narration: Narration, section: string, report: (issue: Issue) => void): readonly Item[] {
  const items = new Map<string, Item>();
  const itemOf = new Map<string, string>();
  const step = RUNGS[narration.rung];
  let before: Sentence | null = null;
  for (const indicator of indicatorsOf(narration, section)) {
    const evaluation = evaluationOf(narration, indicator.code);
    if (!evaluation || evaluation.indicator !== indicator) continue;
    const key = itemOf.get(wholeOf(indicator)) ?? indicator.code;
    itemOf.set(indicator.code, key);
    if (!speaksForItself(narration, indicator)) continue;
    const fact = { evaluation, narration };
    const { sentences, sentence } = indicatorSentences(fact, false, step?.[indicator.importance === "must" ? "must" : "may"] === "whole", before);
    before = sentence;
    if (sentences.length === 0) report(leftOut(indicator, evaluation.actual));
    else askForCause(fact, indicator, report);
    if (sentences.length > 0) items.set(key, { topic: items.get(key)?.topic ?? (narration.byCode.get(key)?.topic || indicator.topic), said: [...(items.get(key)?.said ?? []), ...sentences] });
  }
  return [...items.values()];
}

function wholeOf({ denominator, partOf }: Indicator): string {
  return partOf || (parseCodes(denominator)[0]?.[1] ?? "");
}

/** The last stop is the list's to set; a note behind it moves before it: …的86.4%（注：…）； */
function joined(sentences: Said): readonly Segment[] {
  const segments = sentences.flatMap(ended);
  const last = segments.at(-1);
  if (!last || last.source || !/。）?$/u.test(last.text)) return segments;
  const open = last.text.endsWith("。）") ? segments.findLastIndex(({ text }) => text.includes("。（注：")) : -1;
  return [...segments.slice(0, -1), words(last.text.replace(/。(?=）?$)/u, ""))].map((segment, index) => (index === open ? words(segment.text.replace("。（注：", "（注：")) : segment));
}
