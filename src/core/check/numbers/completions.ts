/** A completion rate with the result and the target that its own words name. Rules: language.md 3.3, 4B, 6.6. */
import { beforeIn, earlier, isAlike, isCount, isOfOneKind, isRate, next, previous, type Term } from "./terms";
import { COMPLETION_LEAD, COMPLETION_RATE, DISTANCE_LEAD, DONE_LEAD, TARGET_LEAD } from "./words";

export interface Completion {
  readonly rate: Term;
  readonly result: Term;
  readonly target: Term;
  /** All that may be meant: the rate is wrong only when none of them gives it. */
  readonly others: readonly { readonly result: Term; readonly target: Term }[];
}

export function isCompletion(term: Term): boolean {
  if (!isRate(term)) return false;
  const [first] = rateList(term);
  return first !== undefined && first !== term ? isCompletion(first) : (COMPLETION_LEAD.test(term.before) || COMPLETION_RATE.test(term.before) || targetWithin(term) !== null || followsTarget(term));
}

/** 任务8000人，已筛查6320人，完成79%. */
function followsTarget(rate: Term): boolean {
  return /^(?:已|共|累计|仅|只)?完成(?:了)?$/u.test(rate.lead) && beforeIn(rate, 3).some((one) => isCount(one) && isTarget(one));
}

/** 完成全年任务120家的55.8%, 完成调整后目标任务（3600名）的86.4%, 完成全年2000万元目标任务的64.3%. */
function targetWithin(term: Term): Term | null {
  const within = previous(term);
  if (!within || !isCount(within)) return null;
  if (TASK_BEHIND.test(term.before)) return /(?:完成|占|为|达到?)[^，。；]{0,10}$/u.test(within.before) ? within : null;
  if (!/^(?:）|左右)?(?:的|）的)(?:比例为)?$/u.test(term.before)) return null;
  return COMPLETION_LEAD.test(within.before.replace(/[（：]$/u, "").replace(/(?:为|的)$/u, "")) ? within : null;
}

const TASK_BEHIND = /^的?(?:全年|年度|年初|既定)?(?:目标任务|任务目标|目标|任务|计划)(?:任务|数|总数)?的$/u;

export function isTarget(term: Term): boolean {
  const following = next(term);
  if (following && isRate(following) && targetWithin(following) === term) return true;
  return isCount(term) && term.printed !== null && !DISTANCE_LEAD.test(term.lead) && (isTaskAfter(term) || (TARGET_LEAD.test(term.lead) && !DONE_LEAD.test(term.lead)) || /(?:目标任务|目标|任务|计划)(?:为|是)?：[^，。；：]{0,14}$/u.test(term.before) || (/（$/u.test(term.before) && TARGET_LEAD.test(term.before.slice(0, -1))));
}

/** 260名的任务. */
function isTaskAfter({ after }: Term): boolean {
  return /^的(?:全年|年度|年初)?(?:[^，。；]{0,4})(?:目标|任务|计划)/u.test(after);
}

export function completionOf(rate: Term): Completion | null {
  if (!isCompletion(rate)) return null;
  const list = rateList(rate);
  const within = targetWithin(rate);
  const before = beforeIn(list[0] ?? rate).filter((one) => isCount(one) && one.printed !== null && !isCountOfChange(one));
  const said = within ? [within] : [...before.filter(isTarget), ...behind(rate)];
  const targets = said.length > 0 || !COMPLETION_LEAD.test((list[0] ?? rate).before) ? said : targetsBefore(list[0] ?? rate);
  // 完工14个、2016户，分别占年度计划的77.8%和82%: each of its own target
  if (list.length > 1 && said.length === 0 && before.slice(0, list.length).some((one) => !targets.some((target) => isAlike(target, one)))) return null;
  const isResult = (one: Term): boolean => one !== within && !isTarget(one) && targets.some((target) => isOfOneKind(one, target));
  const earlierResults = before.filter(isResult);
  const results = earlierResults.length > 0 ? earlierResults : resultBehind(rate).filter(isResult);
  // two rates of 分别 are of the last two results, in their order
  const result = list.length > 1 ? results[list.length - 1 - list.indexOf(rate)] : results[0];
  const target = result && targets.find((one) => isOfOneKind(one, result));
  if (!result || !target || (list.length > 1 && results.length < list.length)) return null;
  const others = list.length > 1 ? [{ result, target }] : results.flatMap((one) => targets.filter((two) => isOfOneKind(one, two)).map((two) => ({ result: one, target: two })));
  return { rate, result, target, others };
}

/** 年度计划改造18个。…累计完工14个，占年度计划的77.8%: of its paragraph, where each measure has but one. */
function targetsBefore(rate: Term): readonly Term[] {
  const targets = earlier(rate, 12).filter((one) => isCount(one) && isTarget(one));
  return targets.filter((one) => targets.every((other) => other === one || !isAlike(other, one)));
}

/** 较上年增加87人次 is no result. */
function isCountOfChange({ lead }: Term): boolean {
  return /(?:增加|增长|减少|下降|超额?|超出|多|少|差|剩余|增|减)(?:了)?$/u.test(lead) || /上年|去年|同期/u.test(lead);
}

/** 完成全年任务1200人的55.8%，已培训670人. */
function resultBehind(rate: Term): readonly Term[] {
  const following = next(rate);
  return following && isCount(following) && following.printed !== null && /^[，（](?:目前|截至目前|实际)?(?:已|共|累计|实际|现已)/u.test(following.before) && !isCountOfChange(following) ? [following] : [];
}

/** 42%（目标600户）. */
function behind(rate: Term): readonly Term[] {
  const following = next(rate);
  return following && /^（/u.test(following.before) && isTarget(following) ? [following] : [];
}

/** 分别完成年度任务的92.5%和105%. */
function rateList(rate: Term): readonly Term[] {
  let first = rate;
  for (let one = previous(first); one && isRate(one) && /^[、和与及]$/u.test(first.before); one = previous(first)) first = one;
  if (!/分别/u.test(first.before)) return [rate];
  const list = [first];
  for (let one = next(first); one && isRate(one) && /^[、和与及]$/u.test(one.before); one = next(one)) list.push(one);
  return list;
}
