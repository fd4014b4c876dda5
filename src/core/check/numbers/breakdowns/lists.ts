/** The parts that stand one behind the other. */
import { isTarget } from "../completions";
import { isAlike, isCount, isRate, next, perOf, type Term } from "../terms";
import { NEW_STATEMENT, REST } from "../words";
import type { Form } from "./breakdown";

/** 从内容看, 按年龄分. */
export const BY_ASPECT = /^(?:从[^，]{2,12}看|按[^，]{2,12}(?:分|划分|看)|从[^，]{2,12}分)，/u;

/** The parts in order, with the shares and the second units between them left out. */
export function listFrom(first: Term, form: Form): readonly Term[] {
  const list: Term[] = [first];
  const opening = verbOf(first.lead);
  const runsOn = form === "of" || (form === "said" && BY_ASPECT.test(first.before));
  let joint = "";
  for (let one = next(first) ?? (runsOn ? overSemicolon(first, first) : undefined); one && list.length < MOST_PARTS; one = next(one) ?? (runsOn ? overSemicolon(one, first) : undefined)) {
    const before = withoutBrackets(one.before);
    if (one.opens) {
      list.push(one);
      continue;
    }
    if (isRate(one)) {
      // 7项达到或超过75%的序时进度，2项…: said of the part
      if ((/占|比例/u.test(before) && !/分别/u.test(before)) || (form === "of" && !before.includes("，"))) continue;
      break;
    }
    // 生活补贴464.4万元（每人每月90元）、护理补贴516.6万元
    if (perOf(one) !== "" && before.startsWith("（")) continue;
    if (!isCount(one) || isTarget(one) || (form === "bracket" && before.includes("）")) || (form === "among" && /其中/u.test(before))) break;
    if (before === "") {
      list.push(one);
      continue;
    }
    // 16个镇中，9个达到序时进度，4个基本持平; 其中2人已治疗，1人定期随访
    if ((form === "of" || /其中$/u.test(first.before)) && /^[^，。；、（）：]{1,16}[，、]$/u.test(before)) {
      list.push(one);
      continue;
    }
    const words = before.replace(/^）/u, "");
    const mark = /^[、，和与及]|^以及/u.exec(words)?.[0] ?? "";
    if (mark === "" || /[：（]/u.test(words) || (words.match(/，/gu) ?? []).length > (mark === "，" ? 1 : 0)) break;
    const verb = NEW_STATEMENT.exec(one.lead)?.[0] ?? "";
    if (verb !== "" && verb !== opening && form !== "of") break;
    if (mark === "，" && joint === "、" && !REST.test(one.lead)) break;
    if (mark === "、" || mark === "，") joint = joint === "" ? mark : joint;
    list.push(one);
  }
  return list;
}

export const MOST_PARTS = 40;

/** 社区（村）妇联主席, 小（1）型水库. */
export function withoutBrackets(words: string): string {
  return words.replace(/（[^（）]*）/gu, "");
}

/** 从内容看，城建类1021件，占28%；劳动类784件；其他类676件: the next item of the list. */
function overSemicolon(term: Term, first: Term): Term | undefined {
  const following = term.paragraph[term.at + 1];
  return following?.figure.sentence === first.figure.sentence && isCount(following) && isAlike(following, first) && /^[^，。；：（]{1,16}$/u.test(following.before) ? following : undefined;
}

function verbOf(lead: string): string {
  return NEW_STATEMENT.exec(lead.replace(/^其中/u, ""))?.[0] ?? "";
}
