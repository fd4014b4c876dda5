/** K23: the first and the last year of plans, and their years as they are printed. Plans are data; source: language.md K23 and the plans' own titles. */
import type { Rule } from "../rule";
import { placesOf } from "./prose";
import { looksAhead, yearsOf } from "./time";

/** First and last year. */
const PLANS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  十一五: [2006, 2010], 十二五: [2011, 2015], 十三五: [2016, 2020], 十四五: [2021, 2025], 十五五: [2026, 2030], 十六五: [2031, 2035],
  // 普法, five years each
  六五: [2011, 2015], 七五: [2016, 2020], 八五: [2021, 2025], 九五: [2026, 2030],
};
const NAME = "“?(?<plan>十[一二三四五六]五|[六七八九]五(?=”?普法))”?";
const FIRST = "开局|起步|开篇|首|第一";
const LAST = "收官|收尾|最后一|末|决胜";
/** 2025年是“十四五”规划收官之年, “十五五”开局之年. Quarter and half do not matter. */
const TURN = new RegExp(`${NAME}[^，。；、“”\\d]{0,14}?(?:(?<first>${FIRST})|(?<last>${LAST}))(?:的)?(?:之)?年(?![以来])`, "gu");
/** “十四五”时期（2021—2025年） */
const PERIOD = new RegExp(`${NAME}(?:规划|时期|期间)?（(?<from>20\\d\\d)年?[—~\\-至](?<to>20\\d\\d)年?）`, "gu");
/** 中国妇女发展纲要（2021—2030年）: ten years each since 2001. */
const DECADE = /(?:妇女|儿童)(?:发展)?(?:纲要|规划)（(?<from>20\d\d)年?[—~\-至](?<to>20\d\d)年?）/gu;
/** What is being carried out: 深入实施“十三五”规划. */
const CURRENT = new RegExp(`(?:实施|落实|推进|按照|紧扣|紧盯|对照|围绕|执行)[^，。；：“”]{0,10}${NAME}(?!末|期间|时期|以来|收官|圆满|完成|终期|总结|评估|开局|良好)`, "gu");

export const planPeriods: Rule = {
  id: "K23",
  severity: "warning",
  *find(draft) {
    for (const { start, end, found, line } of placesOf(draft, TURN)) {
      const { plan = "", first } = found.groups ?? {};
      const [from, to] = PLANS[plan] ?? [0, 0];
      const before = draft.text.slice(Math.max(line.start, start - 40), start);
      const said = /((?:19|20)\d\d)年[^。；\d]{0,20}$/u.exec(before)?.[1];
      const years = said === undefined ? yearsOf(draft, line, /明年|新的一年|[来]年|迎|谋划|奠定|打下/u.test(before) || looksAhead(before) ? "明年" : "") : [Number(said)];
      const expected = first === undefined ? to : from;
      // 今年 of a plan for the next year may be either
      if (!years || from === 0 || years.includes(expected) || (said === undefined && line.plan && years.some((year) => year + 1 === expected))) continue;
      yield { start, end, reason: first === undefined ? "plan_ends" : "plan_begins", with: { plan, from, to, year: years[0] ?? 0, found: found[0] } };
    }
    for (const pattern of [PERIOD, DECADE]) {
      for (const { start, end, found } of placesOf(draft, pattern)) {
        const { plan, from, to } = found.groups ?? {};
        const years = [Number(from), Number(to)] as const;
        const known = plan === undefined ? decadeOf(years[0]) : PLANS[plan];
        if (!known || (known[0] === years[0] && known[1] === years[1])) continue;
        yield { start, end, reason: "plan_years", with: { found: found[0], from: known[0], to: known[1] }, expected: `${String(known[0])}—${String(known[1])}年` };
      }
    }
    const { year, planOnly } = draft.coverage;
    if (year === null) return;
    for (const { start, found } of placesOf(draft, CURRENT)) {
      const { plan = "" } = found.groups ?? {};
      const [from, to] = PLANS[plan] ?? [0, Infinity];
      // a year's grace: reports close a plan in the year after, and speak of the next one beforehand
      if (year <= to + 1 && year >= from - (planOnly ? 2 : 1)) continue;
      const at = start + found[0].lastIndexOf(plan);
      yield { start: at, end: at + plan.length, reason: "plan_is_over", with: { plan, from, to, year } };
    }
  },
};

function decadeOf(first: number): readonly [number, number] | null {
  const from = Math.floor((first - 1) / 10) * 10 + 1;
  return from >= 2001 ? [from, from + 9] : null;
}
