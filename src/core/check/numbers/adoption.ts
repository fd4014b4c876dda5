/** K36: no more is adopted than was sent in; in another unit nobody can tell, which is said. Rule: language.md 7. */
import type { Rule } from "../rule";
import { words } from "./interval";
import { beforeIn, isAlike, isCount, termsOf } from "./terms";

const SENT = /报送|推送|上报|投稿|撰写|编发|编报|提交|编写|发布|征集|报(?:了)?$/u;
const ADOPTED = /采用|录用|采纳|刊用|刊发/u;
const PAPERS = ["篇", "条", "期", "份", "则", "件"];

export const adoptedAboveSent: Rule = {
  id: "K36",
  severity: "warning",
  *find(draft) {
    for (const adopted of termsOf(draft)) {
      if (!isCount(adopted) || !adopted.printed || !ADOPTED.test(adopted.lead) || !PAPERS.includes(adopted.figure.quantity.measure)) continue;
      const sent = beforeIn(adopted, 4).find((one) => isCount(one) && SENT.test(one.lead) && !ADOPTED.test(one.lead) && PAPERS.includes(one.figure.quantity.measure));
      if (!sent?.printed || adopted.printed.low <= sent.printed.high) continue;
      const alike = isAlike(sent, adopted);
      yield { ...adopted.figure.span, reason: alike ? "adopted_above_sent" : "adopted_in_other_unit", severity: alike ? "warning" : "info", related: [sent.figure.span], with: { said: words(draft, adopted), other: words(draft, sent) } };
    }
  },
};
