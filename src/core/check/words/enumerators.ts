/** K27: enumerators are complete, follow each other and are of one style at a level. Rules: language.md 1.7, 5.1, 6.3. */
import { readChinese } from "../../number/chineseNumeral";
import type { Span } from "../../read/quantity";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { isIn, namesOf } from "./names";
import { allOf, proseOf } from "./prose";

/** Behind these an item may begin within a line. */
const BEFORE = "(?:^|(?<=[。；：，、“） ]))";
const NUMERAL = "[一二三四五六七八九十]{1,3}";

interface Series {
  /** Smaller is higher; a higher enumerator begins the lower ones anew. */
  readonly rank: number;
  readonly pattern: RegExp;
  /** In words alone: a list of one item has no enumerator. */
  readonly inWords: boolean;
  readonly write: (value: number) => string;
}

const CHINESE = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];
const chinese = (value: number): string => CHINESE[value] ?? "";
const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩";

/** Parts: number, and what it is marked by. */
const SERIES: readonly Series[] = [
  // 一、 at the head of a line
  { rank: 1, pattern: new RegExp(`^(?<number>${NUMERAL})(?<mark>[、.．，：])(?!是)`, "gu"), inWords: false, write: (value) => `${chinese(value)}、` },
  { rank: 1, pattern: new RegExp(`^第(?<number>${NUMERAL})(?<mark>部分|章|篇)`, "gu"), inWords: false, write: (value) => `第${chinese(value)}部分` },
  // （一）
  { rank: 2, pattern: new RegExp(`(?:^|(?<=[。；]))（ ?(?<number>${NUMERAL}) ?(?<mark>）)`, "gu"), inWords: false, write: (value) => `（${chinese(value)}）` },
  // 1. at the head of a line or behind a sentence; not 1.2万
  { rank: 3, pattern: /(?:^|(?<=[。；：]))(?<number>\d{1,2}) ?(?<mark>[.、．])(?!\d)/gu, inWords: false, write: (value) => `${String(value)}.` },
  // （1）
  { rank: 4, pattern: /(?:^|(?<=[。；：]))（ ?(?<number>\d{1,2}) ?(?<mark>）)/gu, inWords: false, write: (value) => `（${String(value)}）` },
  { rank: 5, pattern: /(?<number>[①-⑩])(?<mark>)/gu, inWords: false, write: (value) => CIRCLED.charAt(value - 1) },
  // 一是, not 这一是, 一是一
  { rank: 6, pattern: new RegExp(`${BEFORE}(?<number>[一二三四五六七八九十])(?<mark>是)(?![一二])`, "gu"), inWords: true, write: (value) => `${chinese(value)}是` },
  { rank: 6, pattern: new RegExp(`${BEFORE}(?<number>[一二三四五六七八九十])(?<mark>要)(?![求素点件])`, "gu"), inWords: true, write: (value) => `${chinese(value)}要` },
  // 第一，
  { rank: 6, pattern: new RegExp(`(?:^|(?<=[。；：]))第(?<number>[一二三四五六七八九十])(?<mark>[，、])(?!第?[一二三四五六七八九十])`, "gu"), inWords: true, write: (value) => `第${chinese(value)}，` },
  { rank: 6, pattern: new RegExp(`${BEFORE}其(?<number>[一二三四五六七八九])(?<mark>[，是、])`, "gu"), inWords: true, write: (value) => `其${chinese(value)}，` },
];
/** Behind each of these only what stands to its right. 最后 alone is a word. */
const SPOKEN = ["首先", "其次", "再次", "最后"];
const SPOKEN_PATTERN = /(?:^|(?<=[。；：]))(?:首先|其次|再次|最后)/gu;

interface Item extends Span {
  readonly series: number;
  readonly value: number;
  readonly mark: string;
}

export const enumerators: Rule = {
  id: "K27",
  severity: "warning",
  *find(draft) {
    const lists = listsOf(draft);
    for (const list of lists) yield* judged(list, draft.source);
    yield* spoken(draft);
  },
};

/** Where an item may begin; every pattern is tried there alone. */
const BEGINS = /(?:^|[。；：，、“） ])(?=[一二三四五六七八九十第（\d其])|(?=[①-⑩])/gu;
const AT = SERIES.map(({ pattern }) => new RegExp(pattern.source, "yu"));

