/** K25: the time and the year of the title are those of the text. Rule: language.md K25. */
import type { Span } from "../../read/quantity";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { isIn, namesOf } from "./names";
import { yearsIn } from "../../read/yearsIn";
import { placesOf } from "./prose";
import { signatureOf } from "./signature";
import { looksAhead, yearsOfTitle } from "./time";

/** Words of time in a result, with their last month. What is asked for the whole year (全年任务) is no result. */
const SPANS: readonly (readonly [words: RegExp, month: number])[] = [
  // 全年组织开展16次, 全年共, 全年工作虽有进展; not 全年目标任务, 完成全年任务
  [/(?<![占达完成距为按现了照对比]|完成了|占到)全年(?!的?(?:目标|任务|计划|预算|安排|拟|需|(?:各项)?工作(?!虽|取得|总体|稳|有[序力了]|进展顺|成效|开展|顺利|圆满|亮点|呈|基本|做得)|各项(?!工作)|指标|预期|度|进度|总|预定|既定|应|[\d.]+(?:%|[\u4e00-\u9fff]{1,3}(?:的)?(?:目标|任务))))/gu, 12],
  [/(?<![近去过这前])(?<!过去)一年来|一年以来/gu, 12],
  [/现(?:将|把)(?:全年|年度|本年度|(?:19|20)\d\d年度?)(?!上|下|第|[一二三四前])(?:的)?[^，。；]{0,12}(?:总结|汇报|报告)/gu, 12],
  [/上半年/gu, 6],
  [/(?<!前)三季度|前三季度|第三季度/gu, 9],
  [/四季度/gu, 12],
];
/** A year's report that calls itself one of half a year: 半年来, 现将上半年工作总结如下. */
const HALF = /半年来|半年以来|现(?:将|把)(?:(?:今年|(?:19|20)\d\d年))?上半年[^，。；]{0,20}(?:总结|汇报|报告)/gu;
/** Or opens so: 2025年上半年，在县委领导下…. */
const HALF_LEAD = /^(?:(?:19|20)\d\d年|今年)?上半年(?:以来)?，(?=[^。]{0,60}(?:领导|指导|围绕|坚持|贯彻))/gu;
const FULL_TITLE = /年度|全年|年终|年工作总结|年[^月季半]{0,8}总结/u;
/** Years at the head of a paragraph or heading, and in 现将2024年工作…. */
const YEAR = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、])?(?<year>(?:19|20)\d\d)年(?!以来|底|初|\d{1,2}月|[—~至])|现(?:将|把)[^，。；\d]{0,10}(?<now>(?:19|20)\d\d)年/gu;

/** Two spans in one title: 2026年上半年一季度, 全年工作总结及下半年打算. */
const TWO_SPANS: readonly (readonly [words: RegExp, month: number])[] = [
  [/(?:[上下]半年|全年|年度)(?=第?[一1]季度)/u, 3],
  [/(?:[上下]半年|全年|年度)(?=第?[二2]季度)/u, 6],
  [/(?:[上下]半年|全年|年度)(?=(?:第|前)?[三3]季度)/u, 9],
  [/(?:全年|年度)(?=[^，。；]{0,12}(?:总结|小结|汇报|报告|情况)[^，。；]{0,4}[及和与暨、]下半年)/u, 6],
];
/** 2025年工作总结和2026年工作思路: years that follow each other. */
const RESULT_AND_PLAN = /(?<!《[^》]*)(?<result>(?:19|20)\d\d)年[^年》]{0,12}(?:总结|汇报|报告|情况|回顾|述职)[^年，]{0,4}[和及与暨、]?(?<plan>(?:19|20)\d\d)年[^年]{0,10}(?:计划|打算|安排|思路|要点|谋划)/u;
/** Signed while the year was still far from its end, such a title promises too much. */
const WHOLE_YEAR = /全年|年工作总结|年度(?:工作)?总结|年终/u;
const MONTHS_LEFT = 9;
/** First last month whose report may be signed in the next year. */
const LAST_OF_EARLY = 10;
/** Says which year the text is about: 2024年，; 2026年上半年，; 截至2024年12月31日; 现将2024年. */
const OWN_YEAR = /(?:^|(?<=。))(?<head>(?:19|20)\d\d)年(?=，|是|度|全年|上半年|前三季度|[一二三四]季度|\d{1,2}[—-])|截至(?<until>(?:19|20)\d\d)年(?:\d{1,2}月|底|末)|现(?:将|把)[^，。；\d]{0,10}(?<now>(?:19|20)\d\d)年/gu;
const ANY_YEAR = /(?<![\d—～自比与较]|(?<!截)至)(?:19|20)\d\d(?=[年〕])(?!年?[—～至])/gu;

