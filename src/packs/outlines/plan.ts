import type { OutlinePreset } from "./preset";

/** T3: the plan alone. No achievements, no closing. */
export const plan: OutlinePreset = {
  id: "plan",
  title: { zh: "工作计划", en: "Plan" },
  kinds: ["plan"],
  rows: [
    { level: "title", pattern: "[{#单位}]{#计划年}年工作计划" },
    { level: "lead", pattern: "{#计划年}年，[{#单位}]将[{#领导}，]围绕{各栏目}，抓好以下目标任务：" },
    { each: "section", rows: [{ level: "h1", heading: "{栏目题}", pattern: "" }, { level: "body", pattern: "{#计划 {栏目}}" }] },
  ],
};
