/** K04: the shares of all parts are 100 %. Rules: language.md 1.6, 4D. */
import type { Rule } from "../rule";
import { breakdownsIn } from "./breakdowns/breakdownsIn";
import { isBands, isExhaustive, namesOf } from "./breakdowns/exhaustive";
import { isCompletion } from "./completions";
import { agrees, expectedFor, intervalOf, sumOf } from "./interval";
import { isCount, isRate, paragraphsOf, previous, type Term } from "./terms";
import { COMPLETE_SETS, OVERLAPPING, REST } from "./words";

/** Shares of all parts: 分别占 of a list that exhausts its whole, of a complete set or with a rest, or three that miss 100 narrowly. */
export const sharesOfAll: Rule = {
  id: "K04",
  severity: "warning",
  *find(draft) {
    for (const paragraph of paragraphsOf(draft)) {
      for (const shares of sharesIn(paragraph)) {
        const parts = shares.flatMap((one) => intervalOf(one) ?? []);
        const [last] = shares.slice(-1);
        if (parts.length !== shares.length || !last) continue;
        const sum = sumOf(parts);
        const all = { value: 100, low: 100 - MOST_APART, high: 100 + MOST_APART };
        if (agrees(all, sum) || !isMeantAsAll(shares, sum.value)) continue;
        yield { ...last.figure.span, reason: "shares_not_all", related: shares.map(({ figure }) => figure.span), with: { sum: expectedFor(sum.value, last), shares: shares.map(({ figure: { span } }) => draft.source.slice(span.start, span.end)).join("、") } };
      }
    }
  },
};

/** 百分点. Source: K04. */
const MOST_APART = 0.2;

function* sharesIn(paragraph: readonly Term[]): Generator<readonly Term[]> {
  let run: Term[] = [];
  for (const term of paragraph) {
    const last = run.at(-1);
    const joins = last !== undefined && last.statement === term.statement;
    if (last && !joins) {
      yield run;
      run = [];
    }
    if (!isRate(term)) continue;
    const listed = joins && /^[、和与及]+$/u.test(term.before);
    if (!isCompletion(term) && (listed || /占(?:比|[^，。；]{0,12}的?)?(?:为|达|约)?$|比例为?$|比重为?$/u.test(term.lead))) run.push(term);
    else if (run.length > 0) {
      yield run;
      run = [];
    }
  }
  yield run;
}

function isMeantAsAll(shares: readonly Term[], sum: number): boolean {
  const names = shares.map((one) => (previous(one) && isCount(previous(one) as Term) ? ((previous(one) as Term).lead) : one.lead.replace(/占.*$/u, "")));
  if (shares.length >= 2 && REST.test(names.at(-1) ?? "")) return true;
  if (COMPLETE_SETS.some((set) => set.length === names.length && set.every((word) => names.some((name) => name.includes(word))))) return true;
  if (isBands(names)) return true;
  const exhaustive = breakdownsIn(shares[0]?.paragraph ?? []).some((one) => one.parts.at(-1) === previous(shares[0] as Term) && one.parts.length === shares.length && isExhaustive(one) && namesOf(one).length > 0);
  if (exhaustive) return true;
  return shares.length >= 3 && !names.some((name) => OVERLAPPING.test(name)) && ((sum > 100 && sum <= 115) || (sum < 100 && sum >= 97)) && isListedAsOne(shares);
}

/** 分别占 or one and the same words before each. */
function isListedAsOne(shares: readonly Term[]): boolean {
  return /分别/u.test(shares[0]?.before ?? "") || shares.every(({ lead }) => /占/u.test(lead)) || shares.every(({ before }) => /占/u.test(before));
}
