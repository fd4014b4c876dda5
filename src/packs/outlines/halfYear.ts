import { BY_UNITS, INDICATORS, PLANS, PROBLEMS, REMAINDER, SECTIONS } from "./commonRows";
import type { OutlinePreset } from "./preset";

/** T2: six months by theme, the indicators, the problems, the second half. */
export const halfYear: OutlinePreset = {
  id: "half-year",
  title: { zh: "半年总结及下半年打算", en: "Half-year summary with the second half’s plan" },
  kinds: ["half-year"],
  rows: [
    { level: "title", pattern: "[{#单位}]{#年}年上半年工作总结及下半年工作打算" },
    { level: "lead", pattern: "{#年}年上半年，[{#领导}，][{#单位}]围绕{各栏目}，抓好年度目标任务落实。现将有关情况{#呈 总结}如下：" },
    { level: "h1", heading: "上半年工作开展情况", pattern: "" },
    SECTIONS,
    ...INDICATORS,
    BY_UNITS,
    ...PROBLEMS,
    { level: "h1", heading: "下半年工作打算", pattern: "" },
    PLANS,
    REMAINDER,
  ],
};
