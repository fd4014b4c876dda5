/** K37: of each × how many = in all: 人均500元 of 223人. Rules: language.md 2, 3.2, 7. */
import type { Rule } from "../rule";
import { isChange } from "./changes";
import { isTarget } from "./completions";
import { agrees, differs, exactly, type Interval, intervalOf, productOf, ratioOf, sumOf } from "./interval";
import { isAlike, isCount, isOfOneKind, perOf, type Term, termsOf } from "./terms";

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
const OVER_TIME = /每?(?:月|年|季度|日|天|周|学期|学年)|起(?!均)|不等/u;
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
