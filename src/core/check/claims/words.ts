/** Words that decide whether two mentions speak of one thing, and what a verdict asks of the figures. Rules: language.md 3.4, 6.6, 7. */

/** Words of time and the months they cover; `own`: of the report's own period; `month`: of its last month. The first that fits rules. */
export const TIMES: readonly (readonly [words: RegExp, months: readonly [from: number, to: number] | "own" | "month" | "other"])[] = [
  [/去年|上年|同期|往年|前年|明年|来年/u, "other"],
  [/^(?:今年以来|半年来|截至目前|目前|本年度|今年|年内|)$/u, "own"],
  [/当月|本月/u, "month"],
  [/全年|一年来|年底前/u, [1, 12]],
  [/上半年/u, [1, 6]],
  [/下半年/u, [7, 12]],
  [/前三季度/u, [1, 9]],
  [/一季度/u, [1, 3]],
  [/二季度/u, [4, 6]],
  [/三季度/u, [7, 9]],
  [/四季度/u, [10, 12]],
];

/** In front of a place they make it no name: 深入社区, 各镇. */
export const PLACE_GENERIC = /[全各进入个下本我该等所有深走基农乡美丽]/u;
export const PLACE = /[\u4e00-\u9fff]{2}(?:镇|乡|街道|村|社区|县|小学|中学|学校|医院|支部|大队|派出所)/gu;

/** Counted from a beginning that the draft does not name. */
export const SINCE = /累计|共有|现有|总数|历年|存量|以来共/u;

/** A rate or stock that does not fall by itself: a plan below it takes something back. */
export const STANDING = /率$|占比|比重|满意度|达到?标|保有|建成|总数|覆盖面/u;

export interface VerdictRule {
  readonly words: RegExp;
  /** What it asks: of the share of the target that is done (1 is all of it) or of its distance from the expected share. */
  readonly asks: { readonly of: "done" | "pace"; readonly test: (value: number) => boolean };
  /** In words, as a condition on the figures. */
  readonly means: "more" | "all" | "nearly" | "half" | "short" | "onPace" | "behindPace";
}

/** Before 完成 they make it no claim of now. */
const NO_CLAIM = "超额|基本|未|未能|没有|尚未|确保|力争|争取|力求|努力|为|距|能否|计划|预计|仅|只";
const TASK = "(?:全年|年度|年初|既定|预定|预期|市里|县里|上级)?(?:下达|确定|制定|签订)?的?(?:各项|全部)?(?:工作)?(?:目标任务|任务目标|目标|任务|计划)(?:数|任务)?";
/** The same with its number in it: 全年3000人的目标任务, 年度目标25个. */
const COUNTED_TASK = `(?:${TASK}(?:为|：)?\\d[\\d.]*万?[\\u4e00-\\u9fff]{0,3}?|[^，。；\\d]{0,8}\\d[\\d.]*万?[\\u4e00-\\u9fff%]{1,8}(?:目标|任务|计划)|${TASK})`;
/** 完成任务的42%, 完成目标任务92% and 完成任务数 are no claims. */
const CLAIMED = "(?![^，。；]{0,4}\\d)(?!率|数|情况|值)(?![^，。；]{0,8}(?:还|尚|仍|差距|压力|难度|困难))";
/** With one of these it is a claim whatever follows. */
const WHOLLY = "(?:全面|圆满|如期|顺利|提前|全部|按时|按期|按质按量)";

/** In all of them one of these stands. */
export const VERDICT_HINT = /完成|实现|达到|任务|目标|计划|序时|时序|时间进度/u;

