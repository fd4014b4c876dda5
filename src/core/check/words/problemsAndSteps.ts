/**
 * K13: every problem has its next step, and a step that names a problem has one. Told by the words that both share, so only what is plain is
 * told: a step list that is paired with the problems (针对上述问题) and lacks one, a problem none of whose words the plan knows, and the one
 * problem that is left when all others have found a step of their own.
 */
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import type { Span } from "../../read/quantity";
import { answerTo } from "./generalAnswers";
import { leftAlone } from "./leftAlone";
import { placesOf } from "./prose";
import { type Item, problemPartOf, type Steps, topicOf } from "./problemPart";
import { shared, wordPairs } from "./sharedWords";

/** 针对“美丽庭院”创建进度偏慢的问题 */
const AIMED = /针对(?!上述|以上|这些|存在|前述|各|不同|群众|妇女)(?<problem>[^，。；：]{4,30}?)(?:的?问题|的?短板|的?不足|的?差距)/gu;
/** 我们将认真研究，切实加以改进 answers everything in general. */
const GENERAL = /认真研究|加以改进|加以解决|逐项整改|切实解决|认真整改|努力改进|逐一解决/u;
const NAMED = /“[^”]{2,20}”|\d/u;

export const problemsAndSteps: Rule = {
  id: "K13",
  severity: "warning",
  *find(draft) {
    const parts = problemPartOf(draft);
    if (!parts) return;
    const { part, steps } = parts;
    if (!steps) {
      // 今后…继续努力 at the end of the problems is a step, too
      if (part.problems.length > 0 && !draft.coverage.planOnly && !/今后|下一步|将|继续努力|加以改进|认真研究|切实|整改/u.test(part.words)) yield { ...part.head, reason: "problems_unanswered" };
      return;
    }
    if (steps.paired) yield* pairedOff(part.problems, steps.items);
    else {
      const isGeneral = GENERAL.test(steps.words);
      const left = leftAlone(part.problems, steps.items, draft.text);
      const open = part.problems.filter((problem) => problem === left || (!isGeneral && steps.items.length < part.problems.length && !isAnswered(problem, steps) && isUnknownTo(problem, steps.words)));
      for (const { start, end, words } of open) yield { start, end, reason: "problem_unanswered", with: { problem: topicOf(words) }, related: steps.items.map(headOf) };
    }
    yield* aimedAtNothing(draft, part.words);
  },
};

/** Best pairs first; what is left over has no partner. */
function* pairedOff(problems: readonly Item[], steps: readonly Item[]): Iterable<Found> {
  const ofProblems = problems.map(({ words }) => wordPairs(topicOf(words)));
  const ofSteps = steps.map(({ words }) => wordPairs(words));
  const ties = ofProblems.flatMap((problem, p) => ofSteps.map((step, s) => ({ p, s, count: shared(problem, step) }))).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.p - b.p);
  const takenProblems = new Set<number>();
  const takenSteps = new Set<number>();
  for (const { p, s } of ties) {
    if (takenProblems.has(p) || takenSteps.has(s)) continue;
    takenProblems.add(p);
    takenSteps.add(s);
  }
  const bestOf = (p: number): number => Math.max(0, ...ties.filter((tie) => tie.p === p).map(({ count }) => count));
  for (const [p, problem] of problems.entries()) {
    // as many steps as problems: the words may differ, the places answer each other; only a named problem must be named again
    const isOpen = !takenProblems.has(p) && (steps.length < problems.length ? bestOf(p) < 2 : bestOf(p) === 0 && NAMED.test(problem.words));
    if (isOpen) yield { start: problem.start, end: problem.end, reason: "problem_unanswered", with: { problem: topicOf(problem.words) } };
  }
  if (steps.length <= problems.length) return;
  for (const [s, step] of steps.entries()) {
    if (takenSteps.has(s) || problems.some(({ words }) => shared(wordPairs(words), ofSteps[s] ?? new Set()) > 0)) continue;
    yield { start: step.start, end: step.end, reason: "step_unasked", with: { step: topicOf(step.words) } };
  }
}

function isUnknownTo({ words }: Item, plan: string): boolean {
  const known = wordPairs(plan, true);
  const pairs = wordPairs(words, true);
  const name = /“([^”]{3,20})”/u.exec(topicOf(words))?.[1];
  return (pairs.size >= 3 && shared(pairs, known) === 0) || (name !== undefined && !plan.includes(name) && shared(wordPairs(name), known) < wordPairs(name).size / 2);
}

/** Whether one of the steps answers it in general words: 不平衡 by 均衡. */
function isAnswered({ words }: Item, { items, words: plan }: Steps): boolean {
  const answer = answerTo(topicOf(words));
  return answer !== null && (items.length === 0 ? answer(plan) : items.some((step) => answer(topicOf(step.words))));
}

function* aimedAtNothing(draft: Draft, problems: string): Iterable<Found> {
  const known = wordPairs(problems);
  for (const { start, end, found, line } of placesOf(draft, AIMED)) {
    const pairs = wordPairs(found.groups?.["problem"] ?? "");
    if (!line.plan || pairs.size === 0 || shared(pairs, known) > 0) continue;
    yield { start, end, reason: "step_unasked", with: { step: found[0] } };
  }
}

/** Its first clause. */
function headOf({ start, words }: Item): Span {
  return { start, end: start + Math.max(1, words.search(/[，。；]|$/u)) };
}

