/** The rows of tblSettings: what each means, where its value comes from, and the rows that formulas look up. */
import { STATUSES, type Status } from "../core/evaluate/status";
import { USUAL_BANDS, USUAL_WORDING, type Bands, type WordingLimits } from "../core/indicator/settings";
import type { FormulaScope } from "./formulaScope";
import { both, type Words } from "./language";

export interface SettingRow {
  readonly key: string;
  readonly name: Words;
  readonly note: Words;
  /** A cell that the workbook computes. */
  readonly formula?: (f: FormulaScope) => string;
  /** The value a new workbook has; text and dates are given by the maker of the workbook. */
  readonly usual?: number;
}

export function statusKey(status: Status): string {
  return `status.${status}`;
}

const PERIOD_ROWS: readonly SettingRow[] = [
  { key: "schema", name: both("版本", "Schema"), note: both("工作簿结构的版本，勿改", "Version of the workbook's structure; leave as it is") },
  { key: "office", name: both("填报单位", "Office"), note: both("出现在标题和落款中", "Stands in titles and signatures") },
  { key: "leaders", name: both("领导单位", "Led by"), note: both("如：县委、县政府；写进导语“在…领导下”，可不填", "Such as 县委、县政府; named in the first words of a report; may be empty") },
  { key: "guides", name: both("指导单位", "Guided by"), note: both("如：市妇联；写进导语“在…指导下”，可不填", "Such as 市妇联; named in the first words of a report; may be empty") },
  { key: "region", name: both("辖区称谓", "Region"), note: both("如：全县、全市；可不填", "Such as 全县; may be empty") },
  { key: "reporters", name: both("下级单位统称", "Units below"), note: both("如：镇（街道）", "Such as 镇（街道）") },
  { key: "period", name: both("报告期", "Report period"), note: both("年-月，数据累计到该月：2026-06", "Year-month; figures run to that month: 2026-06") },
  { key: "cutoff", name: both("数据截止日", "Data to"), note: both("数据统计到哪一天；可早于报告期末", "The last day the figures cover; may be before the period's end") },
  { key: "writtenOn", name: both("成文日", "Written on"), note: both("落款日期；可不填", "Date of the signature; may be empty") },
  { key: "fullMonthFrom", name: both("满月起算日", "Full month from"), note: both("截止日到这一天，当月按整月计算序时进度", "From this day on, a month counts as full"), usual: 20 },
  { key: "voice", name: both("口吻", "Voice"), note: both("上报、督查自查、通报下级、监测", "To superiors, self-inspection, to subordinates, monitoring") },
  { key: "detail", name: both("篇幅", "Detail"), note: both("要点、标准、详细", "Brief, standard, full") },
  { key: "budget", name: both("字数上限", "Characters at most"), note: both("全文不超过多少字；可不填", "Of the whole text; may be empty") },
  { key: "disclosure", name: both("问题写法", "Problems told"), note: both("明示、半明示、概括", "With figures, by name, in general") },
  { key: "annex", name: both("附表", "Annex table"), note: both("导出 Word 时：附上、不附", "When exported: attached, left out") },
];

const COMPUTED_ROWS: readonly SettingRow[] = [
  { key: "year", name: both("年度", "Year"), note: both("由报告期得出", "From the report period"), formula: (f) => `=VALUE(LEFT(${f.setting("period")},4))` },
  { key: "month", name: both("报告月", "Month"), note: both("由报告期得出", "From the report period"), formula: (f) => `=VALUE(MID(${f.setting("period")},6,2))` },
  {
    key: "lastDay", name: both("数据末日", "Last day"), note: both("截止日与报告期末中较早的一天", "The cut-off or the period's end, whichever is earlier"),
    formula: (f) => {
      const end = `EOMONTH(DATE(${f.setting("year")},${f.setting("month")},1),0)`;
      return `=IF(ISNUMBER(${f.setting("cutoff")}),IF(YEAR(${f.setting("cutoff")})=${f.setting("year")},MIN(${f.setting("cutoff")},${end}),${end}),${end})`;
    },
  },
  { key: "dataMonth", name: both("数据月", "Data month"), note: both("今年和上年都累计到这个月", "This year and last year are added up to this month"), formula: (f) => `=MONTH(${f.setting("lastDay")})` },
  {
    key: "elapsedMonths", name: both("已过月数", "Months elapsed"), note: both("序时进度 = 已过月数 ÷ 12", "Expected progress = months elapsed / 12"),
    formula: (f) =>
      `=IF(DAY(${f.setting("lastDay")})>=MIN(${f.setting("fullMonthFrom")},DAY(EOMONTH(${f.setting("lastDay")},0))),MONTH(${f.setting("lastDay")}),MONTH(${f.setting("lastDay")})-1)`,
  },
  {
    key: "elapsedDays", name: both("已过天数占比", "Days elapsed"), note: both("按日计算的序时进度", "Expected progress by day"),
    formula: (f) =>
      `=(${f.setting("lastDay")}-DATE(${f.setting("year")}-1,12,31))/(DATE(${f.setting("year")},12,31)-DATE(${f.setting("year")}-1,12,31))`,
  },
  { key: "yearEnd", name: both("是否年末", "Year end"), note: both("1 表示按年终口径判断", "1: judged by the words of the year's end"), formula: (f) => `=IF(${f.setting("elapsedMonths")}>=12,1,0)` },
];

