import type { PlanRule } from "../core/narrate/segment";

/** By which rule a target of next year was proposed. */
const WORDS: Readonly<Record<PlanRule, { readonly zh: string; readonly en: string }>> = {
  notAboveActual: { zh: "不高于上年实际", en: "not above last year's result" },
  limitKept: { zh: "控制目标不变", en: "limit kept" },
  levelKept: { zh: "沿用上年目标", en: "last year's target kept" },
  yearOpen: { zh: "年度未结束，沿用本年目标", en: "year not over, this year's target kept" },
  remaining: { zh: "完成剩余任务", en: "what is left to do" },
  notBelowActual: { zh: "不低于上年完成", en: "not below last year's result" },
  notBelowTarget: { zh: "不低于上年目标", en: "not below last year's target" },
};

export function planRule(rule: unknown, language: "zh" | "en"): string {
  return Object.hasOwn(WORDS, String(rule)) ? WORDS[rule as PlanRule][language] : "";
}
