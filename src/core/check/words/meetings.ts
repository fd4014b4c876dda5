/** K24: nobody studies what a meeting has not yet decided. Months are those in which each was held (began); source: language.md K24 and public record. */
import type { Rule } from "../rule";
import { placesOf } from "./prose";
import { lastMonthOf, looksAhead } from "./time";

type Held = readonly [year: number, month: number];

/** Sessions of the Central Committee, by its number and the session's. Of those to come, the earliest time that is possible. */
const SESSIONS: Readonly<Record<string, Readonly<Record<string, Held>>>> = {
  十八届: { 一: [2012, 11], 二: [2013, 2], 三: [2013, 11], 四: [2014, 10], 五: [2015, 10], 六: [2016, 10], 七: [2017, 10] },
  十九届: { 一: [2017, 10], 二: [2018, 1], 三: [2018, 2], 四: [2019, 10], 五: [2020, 10], 六: [2021, 11], 七: [2022, 10] },
  二十届: { 一: [2022, 10], 二: [2023, 2], 三: [2024, 7], 四: [2025, 10], 五: [2026, 1] },
};
/** 党的二十届三中、四中全会; 十九届六中全会. */
const SESSION = /(?<number>十八届|十九届|二十届)(?<sessions>(?:[一二三四五六七]中(?:全会)?[、和及,，]?){1,6})全会?/gu;

/** Name, words, held. */
const MEETINGS: readonly (readonly [name: string, words: RegExp, held: Held])[] = [
  ["党的十八大", /(?<![团会联])(?:党的)?(?<!工会|青团|妇女|残联)十八大/gu, [2012, 11]],
  ["党的十九大", /(?:党的|(?<=[习彻传是]))十九大/gu, [2017, 10]],
  ["党的二十大", /(?:党的)?(?<!工会|青团|[团会联的])二十大(?!工程|行动|工作|项目|提案|品牌)|党的二十大/gu, [2022, 10]],
  ["党的二十一大", /(?:党的)?二十一大(?=精神|报告|召开|胜利)/gu, [2027, 7]],
  ["中国妇女十二大", /妇女(?:第)?十二(?:大(?!行动|工程)|次全国代表大会)/gu, [2018, 10]],
  ["中国妇女十三大", /妇女(?:第)?十三(?:大(?!行动|工程)|次全国代表大会)/gu, [2023, 10]],
  ["中国妇女十四大", /妇女(?:第)?十四(?:大(?=精神|召开)|次全国代表大会)/gu, [2028, 1]],
  ["中国工会十七大", /工会(?:第)?十七(?:大|次全国代表大会)/gu, [2018, 10]],
  ["中国工会十八大", /工会(?:第)?十八(?:大|次全国代表大会)/gu, [2023, 10]],
  ["共青团十八大", /团的?(?:第)?十八(?:大|次全国代表大会)/gu, [2018, 6]],
  ["共青团十九大", /团的?(?:第)?十九(?:大|次全国代表大会)/gu, [2023, 6]],
  ["中国残联八大", /残联(?:第)?八(?:大|次全国代表大会)/gu, [2023, 9]],
  ["中央党的群团工作会议", /中央党的群团工作会议/gu, [2015, 7]],
];

export const meetings: Rule = {
  id: "K24",
  severity: "warning",
  *find(draft) {
    const { year, planOnly } = draft.coverage;
    if (year === null || planOnly) return;
    const until = year * 12 + lastMonthOf(draft);
    for (const { start, end, found, line } of placesOf(draft, SESSION)) {
      const { number = "", sessions = "" } = found.groups ?? {};
      const late = [...sessions.matchAll(/([一二三四五六七])中/gu)].map(([, session = ""]) => ({ session, held: SESSIONS[number]?.[session] })).find(({ held }) => held && held[0] * 12 + held[1] > until);
      if (!late?.held || line.plan || looksAhead(before(draft.text, line.start, start))) continue;
      yield { start, end, reason: "meeting_ahead", with: { meeting: `${number}${late.session}中全会`, year: late.held[0], month: late.held[1] } };
    }
    for (const [meeting, words, held] of MEETINGS) {
      if (held[0] * 12 + held[1] <= until) continue;
      for (const { start, end, line } of placesOf(draft, words)) {
        if (line.plan || looksAhead(before(draft.text, line.start, start))) continue;
        yield { start, end, reason: "meeting_ahead", with: { meeting, year: held[0], month: held[1] } };
      }
    }
  },
};

/** 喜迎党的二十大: in front, in the same clause. */
function before(text: string, lineStart: number, at: number): string {
  return text.slice(Math.max(lineStart, at - 14), at).split(/[，。；]/u).at(-1) ?? "";
}