export const titlePeriod: Rule = {
  id: "K25",
  severity: "error",
  *find(draft) {
    const { title, planOnly } = draft.coverage;
    if (!title) return;
    yield* yearAhead(draft, title, planOnly);
    if (planOnly) return;
    yield* whereItIs(title, [...otherSpans(draft, title)]);
    yield* againstItself(draft, title);
    const unknown = yearUnknown(draft, title);
    if (unknown) yield unknown;
    else yield* whereItIs(title, [...otherYears(draft, title)]);
  },
};

/** One place against the title is a slip of its own; several show that it is the title which is wrong. */
function* whereItIs(title: Span, places: readonly Found[]): Iterable<Found> {
  const [first] = places;
  if (first && places.length > 1) yield { ...first, ...title, related: places.map(({ start, end }) => ({ start, end })) };
  else yield* places;
}

function* otherSpans(draft: Draft, title: Span): Iterable<Found> {
  const { month } = draft.coverage;
  const words = draft.text.slice(title.start, title.end);
  if (month !== null && month < 12) {
    const names = namesOf(draft);
    for (const [span, last] of SPANS) {
      if (last <= month) continue;
      for (const { start, end, found, line } of placesOf(draft, span)) {
        if (line.level === "title" || line.plan || isIn(names, start) || isAsked(draft.text, line.start, start, end, line.end)) continue;
        yield { start, end, reason: "period_beyond_title", with: { found: found[0], month }, related: [title] };
      }
    }
  } else if (FULL_TITLE.test(words) && !/半年|季度|\d月/u.test(words)) {
    for (const { start, end, found, line } of [...placesOf(draft, HALF), ...placesOf(draft, HALF_LEAD)]) {
      if (!line.plan && (line.level === "lead" || found[0].includes("半年来") || found[0].startsWith("现"))) yield { start, end, reason: "period_short_of_title", with: { found: found[0] }, related: [title] };
    }
  }
}

function* otherYears(draft: Draft, title: Span): Iterable<Found> {
  const { year } = draft.coverage;
  const words = draft.text.slice(title.start, title.end);
  const years = new Set(yearsIn(words).map(({ value }) => value));
  if (years.size === 0 || year === null) return;
  const names = namesOf(draft);
  const last = Math.max(...years);
  for (const { start, found, line } of placesOf(draft, YEAR)) {
    const said = Number(found.groups?.["year"] ?? found.groups?.["now"]);
    const at = start + found[0].indexOf(String(said));
    if (line.level === "title" || years.has(said) || isIn(names, at)) continue;
    const sentence = draft.text.slice(start, line.end).split("。", 1)[0] ?? "";
    // a title without the plan's year says nothing of it; a speech of January looks back on the year before
    if (said === last - 1 && !/总结|小结|述职/u.test(words) && /回顾|工作情况/u.test(sentence)) continue;
    if (line.level === "body" && said < last) continue;
    if (said === last + 1 && years.size === 1 && (line.plan || looksAhead(sentence) || /是|新的一年|工作/u.test(sentence.slice(0, 12)))) continue;
    if (/规划|纲要|方案|去年|上年/u.test(sentence.slice(0, 30))) continue;
    yield { start: at, end: at + 5, reason: "year_not_of_title", with: { found: said, year }, related: [title], expected: `${String(year)}年` };
  }
}

