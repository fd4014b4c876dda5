/** K37, K30: of each × how many = in all: 人均500元 of 223人, 每月2期 of a year. Rules: language.md 2, 3.2, 7. */
import { compareValues } from "../../number/round";
import type { Rule } from "../rule";
import { isChange } from "./changes";
import { isTarget } from "./completions";
import { agrees, differs, exactly, type Interval, intervalOf, productOf, ratioOf, sumOf } from "./interval";
import { isAlike, isCount, isOfOneKind, isRate, next, perOf, previous, type Term, termsOf } from "./terms";

/** Of whom 人均 and its like are, by their measure words; of any other 每只, 每套 its own. */
const EACH: readonly (readonly [per: RegExp, counted: readonly string[]])[] = [
  [/人次均|每人次/u, ["人次"]],
  [/人均|每人|每名|每位/u, ["人", "名", "位"]],
  [/户均|每户/u, ["户", "家庭", "家"]],
  [/职均/u, ["人", "名"]],
  [/件均|每件/u, ["件", "起", "宗"]],
  [/^次均|每次/u, ["次", "人次", "场次", "场"]],
  [/每村|村均/u, ["个", "村"]],
  [/每镇|镇均|每乡/u, ["个"]],
  [/每家|家均|每企/u, ["家"]],
  [/每笔|笔均/u, ["笔"]],
  [/每个|每所|每校|所均|校均/u, ["个", "所"]],
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
      if (said === "" || !each.printed || each.printed.rough || OVER_TIME.test(said.replace(/每[人户名位]/u, "")) || isOfOtherThing(each)) continue;
      const counted = EACH.find(([per]) => per.test(said))?.[1] ?? [];
      const statement = each.paragraph.slice(Math.max(0, each.at - 6), each.at + 5).filter((one) => one !== each && (one.statement === each.statement || (isAverage(each) && one.figure.sentence === each.figure.sentence && !isChange(one))));
      const noun = /^每个(?<noun>[\u4e00-\u9fff]{2,})/u.exec(said)?.groups?.["noun"];
      const numbers = statement.filter((one) => isCount(one) && one.printed !== null && one.figure.whole === null);
      const counts = numbers.filter((one) => (noun === undefined || one.after.startsWith(noun) || one.lead.endsWith(noun)) && (counted.includes(one.figure.quantity.measure) || isNamed(said, one)) && (!isAverage(each) || !isTarget(one)));
      const totals = numbers.filter((one) => isOfOneKind(one, each) && (TOTAL_OF.test(one.lead) || (isAverage(each) && one.at < each.at) || counts.some(({ at }) => (at === one.at - 1 && (one.before === "" || one.at === each.at - 1)) || (at === one.at + 1 && at === each.at - 1)))).filter((one) => noun === undefined || !counts.includes(one));
      const pairs = totals.flatMap((total) => counts.filter((count) => count !== total).map((count) => ({ count, total })));
      const beside = pairs.filter(({ count, total }) => areBeside(each, count, total));
      if (beside.length !== 1 && statement.some((one) => perOf(one) !== "" && isAlike(one, each) && !OVER_TIME.test(perOf(one)) && !(one.at === each.at + 1 && SAID_OVER_TIME.test(one.before)))) continue;
      const [pair] = beside.length === 1 ? beside : pairs;
      if (!pair || (beside.length !== 1 && pairs.some(({ count, total }) => total !== pair.total || (!isAverage(each) && count.printed?.value !== pair.count.printed?.value))) || pairs.some(({ count, total }) => isProduct(each, intervalOf(count), total)) || isProduct(each, sumOf(counts.flatMap((one) => intervalOf(one) ?? [])), pair.total)) continue;
      const average = isAverage(each);
      const [one, many, all] = [intervalOf(each), intervalOf(pair.count), intervalOf(pair.total)];
      const own = all && many && ratioOf(all, many);
      if (!one || !many || !own) continue;
      yield average ? differs(draft, each, own.value, [pair.total, pair.count], "average_differs", {}, true) : differs(draft, pair.total, productOf(one, many).value, [each, pair.count], "total_of_each_differs", {}, false);
    }
  },
};

