/** K30: how often × how long = how many times: 每月2期，全年24期. Rules: language.md 3.2, 7. */
import type { Rule } from "../rule";
import { differs } from "./interval";
import { isAlike, isCount, next, perOf, type Term, termsOf } from "./terms";

const TIMES_A_YEAR: readonly (readonly [per: RegExp, times: number])[] = [[/每月/u, 12], [/每季度|每季/u, 4], [/每半年/u, 2], [/每两个月|每双月|每2个月/u, 6]];
const MONTHS_SAID: readonly (readonly [words: RegExp, months: number])[] = [[/全年|一年来|年度|一年/u, 12], [/前三季度/u, 9], [/上半年|半年/u, 6]];

export const frequencyTimesPeriods: Rule = {
  id: "K30",
  severity: "warning",
  *find(draft) {
    for (const total of termsOf(draft)) {
      const said = MONTHS_SAID.find(([words]) => words.test(total.lead.slice(0, 12)))?.[1];
      if (said === undefined || !isCount(total) || !total.printed || total.printed.rough || total.printed.value === null) continue;
      const frequency = frequencyOf(total);
      if (!frequency) continue;
      const own = (frequency.each * frequency.times * said) / 12;
      if (total.printed.value === own) continue;
      yield differs(draft, total, own, frequency.rate ? [frequency.rate] : [], "frequency_differs", {}, false);
    }
  },
};

interface Frequency {
  readonly times: number;
  readonly each: number;
  readonly rate?: Term;
}

/** 每月编发2期，全年编发24期; 全年学习12次，平均每月1次; 每季度公开收支，全年公开4次. */
function frequencyOf(total: Term): Frequency | null {
  const rest = total.lead.replace(NO_SUBJECT, "");
  for (const rate of [total.paragraph[total.at - 1], total.paragraph[total.at - 2], next(total)]) {
    if (rate?.statement !== total.statement || !isAlike(rate, total) || !rate.printed || rate.printed.rough || rate.printed.value === null || /至少|不少于|以上|不低于/u.test(rate.before.slice(-6) + rate.after.slice(0, 3))) continue;
    const times = TIMES_A_YEAR.find(([per]) => per.test(perOf(rate)) || rate.lead.search(per) === 0)?.[1];
    const isOfIt = rest.length < 2 || rate.before.includes(rest.slice(-2)) || /^，(?:平均)?每/u.test(rate.before);
    if (times !== undefined && isOfIt) return { times, each: rate.printed.value, rate };
  }
  const clause = /(?:^|，)(?<per>每月|每季度|每季|每半年)(?<verb>[^，。；\d]{2,16})，[^，。；]*$/u.exec(total.before)?.groups;
  const times = TIMES_A_YEAR.find(([per]) => per.test(clause?.["per"] ?? ""))?.[1];
  return times !== undefined && rest.length >= 2 && clause?.["verb"]?.includes(rest.slice(-2)) === true ? { times, each: 1 } : null;
}

const NO_SUBJECT = /全年|一年来|上半年|半年|前三季度|一年|累计|共计?|合计|举办|编发|召开|开展|组织|已|完成|印发|出刊|发布|了/gu;