function* againstItself(draft: Draft, title: Span): Iterable<Found> {
  const words = draft.text.slice(title.start, title.end);
  for (const [span, month] of TWO_SPANS) {
    const found = span.exec(words);
    if (found) yield { start: title.start + found.index, end: title.start + found.index + found[0].length, reason: "period_beyond_title", with: { found: found[0], month } };
  }
  const pair = RESULT_AND_PLAN.exec(words);
  const [result, plan] = [Number(pair?.groups?.["result"]), Number(pair?.groups?.["plan"])];
  if (pair && plan !== result + 1) yield { ...title, reason: "year_not_of_title", with: { found: plan, year: result } };
  const signed = signatureOf(draft);
  if (signed?.year === draft.coverage.year && signed.month < MONTHS_LEFT && WHOLE_YEAR.test(words) && !/半年|季度|\d月/u.test(words)) {
    yield { ...title, reason: "period_short_of_title", with: { found: draft.text.slice(signed.start, signed.end) }, related: [{ start: signed.start, end: signed.end }] };
  }
}

/** The text never speaks of the title's year, and of one other more than once where it says what it is about. */
function yearUnknown(draft: Draft, title: Span): Found | null {
  const { text, structure: { lines } } = draft;
  const own = yearsOfTitle(text, title);
  const [year] = own;
  if (year === undefined || new Set(own).size > 1) return null;
  const body = lines.filter(({ start, level }) => start >= title.end && level !== "table");
  const said = body.flatMap(({ start, end }) => [...[...text.slice(start, end).matchAll(ANY_YEAR)].map(([digits]) => Number(digits)), ...(/二/u.test(text.slice(start, start + 8)) ? yearsIn(text.slice(start, end)).map(({ value }) => value) : [])]);
  if (said.includes(year)) return null;
  const signed = signatureOf(draft);
  // a report of half a year that is signed in another year is told at its signature
  if (signed && signed.year !== year && (draft.coverage.month ?? 12) < LAST_OF_EARLY) return null;
  const places = [...placesOf(draft, OWN_YEAR)].filter(({ start, found, line }) => line.level !== "title" && !line.plan && (found.groups?.["head"] === undefined || !looksAhead(text.slice(start, line.end).split(/[，。]/u, 2).join())));
  for (const { start, found } of places) {
    const other = Number(found.groups?.["head"] ?? found.groups?.["until"] ?? found.groups?.["now"]);
    const signedAs = signed && (signed.year === other || signed.year < year);
    const at = start + found[0].indexOf(String(other));
    if (other !== year && (said.filter((one) => one === other).length > 1 || signedAs)) return yearOfTitle(title, year, other, { start: at, end: at + 5 });
  }
  return null;
}

/** 2026年是“十五五”开局之年，我们将…: the year that a plan is made for; 到2026年底 in a plan alone. */
const PLANNED_YEAR = /(?:^|(?<=。))(?<year>(?:19|20)\d\d)年(?=是[^，。]{0,16}之年，|，我们|，[^，。]{2,10}(?:将|要))/gu;
const PLANNED_END = /(?:到|至)(?<year>(?:19|20)\d\d)年底/gu;

function* yearAhead(draft: Draft, title: Span, planOnly: boolean): Iterable<Found> {
  const [year, ...more] = yearsOfTitle(draft.text, title);
  if (year === undefined || more.length > 0) return;
  for (const { start, found, line } of placesOf(draft, planOnly ? PLANNED_END : PLANNED_YEAR)) {
    const said = Number(found.groups?.["year"]);
    const fits = planOnly ? said >= year : said === year || said === year + 1 || !(line.plan || looksAhead(draft.text.slice(start, line.end).split("。", 1)[0] ?? ""));
    if (!fits) yield yearOfTitle(title, year, said, { start, end: start + found[0].length });
  }
}

function yearOfTitle(title: Span, year: number, other: number, { start, end }: Span): Found {
  return { ...title, reason: "year_not_of_title", with: { found: other, year }, related: [{ start, end }] };
}

/** 全年 of a target: the number behind it is asked for, and not reached. */
function isAsked(text: string, from: number, start: number, end: number, to: number): boolean {
  const before = text.slice(Math.max(from, start - 20), start).split(/[，。；：]/u).at(-1) ?? "";
  const behind = text.slice(end, Math.min(to, end + 24)).split(/[，。；：]/u)[0] ?? "";
  return looksAhead(before) || looksAhead(behind) || /任务|目标|计划|序时|进度|预算|不少于|不低于|以上|指标|完成$/u.test(behind) || /任务|目标|占|完成|距|对照/u.test(before);
}