function itemsIn(text: string, from: number): readonly Item[] {
  return allOf(BEGINS, text).flatMap(({ index, 0: { length } }) =>
    AT.flatMap((pattern, series): Item[] => {
      pattern.lastIndex = index + length;
      const found = pattern.exec(text);
      if (!found) return [];
      const { rank } = SERIES[series] ?? { rank: 0 };
      const start = from + index + length;
      return [{ start, end: start + found[0].length, series, value: valueOf(found.groups?.["number"] ?? ""), mark: rank === 3 || rank === 1 ? (found.groups?.["mark"] ?? "") : "" }];
    }),
  );
}

/** Items of one level that belong together, in text order. */
function listsOf(draft: Draft): readonly (readonly Item[])[] {
  const names = namesOf(draft);
  const done: Item[][] = [];
  let open: Item[][] = SERIES.map(() => []);
  const close = (isClosed: (rank: number) => boolean): void => {
    open = open.map((list, index) => {
      if (list.length === 0 || !isClosed(SERIES[index]?.rank ?? 0)) return list;
      done.push(list);
      return [];
    });
  };
  for (const { line, text } of proseOf(draft)) {
    if (line.level === "title") close(() => true);
    const items = itemsIn(text, line.start).filter(({ start }) => !isIn(names, start));
    for (const item of items) {
      const rank = SERIES[item.series]?.rank ?? 0;
      close((other) => other > rank);
      const last = done.findLast((closed) => closed[0]?.series === item.series);
      // 1. to 14. may run on through （一） and （二）
      const runsOn = (open[item.series] ?? []).length === 0 && last !== undefined && last.length > 1 && rank > 1 && rank < 6 && last.at(-1)?.value === item.value - 1;
      if (runsOn) done.splice(done.indexOf(last), 1);
      const list = runsOn ? [...last] : (open[item.series] ?? []);
      // 一 begins a new list, unless the one before has got no further
      if (item.value === 1 && (list.length > 1 || rank === 6) && list.length > 0) {
        done.push(list);
        open[item.series] = [item];
      } else {
        list.push(item);
        open[item.series] = list;
      }
    }
  }
  close(() => true);
  return done.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
}

function* judged(list: readonly Item[], source: string): Iterable<Found> {
  const series = SERIES[list[0]?.series ?? 0];
  const [first] = list;
  if (!series || !first) return;
  const printed = ({ start, end }: Span): string => source.slice(start, end);
  if (list.length === 1 && first.value === 1) {
    if (series.inWords) yield { start: first.start, end: first.end, reason: "enumerator_alone", with: { found: printed(first) } };
    return;
  }
  let expected = 1;
  for (const [index, item] of list.entries()) {
    if (item.value !== expected) {
      const next = list[index + 1];
      const text = series.write(expected);
      // all that follows is right once this one is: it was miswritten, and nothing is missing
      const isMiswritten = text !== "" && (next ? next.value === expected + 1 : item.value <= expected || list.length > 1);
      yield { start: item.start, end: item.end, reason: "enumerator_gap", with: { found: printed(item), expected: text }, related: list.slice(0, index).slice(-1), expected: text, ...(isMiswritten ? { correction: { start: item.start, end: item.end, text } } : {}) };
      if (next?.value === expected + 1) expected += 1;
      else expected = item.value + 1;
    } else expected += 1;
  }
  const other = list.find(({ mark }) => mark !== first.mark);
  if (other) yield { start: other.start, end: other.end, reason: "enumerator_style", with: { found: printed(other), first: printed(first) }, related: [{ start: first.start, end: first.end }] };
}

function valueOf(number: string): number {
  const circled = CIRCLED.indexOf(number);
  if (circled >= 0) return circled + 1;
  return /^\d/u.test(number) ? Number(number) : (readChinese(number) ?? 0);
}

/** 首先…再次 lacks its 其次. */
function* spoken(draft: Draft): Iterable<Found> {
  for (const { line: { start }, text } of proseOf(draft)) {
    const items = Array.from(allOf(SPOKEN_PATTERN, text), ({ 0: words, index }) => ({ words, start: start + index, end: start + index + words.length, place: SPOKEN.indexOf(words) }));
    const from = items.findIndex(({ place }) => place === 0);
    let last = from < 0 ? -1 : 0;
    for (const item of items.slice(from + 1)) {
      const isLast = item.place === 3;
      if (from < 0 ? item.place === 1 : (item.place > last + 1 && !isLast) || item.place < last || (item.place === last && item.place !== 2)) {
        const expected = SPOKEN[last + 1] ?? "";
        yield { start: item.start, end: item.end, reason: "enumerator_gap", with: { found: item.words, expected }, expected };
      }
      last = Math.max(last, item.place);
    }
  }
}
