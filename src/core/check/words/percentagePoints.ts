/** K15: the difference of two rates is told in 百分点, the growth of a count in %. Rule: language.md 1.4. */
import { compareValues } from "../../number/round";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { placesOf } from "./prose";

const NUMBER = "\\d+(?:\\.\\d+)?";
const UP = "提高|上升|提升|增加|增长|升高|扩大|上涨|高出?|多出?|增";
const DOWN = "下降|降低|减少|回落|缩小|收窄|下滑|低|少|降";
const CHANGE = `(?:${UP}|${DOWN})(?:了)?`;
/** Names of rates; 效率, 生产率 and what is counted as a rate of cases grow in %. */
const RATE = "(?:(?<![效频功速汇利税费产]|生产|发案|案发|事故|发生|死亡|投诉|增长|容积|发病|资产)率|占比|比重|比例|覆盖面|满意度|知晓度|参与度|占(?:总数|全部|总量|[^，。；\\d]{0,8}的)?)";
const SINCE = "(?:同比|环比|(?:比|较)(?:上年同期|去年同期|上年末|上年底|去年底|上年|去年|年初|上半年|上季度|上月|同期|上一年|上学期|上学年|上周|上期|[一二三四]季度|(?:20\\d\\d年)?\\d{1,2}月份?|20\\d\\d年))";
/** 年初的, 2024年的: which time the one rate or the other is of. */
const TIME = "(?:20\\d\\d年|[^，。；\\d]){0,14}?";

/** The last character of a word of change and then a %: what all of the patterns end with, but for 高于目标3.5%. */
const CHANGED = /[高升加长大涨出增降低少落小窄滑了后先前快慢差约近有度求缓]\d[\d.]*%|[高低出超][于出过]?[^，。；]{1,20}\d%/u;
/** Parts: wrong is the % that should be 百分点. */
const DUE: readonly { readonly pattern: RegExp; readonly decides?: (found: RegExpExecArray) => boolean }[] = [
  // 由46%提高到50%，提高4%. A relative growth that is true is left alone.
  {
    pattern: new RegExp(`(?:由|从)${TIME}(?<from>${NUMBER})%[^，。；\\d]{0,6}(?:到|至|为|成)${TIME}(?<to>${NUMBER})%，?[^，。；\\d]{0,8}?${CHANGE}(?<change>${NUMBER})(?<wrong>%)`, "gu"),
    decides: ({ groups }) => !isRelative(Number(groups?.["from"]), Number(groups?.["to"]), Number(groups?.["change"])),
  },
  // 办结率96.4%，比去年同期的94.1%提高2.3%
  {
    pattern: new RegExp(`(?<to>${NUMBER})%[，、]?(?:比|较)${TIME}(?<from>${NUMBER})%(?:又|再|分别)?${CHANGE}(?<change>${NUMBER})(?<wrong>%)`, "gu"),
    decides: ({ groups }) => !isRelative(Number(groups?.["from"]), Number(groups?.["to"]), Number(groups?.["change"])),
  },
  // 只完成61%，比邻县低14%; 比序时进度落后9%
  { pattern: new RegExp(`${NUMBER}%，(?:比|较)(?![^，。；\\d]{0,12}(?:价|成本|费|工资|收入))[^，。；\\d]{1,12}(?:高|低|高出|低了|高了|落后|滞后|领先|超前|超出|快|慢|差)(?:了|约|近)?${NUMBER}(?<wrong>%)(?!的|以上|以下)`, "gu") },
  { pattern: new RegExp(`(?:比|较|与)(?:全年)?(?:序时|目标|时间|计划)进度(?:要求)?(?:还|仍)?(?:高|低|落后|滞后|领先|超前|超出|快|慢|差|相差)(?:了|约|近)?${NUMBER}(?<wrong>%)`, "gu") },
  // 适配率98.4%，比上年提高1.6%; 入会率达92%，较去年底提高3.2%
  { pattern: new RegExp(`${RATE}[^，。；\\d]{0,6}${NUMBER}%(?:以上|左右)?[，、（](?:其中)?${SINCE}?(?:也|均|又|再)?${CHANGE}(?:了)?${NUMBER}(?<wrong>%)(?!以上)`, "gu") },
  // 入会率比去年底提高3%
  { pattern: new RegExp(`${RATE}${SINCE}(?:也|均|又|再)?${CHANGE}${NUMBER}(?<wrong>%)`, "gu") },
  // 办结率提高3%; not 提高到98%
  { pattern: new RegExp(`${RATE}(?:分别)?(?:提高|上升|提升|下降|降低|回落)(?:了)?${NUMBER}(?<wrong>%)`, "gu") },
  // 办结率98.5%，高于目标3.5%; 低于全区平均水平6%
  { pattern: new RegExp(`${NUMBER}%，(?:比)?(?:高于|低于|高出|超出|超过|超|落后于?|优于|好于)[^，。；\\d]{1,14}?(?<!不|以)${NUMBER}(?<wrong>%)(?!的|以上|以下)`, "gu") },
  // 高于95%的目标3.4%, 高于市定95%的目标2.9%
  { pattern: new RegExp(`(?:高于|低于|高出|超出|超过)[^，。；\\d]{0,8}${NUMBER}%的[^，。；\\d]{1,12}${NUMBER}(?<wrong>%)`, "gu") },
  // 距90%的目标还差2.2%
  { pattern: new RegExp(`(?:距|离|与)[^，。；\\d]{0,8}${NUMBER}%的?[^，。；\\d]{0,12}(?:还|尚|仍)?(?:差|相差|有)${NUMBER}(?<wrong>%)`, "gu") },
  // 慢于序时进度8%, 欠目标进度8.3%
  { pattern: new RegExp(`(?:快于|慢于|超|超过|领先于?|超前于?|落后于?|滞后于?|欠|高于|低于)(?:全年)?(?:序时|目标|时间|计划)进度(?:要求)?(?:约|近)?${NUMBER}(?<wrong>%)`, "gu") },
  // 降幅比上半年收窄2.4%
  { pattern: new RegExp(`(?:增速|增幅|降幅|涨幅|差距)${SINCE}?(?:提高|加快|放缓|回落|收窄|扩大|缩小|提升)(?:了)?${NUMBER}(?<wrong>%)`, "gu") },
];
/** 举办活动30场，同比增长12个百分点: a count grows in %. */
const PERCENT_DUE = new RegExp(`(?<sentence>[^，。；]{2,40})(?:，|)${SINCE}(?:增长|下降|增加|减少)(?:了)?(?<number>${NUMBER})(?<wrong>个?百分点)`, "gu");
const RATE_WORDS = /[%率‰]|占比|比重|比例|指数|满意度|增速|增幅|降幅|覆盖面|得分|水平/u;

