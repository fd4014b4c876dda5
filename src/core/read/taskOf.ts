/** 任务, 完成 and 完成率 of one thing: to which row before it a number belongs that says how much was asked for, done, or done of it. */
import { roundHalfUp } from "../number/round";
import { cellValueOf, rowUnitOf } from "./cellValue";
import type { ProposedIndicator, Use } from "./proposal";
import type { Quantity } from "./quantity";
import type { Reading } from "./readReport";

export type Row = Pick<ProposedIndicator, "key" | "unit" | "partOf" | "kind"> & { readonly uses: readonly Use[] };

export interface Task<R extends Row> {
  readonly draft: R;
  readonly field: Extract<Use["field"], "actual" | "target" | "completion">;
}

/** How far apart target, actual and rate of one thing stand at most. */
const WITHIN = 40;
/** Numbers of other things that may stand between: what it covered, its parts. */
const LOOKED_BACK = 8;
const DONE = /^(?:实际|已|累计|目前|截至目前|现|共)*(?:完成|创建|实现|建成|落实|达标|达到)?(?:了|达标)*[^，。；]{0,6}$/u;
/** 承接的9项实事，已完成5项: the thing itself stands between. */
const DONE_OF_IT = /^(?:实际|已经|已|目前已|目前|截至目前|现已)(?:完成|办结|建成|实现|落实)[^，。；]{0,4}$/u;
const TASK = /(?:任务|目标|计划|指标|预算)[^，。；]{0,4}$/u;
/** 超额完成50户的年度任务 */
const TASK_BEHIND = /^%?的?(?:年度|全年|年初)?(?:目标|计划)?(?:任务|目标|计划)/u;
const CLAIMED = /(?:完成|达到|占|高于|超过)/u;
const DONE_RATE = /(?:完成率|完成(?:了)?[^，。；]{0,8}(?:任务|目标|计划|预算)[^，。；]{0,3}的?|占[^，。；]{0,8}(?:任务|目标|计划|预算)[^，。；]{0,3}的?|[^，。；]{0,2}的)$/u;
const RATE_BEFORE_TASK = /完成率(?:为|达|达到)?$/u;
/** 完成率104%（任务900人） */
const TASK_IN_BRACKET = /^（(?:年度|全年)?(?:目标|计划)?(?:任务|目标|计划|指标)(?:数|为)?$/u;

export function taskOf<R extends Row>(reading: Reading, index: number, draftAt: (quantity: number) => R | undefined, draftOf: (key: string) => R | undefined): Task<R> | null {
  const { text, quantities } = reading;
  const own = quantities[index];
  const before = quantities[index - 1];
  const last = draftAt(index - 1);
  if (!own || !before || !last || own.second !== null || before.second !== null || before.line !== own.line) return null;
  const between = text.slice(before.unitEnd, own.written.start);
  if (/[。！？\n]/u.test(between)) return null;
  if (own.kind === "target") {
    const clause = between.split(/[，；]/u).at(-1) ?? "";
    const claimed = CLAIMED.test(clause) && (TASK.test(clause) || TASK_BEHIND.test(text.slice(own.unitEnd, own.unitEnd + WITHIN)));
    if (!claimed && !TASK_IN_BRACKET.test(between)) return null;
    const draft = spokenOf(reading, index, draftAt, draftOf);
    return draft ? { draft, field: "target" } : null;
  }
  const words = between.replace(/^[，,；;、（(）)]/u, "");
  if (own.measure === "%" && own.kind === "rate") {
    const next = RATE_BEFORE_TASK.test(between) ? askedBehind(reading, index) : null;
    const spoken = next === null ? undefined : spokenOf(reading, index, draftAt, draftOf, next);
    if (spoken && next !== null && isQuotient(quantities, spoken, quantities[next], own)) return { draft: spoken, field: "completion" };
  }
  if (own.start - before.unitEnd > WITHIN) return null;
  if (rowUnitOf(own).unit === last.unit && own.parent === null && before.kind === "target" && has(last, "target") && !has(last, "actual") && isDone(words)) return { draft: last, field: "actual" };
  const target = quantities[last.uses.find(({ field }) => field === "target")?.quantity ?? -1];
  if (own.measure === "%" && own.kind === "rate" && target && has(last, "actual") && DONE_RATE.test(words) && isQuotient(quantities, last, target, own)) return { draft: last, field: "completion" };
  return null;
}

function isDone(words: string): boolean {
  const last = words.split(/[，,]/u).at(-1) ?? "";
  return DONE.test(words) || (last !== words && DONE_OF_IT.test(last));
}

function has({ uses }: Row, field: Use["field"]): boolean {
  return uses.some((use) => use.field === field);
}

/** Index of the task that stands in a bracket behind a rate; null without one. */
function askedBehind({ text, quantities }: Reading, index: number): number | null {
  const [own, next] = [quantities[index], quantities[index + 1]];
  return own && next?.kind === "target" && next.second === null && TASK_IN_BRACKET.test(text.slice(own.unitEnd, next.written.start)) ? index + 1 : null;
}

/**
 * What the sentence has counted in the task's unit and asked nothing of yet, parts through their whole: the one of which the rate beside the
 * task is true, else the nearest. @param asked index of the task, which may stand behind the rate at `index`.
 */
function spokenOf<R extends Row>({ text, quantities }: Reading, index: number, draftAt: (quantity: number) => R | undefined, draftOf: (key: string) => R | undefined, asked = index): R | undefined {
  const task = quantities[asked];
  if (!task) return undefined;
  const found: R[] = [];
  for (let at = index - 1; at >= Math.max(0, index - LOOKED_BACK) && quantities[at]?.line === task.line; at -= 1) {
    if (/[。！？\n]/u.test(text.slice(quantities[at]?.unitEnd ?? 0, quantities[at + 1]?.written.start))) break;
    let draft = draftAt(at);
    for (let whole = draft; whole; whole = whole.partOf === null ? undefined : draftOf(whole.partOf)) draft = whole;
    if (draft && !found.includes(draft) && draft.unit === rowUnitOf(task).unit && has(draft, "actual") && !has(draft, "target")) found.push(draft);
  }
  const rate = asked === index ? quantities[index + 1] : quantities[index];
  return found.find((draft) => rate?.measure === "%" && rate.line === task.line && isQuotient(quantities, draft, task, rate)) ?? found[0];
}

/** Whether the printed rate is the quotient of the printed numbers; else it is a figure of its own, and the checker's business. */
function isQuotient(quantities: readonly Quantity[], { uses }: Row, task: Quantity | undefined, rate: Quantity): boolean {
  const valueOf = (quantity: Quantity | undefined): number | null => (quantity?.value == null || quantity.hedge !== "" ? null : cellValueOf(quantity.value, quantity));
  const [actual, target] = [valueOf(quantities[uses.find(({ field }) => field === "actual")?.quantity ?? -1]), valueOf(task)];
  if (actual === null || !target || rate.value === null) return false;
  const decimals = (/[.．](\d+)/u.exec(rate.text)?.[1] ?? "").length;
  return roundHalfUp((actual / target) * 100, decimals) === rate.value;
}
