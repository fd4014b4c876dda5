/** K37, K30: of each × how many = in all: 人均500元 of 223人, 每月2期 of a year. Rules: language.md 2, 3.2, 7. */
import { compareValues } from "../../number/round";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { agrees, differs, exactly, type Interval, intervalOf, productOf, ratioOf } from "./interval";
import { isAlike, isCount, isRate, next, perOf, previous, type Term, termsOf } from "./terms";

/** Of whom 人均 and its like are, by their measure words. */
const EACH: readonly (readonly [per: RegExp, counted: readonly string[]])[] = [
  [/人次均|每人次/u, ["人次"]],
  [/人均|每人|每名|每位/u, ["人", "名", "位"]],
  [/户均|每户/u, ["户", "家庭", "家"]],
  [/每村|村均/u, ["个", "村"]],
  [/每镇|镇均|每乡/u, ["个"]],
  [/每家|家均|每企/u, ["家"]],
  [/每笔|笔均/u, ["笔"]],
  [/每个|每所|所均|校均/u, ["个", "所"]],
  [/每组|每对/u, ["组", "对"]],
  [/每场|场均|平均每场/u, ["场", "场次"]],
  [/每期|期均/u, ["期"]],
  [/每吨|吨均/u, ["吨"]],
  [/每亩|亩均/u, ["亩"]],
];
/** 每人每月: over a time that nothing says. */
const OVER_TIME = /每?(?:月|年|季度|日|天|周|学期|学年)|起|不等/u;
/** 人均14400元，即每月1200元: the same, said of a time. */
const SAID_OVER_TIME = /^[，（]即每[月年]/u;
/** A sum of money that is paid in all. */
const TOTAL_OF = /^计$|共计|合计|总计|共|累计|总额|资金|发放|支出|拨付|投入|使用|补助|补贴|慰问金|救助金|贷款|兑现|到位|筹集|折合|价值|覆盖|服务|受益|惠及|参与|参加|培训|产值|收入|销售额/u;

export const perEachTimesCount: Rule = {
  id: "K37",
  severity: "warning",
  *find(draft) {
    for (const each of termsOf(draft)) {
      const said = perOf(each);
      const counted = said === "" ? undefined : EACH.find(([per]) => per.test(said))?.[1];
      const statement = counted ? each.paragraph.slice(Math.max(0, each.at - 6), each.at + 5).filter((one) => one.statement === each.statement) : [];
      if (!counted || !each.printed || each.printed.rough || OVER_TIME.test(said.replace(/每[人户名位]/u, "")) || /每月|每年|每季|每天|每日|增收|增加|收入|以上|不等/u.test(each.before.replace(/低收入/gu, "").slice(-8) + (SAID_OVER_TIME.test(each.after) ? "" : each.after.slice(0, 4)))) continue;
      if (statement.some((one) => one !== each && perOf(one) !== "" && !OVER_TIME.test(perOf(one)) && !(one.at === each.at + 1 && SAID_OVER_TIME.test(one.before)))) continue;
      const counts = statement.filter((one) => one !== each && isCount(one) && one.printed !== null && counted.includes(one.figure.quantity.measure) && one.figure.whole === null);
      const totals = statement.filter((one) => one !== each && isCount(one) && one.printed !== null && isAlike(one, each) && one.figure.whole === null && (TOTAL_OF.test(one.lead) || (one.before === "" && counts.some(({ at }) => at === one.at - 1))));
      const beside = totals.flatMap((total) => counts.filter((count) => areBeside(each, count, total)).map((count) => ({ count, total })));
      const [count, total] = beside.length === 1 && beside[0] ? [beside[0].count, beside[0].total] : [counts[0], totals[0]];
      if (!count || !total || (beside.length !== 1 && (!counts.every((one) => one.printed?.value === count.printed?.value) || totals.length > 1))) continue;
      yield* compared(draft, each, count, total);
    }
  },
};

/** 救助156名，每名1万元，共156万元: nothing stands between the three. */
function areBeside(...three: readonly Term[]): boolean {
  const places = three.map(({ at }) => at);
  return Math.max(...places) - Math.min(...places) === three.length - 1;
}

function* compared(draft: Draft, each: Term, count: Term, total: Term): Generator<Found> {
  const average = /均/u.test(perOf(each));
  const [one, many, all] = [average ? intervalOf(each) : asSet(each), intervalOf(count), intervalOf(total)];
  if (!one || !many || !all || many.low <= 0) return;
  // an average is rounded, however round it looks
  const own = ratioOf(all, many);
  if (agrees(all, productOf(wider(one, average), many)) || (own && agrees(wider(one, average), own))) return;
  yield average && own ? differs(draft, each, own.value, [total, count], "average_differs", {}, true) : differs(draft, total, productOf(one, many).value, [each, count], "total_of_each_differs", {}, false);
}

/** 每人1万元 is a rule that was set, and no rounded result. */
function asSet({ printed }: Term): Interval | null {
  return printed?.value === null || !printed ? null : exactly(printed.value);
}

