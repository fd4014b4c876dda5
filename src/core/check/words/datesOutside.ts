/** K21, K26: results of a time that the report does not cover. Rules: language.md K21, K26. */
import { onceFor } from "../../onceFor";
import type { Draft, Sentence } from "../draft";
import type { Rule } from "../rule";
import { isIn, namesOf, type Name } from "./names";
import { lastMonthOf, looksAhead, looksBack } from "./time";

/** 8月15日, 8月, 截至9月底, 2026年3月; the last month of 7—9月; a year alone. */
const WHEN = /(?:((?:19|20)\d\d)年)?(?<![\d.])(\d{1,2})月(?![龄湖嫂])(?:\d{1,2}日)?|((?:19|20)\d\d)年[底初末]?/gu;
/** Said in a result: behind a verb in the past, or with a figure. */
const DONE = /举办|开展|组织|召开|慰问|走访|发放|印发|完成|累计|共|评选|表彰|启动|成立|建成|实现|达到?|参加|培训|救助|受理|接待|调解|办结|获|新增|新建|创建|服务|惠及|覆盖|联合|邀请|进行了|抽调|检查了|督查了|调研了|投入使用|截至|现有|在[岗册]/u;
/** A plan's years, and what has its date in its name. */
const NO_EVENT = /规划|纲要|方案|届|至(?:19|20)\d\d年|—20|[以之]?前(?!三季度|列|茅)/u;
/** Of what is still asked for: 11至12月月均需完成3.2亿元. */
const NEEDED = /剩余|余下|后可|可(?:分别|新增|提供)|(?<![急所按必])需(?![求])|须|还要|尚有|留待|有效期/u;
/** Done, or with a figure of what was: 首贷8月启动 may lie ahead. */
const PAST = /已|了|共|累计|圆满|成功|截至|现有/u;
const FIGURE_WITHIN = 40;
/** In front of a date: 自去年11月; 距2025年…的目标. */
const LAST_YEAR = /[去上前]年(?:[^，。；]{0,10})$/u;
const AHEAD = /(?:距离?|到|至|迎接|面向|瞄准|对标)$/u;
/** 完成2025年4.5个目标的102.2% */
const OF_TARGET = /^[^，。；]{0,12}目标/u;
/** What the year belongs to: a document, an award, a plan, a beginning. */
const OF_SOMETHING = /规划|纲要|方案|印发|出台|施行|颁布|通过|建成|成立|启动|创办|获评|荣获|被评|命名|授予|生|至|—|届|批次|底数|基数|年报|年鉴|普查|决算/u;

export const datesOutside: Rule = {
  id: "K21",
  severity: "error",
  *find(draft) {
    for (const { start, end, year, month } of outsideOf(draft)) {
      const own = draft.coverage.year ?? 0;
      if (year < own) continue;
      yield { start, end, reason: "date_after_report", with: { date: draft.source.slice(start, end), year: own, month: lastMonthOf(draft) }, ...(month === 0 ? { severity: "warning" as const } : {}) };
    }
  },
};

export const otherYears: Rule = {
  id: "K26",
  severity: "warning",
  *find(draft) {
    for (const { start, end, year } of outsideOf(draft)) {
      const own = draft.coverage.year ?? 0;
      if (year < own) yield { start, end, reason: "figures_of_other_year", with: { year, own } };
    }
  },
};

interface When {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** 0 where only a year is said. */
  readonly month: number;
}

/** Two rules ask for it. */
const outsideOf = onceFor((draft: Draft): readonly When[] => [...outside(draft)]);

function* outside(draft: Draft): Iterable<When> {
  const { coverage } = draft;
  if (coverage.year === null || coverage.planOnly) return;
  const names = namesOf(draft);
  const ofHeadings = headingYears(draft);
  for (const sentence of draft.sentences) {
    const { line } = sentence;
    if (line.level === "title" || line.plan || sentence.end <= line.headEnd) continue;
    const words = draft.text.slice(sentence.start, sentence.end);
    if (!DONE.test(words)) continue;
    yield* whensOf(words, sentence, names, draft, coverage.year, ofHeadings);
  }
}

function* whensOf(words: string, sentence: Sentence, names: readonly Name[], draft: Draft, own: number, ofHeadings: ReadonlySet<number>): Iterable<When> {
  const last = lastMonthOf(draft);
  let yearSaid: number | null = null;
  for (const { 0: found, index, 1: dated, 2: numeral, 3: alone } of words.matchAll(WHEN)) {
    const start = sentence.start + index;
    if (isIn(names, start)) continue;
    const month = Number(numeral ?? 0);
    const said = dated ?? alone;
    const year: number = said === undefined ? (yearSaid ?? own) : Number(said);
    yearSaid = said === undefined ? yearSaid : year;
    const clause = clauseAt(words, index, found.length);
    const when = { start, end: start + found.length, year, month };
    const before = words.slice(Math.max(0, index - 16), index);
    if (said === undefined ? LAST_YEAR.test(before) : year > own && (AHEAD.test(before) || (month === 0 && OF_TARGET.test(words.slice(index + found.length))))) continue;
    if (year > own || (year === own && month > last && month <= 12)) {
      // 2027年是开局之年，我们将…
      if (!looksAhead(clause) && !(year > own && looksAhead(words)) && !NO_EVENT.test(clause) && !NEEDED.test(clause) && (PAST.test(clause) || sentence.figures.some(({ span }) => span.start >= start + found.length && span.end <= start + found.length + FIGURE_WITHIN))) yield when;
    } else if (year < own && said !== undefined && !ofHeadings.has(year) && isResultOf(clause, words, index, sentence, own)) yield when;
  }
}

/** 一、2023年工作回顾: what a part is about. */
function headingYears({ text, structure: { lines } }: Draft): ReadonlySet<number> {
  return new Set(lines.filter(({ level }) => level === "h1").flatMap(({ textStart, headEnd }) => [...text.slice(textStart, headEnd).matchAll(/(?:19|20)\d\d(?=年)/gu)].map(([digits]) => Number(digits))));
}

/** The year opens what is said, and figures stand behind it. */
function isResultOf(clause: string, words: string, at: number, sentence: Sentence, own: number): boolean {
  const opens = at === 0 || /[，。；：（是]$/u.test(words.slice(0, at)) || /^[\u4e00-\u9fff、]{1,14}$/u.test(words.slice(0, at));
  return opens && sentence.figures.some(({ span }) => span.start > sentence.start + at) && !looksBack(words) && !OF_SOMETHING.test(clause) && !words.includes(String(own));
}

/** The clause of a date with the one before it; behind a date alone (2023年，…) with the one after it. */
function clauseAt(words: string, at: number, length: number): string {
  const marks = [..."，；。：（"];
  const before = (from: number): number => Math.max(...marks.map((mark) => (from < 0 ? -1 : words.lastIndexOf(mark, from))));
  const from = before(before(at) - 1) + 1;
  const behind = words.slice(at + length);
  const end = (/^，?[^，；。]*/u.exec(behind)?.[0] ?? "").length;
  return words.slice(from, at + length + end);
}
