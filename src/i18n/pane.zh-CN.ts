/** The pane's words; this locale is the source. Buttons are verbs, and a thing has one name on ribbon, pane, sheet and README. */
import type { StatusGroup } from "../core/evaluate/status";
import type { ReportKind } from "../core/indicator/period";
import type { Source } from "../core/narrate/segment";
import type { Level } from "../core/outline/paragraph";
import { planRule } from "./planRules";

const KINDS: Readonly<Record<ReportKind, string>> = {
  monthly: "月报", quarterly: "季报", "half-year": "半年总结", annual: "年度总结", plan: "计划", review: "自查报告",
};

const GROUPS: Readonly<Record<StatusGroup, string>> = {
  done: "已完成", onSchedule: "正常推进", behind: "需关注", notStarted: "未启动", unmet: "未完成",
  notDue: "未到期", noTarget: "不设目标", pending: "目标未下达", merged: "并入总项", blank: "待补数",
};

const LEVELS: Readonly<Record<Level, string>> = {
  title: "标题", lead: "导语", h1: "一级标题", h2: "二级标题", h3: "三级标题", body: "正文", closing: "结语",
};

const FIELDS: Readonly<Record<Source["field"], string>> = {
  actual: "完成值", target: "年度目标", upper: "目标上限", completion: "完成率", gap: "序时差", remaining: "目标减完成值", base: "上年同期", growth: "同比",
  growthRatio: "上年同期的倍数", change: "比上年同期增减", share: "占总项的比重", excess: "超出目标", plan: "下年计划", planUpper: "下年计划上限", month: "本月数", quarter: "本季数", forecast: "预计全年",
  status: "状态", sentence: "完成值", cause: "原因", measure: "措施", practice: "做法", effect: "成效", stage: "进展", expected: "预计完成",
  count: "按状态数出",
};

/** 1—6月; 1月 */
function months(last: number): string {
  return last === 1 ? "1月" : `1—${last}月`;
}

/** How a number was got: 1—6月合计. */
function origin({ rule, field, month, proposal }: Pick<Source, "rule" | "field" | "proposal"> & { readonly month: number }): string {
  if (proposal) return `${proposal.inputs.map((input) => `上年${input.field === "actual" ? "完成" : "目标"} ${input.text}`).join("，")}，按“${planRule(proposal.rule, "zh")}”`;
  if (field !== "actual") return FIELDS[field];
  switch (rule) {
    case "sum":
      return `${months(month)}合计`;
    case "latest":
      return `${months(month)}中最近一次填报`;
    case "units":
      return `${months(month)}各单位合计`;
    case "rate":
      return `${months(month)}，分子除以分母`;
    case "typed":
      return "手工填写";
    case "count":
      return FIELDS.count;
    case "formula":
    case "proposed":
      return "公式计算";
  }
}

