/** K17: two hedges that say different things of one number. Rule: language.md 1.5. */
import type { Rule } from "../rule";
import { isIn, namesOf } from "./names";
import { placesOf } from "./prose";

const DIGITS = "\\d[\\d.,]*[百千万亿]*";
const NUMERAL = "[一二两三四五六七八九十百千万]+";
const NUMBER = `(?:${DIGITS}|${NUMERAL})`;
const UNIT = "[\\u4e00-\\u9fff%‰]{0,3}?";

interface Pair {
  readonly before: string;
  /** Directly behind the number or its 万: 近3000余份. */
  readonly inside: string;
  /** Behind the measure word: 约200人左右. */
  readonly behind: string;
  /** Leaving out the second leaves what was meant. */
  readonly same?: true;
}

const PAIRS: readonly Pair[] = [
  // 近3000余份, 近百余人, 近50人左右, 将近200名以上
  { before: "近|将近|接近", inside: "[余多]", behind: "左右|上下|以上" },
  // 约300余名, 约200人以上
  { before: "约|大约|大概|差不多", inside: "[余多]", behind: "以上|以下|以内" },
  // 约200人左右
  { before: "约|大约|大概|差不多", inside: "(?!)", behind: "左右|上下", same: true },
  // 超过100人以上, 逾50场以上
  { before: "超过|超|逾|突破|高于|多于|大于", inside: "(?!)", behind: "以上", same: true },
  // 超过100人左右, 超过300余人
  { before: "超过|超|逾|突破|高于|多于|大于", inside: "[余多]", behind: "左右|上下|以下|以内" },
  // 至少10场以上, 不低于95%以上
  { before: "至少|最少|不少于|不低于|不小于", inside: "(?!)", behind: "以上", same: true },
  // 至少10场左右
  { before: "至少|最少|不少于|不低于|不小于", inside: "(?!)", behind: "左右|上下|以下|以内" },
  // 不超过5起以内
  { before: "最多|至多|不超过|不高于|不多于|不大于", inside: "(?!)", behind: "以下|以内|之内", same: true },
  // 最多20人左右
  { before: "最多|至多|不超过|不高于|不多于|不大于", inside: "[余多]", behind: "左右|上下|以上" },
  // 不足50人左右, 不到100余户
  { before: "不足|不到|不满|低于|少于|小于", inside: "[余多]", behind: "左右|上下|以上" },
  // 低于5起以下
  { before: "不足|不到|不满|低于|少于|小于", inside: "(?!)", behind: "以下|以内|之内", same: true },
];

/** Each with the parts before, number, behind. */
const PATTERNS: readonly (readonly [pattern: RegExp, same: boolean])[] = [
  ...PAIRS.map(({ before, inside, behind, same }): readonly [RegExp, boolean] => [
    new RegExp(`(?<![不最至附邻就临])(?<before>${before})(?<number>${NUMBER}(?:(?=${inside})|${UNIT}(?=${behind})))(?<behind>${inside}|${behind})`, "gu"), same === true,
  ]),
  // 约近300人, 近约, 超近: two in front
  [/(?<before>约|大约|近|超过|超|逾)(?<number>)(?<behind>近|约|大约|逾|超过|不足)(?=\d)/gu, false],
  // 300余人左右, 50多场上下
  [new RegExp(`(?<!\\d)(?<number>${DIGITS})(?<before>[余多])${UNIT}(?<behind>左右|上下|以内|以下)`, "gu"), false],
  // 100人以上左右
  [/(?<=\d[\u4e00-\u9fff%]{0,4})(?<before>以上|以下|左右)(?<number>)(?<behind>左右|上下|以上)/gu, false],
  // 达300余人之多, 8.7余万元: a number told exactly or shown to be large is not left open
  [new RegExp(`(?<before>达到?)(?<number>${DIGITS}[余多]${UNIT})(?<behind>之多)`, "gu"), false],
  [/(?<number>\d\.\d+)(?<before>)(?<behind>[余多])(?=[万亿人元公平])/gu, false],
];

/** The second of two hedges. */
const SECOND = /[\d百千万亿十一二三四五六七八九][余多]|左右|上下|以[上下内]|之[内多]|[约近超逾过](?:近|约|大约|逾|超过|不足)\d/u;

export const contradictoryHedges: Rule = {
  id: "K17",
  severity: "warning",
  *find(draft) {
    const names = namesOf(draft);
    let taken = new Set<number>();
    for (const [pattern, same] of PATTERNS) {
      const here = new Set(taken);
      for (const { start, end, found } of placesOf(draft, pattern, "text", SECOND)) {
        const { before = "", behind = "" } = found.groups ?? {};
        if (taken.has(start) || isIn(names, start)) continue;
        here.add(start);
        const cut = { start: end - behind.length, end, text: "" };
        yield before === ""
          ? { start, end, reason: "hedge_of_decimal", with: { found: found[0], behind }, correction: cut }
          : { start, end, reason: "hedges_contradict", with: { before, behind }, ...(same ? { correction: cut } : {}) };
      }
      taken = here;
    }
  },
};
