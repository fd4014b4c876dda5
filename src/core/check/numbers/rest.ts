/** K03: what came in is what is done and what is left: 受理45件，办结43件，其余2件正在办理; 收入 is 支出 and 结余. */
import type { Rule } from "../rule";
import { agrees, differenceOf, differs, intervalOf } from "./interval";
import { earlier, isAlike, isCount, type Term, termsOf } from "./terms";
import { isBase, isChange } from "./changes";
import { isTarget } from "./completions";
import { RATE_RULES } from "./words";

/** What is left to do. */
const LEFT = /^(?:其余|余下|剩余|剩下|还剩|尚余|还有|尚有|仍有|未|正在|在办|在建)/u;

/** What is left over of money. */
const BALANCE = /^(?:当[期年])?(?:结余|结存|盈余)(?:为|达)?$/u;

export const restOfCounts: Rule = {
  id: "K03",
  severity: "error",
  *find(draft) {
    for (const rest of termsOf(draft)) {
      const isBalance = BALANCE.test(rest.lead);
      if (!isCount(rest) || !rest.printed || (!isBalance && (!LEFT.test(rest.lead) || rest.before.startsWith("、") || rest.lead.length > LONGEST_LEAD))) continue;
      const said = intervalOf(rest);
      const before = earlier(rest).filter((one) => one.figure.sentence === rest.figure.sentence && isCount(one) && isAlike(one, rest) && one.printed !== null && !isBase(one) && !isChange(one));
      const pairs = before.flatMap((done, index) => before.slice(index + 1).map((all) => ({ all, done })));
      const leftOf = ({ all, done }: { readonly all: Term; readonly done: Term }): ReturnType<typeof differenceOf> | null => {
        const [whole, part] = [intervalOf(all), intervalOf(done)];
        return whole && part && differenceOf(whole, part);
      };
      const meant = pairs.find(isBalance ? isIncomeAndSpending : isInAndOut);
      const own = meant && leftOf(meant);
      if (!said || !meant || !own || own.high < 0 || pairs.some((pair) => isExplained(said, leftOf(pair)))) continue;
      yield differs(draft, rest, own.value, [meant.all, meant.done], "rest_differs", {}, false);
    }
  },
};

/** 未办结的, 正在办理. */
const LONGEST_LEAD = 6;

function isExplained(said: Parameters<typeof agrees>[0], own: ReturnType<typeof differenceOf> | null): boolean {
  return own !== null && agrees(said, own);
}

function isInAndOut({ all, done }: { readonly all: Term; readonly done: Term }): boolean {
  return done.figure.whole === null && (isTarget(all) ? /完成|已|达到|实现/u.test(done.lead) : RATE_RULES.some((rule) => rule.of.test(all.lead) && rule.done.test(done.lead) && !rule.done.test(all.lead)));
}

function isIncomeAndSpending({ all, done }: { readonly all: Term; readonly done: Term }): boolean {
  return /收入|拨入|到账/u.test(all.lead) && /支出|支付|使用/u.test(done.lead);
}