export const VERDICTS: readonly VerdictRule[] = [
  { words: new RegExp(`(?:提前)?超额(?:完成|实现)|超(?:出|过)(?:了)?${TASK}${CLAIMED}`, "gu"), means: "more", asks: { of: "done", test: (done) => done > 1 } },
  { words: /基本(?:完成|实现)/gu, means: "nearly", asks: { of: "done", test: (done) => done >= 0.95 } },
  { words: new RegExp(`(?:未能?|没有|尚未|未如期|未按期)${WHOLLY}?(?:完成|实现|达到)了?${COUNTED_TASK}?${CLAIMED}`, "gu"), means: "short", asks: { of: "done", test: (done) => done < 1 } },
  { words: new RegExp(`(?<!${NO_CLAIM})(?:${WHOLLY}(?:完成|实现)|(?:完成|实现|达到)了?${COUNTED_TASK}${CLAIMED}|(?:任务|目标|计划)(?:均|已|都)?${WHOLLY}(?:完成|实现))`, "gu"), means: "all", asks: { of: "done", test: (done) => done >= 1 } },
  { words: /任务(?:完成)?(?:已)?过半/gu, means: "half", asks: { of: "done", test: (done) => done >= 0.5 } },
  { words: /(?:达到|快于|超过?|高于|领先于?|好于|优于|符合)了?(?:序时|时序|时间)(?:进度)?/gu, means: "onPace", asks: { of: "pace", test: (gap) => gap >= 0 } },
  { words: /(?:慢于|落后于?|滞后于?|低于|未达到?)(?:序时|时序|时间)(?:进度)?/gu, means: "behindPace", asks: { of: "pace", test: (gap) => gap < 0 } },
];

/** Between a result and what it is measured by. */
export const RELATIONS: readonly {
  readonly words: RegExp;
  /** Of result less bar. */
  readonly holds: (difference: number) => boolean;
  readonly sign: string;
}[] = [
  { words: /(?:高于|超过|超出|优于|多于|突破)[^，。；\d]{0,12}$/u, holds: (difference) => difference > 0, sign: ">" },
  { words: /(?:低于|少于|不及|未达到?|没有达到|未完成)[^，。；\d]{0,12}$/u, holds: (difference) => difference < 0, sign: "<" },
  { words: /(?:控制在|不超过|不高于)[^，。；\d]{0,12}$/u, holds: (difference) => difference <= 0, sign: "≤" },
  { words: /(?<!未|没有|未能)达到了?[^，。；\d]{0,8}$/u, holds: (difference) => difference >= 0, sign: "≥" },
];

/** What a result is measured by: named before its number, or behind it. */
export const BAR_BEFORE = /(?:目标|任务|计划|要求|标准|上年|去年|同期|平均)[^，。；\d]{0,6}$/u;
export const BAR_BEHIND = /^的?[^，。；]{0,4}(?:目标|任务|要求|标准|控制|限额)|^[^，。；]{0,6}(?:以内|以下|之内)/u;

/** Directly before a rate: it is the share of a task that is done. */
export const COMPLETION_BEFORE = /(?:完成率(?:为|达到?|是)?|(?:完成|占|达到?|为)[^，。；\d]{0,12}(?:任务|目标|计划)(?:数|任务|总数)?(?:\d[\d.]*万?[\u4e00-\u9fff]{0,3}?)?的?|(?:仅|只|已|共|累计|半年|全年)?完成)$/u;

/** Before a number: it is a difference, not a result. */
export const DIFFERENCE_BEFORE = /(?:多|少|增加|减少|增|减|高出?|低|超出?|差|剩余|剩下|还有)$/u;

/** What is done to all that came in. */
export const DONE_TO_ALL = /(?:办结|化解|整改|完成|销号|兑现|清零|答复|办复|落实|验收|竣工)(?:了|完成)?$/u;

/** Beside a number: it is what was asked for. */
export const TARGET_BEFORE = /(?:任务|目标|计划|指标)(?:数|值|任务)?(?:为|是|共|的|：)?$/u;
export const TARGET_BEHIND = /^(?:的)?(?:年度|全年)?(?:目标|任务|计划)/u;

/** Between a number and what is left of it: 还有4个薄弱村, 余下19处. */
export const LEFT_BEFORE = /(?:还有|仍有|尚有|剩余|剩下|余下|尚余|其余|未[\u4e00-\u9fff]{1,4}的|仅有|只有)[\u4e00-\u9fff]{0,2}$/u;
export const LEFT_BEHIND = /^[\u4e00-\u9fff]{0,10}(?:未|没有|尚未|不足|不到位|逾期|薄弱|空白)/u;
/** In the plan: what is to be done about the rest. */
export const REST_BEFORE = /(?:对|帮助|余下|剩余|剩下|其余|针对|解决|推动|督促|整顿|整改|消除|完成|这)$/u;

/** In the clause before a number: it is of each, and no total. */
export const OF_EACH = /(?:每.|[人户村场期家亩次校站]均|平均)[^，。；]*$/u;
