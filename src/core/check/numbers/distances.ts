/** How far a result is from its target or its pace: 超额18户, 还差348户, 高于目标3.5个百分点, 快于序时进度15个百分点. Rules: language.md 1.4, 3.3, 3.4. */
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { isBase } from "./changes";
import { isCompletion, isTarget } from "./completions";
import { agrees, differenceOf, differs, type Interval, intervalOf, LEAST_TOLERANCE, words } from "./interval";
import { monthsMeant } from "./monthsMeant";
import { beforeIn, earlier, isAlike, isCount, isPoints, isRate, type Term, termsOf } from "./terms";
import { CHANGE_LEAD } from "./words";

/** K06: in things. */
const ABOVE = /(?:超(?:出|过|额)?(?:了|完成)?(?:全年|年度|年初|原定)?(?:目标任务|目标|任务|计划)?(?:任务|数)?|比(?:全年|年度|年初|原定)?(?:目标任务|目标|任务|计划)(?:任务|数)?多(?:完成|出)?(?:了)?|超额完成(?:了)?|多完成(?:了)?|超出)$/u;
const SHORT = /(?:(?:距|离|比|较|与)[^，。；]{0,14}?(?:目标|任务|计划)[^，。；]{0,6}?(?:还|尚|仍)?(?:差|少|缺|欠)(?:了)?|(?:还|尚|仍)(?:差|缺|欠|有)|剩余|还剩|尚余|剩下)$/u;

export const distanceFromTarget: Rule = {
  id: "K06",
  severity: "error",
  *find(draft) {
    for (const term of termsOf(draft)) {
      if (!isCount(term) || !term.printed) continue;
      const above = ABOVE.test(term.lead);
      if (!above && !SHORT.test(term.lead)) continue;
      const before = earlier(term).filter((one) => one.figure.sentence === term.figure.sentence && isCount(one) && one.printed !== null && isAlike(one, term));
      const targets = before.filter(isTarget);
      const results = before.filter((one) => !isTarget(one) && one.figure.whole === null && !CHANGE_LEAD.test(one.lead));
      const [target, result] = [targets[0], results[0]];
      if (!target || !result || targets.length > 1 || results.length > 1 || isTarget(term)) continue;
      yield* apart(draft, term, above ? [result, target] : [target, result], "distance_differs", 0);
    }
  },
};

function* apart(draft: Draft, term: Term, [more, less]: readonly [Term, Term], reason: "distance_differs" | "points_differ", least: number, plain = false): Generator<Found> {
  const [a, b, said] = [plain ? valueOf(more) : intervalOf(more), plain ? valueOf(less) : intervalOf(less), intervalOf(term)];
  if (!a || !b || !said) return;
  const own = differenceOf(a, b);
  if (agrees(said, own, least)) return;
  if (own.value < 0) yield { ...term.figure.span, reason: "direction_wrong", related: [more.figure.span, less.figure.span], with: { said: words(draft, term), words: term.lead.slice(-8), one: words(draft, more), other: words(draft, less) } };
  else
    yield differs(draft, term, own.value, [more, less], reason);
}

/** 高于95%: of a bar the number alone counts. */
function valueOf({ printed, figure: { quantity } }: Term): Interval | null {
  if (printed?.value === null || !printed) return null;
  const decimals = /\.(\d+)/u.exec(quantity.text)?.[1]?.length ?? 0;
  const half = decimals > 0 ? 0.5 / 10 ** decimals : 0;
  return { value: printed.value, low: printed.value - half, high: printed.value + half };
}

/** K05: in points, of two rates. */
const HIGHER = /(?:高于|高出|超过|超出|超|优于|领先|比[^，。；]{1,16}高)/u;
const LOWER = /(?:低于|低|还差|尚差|仍差|相差|差|距|离|少|欠|不及)/u;
const BAR_WORDS = /(?:目标|任务|要求|标准|计划|指标|平均|水平|控制)/u;

