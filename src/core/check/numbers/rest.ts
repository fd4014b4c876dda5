/** K03: what came in is what is done and what is left: 受理45件，办结43件，其余2件正在办理. */
import type { Rule } from "../rule";
import { agrees, differenceOf, differs, intervalOf } from "./interval";
import { isAlike, isCount, previous, type Term, termsOf } from "./terms";
import { isTarget } from "./completions";
import { RATE_RULES, REST } from "./words";

export const restOfCounts: Rule = {
  id: "K03",
  severity: "error",
  *find(draft) {
    for (const rest of termsOf(draft)) {
      if (!isCount(rest) || !rest.printed || !REST.test(rest.lead) || rest.lead.length > 6) continue;
      const done = previous(rest);
      const all = done && previous(done);
      if (!all || !isCount(done) || !isCount(all) || !isAlike(all, rest) || !isAlike(done, rest) || !isInAndOut(all, done)) continue;
      const [whole, part, said] = [intervalOf(all), intervalOf(done), intervalOf(rest)];
      if (!whole || !part || !said || agrees(said, differenceOf(whole, part))) continue;
      yield differs(draft, rest, differenceOf(whole, part).value, [all, done], "rest_differs", {}, false);
    }
  },
};

function isInAndOut(all: Term, done: Term): boolean {
  return isTarget(all) || RATE_RULES.some((rule) => rule.of.test(all.lead) && rule.done.test(done.lead));
}
