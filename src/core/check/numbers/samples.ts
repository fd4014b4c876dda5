/** K30: a sample is its share of what it is drawn from. Rules: language.md 7. */
import { compareValues } from "../../number/round";
import type { Rule } from "../rule";
import { differs, exactly, intervalOf, productOf } from "./interval";
import { isAlike, isCount, isRate, next, previous, type Term, termsOf } from "./terms";

/** 按4%的比例抽取8个村 of 21个村; 从420户中按10%的比例抽取; 抽取其中12所，抽查比例25%. */
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
