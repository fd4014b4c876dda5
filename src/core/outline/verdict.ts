/**
 * `{#结论 NAME|超额完成|0|人的年度任务}`: a clause that says a task was done. What stands between the bars is the clause as it was once
 * written, with the manner of its target where it names it; the figures decide whether it may be said again.
 */
export interface Verdict {
  readonly name: string;
  /** 超额完成, or the whole clause where it names no target. */
  readonly before: string;
  /** 写法 of the target; empty where the clause names none. */
  readonly manner: string;
  readonly after: string;
}

/** 超额 claims more than the target, the others that it was reached. Rule: language.md 3.4. */
const DONE = "(?<more>(?:提前)?超额)?(?:提前|全面|圆满|如期|顺利|全部|按时)?完成了?";
export const VERDICT_WORDS = new RegExp(DONE, "gu");
const LEADING = new RegExp(`^${DONE}`, "u");

export function verdictSlot({ name, before, manner, after }: Verdict): string {
  return `{#结论 ${[name, before, ...(manner === "" ? [] : [manner, after])].join("|")}}`;
}

export function parseVerdict(argument: string): Verdict {
  const [name = "", before = "", manner = "", after = ""] = argument.split("|");
  return { name, before, manner, after };
}

/** Whether the words claim more than the target. */
export function claimsMore(words: string): boolean {
  return LEADING.exec(words)?.groups?.["more"] !== undefined;
}

/** 超额完成年度任务 is 完成年度任务: the same without its claim. */
export function plainVerdict(words: string): string {
  return words.replace(LEADING, "完成");
}

/** A fixed phrase of June, true when at least half of the task is done. Rule: DESIGN.md, Promises. */
export const HALFWAY = /^(?:基本)?(?:实现|做到|达到)?了?“?(?:时间过半、?任务过半|双过半)”?$/u;
