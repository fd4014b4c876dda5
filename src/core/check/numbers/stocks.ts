/** K03: 年初64户，年内脱困21户，新增5户，年末48户: what stood, came and went is what stands. */
import type { Rule } from "../rule";
import { agrees, differenceOf, differs, type Interval, intervalOf, sumOf } from "./interval";
import { earlier, isAlike, isCount, type Term, termsOf } from "./terms";

const AT_END = /^(?:年末|期末|月末|季末|年底|现仍?|目前仍?)/u;
const AT_START = /(?:年初|期初|月初|季初|上年末|上月末|去年底|上年底)/u;
const CAME = /新|增|接收|纳入|吸纳|入|转来|发展/u;
const WENT = /脱|减|解除|退|销|消除|期满|出|死亡|流失|终止|撤|转走/u;

export const stockAndFlow: Rule = {
  id: "K03",
  severity: "error",
  *find(draft) {
    for (const end of termsOf(draft)) {
      if (!isCount(end) || !end.printed || !AT_END.test(end.lead)) continue;
      const before = earlier(end).filter((one) => one.figure.sentence === end.figure.sentence && isCount(one) && isAlike(one, end) && one.figure.whole === null);
      const start = before.find(({ lead }) => AT_START.test(lead));
      const flows = start ? before.filter(({ at }) => at > start.at) : [];
      const [said, own] = [intervalOf(end), start && standing(start, flows)];
      if (!start || !said || !own || agrees(said, own)) continue;
      yield differs(draft, end, own.value, [start, ...flows], "sum_differs", { sum: String(own.value), parts: [start, ...flows].map(({ figure: { span } }) => draft.source.slice(span.start, span.end)).join("、") }, false);
    }
  },
};

/** null where one of them neither came nor went. */
function standing(start: Term, flows: readonly Term[]): Interval | null {
  const whole = intervalOf(start);
  const went = flows.filter(({ lead }) => WENT.test(lead));
  const came = flows.filter((one) => !went.includes(one) && CAME.test(one.lead));
  if (!whole || flows.length === 0 || went.length + came.length !== flows.length) return null;
  const sumOfTerms = (terms: readonly Term[]): Interval => sumOf(terms.flatMap((one) => intervalOf(one) ?? []));
  return differenceOf(sumOf([whole, sumOfTerms(came)]), sumOfTerms(went));
}
