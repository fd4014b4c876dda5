import type { ReportKind } from "../../core/indicator/period";
import type { PackParagraph } from "../pack";

const REPORTS: readonly ReportKind[] = ["monthly", "quarterly", "half-year", "annual"];
const IN_YEAR: readonly ReportKind[] = ["monthly", "quarterly", "half-year"];
/** What the year's plan asks of each theme, below the same headings. */
function planned(heading: string, ...sections: readonly string[]): readonly PackParagraph[] {
  return [
    { level: "h2", heading, pattern: "", kinds: ["annual"] },
    ...sections.map((section): PackParagraph => ({ level: "body", pattern: `{#计划 ${section}}`, kinds: ["annual"] })),
  ];
}

/** The monthly report runs its paragraphs on under one heading. */
const SUMMARIES: readonly ReportKind[] = ["quarterly", "half-year", "annual"];

function theme(heading: string, ...patterns: readonly string[]): readonly PackParagraph[] {
  return [
    { level: "h2", heading, pattern: "", kinds: SUMMARIES },
    ...patterns.map((pattern): PackParagraph => ({ level: "body", pattern, kinds: REPORTS })),
  ];
}

export const outline: readonly PackParagraph[] = [
  { level: "title", pattern: "{#单位}{#年}年{#期}重点工作进展情况", kinds: ["monthly"] },
  { level: "title", pattern: "{#单位}{#年}年{#期}工作总结", kinds: ["quarterly"] },
  { level: "title", pattern: "{#单位}{#年}年上半年工作总结及下半年工作打算", kinds: ["half-year"] },
  { level: "title", pattern: "{#单位}{#年}年工作总结及{#下年}年工作打算", kinds: ["annual"] },

  {
    level: "lead",
    pattern: "{#年}年{#期}，[{#领导}，]{#单位}按照年初确定的目标任务开展工作，现将有关情况{#呈 总结}如下：",
    kinds: ["monthly", "quarterly"],
  },
  {
    level: "lead",
    pattern:
      "{#年}年上半年，[{#领导}，]{#单位}围绕思想引领、巾帼建功、家庭文明、维权关爱和组织改革等年度目标任务开展工作，现将有关情况{#呈 总结}如下：",
    kinds: ["half-year"],
  },
  {
    level: "lead",
    pattern: "{#年}年，[{#领导}，]{#单位}围绕思想引领、巾帼建功、家庭文明、维权关爱和组织改革等年度目标任务开展工作，现将有关情况{#呈 总结}如下：",
    kinds: ["annual"],
  },

  { level: "h1", heading: "一、重点工作进展", pattern: "", kinds: ["monthly"] },
  { level: "h1", heading: "一、工作开展情况", pattern: "", kinds: ["quarterly"] },
  { level: "h1", heading: "一、上半年工作开展情况", pattern: "", kinds: ["half-year"] },
  { level: "h1", heading: "一、", pattern: "{#年}年工作开展情况", kinds: ["annual"] },

  {
    level: "body",
    pattern:
      "[当月举办巾帼宣讲{巾帼宣讲.本月}，创建“美丽庭院”{“美丽庭院”创建.本月}。]" +
      "[当月接待妇女群众来信来访来电{信访总量.本月}，调处婚姻家庭纠纷{婚姻家庭纠纷调处.本月}。]",
    kinds: ["monthly"],
  },
  ...theme("（一）强化思想引领", "{#栏目 思想引领}", "{#栏目 宣传}"),
  ...theme("（二）服务妇女就业创业", "{#栏目 巾帼建功}", "{#栏目 家政服务}"),
  ...theme("（三）助力乡村振兴", "{#栏目 乡村振兴}", "{#栏目 美丽庭院}"),
  { level: "body", pattern: "[“美丽庭院”创建方面，{#各单位 “美丽庭院”创建}]", kinds: ["half-year", "annual"] },
  ...theme("（四）推进家庭文明建设", "{#栏目 家庭文明}"),
  ...theme("（五）维护妇女儿童权益", "{#栏目 维权服务}"),
  ...theme("（六）做实关爱帮扶", "{#栏目 关爱帮扶}"),
  ...theme("（七）深化组织改革", "{#栏目 组织改革}", "{#栏目 党建}"),
  ...theme("（八）做好“两规”监测", "{#栏目 两规监测}"),

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
  ...planned("（一）强化思想引领", "思想引领", "宣传"),
  ...planned("（二）服务妇女就业创业", "巾帼建功", "家政服务"),
  ...planned("（三）助力乡村振兴", "乡村振兴", "美丽庭院"),
  ...planned("（四）推进家庭文明建设", "家庭文明"),
  ...planned("（五）维护妇女儿童权益", "维权服务"),
  ...planned("（六）做实关爱帮扶", "关爱帮扶"),
  ...planned("（七）深化组织改革", "组织改革", "党建"),
  ...planned("（八）做好“两规”监测", "两规监测"),

  { level: "closing", pattern: "新的一年，{#单位}将对照目标任务抓好落实，努力完成全年各项工作。", kinds: ["annual"] },
];
