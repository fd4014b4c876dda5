import type { OutlinePreset } from "./preset";

/** T1: the year, its problems, next year's plan. */
export const annual: OutlinePreset = {
  id: "annual",
  title: { zh: "年度总结及下年计划", en: "Annual summary with next year’s plan" },
  kinds: ["annual"],
  rows: [
    { level: "title", pattern: "[{#单位}]{#年}年工作总结及{#下年}年工作计划" },
    { level: "lead", pattern: "{#年}年，[{#领导}，][{#单位}]围绕{各栏目}，抓好年度目标任务落实。现将全年工作情况和{#下年}年工作计划{#呈 汇报}如下：" },
    { level: "h1", pattern: "{#年}年工作开展情况" },
    { level: "body", pattern: "{#总况}" },
    { each: "section", rows: [{ level: "h2", heading: "{栏目题}", pattern: "" }, { level: "body", pattern: "{#分条 {栏目}}" }] },
    { level: "h1", heading: "存在的问题和改进措施", pattern: "" },
    { level: "body", pattern: "{#问题}" },
    { level: "body", pattern: "{#打算}" },
    { level: "h1", pattern: "{#下年}年工作计划" },
    { each: "section", rows: [{ level: "h2", heading: "{栏目题}", pattern: "" }, { level: "body", pattern: "{#计划 {栏目}}" }] },
    { level: "closing", pattern: "新的一年，[{#单位}]将对照目标任务抓好落实，努力完成全年各项工作。" },
  ],
};
