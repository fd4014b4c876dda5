import { BY_UNITS, SECTIONS } from "./commonRows";
import type { OutlinePreset } from "./preset";

/** T5: one section of the register, or all of it, as a report on its own. 做法 and 成效 stand in the sentences; 组织领导 is for the user to add. */
export const topic: OutlinePreset = {
  id: "topic",
  title: { zh: "专题报告", en: "Report on one topic" },
  kinds: ["annual", "half-year", "quarterly", "monthly"],
  rows: [
    { level: "title", pattern: "[{#单位}]关于{#年}年{专题}工作情况的报告", kinds: ["annual", "monthly"] },
    { level: "title", pattern: "[{#单位}]关于{#年}年{#期}{专题}工作情况的报告", kinds: ["half-year", "quarterly"] },
    { level: "lead", pattern: "{#年}年{#期}，[{#领导}，][{#单位}][根据{#依据 {专栏}}，]推进{专题}工作。现将有关情况{#呈 报告}如下：" },
    { level: "h1", heading: "工作情况", pattern: "" },
    SECTIONS,
    BY_UNITS,
    { level: "h1", heading: "存在的不足", pattern: "" },
    { level: "body", pattern: "{#问题 {专栏}}" },
    { level: "h1", heading: "下一步工作", pattern: "" },
    { level: "body", pattern: "{#打算 {专栏}}" },
    { level: "closing", pattern: "特此报告。" },
  ],
};
