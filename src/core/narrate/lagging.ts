/**
 * 存在的问题 and 下一步打算, in pairs: every lagging indicator has one problem clause and one next step, in the same order.
 * Told in general, all of them together have one of each. Rule: language.md 4I.
 */
import { STATUSES } from "../evaluate/status";
import type { RegisteredIndicator } from "../indicator/dataset";
import type { Issue, IssueCode } from "../issue";
import { onceFor } from "../onceFor";
import type { Fact } from "./conditions";
import { evaluationOf, indicatorsOf, type Narration } from "./narration";
import { says, unconfirmed } from "./plan/planText";
import { GENERAL } from "./phrases/problem";
import { textOf, words, type Segment } from "./segment";
import { askForCause } from "./section";
import { nextStepClause, problemClause, type Sentence } from "./sentence";

interface Pair {
  readonly indicator: RegisteredIndicator;
  readonly fact: Fact;
  readonly problem: Sentence;
  readonly next: Sentence;
}

/** `section` may be empty: the whole register. */
export function problemsText(narration: Narration, section: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const { pairs, unsaid } = laggingOf(narration, section);
  for (const indicator of unsaid) report(told("confirm_not_started", "warning", indicator));
  if (!inGeneral(narration)) for (const { fact, indicator } of pairs) if (fact.evaluation.completion !== null) askForCause(fact, indicator, report, true);
  if (!inGeneral(narration)) return introduced("对照年度目标任务，还存在以下差距：", pairs.map(({ problem }) => problem.segments));
  for (const { indicator } of pairs) report(told("said_in_general", "info", indicator));
  return pairs.length === 0 ? null : [words(`${GENERAL[when(narration)].problem}。`)];
}

export function nextStepsText(narration: Narration, section: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const { pairs } = laggingOf(narration, section);
  // a plan beside it asks for itself
  if (!says(narration, "计划") && !inGeneral(narration)) for (const { fact, next } of pairs) askToConfirm(fact, next, report);
  if (!inGeneral(narration)) return introduced(says(narration, "问题") ? "针对上述问题，" : "", pairs.map(({ next }) => next.segments));
  return pairs.length === 0 ? null : [words(`${GENERAL[when(narration)].next}。`)];
}

/** 一是 does not open bare; one item alone needs no words before it. Rule: language.md 5.1. */
function introduced(lead: string, items: readonly (readonly Segment[])[]): readonly Segment[] | null {
  const listed = enumerated(items);
  return listed && items.length > 1 && items.length <= ORDINALS.length ? [words(lead), ...listed] : listed;
}

function askToConfirm(fact: Fact, { segments }: Sentence, report: (issue: Issue) => void): void {
  const proposal = segments.find(({ source }) => source?.proposal)?.source?.proposal;
  if (proposal) report(unconfirmed(fact, proposal));
}

/** Self-inspection names what it finds. */
function inGeneral({ dataset, voice }: Narration): boolean {
  return dataset.settings.disclosure === "general" && voice !== "inspection";
}

function when({ year }: Narration): keyof typeof GENERAL {
  return year.passed.yearEnd ? "yearEnd" : "inYear";
}

interface Lagging {
  readonly pairs: readonly Pair[];
  /** 0 so far, and nobody has said that it is not started: the draft keeps silent and asks. */
  readonly unsaid: readonly RegisteredIndicator[];
}

const laggingBySection = onceFor<Narration, Map<string, Lagging>>(() => new Map());

/** Found once for 问题 and 打算. */
function laggingOf(narration: Narration, section: string): Lagging {
  const known = laggingBySection(narration);
  const lagging = known.get(section) ?? laggingAmong(narration, indicatorsOf(narration, section));
  known.set(section, lagging);
  return lagging;
}

function laggingAmong(narration: Narration, indicators: readonly RegisteredIndicator[]): Lagging {
  const [pairs, unsaid]: [Pair[], RegisteredIndicator[]] = [[], []];
  const [problems, nexts]: [Sentence[], Sentence[]] = [[], []];
  for (const indicator of indicators) {
    const evaluation = evaluationOf(narration, indicator.code);
    if (!evaluation || evaluation.indicator !== indicator || indicator.importance === "annex" || !STATUSES[evaluation.status].lagging) continue;
    const fact: Fact = { evaluation, narration };
    const [problem, next] = [problemClause(fact, problems), nextStepClause(fact, nexts)];
    if (!problem || !next) {
      unsaid.push(indicator);
      continue;
    }
    pairs.push({ indicator, fact, problem, next });
    problems.push(problem);
    nexts.push(next);
  }
  return { pairs, unsaid };
}

function told(code: IssueCode, severity: Issue["severity"], indicator: RegisteredIndicator): Issue {
  return { code, severity, where: { table: "tblIndicators", row: indicator.row, column: "actual" }, with: { name: indicator.name } };
}

const ORDINALS = ["一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"] as const;

/** 一是…；二是…。 One item alone has no enumerator; beyond ten the items stand without. Rule: language.md 5.1. */
export function enumerated(items: readonly (readonly Segment[])[]): readonly Segment[] | null {
  const [only] = items;
  if (!only) return null;
  if (items.length === 1) return [...only, words("。")];
  const mark = items.some((item) => textOf(item).includes("。")) ? "。" : "；";
  const numbered = items.length <= ORDINALS.length;
  return items.flatMap((item, index) => [
    words(numbered ? (ORDINALS[index] ?? "") : ""),
    ...item,
    words(index === items.length - 1 ? "。" : mark),
  ]);
}
