import { BY_UNITS, INDICATORS, PLANS, PROBLEMS, REMAINDER, SECTIONS } from "./commonRows";
import type { OutlinePreset } from "./preset";

/** The quarters so far: as the half-year report, with what the rest of the year still has to bring. */
export const quarterly: OutlinePreset = {
  id: "quarterly",
  title: { zh: "季度工作总结", en: "Quarterly summary" },
  kinds: ["quarterly"],
  rows: [
    { level: "title", pattern: "[{#单位}]{#年}年{#期}工作总结" },
    { level: "lead", pattern: "{#年}年{#期}，[{#领导}，][{#单位}]围绕{各栏目}，抓好年度目标任务落实。现将有关情况{#呈 总结}如下：" },
    { level: "h1", heading: "工作开展情况", pattern: "" },
    SECTIONS,
    ...INDICATORS,
    BY_UNITS,
    ...PROBLEMS,
    { level: "h1", heading: "下一步工作打算", pattern: "" },
    PLANS,
    REMAINDER,
  ],
};
