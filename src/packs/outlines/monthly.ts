import { INDICATORS, PLANS, PROBLEMS } from "./commonRows";
import type { OutlinePreset } from "./preset";

/** The months so far in one page: sections with run-in heads, how the indicators stand, what lags and what follows from it. */
export const monthly: OutlinePreset = {
  id: "monthly",
  title: { zh: "月度工作进展", en: "Monthly progress" },
  kinds: ["monthly"],
  rows: [
    { level: "title", pattern: "[{#单位}]{#年}年{#期}重点工作进展情况" },
    { level: "lead", pattern: "{#年}年{#期}，[{#领导}，][{#单位}]围绕{各栏目}，推进年度目标任务。现将有关情况{#呈 报告}如下：" },
    { level: "h1", heading: "工作进展", pattern: "" },
    { each: "section", rows: [{ level: "h2", heading: "{栏目题}。", pattern: "{#栏目 {栏目}}" }] },
    ...INDICATORS,
    ...PROBLEMS,
    { level: "h1", heading: "下一步打算", pattern: "" },
    PLANS,
  ],
};
