/** K04: a share is its part by its whole. Rules: language.md 1.6, 4D. */
import type { Rule } from "../rule";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import { breakdownsIn } from "./breakdowns/breakdownsIn";
import { isCompletion } from "./completions";
import { agrees, differs, type Interval, intervalOf, LEAST_TOLERANCE, percentOf, ratioOf, sumOf } from "./interval";
import { earlier, isAlike, isCount, isRate, next, previous, type Term, termsOf } from "./terms";
import { partAndWhole } from "./wholeOfShare";

export const shareOfWhole: Rule = {
  id: "K04",
  severity: "error",
  *find(draft) {
    for (const term of termsOf(draft)) {
      if (!isRate(term) || isCompletion(term)) continue;
      const list = listedShares(term);
      if (list) {
        yield* ofList(draft, list);
        continue;
      }
      const pair = partAndWhole(draft, term);
      const said = intervalOf(term);
      const own = pair && shareOf(pair.part, pair.whole);
      if (!pair || !said || !own || agrees(said, own, LEAST_TOLERANCE) || pair.others.some((whole) => isExplained(said, pair.part, whole))) continue;
      yield differs(draft, term, own.value, [pair.part, pair.whole], "share_differs");
    }
  },
};

function shareOf(part: Term, whole: Term): Interval | null {
  const [top, bottom] = [intervalOf(part), intervalOf(whole)];
  const ratio = top && bottom && ratioOf(top, bottom);
  return ratio && percentOf(ratio);
}

function isExplained(said: Interval, part: Term, whole: Term): boolean {
  const own = shareOf(part, whole);
  return own !== null && agrees(said, own, LEAST_TOLERANCE);
}

/** 分别占71.5%、12.4%和16.1%. */
function listedShares(first: Term): readonly Term[] | null {
  if (!/分别占(?:比|[^，。；：]{0,14}的?(?:比例|比重)?(?:为)?)?$|(?:占比|比重|比例)分别(?:为|是|达)$/u.test(first.before)) return null;
  const list = [first];
  for (let one = next(first); one && isRate(one) && /^[、，和与及]+$/u.test(one.before) && list.length < 20; one = next(one)) list.push(one);
  return list;
}

function* ofList(draft: Draft, shares: readonly Term[]): Generator<Found> {
  const [first] = shares;
  if (!first) return;
  const counts: Term[] = [];
  for (let one = previous(first); one && isCount(one) && counts.length < shares.length; one = previous(one)) counts.unshift(one);
  const [start] = counts;
  if (!start || counts.length !== shares.length || counts.some((one) => !isAlike(one, start))) return;
  const whole = wholeOfList(counts);
  const all = whole && intervalOf(whole);
  const parts = counts.flatMap((one) => intervalOf(one) ?? []);
  // without a whole the parts themselves may be all of it
  const total = all ?? (parts.length === counts.length ? sumOf(parts) : null);
  if (!total || parts.length !== counts.length) return;
  const wrong = shares.flatMap((share, index) => {
    const [said, part, count] = [intervalOf(share), parts[index], counts[index]];
    const ratio = part && ratioOf(part, total);
    return said && ratio && count && !agrees(said, percentOf(ratio), LEAST_TOLERANCE) ? [{ share, count, own: percentOf(ratio) }] : [];
  });
  // all of them wrong: another whole is meant
  if (!whole && wrong.length > 1) return;
  if (whole && wrong.length === shares.length && shares.length > 1 && !isOf(counts, whole)) return;
  for (const { share, count, own } of wrong) yield differs(draft, share, own.value, whole ? [count, whole] : counts, "share_differs");
}

function isOf(counts: readonly Term[], whole: Term): boolean {
  return counts.every((one) => one.figure.whole === whole.figure) || /中[，：]/u.test(whole.after);
}

function wholeOfList(counts: readonly Term[]): Term | undefined {
  const [first] = counts;
  if (!first) return undefined;
  const breakdown = breakdownsIn(first.paragraph).find(({ parts, form }) => parts[0] === first && form !== "bare");
  if (breakdown) return breakdown.whole;
  return earlier(first, 3).find((one) => one.statement === first.statement && isCount(one) && isAlike(one, first) && (one.figure === first.figure.whole || /共|总/u.test(one.lead)));
}
