/** K12: what lags far behind stands in the part of the problems, where there is one. Rules: language.md 3.4, 4I. */
import type { Draft, Figure } from "../draft";
import type { Rule } from "../rule";
import { placesOf } from "./prose";
import { problemPartOf } from "./problemPart";
import { shared, wordPairs } from "./sharedWords";
import { lastMonthOf } from "./time";

/** In percentage points behind the time that has passed; at the year's end, behind 100 %. */
const FAR = 10;
/** 完成全年目标任务的34%, 完成率72%, 占年度计划的30%. */
const SHARE_OF_TARGET = /(?:完成|占)(?:了)?(?:全年|年度|年初|总)?(?:的)?(?:目标|任务|计划|目标任务|任务目标|计划任务)[^，。；\d]{0,6}的$|完成率(?:为|达|达到)?$|完成(?:了)?(?:全年|年度)[^，。；]{0,12}的$/u;
/** 个别指标进度偏慢 owns up to all. */
const GENERAL = /(?:个别|部分|少数|有的|一些|有些)[^，。；]{0,4}(?:指标|任务|工作|项目)/u;
/** How far the numbers reach, where a report of the year is written before its end: 一季度，…; 截至11月底; 1—6月. */
const REACHES: readonly (readonly [words: RegExp, month: (found: RegExpExecArray) => number])[] = [
  [/一季度/gu, () => 3], [/上半年/gu, () => 6], [/前三季度/gu, () => 9], [/(?:截至(?:\d{4}年)?|1月?[—~\-至])(\d{1,2})月/gu, ([, digits]) => Number(digits)],
];
/** Said to be well on its way by its own sentence. */
const ON_THE_WAY = /规划|五年|快于|超(?:过)?序时|达到序时|基本达到|预计|提前/u;

export const laggingAcknowledged: Rule = {
  id: "K12",
  severity: "warning",
  *find(draft) {
    const found = problemPartOf(draft);
    if (!found || GENERAL.test(found.part.words) || draft.coverage.planOnly) return;
    const passed = (reached(draft) / 12) * 100;
    const known = wordPairs(found.part.words);
    for (const figure of draft.figures) {
      const { quantity, printed, span } = figure;
      if (!printed || quantity.measure !== "%" || draft.structure.lines[quantity.line]?.plan === true || span.start >= found.part.head.start) continue;
      if (!SHARE_OF_TARGET.test(draft.text.slice(Math.max(0, quantity.start - 24), quantity.start)) || printed.high > passed - FAR || quantity.per !== "") continue;
      const { start = 0, end = 0 } = draft.sentences[figure.sentence] ?? {};
      if (ON_THE_WAY.test(draft.text.slice(Math.max(start, span.start - 40), Math.min(end, span.end + 24)))) continue;
      const name = topicOf(draft, figure);
      const pairs = wordPairs(name);
      if (pairs.size === 0 || shared(pairs, known) > pairs.size / 3) continue;
      yield { ...span, reason: "lag_not_acknowledged", with: { indicator: quantity.indicator, share: draft.source.slice(span.start, span.end) } };
    }
  },
};

/** The earliest month that the results name as their end. */
function reached(draft: Draft): number {
  const months = REACHES.flatMap(([words, month]) => Array.from(placesOf(draft, words)).filter(({ line }) => line.level !== "title" && !line.plan).map(({ found }) => month(found)));
  return Math.min(lastMonthOf(draft), ...months.filter((month) => month >= 1));
}

/** The clause in front, that says what was done, and the reader's name for it. */
function topicOf({ text, sentences }: Draft, { quantity, sentence }: Figure): string {
  const before = text.slice(sentences[sentence]?.start ?? 0, quantity.start).split(/[。；]/u).at(-1) ?? "";
  return before.replace(/(?:完成|占)[^，]*$/u, "").slice(-24) || quantity.indicator;
}
