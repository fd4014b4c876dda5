/** K25: what the opening and the headings say they are about is the title's time, and a plan's time has not passed. Rule: language.md K25. */
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { yearsIn } from "../../read/yearsIn";
import { placesOf, proseOf } from "./prose";
import { yearsOfTitle } from "./time";

/** Words of time, with the last month. Of several the first counts. */
const WHEN = /(?<half>上半年|(?<![一下后])半年)|(?<three>前?三季度)|(?<one>一季度)|(?<two>二季度)|(?<full>四季度|下半年|全年|一年|(?<=\d年)度)|(?:\d{1,2}月?[—~\-至])?(?<month>\d{1,2})月/u;
const MONTHS: Readonly<Record<string, number>> = { half: 6, three: 9, one: 3, two: 6, full: 12 };
/** 现将…总结如下, 下面把…报告一下. */
const OPENING = /(?:现|下面|下边|这里|兹|特此?)，?(?:我们?|本人)?(?:就)?(?:将|把|就|对)(?<what>[^，。；：]{2,40}?)(?:作?[一个如以]{0,2}(?:简要|简单|全面)?(?:总结|汇报|报告|通报|小结|述职|说明))/gu;
const PLAN = /思路|计划|打算|安排|谋划|部署|展望|要点|怎么干|努力方向|下一步/u;
const RESULT = /总结|回顾|情况|成效|做法|亮点|进展|完成|落实|执行|成绩/u;
/** What is asked for, and no result. */
const ASKED = /目标|任务|指标|计划/u;
/** Titles that tell which year they look back on. */
const LOOKS_BACK = /总结|小结|述职/u;

export const partPeriods: Rule = {
  id: "K25",
  severity: "error",
  *find(draft) {
    const { title, planOnly } = draft.coverage;
    if (!title || planOnly) return;
    const words = draft.text.slice(title.start, title.end);
    // a title without a time of its own leaves the time to its text
    const month = draft.coverage.month ?? (/总结|述职/u.test(words) ? 12 : null);
    if (month !== null) yield* openings(draft, month);
    for (const { line, text } of proseOf(draft)) {
      if (line.level !== "h1" && line.level !== "h2") continue;
      const from = line.textStart - line.start;
      const head = text.slice(from, Math.min(line.headEnd - line.start, from + LONGEST_HEAD));
      const found = (month === null ? null : periodOf(head, line.level === "h1", month)) ?? (line.level === "h1" ? yearOf(head, draft, words, month ?? 12) : null);
      if (found) yield { start: line.textStart + found.at, end: line.textStart + found.at + found.words.length, reason: found.year === undefined ? "period_not_of_title" : "year_not_of_title", with: { found: found.year === undefined ? found.words : found.said, year: found.year ?? 0 }, related: [title] };
    }
  },
};

const LONGEST_HEAD = 40;

function* openings(draft: Draft, month: number): Iterable<Found> {
  const { title } = draft.coverage;
  for (const { start, end, found, line } of placesOf(draft, OPENING)) {
    const what = (found.groups?.["what"] ?? "").replace(/[和及与暨、].*$/u, "");
    const last = lastMonthOf(what);
    if (line.level !== "lead" || last === null || last === month || (last > month && /全年|年度/u.test(what))) continue;
    yield { start, end, reason: "period_not_of_title", with: { found: found[0] }, related: title ? [title] : [] };
  }
}

interface HeadPlace {
  readonly at: number;
  readonly words: string;
  /** Where it is the year that is wrong: the one that is said, and the title's. */
  readonly said: number;
  readonly year?: number;
}

/** 三、下半年工作打算 in a report of the year, 三、上半年工作打算 in one of half a year, 一、全年工作情况 in one of a quarter. */
function periodOf(head: string, isFirst: boolean, month: number): HeadPlace | null {
  const found = WHEN.exec(head);
  const last = found && monthOf(found);
  if (!found || last === null || last === undefined || /[明来]年|新的一年|(?:19|20)\d\d年/u.test(head)) return null;
  const place = { at: found.index, words: found[0], said: 0 };
  if (PLAN.test(head)) return RESULT.test(head) || last > month ? null : place;
  if (!isFirst || !RESULT.test(head) || ASKED.test(head)) return null;
  return last > month || (month === 12 && last === 6) ? place : null;
}

/** 第三部分 2024年工作思路 behind a title of 2024年工作总结. */
function yearOf(head: string, draft: Draft, words: string, month: number): HeadPlace | null {
  const { title } = draft.coverage;
  const [said, ...more] = yearsIn(head);
  const [year, next] = title ? yearsOfTitle(draft.text, title) : [];
  if (!said || more.length > 0 || year === undefined || month < 12 || !LOOKS_BACK.test(words) || /规划|纲要|—/u.test(head)) return null;
  const isPlan = PLAN.test(head) && !RESULT.test(head);
  if (!isPlan && (PLAN.test(head) || !RESULT.test(head))) return null;
  const due = isPlan ? (next ?? year + 1) : year;
  // a year that the title does not name is told where 一、2024年 opens a heading already
  const isKnown = !title || yearsOfTitle(draft.text, title).includes(said.value);
  return said.value === due || (!isKnown && said.start === 0) ? null : { at: said.start, words: head.slice(said.start, said.end + 1), said: said.value, year: due };
}

function lastMonthOf(words: string): number | null {
  const found = WHEN.exec(words);
  return found && monthOf(found);
}

function monthOf({ groups = {} }: RegExpExecArray): number | null {
  const name = Object.keys(MONTHS).find((one) => groups[one] !== undefined);
  return name === undefined ? Number(groups["month"]) : (MONTHS[name] ?? null);
}
