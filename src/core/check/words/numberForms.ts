/** K39: numbers in forms that running text does not have, counted: one finding for the draft, at the first. Rule: language.md 1.1, 1.2, 1.6. */
import type { Rule } from "../rule";
import { isIn, namesOf } from "./names";
import { placesOf } from "./prose";

interface Form {
  readonly pattern: RegExp;
  /** null: how it should be written is not certain. */
  readonly to: (found: string, year: number | null) => string | null;
}

const ZEROS: Readonly<Record<string, number>> = { 百: 100, 千: 1000 };

const FORMS: readonly Form[] = [
  // 3千人, 4百户, 2.5千元; not 3千米, 5千克, 2千瓦, 6百分
  { pattern: /(?<![\d.第])\d+(?:\.\d+)?[百千](?![米克瓦卡赫伏帕位分强万亿年货科团])/gu, to: (found) => String(Math.round(Number(found.slice(0, -1)) * (ZEROS[found.slice(-1)] ?? 1) * 1000) / 1000) },
  // 3亿4500万
  { pattern: /(?<![\d.])\d+亿\d+万/gu, to: () => null },
  // 25年3月, 25年上半年; not 历时25年
  {
    pattern: /(?<![\d.第近满过历经达从约前后共超逾这余来])[0-3]\d年(?=\d{1,2}月|上半年|下半年|全年|年度|度|工作|计划|[一二三四]季度|以来，)/gu,
    to: (found, year) => (year !== null && Math.abs(2000 + Number(found.slice(0, 2)) - year) <= 10 ? `20${found}` : null),
  },
  // 25年，全县…, 一、24年主要工作: behind a mark; not 25年来, and not the years that the form above has
  { pattern: /(?<![\d.\u4e00-\u9fff—~-])2\d年(?=[，\u4e00-\u9fff])(?![来间内前后的以多余时]|上半年|下半年|全年|年度|度|工作|计划|[一二三四]季度)/gu, to: (found, year) => (year === null ? null : `20${found}`) },
  // 06月, 3月05日; not 2025-06
  { pattern: /(?<![\d.\-/:])0\d(?=月|日)/gu, to: (found) => found.slice(1) },
  // 增长-3.2%, 同比-5.1%
  { pattern: /(?<=增长|下降|增速|增幅|同比|环比|减少|增加|率[为达]?|为|是|达|至|[，：（])[-−]\d[\d.]*/gu, to: () => null },
  // 1,240条
  { pattern: /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu, to: (found) => found.replaceAll(",", "") },
  // 3、4个 for 三四个
  { pattern: /(?<![\d.、第年月])(?:1、2|2、3|3、4|4、5|5、6|6、7|7、8|8、9)(?=[个名人次场户件天年位家])/gu, to: (found) => [...found].filter((one) => one !== "、").map((digit) => "零一二三四五六七八九".charAt(Number(digit))).join("") },
  // 20几人
  { pattern: /(?<![\d.])\d+几(?=[个名人次场户件天年位家])/gu, to: () => null },
];

export const numberForms: Rule = {
  id: "K39",
  severity: "warning",
  *find(draft) {
    const names = namesOf(draft);
    const places = FORMS.flatMap(({ pattern, to }) => Array.from(placesOf(draft, pattern), ({ start, end, found }) => ({ start, end, found: found[0], text: to(found[0], draft.coverage.year) })));
    const [first, ...others] = places.filter(({ start }) => !isIn(names, start)).sort((a, b) => a.start - b.start);
    if (!first) return;
    const { start, end, text } = first;
    yield {
      start, end, reason: "number_forms", with: { count: others.length + 1, found: draft.source.slice(start, end) }, related: others.map((other) => ({ start: other.start, end: other.end })),
      ...(text === null ? {} : { expected: text, correction: { start, end, text }, elsewhere: others.flatMap((other) => (other.text === null ? [] : [{ start: other.start, end: other.end, text: other.text }])) }),
    };
  },
};