export const percentagePoints: Rule = {
  id: "K15",
  severity: "error",
  *find(draft) {
    const seen = new Set<number>();
    for (const { pattern, decides } of DUE) {
      for (const { end, found } of placesOf(draft, pattern, "text", CHANGED)) {
        if (seen.has(end) || decides?.(found) === false) continue;
        seen.add(end);
        yield unitOf("points_due", found, end, "个百分点");
      }
    }
    for (const { end, found } of placesOf(draft, PERCENT_DUE, "text", /百分点/u)) {
      const { sentence = "" } = found.groups ?? {};
      if (RATE_WORDS.test(sentence) || !/\d[\d.]*[余多]?[万亿]?(?:余|多)?[\u4e00-\u9fff]{1,4}$/u.test(sentence)) continue;
      yield unitOf("percent_due", found, end, "%");
    }
  },
};

/** From the number to behind its unit; the unit alone is corrected. */
function unitOf(reason: "points_due" | "percent_due", found: RegExpExecArray, end: number, unit: string): Found {
  const wrong = found.groups?.["wrong"] ?? "";
  const number = /\d+(?:\.\d+)?$/u.exec(found[0].slice(0, -wrong.length))?.[0] ?? "";
  return { start: end - wrong.length - number.length, end, reason, with: { found: number + wrong, expected: number + unit }, expected: number + unit, correction: { start: end - wrong.length, end, text: unit } };
}

/** Whether the third is the growth of the second over the first, in percent, and not their difference. */
function isRelative(from: number, to: number, change: number): boolean {
  const difference = Math.abs(to - from);
  return from > 0 && compareValues(Math.abs(difference - change), 0.15) > 0 && Math.abs((difference / from) * 100 - change) <= 0.1;
}