export const pointsFromTarget: Rule = {
  id: "K05",
  severity: "error",
  *find(draft) {
    for (const term of termsOf(draft)) {
      if (!isPoints(term) || /序时|时序|进度|上年|去年|同期|上半年|环比|同比|季度|年初|上月/u.test(term.lead)) continue;
      const rates = beforeIn(term, 6).filter((one) => isRate(one) && one.printed !== null && !CHANGE_LEAD.test(one.lead));
      const [nearest] = rates;
      if (!nearest) continue;
      const joined = /^(?:）|的)/u.test(term.before) && !/，/u.test(term.before);
      const said = `${joined ? nearest.before.slice(-20) + nearest.figure.quantity.hedge : ""}${term.lead}`;
      if (!BAR_WORDS.test(`${said}${nearest.lead}`) || !(HIGHER.test(said) || LOWER.test(said))) continue;
      const bar = joined ? nearest : rates.find((one) => /(?:目标|任务|要求|标准)(?:值|任务|[\u4e00-\u9fff]{1,8}率)?(?:为|是|（)?$/u.test(one.lead) && !isCompletion(one));
      const result = rates.find((one) => one !== bar && !(bar && one.at > bar.at && joined) && !isCompletion(one) && !isBase(one));
      if (!bar || !result || (!joined && !/(?:目标|任务|要求|标准)/u.test(term.lead))) continue;
      const [a, b] = [valueOf(result), valueOf(bar)];
      if (!a || !b) continue;
      yield* apart(draft, term, a.value >= b.value ? [result, bar] : [bar, result], "points_differ", LEAST_TOLERANCE, true);
    }
  },
};

const AHEAD = /(?:快于|高于|超过|超出|超|领先|提前|超前|快|好于|优于)[^，。；]{0,6}(?:序时|时序|时间)(?:进度|任务|要求|目标)*(?:（)?$/u;
const BEHIND = /(?:慢于|低于|落后|滞后|欠|慢|差|不及|距)[^，。；]{0,6}(?:序时|时序|时间)(?:进度|任务|要求|目标)*(?:还差|差|（)?$/u;

export const pointsFromPace: Rule = {
  id: "K06",
  severity: "error",
  *find(draft) {
    for (const term of termsOf(draft)) {
      if (!isPoints(term)) continue;
      const given = beforeIn(term, 4).find((one) => isRate(one) && /(?:序时|时序|时间)进度(?:目标)?(?:为|是|应为|要求为|（|达到?)?$/u.test(one.before));
      const lead = given && /^）/u.test(term.before) ? given.before.replace(/（$/u, "") : term.lead;
      const ahead = AHEAD.test(lead);
      if (!ahead && !BEHIND.test(lead)) continue;
      const rate = beforeIn(term, 5).find((one) => one !== given && (isCompletion(one) || (given !== undefined && /完成(?:了)?$/u.test(one.lead))) && one.printed?.rough === false);
      const [done, said] = [rate && intervalOf(rate), intervalOf(term)];
      if (!rate || !done || !said) continue;
      const expected = given ? [intervalOf(given)].flatMap((one) => one ?? []) : monthsMeant(draft, term.figure.sentence).map((months) => ({ value: (months / 12) * 100, low: (months / 12) * 100 - 0.05, high: (months / 12) * 100 + 0.05 }));
      const gaps = expected.map((one) => (ahead ? differenceOf(done, one) : differenceOf(one, done)));
      const [own] = gaps;
      if (!own || gaps.some((one) => agrees(said, one, LEAST_TOLERANCE))) continue;
      const sure = gaps.length === 1 && own.value >= 0;
      yield sure ? differs(draft, term, own.value, given ? [rate, given] : [rate], "pace_differs") : { ...term.figure.span, reason: "pace_untrue", related: [rate.figure.span], with: { said: words(draft, term), one: words(draft, rate) } };
    }
  },
};
