/** Which months of which year a number of the draft covers. Rule: language.md 6.6: the nearest words of time count. */
import type { Draft, Figure } from "../draft";

export type When =
  /** From January on. */
  | { readonly kind: "toDate"; readonly month: number }
  /** Some months alone, both included. */
  | { readonly kind: "months"; readonly from: number; readonly to: number }
  | { readonly kind: "lastYear"; readonly month: number }
  | { readonly kind: "nextYear" }
  /** Of other years, or since a beginning that is not this January. */
  | { readonly kind: "other" };

const ALONE: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/下半年/u, 7, 12], [/二季度/u, 4, 6], [/三季度/u, 7, 9], [/四季度/u, 10, 12],
];
const FROM_JANUARY: readonly (readonly [words: RegExp, month: number])[] = [[/前三季度/u, 9], [/上半年/u, 6], [/(?<!前)一季度/u, 3]];
/** 五年来累计, 自…以来: not of this year alone. */
const OTHER_START = /(?:[两二三四五六七八十]|\d)年(?:来|间|以来|累计)|(?:成立|启动|开办|实施|建成|开展|建立|挂牌|运行)以来|20\d\d[—~-]20\d\d年|20\d\d年(?:以来|至今|起)|(?:“?十[二三四五六]五”?)(?:期间|以来)/u;
const OWN_TIME = /^(?:今年以来|半年来|一年来|截至目前|目前|本年度|今年|年内|年底前|)$/u;

/** @param month of the draft. */
export function whenOf(draft: Draft, { quantity, sentence }: Figure, year: number, month: number): When {
  const { period } = quantity;
  const said = draft.text.slice(draft.sentences[sentence]?.start ?? 0, quantity.start);
  if (OTHER_START.test(said) && !/今年(?!以?来?的)/u.test(said.slice(-14))) return { kind: "other" };
  if (/明年|来年|次年/u.test(period)) return { kind: "nextYear" };
  const named = /20\d\d(?=年)/u.exec(period)?.[0];
  if (named !== undefined && Number(named) !== year) return Number(named) === year + 1 ? { kind: "nextYear" } : Number(named) === year - 1 ? { kind: "lastYear", month: 12 } : { kind: "other" };
  if (/去年|上年/u.test(period)) return { kind: "lastYear", month: FROM_JANUARY.find(([words]) => words.test(said))?.[1] ?? month };
  if (OWN_TIME.test(period) || /全年|同期/u.test(period)) return { kind: "toDate", month };
  const begun = FROM_JANUARY.find(([words]) => words.test(period));
  if (begun) return { kind: "toDate", month: begun[1] };
  const alone = ALONE.find(([words]) => words.test(period));
  if (alone) return { kind: "months", from: alone[1], to: alone[2] };
  const [first, last] = [...period.matchAll(/(?<!\d)(\d{1,2})(?=月|[—~-]\d{1,2}月)/gu)].map(([digits]) => Number(digits)).filter((one) => one >= 1 && one <= 12);
  if (first === undefined) return { kind: "toDate", month };
  if (last !== undefined) return first === 1 ? { kind: "toDate", month: last } : { kind: "months", from: first, to: last };
  if (/^截/u.test(period) || /底|末/u.test(period)) return { kind: "toDate", month: first };
  return { kind: "months", from: first, to: first };
}
