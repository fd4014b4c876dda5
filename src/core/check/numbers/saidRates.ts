/** Rates with their names: 办结率98.5%; 合格率、满意率分别达100%和99.2%. */
import type { Draft } from "../draft";
import { isRate, next, type Term, termsOf } from "./terms";
import { CHANGE_LEAD, RATE_NAME } from "./words";

export interface SaidRate {
  readonly name: string;
  readonly term: Term;
}

const LIST_OF_RATES = /(?<names>[\u4e00-\u9fff“”]{1,16}率(?:(?:、|和|与|及|以及)[\u4e00-\u9fff“”]{1,16}率)+)(?:分别|依次)(?:为|达到?|是)?$/u;

export function* saidRates(draft: Draft): Generator<SaidRate> {
  for (const term of termsOf(draft)) {
    if (!isRate(term) || CHANGE_LEAD.test(term.lead)) continue;
    const list = LIST_OF_RATES.exec(term.before)?.groups?.["names"];
    if (list !== undefined) {
      let one: Term | undefined = term;
      for (const name of list.split(/、|以及|和|与|及/u)) {
        if (one && isRate(one)) yield { name, term: one };
        one = one && next(one);
      }
      continue;
    }
    const name = RATE_NAME.exec(term.before)?.groups?.["name"];
    if (name !== undefined && !/分别/u.test(term.before.slice(term.before.lastIndexOf(name)))) yield { name, term };
  }
}
