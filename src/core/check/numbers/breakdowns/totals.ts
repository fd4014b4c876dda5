/** A list that its total stands behind. */
import { earlier, isAlike, isCount, previous, type Term } from "../terms";
import type { Breakdown } from "./breakdown";
import { MOST_PARTS, withoutBrackets } from "./lists";

/** 宣传册3000份、折页2500份，共计5500份. */
const TOTAL = /^(?:以上|上述)?(?:[二两三四五六七八九十]?(?:项|类|者|级|方面|种))?(?:合计|共计|总计|合共|共)(?:为|达|是)?$|^[^，。；：]{0,6}(?:总数|总计|合计)(?:为|达|是)?$|^(?:合计|共计|总计)[\u4e00-\u9fff]{1,4}$/u;

/** 成人会员8300名、青少年会员21500名，会员共29800名. */
const TOTAL_OF_KINDS = /^(?<noun>[\u4e00-\u9fff]{2,6}?)(?:共有?|合计|共计|总数)(?:为|达|是)?$/u;
/** 春节…计3.1万元；“八一”…计2.13万元，两次合计5.23万元. */
const TOTAL_OF_SAID = /^(?<count>[两二三四五六])(?:次|项|批|期|笔|场|处|地)(?:合计|共计|总计|共)[^，。；]{0,8}$/u;

export function totalOf(whole: Term): Breakdown | null {
  return totalOfList(whole) ?? totalOfSaid(whole);
}

function totalOfSaid(whole: Term): Breakdown | null {
  const said = TOTAL_OF_SAID.exec(whole.lead)?.groups?.["count"];
  if (said === undefined) return null;
  const count = "一二三四五六".indexOf(said.replace("两", "二")) + 1;
  const alike = earlier(whole, 12).filter((one) => one.figure.sentence === whole.figure.sentence && isCount(one) && isAlike(one, whole));
  const parts = alike.filter(({ lead }) => lead === alike[0]?.lead);
  return parts.length === count ? { whole, parts: parts.reverse(), form: "total" } : null;
}

function totalOfList(whole: Term): Breakdown | null {
  // 上半年49件、下半年38件，反映报酬的占一半以上，共46件: of another clause
  if ((withoutBrackets(whole.before).match(/，/gu) ?? []).length > 1) return null;
  const noun = TOTAL_OF_KINDS.exec(whole.lead)?.groups?.["noun"];
  if (!TOTAL.test(whole.lead) && noun === undefined) return null;
  const parts: Term[] = [];
  for (let one = previous(whole); one && isCount(one) && (isAlike(one, whole) || areThings(one, whole)); one = previous(one)) {
    parts.unshift(one);
    if (!/^[、，和与及]/u.test(one.before) || /[。；（）：]/u.test(one.before) || /其中/u.test(one.before) || parts.length > MOST_PARTS) break;
  }
  const kinds = noun === undefined || TOTAL.test(whole.lead) ? parts : parts.filter(({ lead }) => lead.endsWith(noun));
  return kinds.length >= 2 && kinds.every(({ before }) => !/其中/u.test(before)) ? { whole, parts: kinds, form: "total" } : null;
}

/** 213本、47份, 共260份: copies and pieces are added, people and visits are not. */
const THINGS = /^[本份件个张套条册项]$/u;

function areThings(one: Term, other: Term): boolean {
  return THINGS.test(one.figure.quantity.measure) && THINGS.test(other.figure.quantity.measure);
}
