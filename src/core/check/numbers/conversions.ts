/** K05: 已支付60%，即54.72万元: the share of a count of its paragraph, said once more as a count. */
import type { Rule } from "../rule";
import { agrees, differs, exactly, intervalOf, productOf } from "./interval";
import { earlier, isAlike, isCount, isRate, type Term, termsOf } from "./terms";

const THAT_IS = /^(?:以上|以内|左右)?[，（]即(?:不少于|不低于|约|为|达)?$/u;

export const conversions: Rule = {
  id: "K05",
  severity: "error",
  *find(draft) {
    for (const count of termsOf(draft)) {
      const rate = THAT_IS.test(count.before) ? count.paragraph[count.at - 1] : undefined;
      const said = intervalOf(count);
      if (!rate?.printed || !isRate(rate) || rate.printed.value === null || !isCount(count) || !said) continue;
      const share = exactly(rate.printed.value / 100);
      const products = earlier(rate, 6).filter((one) => isCount(one) && isAlike(one, count) && one.printed !== null).flatMap((whole) => {
        const all = intervalOf(whole);
        return all ? [{ whole, own: productOf(share, all) }] : [];
      });
      const [nearest] = products;
      if (!nearest || products.some(({ own }) => agrees(said, own, isWhole(count) ? 1 : 0))) continue;
      yield differs(draft, count, nearest.own.value, [rate, nearest.whole], "share_of_count_differs");
    }
  },
};

/** People and things are rounded to one. */
function isWhole({ figure: { quantity } }: Term): boolean {
  return quantity.scale === "";
}
