/** K12: what lags far behind stands in the part of the problems, where there is one. Rules: language.md 3.4, 4I. */
import type { Draft, Figure } from "../draft";
import type { Rule } from "../rule";
import { problemPartOf } from "./problemPart";
import { shared, wordPairs } from "./sharedWords";
import { lastMonthOf } from "./time";

/** In percentage points behind the time that has passed; at the year's end, behind 100 %. */
const FAR = 10;
/** 完成全年目标任务的34%, 完成率72%, 占年度计划的30%. */
const SHARE_OF_TARGET = /(?:完成|占)(?:了)?(?:全年|年度|年初|总)?(?:的)?(?:目标|任务|计划|目标任务|任务目标|计划任务)[^，。；\d]{0,6}的$|完成率(?:为|达|达到)?$|完成(?:了)?(?:全年|年度)[^，。；]{0,12}的$/u;
/** 个别指标进度偏慢 owns up to all. */
const GENERAL = /(?:个别|部分|少数|有的|一些|有些)[^，。；]{0,4}(?:指标|任务|工作|项目)/u;
/** Numbers to the middle of the year in a report of the whole year. */
const HALF = /上半年，|截至(?:\d{4}年)?6月底|1[—至]6月/u;

export const laggingAcknowledged: Rule = {
  id: "K12",
  severity: "warning",
  *find(draft) {
    const found = problemPartOf(draft);
    if (!found || GENERAL.test(found.part.words) || draft.coverage.planOnly) return;
    const passed = ((HALF.test(draft.text) ? Math.min(6, lastMonthOf(draft)) : lastMonthOf(draft)) / 12) * 100;
    const known = wordPairs(found.part.words);
    for (const figure of draft.figures) {
      const { quantity, printed, span } = figure;
      if (!printed || quantity.measure !== "%" || draft.structure.lines[quantity.line]?.plan === true || span.start >= found.part.head.start) continue;
      if (!SHARE_OF_TARGET.test(draft.text.slice(Math.max(0, quantity.start - 24), quantity.start)) || printed.high > passed - FAR || quantity.per !== "") continue;
      const name = topicOf(draft, figure);
      const pairs = wordPairs(name);
      if (pairs.size === 0 || shared(pairs, known) > pairs.size / 3) continue;
      yield { ...span, reason: "lag_not_acknowledged", with: { indicator: quantity.indicator, share: draft.source.slice(span.start, span.end) } };
    }
  },
};

/** The clause in front, that says what was done, and the reader's name for it. */
function topicOf({ text, sentences }: Draft, { quantity, sentence }: Figure): string {
  const before = text.slice(sentences[sentence]?.start ?? 0, quantity.start).split(/[。；]/u).at(-1) ?? "";
  return before.replace(/(?:完成|占)[^，]*$/u, "").slice(-24) || quantity.indicator;
}
