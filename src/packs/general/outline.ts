import type { ReportKind } from "../../core/indicator/period";
import type { PackParagraph } from "../pack";

const REPORTS: readonly ReportKind[] = ["monthly", "quarterly", "half-year", "annual"];
const SUMMARIES: readonly ReportKind[] = ["quarterly", "half-year", "annual"];

const IN_YEAR: readonly ReportKind[] = ["monthly", "quarterly", "half-year"];

/** What the year's plan asks of each part. */
function planned(heading: string, ...sections: readonly string[]): readonly PackParagraph[] {
  return [
    { level: "h2", heading, pattern: "", kinds: ["annual"] },
    ...sections.map((section): PackParagraph => ({ level: "body", pattern: `{#计划 ${section}}`, kinds: ["annual"] })),
  ];
}

function theme(heading: string, pattern: string): readonly PackParagraph[] {
  return [
    { level: "h2", heading, pattern: "", kinds: SUMMARIES },
    { level: "body", pattern, kinds: REPORTS },
  ];
}

export const outline: readonly PackParagraph[] = [
  { level: "title", pattern: "{#单位}{#年}年{#期}工作情况", kinds: ["monthly"] },
  { level: "title", pattern: "{#单位}{#年}年{#期}工作总结", kinds: ["quarterly"] },
  { level: "title", pattern: "{#单位}{#年}年上半年工作总结及下半年工作打算", kinds: ["half-year"] },
  { level: "title", pattern: "{#单位}{#年}年工作总结及{#下年}年工作打算", kinds: ["annual"] },

  {
    level: "lead",
    pattern: "{#年}年{#期}，[{#领导}，]{#单位}按照年初确定的目标任务开展工作，现将有关情况{#呈 总结}如下：",
    kinds: ["monthly", "quarterly"],
  },
  { level: "lead", pattern: "{#年}年上半年，[{#领导}，]{#单位}按照年初确定的目标任务开展工作，现将有关情况{#呈 总结}如下：", kinds: ["half-year"] },
  { level: "lead", pattern: "{#年}年，[{#领导}，]{#单位}按照年初确定的目标任务开展工作，现将有关情况{#呈 总结}如下：", kinds: ["annual"] },

  { level: "h1", heading: "一、工作开展情况", pattern: "", kinds: REPORTS },
  ...theme("（一）推进年度重点任务", "{#栏目 重点工作}"),
  ...theme("（二）做好服务群众工作", "{#栏目 服务群众}"),
  ...theme("（三）抓好会议培训和信息宣传", "{#栏目 会议培训}{#栏目 信息宣传}"),
  ...theme("（四）抓实党建和综合保障", "{#栏目 党建}{#栏目 综合保障}"),

  { level: "h1", heading: "二、指标完成情况", pattern: "", kinds: REPORTS },
  { level: "body", pattern: "{#总况}", kinds: REPORTS },

  { level: "h1", heading: "三、存在的问题", pattern: "", kinds: IN_YEAR },
  { level: "h1", heading: "三、存在的问题和改进措施", pattern: "", kinds: ["annual"] },
  { level: "body", pattern: "{#问题}", kinds: REPORTS },
  { level: "body", pattern: "{#打算}", kinds: ["annual"] },

  { level: "h1", heading: "四、下一步打算", pattern: "", kinds: ["monthly", "quarterly"] },
  { level: "h1", heading: "四、下半年工作打算", pattern: "", kinds: ["half-year"] },
  { level: "h1", heading: "四、", pattern: "{#下年}年工作打算", kinds: ["annual"] },
  { level: "body", pattern: "{#打算}", kinds: IN_YEAR },
  ...planned("（一）推进年度重点任务", "重点工作"),
  ...planned("（二）做好服务群众工作", "服务群众"),
  ...planned("（三）抓好会议培训和信息宣传", "会议培训", "信息宣传"),
  ...planned("（四）抓实党建和综合保障", "党建", "综合保障"),

  { level: "closing", pattern: "新的一年，{#单位}将对照目标任务抓好落实，努力完成全年各项工作。", kinds: ["annual"] },
];
