/** K05: growth of several values in turn: 事故38起、死亡21人，同比分别下降15.6%和16%，上年同期为45起、25人. Rules: language.md 1.6, 3.5. */
import type { Rule } from "../rule";
import { isRising } from "./changes";
import { growthOf } from "./growth";
import { agrees, differs, intervalOf, LEAST_TOLERANCE } from "./interval";
import { isAlike, isCount, isRate, next, type Term, termsOf } from "./terms";

const IN_TURN = /(?:分别|依次)(?:增长|增加|上升|提高|下降|减少|降低)(?:了)?$/u;
const JOINED = /^[、和与及]/u;
const OF_YEAR_BEFORE = /^[，（；](?:上年|去年)(?:同期)?(?:分别)?[为是]$/u;

export const growthInTurn: Rule = {
  id: "K05",
  severity: "error",
  *find(draft) {
    for (const first of termsOf(draft)) {
      if (!isRate(first) || !IN_TURN.test(first.lead)) continue;
      const rising = isRising(first.lead);
      const rates = listFrom(first, isRate);
      const opening = next(rates.at(-1) ?? first);
      const bases = opening && OF_YEAR_BEFORE.test(opening.before) ? listFrom(opening, isCount) : [];
      const values = first.paragraph.slice(Math.max(0, first.at - rates.length), first.at).filter((one) => one.statement === first.statement && isCount(one));
      if (rising === null || rates.length < 2 || bases.length !== rates.length || values.length !== rates.length) continue;
      for (const [index, rate] of rates.entries()) {
        const [value, base] = [values[index], bases[index]];
        const [said, now, then] = [intervalOf(rate), value && intervalOf(value), base && intervalOf(base)];
        const growth = now && then && growthOf({ now, base: then });
        if (!value || !base || !said || !growth || !isAlike(value, base)) continue;
        const own = rising ? growth : { value: -growth.value, low: -growth.high, high: -growth.low };
        if (!agrees(said, own, LEAST_TOLERANCE) && own.value > 0) yield differs(draft, rate, own.value, [value, base], "growth_differs");
      }
    }
  },
};

/** 15.6%和16%: a number and those joined to it. */
function listFrom(first: Term, isSuch: (term: Term) => boolean): readonly Term[] {
  const list = [first];
  for (let one = next(first); one && isSuch(one) && JOINED.test(one.before); one = next(one)) list.push(one);
  return list;
}