const LOWEST = -9e99;

/** Ascending, as LOOKUP needs them: the value is the lowest pace gap, or completion, of the state. */
const LOOKED_UP: readonly (readonly [Status, number])[] = [
  ["severe", LOWEST], ["behind", USUAL_BANDS.behind], ["slight", USUAL_BANDS.slight], ["nearSchedule", USUAL_BANDS.onTime], ["onSchedule", 0], ["ahead", USUAL_BANDS.ahead],
  ["little", LOWEST], ["half", USUAL_BANDS.half], ["most", USUAL_BANDS.most], ["nearly", USUAL_BANDS.nearly],
];

const IN_YEAR: ReadonlySet<Status> = new Set(["severe", "behind", "slight", "nearSchedule", "onSchedule", "ahead"]);

const BAND_ROWS: readonly SettingRow[] = [
  ...LOOKED_UP.map(([status, usual]): SettingRow => ({
    key: statusKey(status),
    name: both("状态用语", "Status"),
    note: IN_YEAR.has(status)
      ? both("年内：序时差从“值”起（含）", "In the year: pace gap from this value on")
      : both("年末：完成率从“值”起（含）", "At the year's end: completion from this value on"),
    usual,
  })),
  ...(Object.keys(STATUSES) as Status[])
    .filter((status) => !LOOKED_UP.some(([known]) => known === status))
    .map((status): SettingRow => ({ key: statusKey(status), name: both("状态用语", "Status"), note: both("用语可改，判断规则不变", "The word may be changed; the rule stays") })),
  { key: "bands.far", name: both("大幅超额线", "Far exceeded from"), note: both("完成率从这里起为大幅超额", "Completion from which a target is far exceeded"), usual: USUAL_BANDS.far },
  { key: "bands.nearRate", name: both("接近目标幅度", "Near a rate target"), note: both("比率与目标相差不超过这么多为接近", "A rate this close below its target is near it"), usual: USUAL_BANDS.nearRate },
  { key: "bands.approximate", name: both("约数目标幅度", "Margin of ≈"), note: both("≈ 目标上下这么多都算达到", "An approximate target is met within this margin"), usual: USUAL_BANDS.approximate },
];

const WORDING_ROWS: readonly SettingRow[] = [
  { key: "wording.boast", name: both("不写百分比的线", "No percentage from"), note: both("完成率从这里起只写超额完成", "From this completion on the percentage is left out"), usual: USUAL_WORDING.boast },
  { key: "wording.smallBase", name: both("小基数", "Small base"), note: both("上年同期小于此数时写增减量，不写百分比", "Below this base the difference is given, not the percentage"), usual: USUAL_WORDING.smallBase },
  { key: "wording.level", name: both("基本持平幅度", "Level within"), note: both("同比变化小于此幅度写基本持平", "Smaller changes are called level"), usual: USUAL_WORDING.level },
  { key: "wording.percentDecimals", name: both("百分比小数位", "Percent decimals"), note: both("正文中百分比保留的小数位", "Decimals of percentages in the text"), usual: USUAL_WORDING.percentDecimals },
];

export const SETTING_ROWS: readonly SettingRow[] = [...PERIOD_ROWS, ...COMPUTED_ROWS, ...BAND_ROWS, ...WORDING_ROWS];

/** Where each threshold of core stands. */
export const BAND_KEYS: Readonly<Record<keyof Bands, string>> = {
  ahead: statusKey("ahead"), onTime: statusKey("nearSchedule"), slight: statusKey("slight"), behind: statusKey("behind"),
  far: "bands.far", nearly: statusKey("nearly"), most: statusKey("most"), half: statusKey("half"),
  nearRate: "bands.nearRate", approximate: "bands.approximate",
};

export const WORDING_KEYS: Readonly<Record<keyof WordingLimits, string>> = {
  boast: "wording.boast", smallBase: "wording.smallBase", level: "wording.level", percentDecimals: "wording.percentDecimals",
};