/** 人均1692元 may be 1691.5; 户均6000元 is said of what is 5987 as well. */
function wider({ value, low, high }: Interval, average: boolean): Interval {
  const half = average ? Math.max(value - low, lastPlace(value) / 2) : 0;
  return half === 0 ? { value, low, high } : { value, low: value - half, high: value + half };
}

function lastPlace(value: number): number {
  if (!Number.isSafeInteger(value) || value === 0) return 0;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  // 6000 is a number of thousands when it is said so, and one of units when it is not: a hundredth of it is enough
  return Math.min(place, value / 50);
}

/** K30: 每月2期，全年24期. */
const TIMES_A_YEAR: readonly (readonly [per: RegExp, times: number])[] = [[/每月/u, 12], [/每季度|每季/u, 4], [/每半年/u, 2], [/每两个月|每双月|每2个月/u, 6]];
const MONTHS_SAID: readonly (readonly [words: RegExp, months: number])[] = [[/全年|一年来|年度|一年/u, 12], [/前三季度/u, 9], [/上半年|半年/u, 6]];

export const frequencyTimesPeriods: Rule = {
  id: "K30",
  severity: "warning",
  *find(draft) {
    for (const rate of termsOf(draft)) {
      const { quantity } = rate.figure;
      const times = TIMES_A_YEAR.find(([per]) => per.test(quantity.per))?.[1];
      if (times === undefined || !rate.printed || rate.printed.rough || rate.printed.value === null || /至少|不少于|以上|不低于/u.test(rate.before.slice(-6) + rate.after.slice(0, 3))) continue;
      const total = [rate.paragraph[rate.at + 1], rate.paragraph[rate.at + 2]].find((one) => one?.statement === rate.statement && isCount(one) && isAlike(one, rate) && one.printed !== null);
      const said = total && MONTHS_SAID.find(([words]) => words.test(total.lead.slice(0, 12)))?.[1];
      if (!total?.printed || said === undefined || total.printed.rough || total.printed.value === null) continue;
      const rest = total.lead.replace(/全年|一年来|上半年|半年|前三季度|一年|累计|共计?|合计|举办|编发|召开|开展|组织|已|完成|印发|出刊|发布|了/gu, "");
      if (rest.length >= 2 && !rate.before.includes(rest.slice(-2))) continue;
      const own = (rate.printed.value * times * said) / 12;
      if (total.printed.value === own) continue;
      yield differs(draft, total, own, [rate], "frequency_differs", {}, false);
    }
  },
};

/** K30: 按4%的比例抽取8个村 of 21个村; 从420户中按10%的比例抽取; 抽取其中12所，抽查比例25%. */
const SAMPLED = /^的?(?:比例|标准|比率)?(?:，)?[^，。；]{0,12}(?:抽取|抽查|抽样|抽检|抽选|随机抽|选取|抽)(?:了)?[^，。；]{0,6}$/u;
const DRAWN = /(?:抽取|抽查|抽样|抽检|抽选|随机抽|选取|抽)(?:了|其中)?[^，。；]{0,4}$/u;
const SHARE_BEHIND = /抽(?:取|查|样|检|选)?(?:比例|率)(?:为|达到?)?$/u;
/** 从420户新纳入的家庭中, 对204处隐患. */
const OUT_OF = /(?:从|在|对|于)[^，。；]{0,12}$/u;
const POPULATION = /共有?|现有|总数|全[省市县区镇乡街村]|辖|名单|总计|有/u;

export const sampleOfRate: Rule = {
  id: "K30",
  severity: "warning",
  *find(draft) {
    for (const sample of termsOf(draft)) {
      const rate = rateOfSample(sample);
      if (!rate) continue;
      const others = sample.paragraph.slice(Math.max(0, Math.min(rate.at, sample.at) - 6), sample.at + 3).filter((one) => one !== sample && isCount(one) && isPlaceOf(one, sample));
      const beside = others.filter((one) => one.statement === sample.statement && (one.at === sample.at - 1 || one.at === rate.at - 1) && (rate.at > sample.at || OUT_OF.test(one.lead)));
      const near = beside.length > 0 ? beside : others.filter((one) => POPULATION.test(one.lead));
      const [population] = near;
      const [share, many, said] = [intervalOf(rate), population && intervalOf(population), intervalOf(sample)];
      if (!population || near.length > 1 || !share || !many || !said || sample.printed?.rough) continue;
      // the share is a rule that was set, and no rounded result
      const each = share.value / 100;
      const own = productOf(exactly(each), many);
      if (compareValues(said.low, own.high + 1) < 0 && compareValues(said.high, own.low - 1) > 0) continue;
      yield differs(draft, sample, Math.ceil(own.value), [rate, population], "sample_differs", {}, false);
    }
  },
};

function rateOfSample(sample: Term): Term | null {
  const [before, behind] = [previous(sample), next(sample)];
  if (before && isRate(before) && SAMPLED.test(sample.before) && /按|以/u.test(before.before)) return before;
  return DRAWN.test(sample.lead) && behind && isRate(behind) && SHARE_BEHIND.test(behind.lead) ? behind : null;
}

/** 48所次 are 所. */
function isPlaceOf(one: Term, sample: Term): boolean {
  return isAlike(one, sample) || one.figure.quantity.measure === `${sample.figure.quantity.measure}次`;
}
