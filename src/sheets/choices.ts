/** The words that stand in cells for the domain's codes. Reading accepts both languages whatever the sheet's. */
import { STATUS_WORDS } from "../core/narrate/phrases/statusWords";
import type { Status } from "../core/evaluate/status";
import { both, LANGUAGES, type SheetLanguage, type Words } from "./language";

export const CHOICES = {
  kind: {
    flow: both("累加", "Flow"),
    cumulative: both("累计", "Cumulative"),
    stock: both("时点", "Stock"),
    ratio: both("比率", "Ratio"),
    score: both("得分", "Score"),
    milestone: both("节点", "Milestone"),
  },
  comparator: {
    ">=": both("≥", "≥"),
    ">": both("＞", ">"),
    "<=": both("≤", "≤"),
    "<": both("＜", "<"),
    "~": both("≈", "≈"),
    range: both("区间", "Range"),
  },
  direction: { more: both("多好", "More is better"), less: both("少好", "Less is better"), none: both("不评价", "Neutral") },
  targetState: {
    set: both("有目标", "Set"),
    none: both("不设目标", "None"),
    pending: both("未下达", "Not issued"),
    merged: both("并入总项", "In total"),
  },
  monthTotal: { sum: both("相加", "Sum"), latest: both("取最新", "Latest"), recompute: both("重算", "Recompute"), none: both("不合计", "No total") },
  unitTotal: { sum: both("相加", "Sum"), latest: both("取最新", "Latest"), recompute: both("重算", "Recompute"), none: both("不合计", "No total") },
  pacing: {
    month: both("按月", "By month"),
    day: both("按日", "By day"),
    session: both("按期次", "By session"),
    node: both("按节点", "By node"),
    none: both("不适用", "None"),
  },
  importance: { must: both("必写", "Must"), may: both("可写", "May"), annex: both("附表", "Annex") },
  writing: { exact: both("精确", "Exact"), wan: both("万", "Ten thousands"), approximate: both("约数", "Rounded") },
  yesNo: { yes: both("是", "Yes"), no: both("否", "No") },
  scope: { quarter: both("季度", "Quarter"), year: both("年度", "Year"), plan: both("规划期", "Plan period") },
  grade: { base: both("基本", "Base"), stretch: both("争取", "Stretch") },
  level: {
    title: both("标题", "Title"),
    lead: both("导语", "Lead"),
    h1: both("一级标题", "Heading 1"),
    h2: both("二级标题", "Heading 2"),
    h3: both("三级标题", "Heading 3"),
    body: both("正文", "Body"),
    closing: both("结语", "Closing"),
  },
  reportKind: {
    monthly: both("月报", "Monthly"),
    quarterly: both("季报", "Quarterly"),
    "half-year": both("半年", "Half-year"),
    annual: both("年度", "Annual"),
    plan: both("计划", "Plan"),
    review: both("自查", "Review"),
  },
  voice: {
    upward: both("上报", "To superiors"),
    inspection: both("督查自查", "Self-inspection"),
    circular: both("通报下级", "To subordinates"),
    monitoring: both("监测", "Monitoring"),
  },
  detail: { brief: both("要点", "Brief"), standard: both("标准", "Standard"), full: both("详细", "Full") },
  disclosure: { explicit: both("明示", "With figures"), named: both("半明示", "By name"), general: both("概括", "In general") },
  annex: { attached: both("附上", "Attached"), omitted: both("不附", "Left out") },
  reportState: { fresh: both("最新", "Up to date"), stale: both("待更新", "Out of date"), edited: both("已手改", "Edited by hand") },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Words>>>>;

export type Choice = keyof typeof CHOICES;
export type ChoiceKey<C extends Choice> = keyof (typeof CHOICES)[C] & string;

const STATUS_EN: Readonly<Record<Status, string>> = {
  early: "Done early", ahead: "Ahead", onSchedule: "On schedule", nearSchedule: "Nearly on schedule", slight: "Slightly behind",
  behind: "Behind", severe: "Far behind", nothing: "No progress", farExceeded: "Far exceeded", exceeded: "Exceeded", met: "Met",
  nearly: "Nearly met", most: "Close", half: "Short", little: "Far short", none: "Not done", rateMet: "Target met", rateNear: "Near target",
  rateShort: "Below target", withinLimit: "Within limit", overLimit: "Over limit", notDue: "Not due", underWay: "Under way",
  noTarget: "No target", targetPending: "Target not issued", merged: "In total", targetBlank: "Target missing", blank: "Value missing",
};

export function statusWord(status: Status, language: SheetLanguage): string {
  return language === "zh" ? STATUS_WORDS[status] : STATUS_EN[status];
}

export function wordOf<C extends Choice>(choice: C, key: ChoiceKey<C>, language: SheetLanguage): string {
  const words: Readonly<Record<string, Words>> = CHOICES[choice];
  return words[key]?.[language] ?? "";
}

export function wordsOf(choice: Choice, language: SheetLanguage): readonly string[] {
  return Object.values<Words>(CHOICES[choice]).map((words) => words[language]);
}

/** Full-width forms, blanks and letter case make no difference. */
export function keyOf<C extends Choice>(choice: C, text: string): ChoiceKey<C> | null {
  const asked = plain(text);
  for (const [key, words] of Object.entries<Words>(CHOICES[choice])) {
    if (LANGUAGES.some((language) => plain(words[language]) === asked)) return key as ChoiceKey<C>;
  }
  return null;
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}
