/** 计划: what the plan year asks for, section by section. A target that nobody gave is listed, so that somebody confirms it. */
import { STATUSES } from "../../evaluate/status";
import type { RegisteredIndicator } from "../../indicator/dataset";
import type { Issue } from "../../issue";
import { isOfKind, type OutlineParagraph } from "../../outline/paragraph";
import { autosOf } from "../../outline/pattern";
import { readOutline } from "../../outline/readOutline";
import { onceFor } from "../../onceFor";
import type { Fact } from "../conditions";
import { isPassed } from "../expectedDay";
import { evaluationOf, indicatorsOf, noteOf, type Narration } from "../narration";
import { words, type Proposal, type Segment } from "../segment";
import { nextStepClause, problemClause } from "../sentence";
import { withoutEnd } from "../terms";
import { planClause } from "./planClause";
import { plannedOf, planYearOf, type Planned, type ReachedRule } from "./planned";

/** More clauses than these do not stand in one sentence. Rule: language.md 5.1. */
const MOST_CLAUSES = 4;
const REACHED: Readonly<Record<string, ReachedRule>> = { 不低于上年完成: "notBelowActual", 不低于上年目标: "notBelowTarget" };

/** `argument`: a section, `|不低于上年完成` behind it where that is the rule; without a section the whole register. */
export function planText(narration: Narration, argument: string, report: (issue: Issue) => void): readonly Segment[] | null {
  const [section = "", rule = ""] = argument.split("|").map((part) => part.trim());
  const reached = (Object.hasOwn(REACHED, rule) ? REACHED[rule] : undefined) ?? "notBelowActual";
  const facts = inPlan(narration, section).flatMap((indicator) => factOf(narration, indicator) ?? []);
  const open = facts.map((fact) => ({ fact, planned: plannedOf(fact, reached) }));
  // a plan by sections is whole: the weakest line of work is not the one that goes without
  return clausesOf(section === "" ? open.filter(({ fact, planned }) => !planned || !isSaid(fact, planned)) : open, sectionsBefore(narration, section), narration, report);
}

/** Every section has a paragraph of its own in the plan; the first one says 全年 for them all. */
function sectionsBefore({ dataset }: Narration, section: string): number {
  return Math.max(0, [...new Set(dataset.indicators.map((indicator) => indicator.section))].indexOf(section));
}

function clausesOf(items: readonly { readonly fact: Fact; readonly planned: Planned | null }[], before: number, narration: Narration, report: (issue: Issue) => void): readonly Segment[] | null {
  const clauses: (readonly Segment[])[] = [];
  for (const { fact, planned } of items) {
    const clause = planned ? planClause(fact, planned, before + clauses.length) : narration.year.passed.yearEnd ? goesOn(fact) : null;
    if (planned?.source.proposal) report(unconfirmed(fact, planned.source.proposal));
    if (clause) clauses.push(clause);
  }
  return sentences(clauses);
}

export function factOf(narration: Narration, { code, row }: RegisteredIndicator): Fact | null {
  const evaluation = evaluationOf(narration, code);
  return evaluation && narration.byCode.get(code)?.row === row ? { evaluation, narration } : null;
}

const SAID_RULES: ReadonlySet<string> = new Set(["remaining", "levelKept", "notBelowTarget"]);

/** At the year's end 打算 speaks of the plan year, too: of what is left, and of the number to reach. */
function isSaid(fact: Fact, { source }: Planned): boolean {
  return fact.narration.year.passed.yearEnd && SAID_RULES.has(source.proposal?.rule ?? "") && isAnswered(fact);
}

/** Whoever reads 打算 need not read the same again beside it. */
export function isAnswered(fact: Fact): boolean {
  return says(fact.narration, "打算") && STATUSES[fact.evaluation.status].lagging && problemClause(fact) !== null && nextStepClause(fact) !== null;
}

export function inPlan(narration: Narration, section: string): readonly RegisteredIndicator[] {
  return indicatorsOf(narration, section).filter(({ importance }) => importance !== "annex");
}

/** a；b；c。 */
export function sentences(clauses: readonly (readonly Segment[])[]): readonly Segment[] | null {
  const last = clauses.length - 1;
  return clauses.length === 0 ? null : clauses.flatMap((clause, index) => [...clause, words(index === last || index % MOST_CLAUSES === MOST_CLAUSES - 1 ? "。" : "；")]);
}

/** Whether the outline of this report has the automatic part, with this argument where one is given. */
export function says({ dataset, kind }: Narration, auto: string, argued?: string): boolean {
  return autosIn(dataset.outline).some(({ paragraph, word, argument }) => word === auto && (argued === undefined || argument === argued) && isOfKind(paragraph, kind));
}

const autosIn = onceFor((outline: readonly OutlineParagraph[]) => readOutline(outline).flatMap(({ paragraph, nodes }) => autosOf(nodes).map(({ word, argument }) => ({ paragraph, word, argument }))));

/** A milestone that is under way goes on; when it will be done is the user's word. */
export function goesOn({ evaluation: { indicator, status }, narration }: Fact): readonly Segment[] | null {
  const note = noteOf(narration, indicator.code);
  if (indicator.kind !== "milestone" || !note || note.stage === "" || note.stage === "已完成" || STATUSES[status].group === "done") return null;
  const expected = isPassed(note.expected, narration) ? "" : withoutEnd(note.expected);
  return [words(`继续推进${indicator.name}${expected ? `，预计${expected}` : ""}`)];
}

export function unconfirmed({ evaluation: { indicator }, narration }: Fact, { rule, inputs }: Proposal): Issue {
  return {
    code: "plan_target_proposed", severity: "warning", where: { table: "tblIndicators", row: narration.byCode.get(indicator.code)?.row ?? 0, column: "target" },
    with: { name: indicator.name, year: planYearOf(narration), rule, inputs: inputs.map(({ text }) => text).join("、") },
  };
}

