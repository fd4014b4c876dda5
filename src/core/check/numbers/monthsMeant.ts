/** By which month the expected share of a place of the draft may be counted: as its sentence, its paragraphs and its title say. */
import type { Draft } from "../draft";
import { onceFor } from "../../onceFor";

/** 截至6月底, 上半年, 前三季度. */
const SAID: readonly (readonly [words: RegExp, months: number])[] = [
  [/前三季度|三季度末/u, 9], [/上半年|半年|二季度末/u, 6], [/(?<!前)一季度/u, 3],
];
const MONTH = /(?:截至|截止|到|至|[—-])(?:\d{4}年)?(\d{1,2})月(?:(\d{1,2})日|底|末|份)?/gu;

/** Of a sentence, by its index: elapsed months of the year, with a part of one where a day is said; nothing where nothing says. */
export function monthsMeant(draft: Draft, sentenceIndex: number): readonly number[] {
  const sentence = draft.sentences[sentenceIndex];
  const here = sentence ? monthsIn(draft.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400))) : [];
  if (here.length > 0) return here;
  return [...new Set([...(draft.coverage.month === null ? [] : [draft.coverage.month]), ...ofDocument(draft)])];
}

const ofDocument = onceFor(({ text }: Draft): readonly number[] =>
  [...text.matchAll(/截[至止](?:到)?(?:\d{4}年)?(\d{1,2})月(?:(\d{1,2})日)?/gu)].flatMap(([, month, day]) => elapsed(Number(month), day === undefined ? null : Number(day))),
);

function monthsIn(words: string): readonly number[] {
  const months = [...words.matchAll(MONTH)].flatMap(([, month, day]) => elapsed(Number(month), day === undefined ? null : Number(day)));
  return months.length > 0 ? months : SAID.flatMap(([pattern, count]) => (pattern.test(words) ? [count] : []));
}

const DAYS = 30.4375;

/** 按月 a month counts as full from the 20th, 按日 by its days. DESIGN.md, three dates. */
function elapsed(month: number, day: number | null): readonly number[] {
  if (month < 1 || month > 12) return [];
  return day === null ? [month] : [month, month - 1, month - 1 + day / DAYS];
}
