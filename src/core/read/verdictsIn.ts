/** Clauses of a report that say a task was done (超额完成200人的年度任务), where its own figures show of which indicator and bear it out. */
import { compareValues } from "../number/round";
import { claimsMore, VERDICT_WORDS, verdictSlot } from "../outline/verdict";
import type { Figure } from "./outlineOf";
import type { ProposedIndicator } from "./proposal";
import type { Span } from "./quantity";

export interface VerdictClause {
  readonly span: Span;
  /** What stands for the whole clause, its target included. */
  readonly slot: string;
}

const CLAUSE_END = /[，。；！？、：）\n\r,;!?:)]/u;
const OF_A_TASK = /(?:任务|目标|计划|指标)(?:任务|数|要求)?$/u;
/** What a slot has no room for, and a number that is none of the figures. */
const UNFIT = /[{}|[\]\\\d０-９]/u;
const LONGEST = 40;

/** @param figures in text order. */
export function verdictsIn(text: string, figures: readonly Figure[]): readonly VerdictClause[] {
  const ofKey = new Map<string, Figure[]>();
  for (const figure of figures) ofKey.set(figure.indicator.key, [...(ofKey.get(figure.indicator.key) ?? []), figure]);
  const clauses: VerdictClause[] = [];
  for (const { index, 0: found } of text.matchAll(VERDICT_WORDS)) {
    const tail = text.slice(index, index + LONGEST);
    const end = tail.search(CLAUSE_END);
    const span = { start: index, end: index + (end < 0 ? tail.length : end) };
    if (index < (clauses.at(-1)?.span.end ?? 0) || !OF_A_TASK.test(text.slice(span.start, span.end))) continue;
    const inside = figures.filter((figure) => figure.span.start < span.end && span.start < figure.span.end);
    const [target = null] = inside;
    const indicator = target ? target.indicator : spokenOf(text, figures, ofKey, index);
    if (inside.length > 1 || !indicator || (target && !(target.use.field === "target" && target.use.end === null && target.span.start >= index + found.length && target.span.end <= span.end))) continue;
    if (!bornOut(ofKey.get(indicator.key) ?? [], indicator, claimsMore(found))) continue;
    const [before, after] = target ? [text.slice(span.start, target.span.start), text.slice(target.span.end, span.end)] : [text.slice(span.start, span.end), ""];
    if (UNFIT.test(before + after) || (target && target.manner === "")) continue;
    clauses.push({ span, slot: verdictSlot({ name: indicator.name, before, manner: target?.manner ?? "", after }) });
  }
  return [...clauses, ...halfways(text, figures, ofKey)].sort((a, b) => a.span.start - b.span.start);
}

const HALFWAY_WORDS = /(?<=[，；、。])(?:基本)?(?:实现|做到|达到)?了?“?(?:时间过半、?任务过半|双过半)”?(?=[，。；])/gu;

/** 实现时间过半、任务过半 behind a figure with a target. */
function halfways(text: string, figures: readonly Figure[], ofKey: ReadonlyMap<string, readonly Figure[]>): readonly VerdictClause[] {
  return [...text.matchAll(HALFWAY_WORDS)].flatMap(({ index, 0: before }): readonly VerdictClause[] => {
    const indicator = spokenOf(text, figures, ofKey, index);
    return indicator ? [{ span: { start: index, end: index + before.length }, slot: verdictSlot({ name: indicator.name, before, manner: "", after: "" }) }] : [];
  });
}

/** Of a clause without a number: what its sentence spoke of last that has a target; behind parts, their whole. */
function spokenOf(text: string, figures: readonly Figure[], ofKey: ReadonlyMap<string, readonly Figure[]>, at: number): ProposedIndicator | null {
  const own = figures.findLast(({ span }) => span.end <= at);
  if (!own || /[。！？\n]/u.test(text.slice(own.span.end, at))) return null;
  const key = own.indicator.partOf !== null && !hasTarget(ofKey.get(own.indicator.key) ?? []) ? own.indicator.partOf : own.indicator.key;
  const said = ofKey.get(key) ?? [];
  return hasTarget(said) ? (said[0]?.indicator ?? null) : null;
}

function hasTarget(figures: readonly Figure[]): boolean {
  return figures.some(({ use }) => use.field === "target" || use.field === "completion");
}

function bornOut(figures: readonly Figure[], { comparator, kind }: ProposedIndicator, more: boolean): boolean {
  const valueOf = (field: "actual" | "target"): number | null => figures.find(({ use }) => use.field === field && use.end === null)?.value ?? null;
  const [actual, target] = [valueOf("actual"), valueOf("target")];
  if (actual === null || target === null || kind === "ratio" || kind === "score" || !(comparator === ">=" || comparator === ">")) return false;
  const by = compareValues(actual, target);
  return more || comparator === ">" ? by > 0 : by >= 0;
}
