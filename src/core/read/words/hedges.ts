/** Words beside a number that make it rough or a bound. Source: language.md 1.5, 3.2. Longer words first where one begins another. */
import { wordsOf } from "../wordsIn";

/** Directly before the number. */
export const HEDGES_BEFORE = wordsOf([
  "不少于", "不低于", "不高于", "不超过", "不多于", "不小于", "不大于", "不得少于", "不得低于", "不得超过", "不能少于", "不能低于", "不能超过", "至少", "最少", "最多", "至多", "最低", "最高", "将近", "接近", "大约", "差不多", "超过",
  "突破", "高于", "低于", "大于", "小于", "多于", "少于", "不足", "不到", "不满", "近", "约", "逾", "超",
]);

/** Words that end like one of them and say what was done or where. */
export const WORDS_LIKE_HEDGES = wordsOf(["签约", "解约", "续约", "履约", "违约", "预约", "邀约", "节约", "集约", "公约", "合约", "契约", "条约", "附近", "就近", "邻近", "靠近", "赶超", "反超"]);

/** Between number (or its 万) and measure word. 来 and 几 are spoken: read, never written. */
export const HEDGES_INSIDE = wordsOf(["余", "多", "来", "几"]);

/** Behind the measure word. */
export const HEDGES_AFTER = wordsOf(["及以上", "及以下", "以上", "以下", "以内", "之内", "左右", "上下", "不等", "开外"]);

/** Hedges of an achieved number, which are true or not of the value; the others are bounds and belong to the sentence. */
export const ROUGH = wordsOf(["近", "约", "大约", "逾", "超", "超过", "突破", "余", "多"]);

/** What a bound makes of a target. Rule: language.md 3.2. */
export const COMPARATOR_OF: Readonly<Record<string, ">=" | ">" | "<=" | "<" | "~">> = {
  不少于: ">=", 不低于: ">=", 不小于: ">=", 不得少于: ">=", 不得低于: ">=", 不能少于: ">=", 不能低于: ">=", 至少: ">=", 最少: ">=", 最低: ">=", 以上: ">=", 及以上: ">=",
  超过: ">", 超: ">", 突破: ">", 高于: ">", 大于: ">", 多于: ">", 开外: ">", 逾: ">",
  不高于: "<=", 不超过: "<=", 不多于: "<=", 不大于: "<=", 不得超过: "<=", 不能超过: "<=", 最多: "<=", 至多: "<=", 最高: "<=", 以下: "<=", 及以下: "<=", 以内: "<=", 之内: "<=",
  低于: "<", 小于: "<", 少于: "<", 左右: "~", 上下: "~", 约: "~", 大约: "~",
};
