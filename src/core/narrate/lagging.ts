/** 存在的问题 and 下一步打算, in pairs: every lagging indicator has one problem clause and one next step, in the same order. */
import { STATUSES } from "../evaluate/status";
import type { RegisteredIndicator } from "../indicator/dataset";
import type { Issue } from "../issue";
import type { Fact } from "./conditions";
import { evaluationOf, type Narration } from "./narration";
import { textOf, words, type Segment } from "./segment";
import { nextStepClause, problemClause } from "./sentence";

interface Pair {
  readonly problem: readonly Segment[];
  readonly next: readonly Segment[];
}

export function problemsText(narration: Narration, report: (issue: Issue) => void): readonly Segment[] | null {
  return enumerated(pairs(narration, report).map(({ problem }) => problem));
}

export function nextStepsText(narration: Narration): readonly Segment[] | null {
  return enumerated(pairs(narration, () => undefined).map(({ next }) => next));
}

function pairs(narration: Narration, report: (issue: Issue) => void): readonly Pair[] {
  return narration.dataset.indicators.flatMap((indicator): readonly Pair[] => {
    const evaluation = evaluationOf(narration, indicator.code);
    if (!evaluation || evaluation.indicator !== indicator || indicator.importance === "annex") return [];
    if (!STATUSES[evaluation.status].lagging) return [];
    const fact: Fact = { evaluation, narration };
    const [problem, next] = [problemClause(fact), nextStepClause(fact)];
    if (problem && next) return [{ problem, next }];
    report(unsaid(indicator));
    return [];
  });
}

/** 0 so far, and nobody has said that it is not started: the draft keeps silent and asks. */
function unsaid(indicator: RegisteredIndicator): Issue {
  return {
    code: "confirm_not_started",
    severity: "warning",
    where: { table: "tblIndicators", row: indicator.row, column: "actual" },
    with: { name: indicator.name },
  };
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
