/**
 * K31: what is left of two counts, said again elsewhere: of 报送214条, 采用132条 there are 82条未被采用, not 92. The clause must deny (未, 没有,
 * 不) what was done, in words of the two counts, and one pair only may be meant.
 */
import type { Rule } from "../rule";
import { agrees, differenceOf, intervalOf } from "../numbers/interval";
import { countedPairs } from "../numbers/rates";
import { sharesWord } from "../numbers/sharesWord";
import { clauseBehind, isCount, isOfOneKind, type Term, termsOf } from "../numbers/terms";

const DENIED = /(?:未被?|没有|没|尚未|还未|不)(?<words>[\u4e00-\u9fff]{2,6})/u;

export const leftSaidAgain: Rule = {
  id: "K31",
  severity: "error",
  *find(draft) {
    const pairs = countedPairs(draft);
    if (pairs.length === 0) return;
    for (const left of termsOf(draft)) {
      if (!isCount(left) || !left.printed || left.printed.rough) continue;
      const denied = DENIED.exec(left.lead.slice(-10))?.groups?.["words"] ?? DENIED.exec(clauseBehind(left).slice(0, 16))?.groups?.["words"];
      if (denied === undefined) continue;
      // told in its own sentence what it is left of
      if (pairs.some(({ done, of }) => of.figure.sentence === left.figure.sentence && done.figure.sentence === left.figure.sentence && isOfOneKind(of, left))) continue;
      const [meant, ...more] = pairs.filter(({ done, of }) => done.figure.sentence !== left.figure.sentence && isOfOneKind(of, left) && sharesWord(done.lead + clauseBehind(done), denied));
      const [printed, whole, part] = [intervalOf(left), meant && intervalOf(meant.of), meant && intervalOf(meant.done)];
      const own = whole && part && differenceOf(whole, part);
      if (!meant || more.length > 0 || !printed || !own || own.low < 0 || agrees(printed, own)) continue;
      const at = ({ figure: { span } }: Term): string => draft.source.slice(span.start, span.end);
      yield { ...left.figure.span, reason: "left_otherwise", related: [meant.of.figure.span, meant.done.figure.span], with: { text: at(left), of: at(meant.of), done: at(meant.done), expected: String(own.value) }, expected: String(own.value) };
    }
  },
};
