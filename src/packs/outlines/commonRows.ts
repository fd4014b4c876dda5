/** Rows that the reports within a year have in common, in the order in which they stand there. */
import type { PresetRow } from "./preset";

export const SECTIONS: PresetRow = { each: "section", rows: [{ level: "h2", heading: "{栏目题}", pattern: "" }, { level: "body", pattern: "{#栏目 {栏目}}" }] };

export const INDICATORS: readonly PresetRow[] = [
  { level: "h1", heading: "指标完成情况", pattern: "" },
  { level: "body", pattern: "{#总况}" },
];

export const BY_UNITS: PresetRow = { each: "byUnits", rows: [{ level: "body", pattern: "[{指标}方面，{#各单位 {编码}}]" }] };

export const PROBLEMS: readonly PresetRow[] = [
  { level: "h1", heading: "存在的问题", pattern: "" },
  { level: "body", pattern: "{#问题}" },
];

export const PLANS: PresetRow = { level: "body", pattern: "{#打算}" };

/** What the rest of the year still has to bring. */
export const REMAINDER: PresetRow = { level: "body", pattern: "[对照年度目标任务，{#余下}]" };
