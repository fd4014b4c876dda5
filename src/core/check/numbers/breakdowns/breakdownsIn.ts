/**
 * A whole and its parts: 其中, brackets, 分别为, 18项中, a total behind its list. Whether the parts exhaust it:
 * - words say so: a total behind the list, 分别为, 分为, a bracket without 其中, 从…看; or the last part is the rest (其他, 另有);
 * - the parts are a complete set (男 and 女, 城镇 and 农村, 来信, 来访 and 来电);
 * - three parts or more that miss the whole narrowly: 18项中 by a tenth, 其中 by three hundredths. Such a list was meant to add up.
 * Of any other list nobody can know.
 */
import { onceFor } from "../../../onceFor";
import { isAlike, isCount, isRate, next, previous, type Term } from "../terms";
import type { Breakdown, Form } from "./breakdown";
import { haveAllShares } from "./exhaustive";
import { BY_ASPECT, listFrom, MOST_PARTS, withoutBrackets } from "./lists";
import { totalOf } from "./totals";
import { BY_TIME, wholesOf } from "./wholes";

/** Of one paragraph; a term is looked at a constant number of times for each list that it stands in. */
export const breakdownsIn = onceFor((paragraph: readonly Term[]): readonly Breakdown[] => [...readBreakdowns(paragraph)]);

function* readBreakdowns(paragraph: readonly Term[]): Generator<Breakdown> {
  for (const term of paragraph) {
    if (!isCount(term)) continue;
    const total = totalOf(term);
    if (total) yield total;
    const form = formOf(term);
    if (!form) continue;
    const list = listFrom(term, form);
    for (const whole of wholesOf(term, form, list)) {
      const parts = list.filter((part) => isAlike(part, whole));
      if (parts.length > 0 && parts[0] !== undefined && !isNested(whole, parts[0])) yield { whole, parts, form };
    }
  }
}

const OPENINGS: readonly (readonly [form: Form, words: RegExp])[] = [
  ["among", /其中/u],
  ["bracket", /^（(?![^）]*）)(?!原|目标|任务|上年|去年|较|比|含|占|约|折合|人均|户均|同期|每|注|计划|完成|即|年初|增|减|同比|包含|共计|合计|市|省|全)/u],
  ["among", /^（(?:含|包含)/u],
  ["said", /^[^，。；]{0,6}[，：（]?(?:分别是|分别为|分为|由|包括)/u],
  ["said", /^[^，。；（]{0,6}：/u],
  ["of", /^(?!、)[^，。；：]{0,14}中(?:，|：)?[^，。；]{0,16}$/u],
  ["said", BY_ASPECT],
  ["said", /^，(?:[两二三四五六七八九十]|\d{1,2})(?:期|批|次|场|轮|类|个|家|级|者)[^，。；]{0,4}分别[^，。；]{0,8}$/u],
  ["bare", BY_TIME],
  ["bare", /^[，：]/u],
];

/** Of the first part. */
function formOf(term: Term): Form | null {
  return OPENINGS.find(([, words]) => words.test(term.before))?.[0] ?? (opensShares(term) ? "said" : opensList(term) ? "bare" : null);
}

/** 对84家开展评价，优秀21家、良好46家、合格15家: two or more items that 、 joins, behind whatever was done. */
function opensList(term: Term): boolean {
  const following = next(term);
  return /，(?!.*基础上)[^，。；：]{1,12}$/u.test(term.before) && following !== undefined && /^、[^，。；：（]{1,12}$/u.test(withoutBrackets(following.before)) && isAlike(following, term);
}

/** 对32家开展评议，评为“好”的20家、…，分别占62.5%、…: whatever stands before the list. */
function opensShares(term: Term): boolean {
  const before = previous(term);
  const shares = term.paragraph.slice(term.at + 2, term.at + MOST_PARTS).findIndex((one) => one.statement !== term.statement || isRate(one));
  const first = shares < 0 ? undefined : term.paragraph[term.at + 2 + shares];
  return before !== undefined && isCount(before) && isAlike(before, term) && first !== undefined && isRate(first) && /分别占/u.test(first.before) && haveAllShares(listFrom(term, "said"));
}

/** The second 其中 of 其中A，其中B. */
function isNested(whole: Term, first: Term): boolean {
  return whole.at >= first.at;
}
