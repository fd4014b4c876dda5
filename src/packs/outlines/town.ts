import { PLANS, PROBLEMS } from "./commonRows";
import type { OutlinePreset } from "./preset";

/** T4: a town's or a village's summary: short, section by section, then problems and next steps. */
export const town: OutlinePreset = {
  id: "town",
  title: { zh: "镇村工作总结", en: "Town or village summary" },
  kinds: ["annual", "half-year"],
  rows: [
    { level: "title", pattern: "[{#单位}]{#年}年工作总结", kinds: ["annual"] },
    { level: "title", pattern: "[{#单位}]{#年}年上半年工作总结", kinds: ["half-year"] },
    { level: "lead", pattern: "现将[{#单位}]{#年}年工作情况{#呈 总结}如下：", kinds: ["annual"] },
    { level: "lead", pattern: "现将[{#单位}]{#年}年上半年工作情况{#呈 总结}如下：", kinds: ["half-year"] },
    { each: "section", rows: [{ level: "h1", heading: "{栏目题}", pattern: "" }, { level: "body", pattern: "{#分条 {栏目}}" }] },
    ...PROBLEMS,
    { level: "h1", heading: "下一步工作打算", pattern: "" },
    PLANS,
  ],
};