/** 每公里 of 14.4公里, 每班 of 开班12个, 起均 of 91起. */
function isNamed(said: string, { figure: { quantity }, lead }: Term): boolean {
  const of = /每(?<word>[\u4e00-\u9fff]+)|(?<unit>[\u4e00-\u9fff]{1,2})均/u.exec(said)?.groups;
  const word = of?.["word"] ?? of?.["unit"] ?? "";
  return quantity.measure !== "" && (word.startsWith(quantity.measure) || (quantity.measure === "个" && word !== "" && lead.endsWith(word.charAt(0))));
}

/** 每月, 人均增收: over a time that nothing says, or of more than the sum. */
function isOfOtherThing({ before, after }: Term): boolean {
  return /每月|每年|每季|每天|每日|每[^，。；]{1,3}每|增收|增加|收入|以上|不等/u.test(before.replace(/低收入/gu, "").slice(-8) + (SAID_OVER_TIME.test(after) ? "" : after.slice(0, 4)));
}

function isAverage(each: Term): boolean {
  return /均/u.test(perOf(each) + each.lead.slice(-8));
}

/** 救助156名，每名1万元，共156万元: nothing stands between the three. */
function areBeside(...three: readonly Term[]): boolean {
  const places = three.map(({ at }) => at);
  return Math.max(...places) - Math.min(...places) === three.length - 1;
}

/** An average is rounded, however round it looks; 每人1万元 is a rule that was set. */
function isProduct(each: Term, many: Interval | null, total: Term): boolean {
  const average = isAverage(each);
  const [one, all] = [average ? intervalOf(each) : asSet(each), intervalOf(total)];
  if (!one || !many || !all || many.low <= 0) return true;
  const own = ratioOf(all, many);
  return agrees(all, productOf(wider(one, average), many)) || (own !== null && agrees(wider(one, average), own));
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
    for (const total of termsOf(draft)) {
      const said = MONTHS_SAID.find(([words]) => words.test(total.lead.slice(0, 12)))?.[1];
      if (said === undefined || !isCount(total) || !total.printed || total.printed.rough || total.printed.value === null) continue;
      const frequency = frequencyOf(total);
      if (!frequency) continue;
      const own = (frequency.each * frequency.times * said) / 12;
      if (total.printed.value === own) continue;
      yield differs(draft, total, own, frequency.rate ? [frequency.rate] : [], "frequency_differs", {}, false);
    }
  },
};

interface Frequency {
  readonly times: number;
  readonly each: number;
  readonly rate?: Term;
}

/** 每月编发2期，全年编发24期; 全年学习12次，平均每月1次; 每季度公开收支，全年公开4次. */
function frequencyOf(total: Term): Frequency | null {
  const rest = total.lead.replace(NO_SUBJECT, "");
  for (const rate of [total.paragraph[total.at - 1], total.paragraph[total.at - 2], next(total)]) {
    if (rate?.statement !== total.statement || !isAlike(rate, total) || !rate.printed || rate.printed.rough || rate.printed.value === null || /至少|不少于|以上|不低于/u.test(rate.before.slice(-6) + rate.after.slice(0, 3))) continue;
    const times = TIMES_A_YEAR.find(([per]) => per.test(perOf(rate)) || rate.lead.search(per) === 0)?.[1];
    const isOfIt = rest.length < 2 || rate.before.includes(rest.slice(-2)) || /^，(?:平均)?每/u.test(rate.before);
    if (times !== undefined && isOfIt) return { times, each: rate.printed.value, rate };
  }
  const clause = /(?:^|，)(?<per>每月|每季度|每季|每半年)(?<verb>[^，。；\d]{2,16})，[^，。；]*$/u.exec(total.before)?.groups;
  const times = TIMES_A_YEAR.find(([per]) => per.test(clause?.["per"] ?? ""))?.[1];
  return times !== undefined && rest.length >= 2 && clause?.["verb"]?.includes(rest.slice(-2)) === true ? { times, each: 1 } : null;
}

const NO_SUBJECT = /全年|一年来|上半年|半年|前三季度|一年|累计|共计?|合计|举办|编发|召开|开展|组织|已|完成|印发|出刊|发布|了/gu;

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
