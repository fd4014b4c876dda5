/** K11: 逐月下降 of numbers that do not: 7月38起、8月33起、9月20起. Rule: language.md 3.5. */
import type { Rule } from "../rule";
import { words } from "./interval";
import { beforeIn, earlier, isAlike, isCount, isRate, paragraphsOf, type Term } from "./terms";

const TREND = /逐[年月季](?:稳步|持续)?(?:(?<fall>下降|减少|递减|降低|回落|走低)|上升|增加|递增|提高|增长|攀升|走高)/u;
/** What each number of the row is of: 2023年, 8月, 二季度; or nothing, behind 分别. */
const OF_TIME = /^(?:20\d\d年|\d{1,2}月份?|第?[一二三四]季度)/u;
const LEAST = 3;

export const trends: Rule = {
  id: "K11",
  severity: "error",
  *find(draft) {
    for (const paragraph of paragraphsOf(draft)) {
      for (const term of paragraph) {
        const behind = TREND.exec(term.after);
        const before = TREND.exec(term.before);
        const row = behind ? rowUpTo(term) : before ? rowFrom(term) : [];
        const falls = (behind ?? before)?.groups?.["fall"] !== undefined;
        const wrong = row.length < LEAST ? undefined : row.find((one, index) => index > 0 && turns(row[index - 1], one, falls));
        if (!wrong) continue;
        yield { ...wrong.figure.span, reason: "trend_untrue", related: row.filter((one) => one !== wrong).map(({ figure }) => figure.span), with: { trend: (behind ?? before)?.[0] ?? "", values: row.map((one) => words(draft, one)).join("、") } };
      }
    }
  },
};

function turns(before: Term | undefined, { printed }: Term, falls: boolean): boolean {
  const [one, other] = [before?.printed, printed];
  return Boolean(one && other && (falls ? other.low > one.high : other.high < one.low));
}

function rowUpTo(last: Term): readonly Term[] {
  const row = beforeIn(last, 12).filter((one) => isOfRow(one, last));
  return isOfRow(last, last) ? [...row.reverse(), last] : [];
}

function rowFrom(first: Term): readonly Term[] {
  const row = first.paragraph.slice(first.at, first.at + 12).filter((one) => one.statement === first.statement && isOfRow(one, first));
  return earlier(first, 1).some((one) => one.statement === first.statement && isOfRow(one, first)) ? [] : row;
}

function isOfRow(one: Term, like: Term): boolean {
  return one.printed !== null && (isCount(one) || isRate(one)) && isAlike(one, like) && (OF_TIME.test(one.lead) || /分别[^，。；]{0,8}$/u.test(one.before) || one.lead === "");
}
