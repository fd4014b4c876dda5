import type { OutlinePreset, PresetRow } from "./preset";

/** Heading and the word of `{#状态}`: what stands well, in the order of 总况. */
const STATES: readonly (readonly [string, string])[] = [
  ["已完成的指标", "已完成"],
  ["基本完成的指标", "基本完成"],
  ["达到序时进度的指标", "达到序时进度"],
  ["尚未到期的指标", "尚未到期"],
  ["目标尚未下达的指标", "目标未下达"],
  ["不设年度目标的工作", "不设目标"],
];

/** T6: 指标自查, in the voice of self-inspection, by state; the table goes behind it. */
export const review: OutlinePreset = {
  id: "review",
  title: { zh: "指标自查报告", en: "Self-inspection of the indicators" },
  kinds: ["review"],
  rows: [
    { level: "title", pattern: "[{#单位}]关于{#年}年年度目标任务完成情况的自查报告" },
    { level: "lead", pattern: "[{#单位}]对{#年}年年度目标任务完成情况进行了自查。现将有关情况{#呈 报告}如下：" },
    { level: "h1", heading: "总体情况", pattern: "" },
    { level: "body", pattern: "{#截至}，{#总况}" },
    { level: "h1", heading: "完成情况", pattern: "" },
    ...STATES.flatMap(([heading, word]): readonly PresetRow[] => [{ level: "h2", heading, pattern: "" }, { level: "body", pattern: `{#状态 ${word}}` }]),
    { level: "h1", heading: "滞后指标及原因", pattern: "" },
    { level: "body", pattern: "{#状态 滞后}" },
    { level: "h1", heading: "下一步措施", pattern: "" },
    { level: "body", pattern: "{#打算}" },
  ],
};