export const paneZh = {
  product: "指标成文",
  common: {
    retry: "重试", close: "关闭", cancel: "取消", back: "返回", undo: "撤销", details: "详情", copyDetails: "复制详情", save: "保存",
    dismiss: "收起提示",
    /** Between two sentences. */
    gap: "",
  },
  doing: {
    reading: "正在读取工作簿…", creating: "正在建立工作表…", saving: "正在写入…", writingReport: "正在生成段落…", undoing: "正在撤销…",
    opening: "正在打开…", period: "正在换报告期…",
  },
  start: {
    promise: "管好一份指标台账，每月填数，一键写成能贴进 Word 的总结。",
    choose: "从哪里开始？",
    useTable: "用我现有的表",
    useTableLine: "指着手里的表，认出来就能用",
    readReport: "读去年的总结",
    readReportLine: "从旧稿里找出指标和句子接着用",
    fromPack: "从指标包新建",
    fromPackLine: "选好要统计的指标，建一份新台账",
    sample: "先看看示例",
    sampleLine: "建一份填好数字的示例台账，单位和数字都是虚构的",
    check: "核对一份写好的稿子",
    checkLine: "只看不写，找出前后不一的数和写错的地方",
    stays: "会在这个工作簿里新增几张工作表，原有内容不动；数据不离开这台电脑。",
    sampleDone: "示例台账已建好。数字可以随便改，看看总结怎么跟着变。",
  },
  broken: {
    title: "台账读不下去",
    text: "这个工作簿里有台账，但缺了必要的表或列。改好后按“重试”。",
  },
  failed: {
    title: "没有打开工作簿",
    unknown: "程序出了没料到的错，工作簿里的内容没有丢。请重试；仍不行请复制“详情”告诉我们。",
    crashed: "面板出了没料到的错，工作簿里的内容没有丢。",
  },
  pack: {
    title: "从指标包新建",
    pack: "指标包",
    year: "年度",
    yearOption: (year: number) => `${year}年`,
    office: "单位名称",
    officeHint: "写在标题和正文里",
    officeExample: "例：××县妇联",
    officeMissing: "请填单位名称，标题和正文里要用。",
    indicators: "指标",
    chosen: (count: number) => `已选 ${count} 项`,
    chosenOf: (count: number, all: number) => `${count}/${all}`,
    search: "按名称查找指标",
    none: "没有名称里带这几个字的指标。",
    noneChosen: "请至少选一项指标。",
    section: (name: string) => `${name}，全选或全不选`,
    needed: (count: number) => `另外带上了 ${count} 项：计算比率和“其中”项要用`,
    create: "建立",
    created: (count: number) => `台账已建好，共 ${count} 项指标。从第一个待填的数开始吧。`,
  },
  frame: {
    overview: "概览", report: "成文", check: "核对",
    period: (year: number, month: number) => `${year}年${months(month)}`,
    periodLabel: "报告期",
    periodHint: "数据累计到哪个月",
    month: (month: number) => `${month}月`,
    periodSet: (year: number, month: number) => `报告期改为${year}年${months(month)}。`,
    menu: "更多",
    issues: (count: number) => (count === 0 ? "问题清单（没有）" : `问题清单（${count}）`),
    reread: "重新读取",
    help: "帮助", about: "关于与版本", privacy: "隐私",
    stale: (count: number) => `${count} 段待更新`,
    readOnly: "工作簿是只读的：可以查看和复制，不能写入。",
    undone: "已撤销。",
    undonePartly: (left: number) => `已撤销；有 ${left} 处在这之后又被改过，没有动。`,
    nothingUndone: "后来都被改过，没有可以撤销的。",
  },
  help: {
    title: "帮助",
    parts: [
      ["填数", "在“概览”里展开一项指标，填本月的数，按回车保存并到下一个待填的。也可以直接在“月度填报”表里填。"],
      ["用自己的表", "选中表里任意一格，在“更多”里按“用我现有的表”。核对各列是什么，按“用这张表”。以后还在自己的表里填数，概览和成文跟着变。"],
      ["成文", "在“成文”里按“生成”，每一段写进“成文”表的一个单元格。数字变了，用到它的段落显示“待更新”，按一下只更新这些段。"],
      ["查来处", "指着段落里的数字，看它来自哪一格；按一下，选中那一格。"],
      ["手改", "表里改过的段落显示“已手改”，更新时不会被覆盖，除非您同意。"],
      ["核对", "稿子转了一圈回来，在“核对”里粘贴或拖进来，看哪些数和台账不一样、前后说法不一。逐处采用或忽略，再复制改好的文字。"],
      ["贴进 Word", "按“复制全文”，到 Word 里粘贴，字体、缩进、行距都是排好的。"],
    ] as readonly (readonly [string, string])[],
  },
  about: {
    title: "关于与版本",
    version: (version: string) => `版本 ${version}`,
    text: "指标成文：管好指标台账，写出工作总结。每一个数都能点回它的单元格。",
  },
  privacy: {
    title: "隐私",
    parts: [
      "数据只在这个工作簿里，不上传、不另存，也不记在浏览器里。",
      "面板除了微软的 Office.js，不向任何地方发请求。",
      "“详情”里只有错误代码和单元格位置，没有表里的内容。",
    ] as readonly string[],
  },
  issues: {
    data: (count: number) => `表里有 ${count} 处要核对`,
    report: (count: number) => `${count} 处没有写进去或要确认`,
    show: "到这一格",
    none: "没有要核对的。",
    fillCause: "去填原因",
    confirmStage: "去确认进展",
    fillValue: "去填数",
    chooseNote: "去挑选",
  },
  overview: {
    total: (count: number) => `${count} 项指标`,
    bar: "指标按状态分布",
    pace: (percent: string) => `序时 ${percent}`,
    group: GROUPS,
    groupRest: "暂不评价",
    groupCount: (name: string, count: number) => `${name} ${count} 项`,
    filters: "按数目筛选",
    toFill: (month: number) => `${month}月待填`,
    lagging: "滞后",
    silent: "未报单位",
    search: "按名称查找",
    found: (count: number) => `找到 ${count} 项`,
    nothingFound: "没有名称里带这几个字的指标。",
    nothingLeft: "本月的数都填齐了。",
    nothingLagging: "没有滞后的指标。",
    nothingSilent: "各单位都报了数，或没有按单位填报的指标。",
    showAll: "看全部指标",
    silentUnits: (month: number, names: readonly string[]) => `${month}月一个数也没有报：${names.join("、")}`,
    empty: "台账里还没有指标。在“指标”表里加一行，这里就会出现。",
    noSection: "未分栏目",
    paceOf: (completion: string, expected: string) => (expected === "" ? `完成 ${completion}` : `完成 ${completion}，序时 ${expected}`),
    needsValue: "待填",
    unsaved: "未保存",
  },
  row: {
    value: (month: number) => `${month}月的数`,
    lastYear: (month: number) => `上年${month}月`,
    noLastYear: "没有",
    hint: "回车保存，到下一个待填的",
    targetHint: "回车保存",
    use: (text: string) => `改填 ${text}`,
    saved: (name: string, month: number, value: string) => `${name}：${month}月填 ${value}。`,
    cleared: (name: string, month: number) => `${name}：${month}月已清空。`,
    allFilled: "本月的数都填齐了。",
    divided: "这项指标按单位填报，请到表里填。",
    computed: "这项比率由其他指标算出，不用填。",
    goToCell: "到表里看",
    cause: "原因", measure: "措施", stage: "进展", practice: "做法", effect: "成效",
    practiceHint: "怎么做的，写进成绩",
    effectHint: "带来什么变化，写进成绩",
    fromUnits: "各单位写的",
    unitWrote: (unit: string, text: string) => `用${unit}写的：${text}`,
    causeHint: "为什么慢，或比上年下降",
    measureHint: "下一步怎么办",
    stageHint: "一句话，或选：",
    stages: ["未启动", "推进中", "已完成"] as readonly string[],
    target: "全年目标",
    targetSaved: (name: string, value: string) => (value === "" ? `${name}：目标已清空。` : `${name}：全年目标填 ${value}。`),
    noteSaved: (name: string, field: string) => `${name}：${field}已保存。`,
    owner: "责任部门", remark: "备注", definition: "口径", cell: "位置",
  },
  report: {
    kind: "报告",
    kinds: KINDS,
    size: (paragraphs: number, characters: number) => `${paragraphs} 段 · ${characters} 字`,
    larger: "大字显示",
    choose: "选几段复制",
    page: "总结的样子",
    level: LEVELS,
    emptyTitle: (kind: string) => `还没有生成${kind}`,
    emptyText: (paragraphs: number, characters: number) => `按“生成”，写出 ${paragraphs} 段、约 ${characters} 字，每段一格，放在“成文”表里。数字都能点回它的单元格，之后可以改、可以更新。`,
    nothingTitle: "没有可写的段落",
    nothingText: "提纲里没有这种报告用的段落。换一种报告，或在提纲里加上。",
    generate: "生成",
    update: (count: number) => `更新 ${count} 段`,
    upToDate: "已是最新",
    copyAll: "复制全文",
    copySome: (count: number) => `复制 ${count} 段`,
    copyOne: "复制这一段",
    chooseAll: "全选",
    chosen: (count: number) => `已选 ${count} 段`,
    chooseOne: (text: string) => `选这一段：${text}`,
    fresh: "最新", stale: "待更新", edited: "已手改", unwritten: "未生成",
    outdated: "数字已变",
    gone: "提纲里已没有，更新时删去",
    asks: (count: number) => `${count} 处要您选`,
    asking: (count: number) => `${count} 段您手改过，新生成的也变了，要您选。`,
    choosePlaces: "去选",
    goneEdited: "提纲里已没有",
    diff: "看差异",
    hideDiff: "收起差异",
    diffEdited: "您改了什么",
    diffEditedHint: "生成的文字 → 您的文字",
    diffNumbers: "数字变了什么",
    diffNumbersHint: "当时生成 → 现在生成",
    diffStale: "更新后会变成",
    removed: "删去：", added: "新增：",
    overwrite: "换成新生成的…",
    overwriteTitle: "换掉您改的这一段？",
    overwriteText: "下面这段您手改过的文字会被新生成的替换。可以撤销。",
    overwriteGoes: "会被换掉的文字",
    overwriteComes: "换成",
    overwriteConfirm: "换掉这一段",
    overwritten: "已换成新生成的文字。",
    toCell: "到单元格",
    origin,
    from: (address: string, how: string) => `=${address}，${how}`,
    lost: "来处的单元格已不在表里",
    written: (count: number) => `已写好 ${count} 段，每段一格。`,
    updated: (count: number) => `已更新 ${count} 段。`,
    unchanged: "没有要更新的。",
    renewed: (count: number) => `其中您手改的 ${count} 段只换了数字。`,
    unplaced: (names: string, more: number) => `${names}${more > 0 ? `和另外 ${more} 个数` : ""}在您改的文字里没有位置，请看一眼。`,
    showPlace: "看这一段",
    asksAgain: "数字刚又变了，请再选一次。",
    chosenPlaces: "已按您选的写好。",
    copied: (count: number) => `已复制 ${count} 段，到 Word 里粘贴即可。`,
    copiedStale: (count: number) => `其中 ${count} 段待更新。`,
    plain: "只要文字（贴进模板，用模板的样式）",
    copiedPlain: (count: number) => `已复制 ${count} 段文字，不带格式，贴到哪里用哪里的样式。`,
    exportWord: "导出 Word",
    exporting: "正在排版 Word 文件…",
    copyRefused: "这里不让写剪贴板。请到“成文”表里选中单元格，按 Ctrl+C 复制。",
  },
};

export type PaneWords = typeof paneZh;
