/** Words of the page 改提纲 and of how a report is told, loaded with them; this locale is the source. */
import type { Annexing, Detail, Disclosure, Voice } from "../core/indicator/settings";
import type { Field } from "../core/outline/fields";

const FIELDS: Readonly<Record<Field, string>> = {
  actual: "完成值", target: "目标", upper: "目标上限", completion: "完成率", gap: "序时差", remaining: "差额", base: "上年同期", growth: "同比", change: "增减", share: "占比", excess: "超出目标", plan: "下年计划", planUpper: "下年计划上限",
  month: "本月", quarter: "本季", forecast: "预计全年", status: "状态", sentence: "整句话", cause: "原因", measure: "措施", practice: "做法", effect: "成效", stage: "进展", expected: "预计完成",
};

/** By the words of automatic parts. A name holds no colon. */
const AUTOS: Readonly<Record<string, string>> = {
  总况: "总体情况", 问题: "存在的问题", 打算: "下一步打算", 余下: "还差的任务", 计划: "下年计划", 未报: "没有报数的单位", 依据: "目标的依据",
  单位: "单位名称", 领导: "领导和指导单位", 区域: "辖区称谓", 年: "年份", 时: "报告期", 期: "标题里的报告期", 截至: "截至日期", 呈: "汇报或通报", 下年: "下一年", 计划年: "计划年份",
  栏目: "栏目的句子", 分条: "栏目分条写", 各单位: "各单位完成情况", 前三: "前三名单位", 后进: "落后的单位",
};

export const outlineZh = {
  title: "改提纲",
  back: "回到总结",
  count: (kind: string, paragraphs: number) => `${kind}的 ${paragraphs} 段。点开来改，Alt+↑↓ 移动。`,
  none: (kind: string) => `提纲里没有${kind}用的段落。加一段，或换成常用提纲。`,
  addFirst: "加一段",
  empty: "（空的一段）",
  unsaved: "未保存",
  keeps: (paragraphs: number) => `${paragraphs} 段没有保存：去别的页还在，关掉工作簿就没了。`,
  unsavedHere: (paragraphs: number) => `提纲有 ${paragraphs} 段没保存`,
  list: "提纲",
  row: {
    level: "级别",
    heading: "标题",
    pattern: "句式",
    patternHint: "花括号里的会换成数字或文字；方括号里的缺数时整句不写。",
    pinned: "固定用语",
    pinnedHint: "这一段不管句式，总写这些话。",
    unpin: "改回句式",
    kinds: "用在",
    allKinds: "各种报告都用",
    insert: "插入指标",
    closeInsert: "收起列表",
    preview: "现在写出来是",
    previewEmpty: "写几个字，这里就是它在总结里的样子。",
    leftOut: "现在不写这一段：没有数据，或下面没有内容。",
    otherKind: (kind: string) => `${kind}不用这一段。`,
    up: "上移", down: "下移", deeper: "缩进", higher: "升级", remove: "删除", add: "在下面加一段",
  },
  slots: {
    search: "按名称查找",
    none: "没有名称里带这几个字的。",
    whole: "自动写的话",
    noSection: "未分栏目",
    back: (name: string) => `${name}：要哪个数？`,
    backLabel: "回到列表",
    nothing: "现在没有",
    fields: FIELDS,
    autos: AUTOS,
    colon: "：",
  },
  done: {
    moved: "已移动。", saved: "这一段已保存。", added: "已加一段。", removed: (what: string) => `已删除“${what}”。`,
    replaced: (title: string, paragraphs: number) => `提纲已换成“${title}”，${paragraphs} 段。`,
  },
  presets: {
    open: "换成常用提纲",
    for: (kinds: readonly string[]) => `用于${kinds.join("、")}`,
    topic: "写哪个栏目",
    whole: "全部栏目",
    dialogTitle: (title: string) => `换成“${title}”？`,
    dialogText: (kinds: readonly string[], going: number, coming: number) => `${kinds.join("、")}现在用的 ${going} 段会换成 ${coming} 段。别的报告的段落不动，可以撤销。`,
    dialogGoes: "会换掉的段落",
    confirm: "换掉",
  },
  telling: {
    open: "写法",
    title: "这份总结怎么写",
    detail: "篇幅", disclosure: "问题写法", voice: "口吻", budget: "字数上限",
    leaders: "领导单位", leadersHint: "写进导语，如“县委、县政府”。不写就留空", guides: "指导单位", guidesHint: "如“市妇联”。不写就留空", unnamed: "不写",
    budgetHint: "不限就留空",
    budgetWrong: "请填整数，如 3000。",
    details: { brief: "要点", standard: "标准", full: "详细" } satisfies Readonly<Record<Detail, string>>,
    disclosures: { explicit: "明示：写出数字", named: "半明示：只点名称", general: "概括：不点名" } satisfies Readonly<Record<Disclosure, string>>,
    voices: { upward: "上报", inspection: "督查自查", circular: "通报下级", monitoring: "监测" } satisfies Readonly<Record<Voice, string>>,
    done: (what: string, value: string) => `${what}改为“${value}”，按“更新”写进各段。`,
    unlimited: "不限",
    annexDone: (value: string) => `附表改为“${value}”，下次导出时算数。`,
    annex: "附表",
    annexHint: "导出 Word 时附在文后",
    annexes: { attached: "附上", omitted: "不附" } satisfies Readonly<Record<Annexing, string>>,
  },
  wording: {
    open: "换个说法",
    done: "已换一种说法，以后都这样写。",
  },
};

export type OutlineWords = typeof outlineZh;
