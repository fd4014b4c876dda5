/** K04: a share is its part by its whole, and the shares of all parts are 100 %. Rules: language.md 1.6, 4D. */
import type { Rule } from "../rule";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import { onceFor } from "../../onceFor";
import { breakdownsIn, isBands, isExhaustive, namesOf } from "./breakdowns";
import { isBase, isChange } from "./changes";
import { isCompletion, isTarget } from "./completions";
import { agrees, differs, expectedFor, type Interval, intervalOf, LEAST_TOLERANCE, percentOf, ratioOf, sumOf } from "./interval";
import { beforeIn, earlier, isAlike, isCount, isOfOneKind, isRate, next, paragraphsOf, previous, type Term, termsOf } from "./terms";
import { COMPLETE_SETS, OVERLAPPING, REST } from "./words";

const SHARE_LEAD = /(?:占(?:比|到|了)?|比重|比例|占[^，。；：]{0,14}的)(?:为|是|达到?|约|（)?$/u;

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

interface PartAndWhole {
  readonly part: Term;
  readonly whole: Term;
  readonly others: readonly Term[];
}

/** 12名，占57.1%; 占总数的8%; 占受理总数326件的57%. The whole is where 其中 says it, or where a count is said to be all. */
function partAndWhole(draft: Draft, share: Term): PartAndWhole | null {
  const within = partBefore(share);
  if (!within || !isCount(within)) return null;
  if (/^(?:）|[^，。；：\d]{0,8})的$/u.test(share.before) && /占[^，。；]{0,16}$/u.test(within.before.replace(/（$/u, ""))) {
    const part = previous(within) ?? resultBehind(share);
    return part && isCount(part) && isOfOneKind(part, within) && part.printed !== null ? { part, whole: within, others: [] } : null;
  }
  // 示范户500户，示范户占10%
  const again = /^，(?<name>[^，。；：占]{2,10})占/u.exec(share.before)?.groups?.["name"];
  const before = again !== undefined && (within.lead.endsWith(again) || within.lead.startsWith(again)) ? share.before.replace(again, "") : share.before;
  const lead = /^[，（]?(?:约|分别)?(?<lead>占[^，。；：]{0,16}|占比|比重为?|比例为?)$/u.exec(before)?.groups?.["lead"];
  if (lead === undefined || !SHARE_LEAD.test(share.before) || share.before.includes("分别")) return null;
  const alike = earlier(share, 10).filter((one) => one !== within && isCount(one) && isAlike(one, within) && one.printed !== null);
  // a share of something that has a name of its own: 占总人口的24.7%
  const named = lead.replace(/^占(?:比|到|了)?|的?(?:比例|比重)?(?:为|达)?$/gu, "").replace(/总数|总量|总额|全部|全体|总|的|全[省市县区镇乡街]|其|比例|约|当年|今年|本年|全年|同期|户数|人数|人员|个数|件数|数$/gu, "");
  const said = alike.find((one) => within.figure.whole === one.figure && !one.before.endsWith("、")) ?? breakdownsIn(within.paragraph).find(({ parts, form }) => form !== "bare" && parts.includes(within))?.whole ?? alike.find((one) => one.statement >= within.statement - 1 && /共|总|合计|现有|全部|所有/u.test(one.lead) && one.figure.whole === null) ?? ofThese(within, alike) ?? ofThoseBehind(within, share) ?? kindOf(within, alike) ?? nextBefore(within);
  if (named.length >= 2 && !(said && (said.lead.includes(named.slice(-2)) || said.figure.quantity.indicator.includes(named.slice(-2))))) {
    const wholes = countsNamed(draft, named).filter((one) => one !== within && isOfOneKind(one, within) && (one.printed?.high ?? 0) >= (within.printed?.low ?? Infinity));
    const [whole] = wholes;
    return whole && new Set(wholes.map(({ printed }) => printed?.value)).size === 1 ? { part: within, whole, others: alike } : null;
  }
  return said ? { part: within, whole: said, others: alike } : null;
}

/** 收集建议163条，当场解决118条，占72.4%: the count directly before it; 147个村…，其中62个村: the one of the same noun. */
function nextBefore(part: Term): Term | undefined {
  const noun = part.lead === "" || part.lead.endsWith("其中") ? part.after.slice(0, 2) : "";
  const same = noun.length === 2 ? beforeIn(part).find((one) => isAlike(one, part) && one.after.startsWith(noun)) : undefined;
  const before = part.before.startsWith("、") ? undefined : previous(part);
  const among = before && isCount(before) && isAlike(before, part) && /^[^，。；]{0,14}中/u.test(before.after) ? before : undefined;
  const whole = among ?? same ?? (before && isCount(before) && isAlike(before, part) ? before : undefined);
  return whole && (whole.printed?.high ?? 0) >= (part.printed?.low ?? Infinity) && !isTarget(whole) && !isBase(whole) && !isChange(whole) ? whole : undefined;
}

/** Before what is counted: 建有, 培训. */
const HAVING = /^(?:全[省市县区镇乡街村])?(?:[现共设建拥]?有|培训|发放|救助|走访|慰问|受理|举办|开展|完成|新增|建成)/u;

/** 床位5520张；护理型床位3312张: a kind of what stands before. */
function kindOf(part: Term, alike: readonly Term[]): Term | undefined {
  const near = alike.filter((one) => {
    const noun = one.lead.replace(HAVING, "");
    return one.figure.sentence >= part.figure.sentence - 1 && noun.length >= 2 && noun.length < part.lead.length && part.lead.endsWith(noun) && !isTarget(one);
  });
  return near.length === 1 ? near[0] : undefined;
}

/** 就业人员中女性1.86万人，占46.5%，就业人员共4万人. */
function ofThoseBehind(part: Term, share: Term): Term | undefined {
  const named = /(?<name>[^，。；：]{2,16})中/u.exec(part.lead)?.groups?.["name"];
  const following = next(share);
  return named !== undefined && following && isAlike(following, part) && following.lead.includes(named) && /共|总/u.test(following.lead) ? following : undefined;
}

/** Counts anywhere in the draft that stand behind this name; none where it is too common to mean one thing. */
function countsNamed(draft: Draft, name: string): readonly Term[] {
  const terms = countsByWord(draft).get(name.slice(-2)) ?? [];
  // 民警中有党员25名 counts no 民警
  if (terms.length > MOST_NAMED) return [];
  const named = terms.filter(({ lead, after }) => (lead.includes(name) && !/^[中的里]/u.test(lead.slice(lead.lastIndexOf(name) + name.length))) || /^[\u4e00-\u9fff]{0,4}/u.exec(after.slice(0, name.length + 4))?.[0]?.endsWith(name) === true);
  // 现有职工10600人 is more of all than 青年职工3180人
  const all = named.filter(({ lead }) => lead.replace(HAVING, "") === name);
  return all.length > 0 ? all : named;
}

const MOST_NAMED = 20;

/** By every two characters that stand directly before the number. */
const countsByWord = onceFor((draft: Draft): ReadonlyMap<string, readonly Term[]> => {
  const byWord = new Map<string, Term[]>();
  for (const term of termsOf(draft)) {
    if (!isCount(term) || term.printed === null) continue;
    // 1845名在职教职工
    const words = `${term.lead.slice(-LONGEST_NAME)} ${/^[\u4e00-\u9fff]{2,8}/u.exec(term.after)?.[0] ?? ""}`;
    for (let at = 0; at < words.length - 1; at += 1) {
      const word = words.slice(at, at + 2);
      const known = byWord.get(word);
      if (known) known.push(term);
      else byWord.set(word, [term]);
    }
  }
  return byWord;
});

const LONGEST_NAME = 20;

/** 898户2412人，占户数的69.8%: the 户. */
function partBefore(share: Term): Term | undefined {
  const nearest = previous(share);
  const unit = /(?<unit>[户人件家])数的?$/u.exec(share.lead)?.groups?.["unit"];
  if (!nearest || unit === undefined || nearest.figure.quantity.measure.startsWith(unit)) return nearest;
  const other = previous(nearest);
  return other?.figure.quantity.measure.startsWith(unit) === true ? other : undefined;
}

/** 占受理总数326件的98.5%，共办结321件. */
function resultBehind(share: Term): Term | undefined {
  const following = next(share);
  return following && /^，(?:共|已|累计)/u.test(following.before) ? following : undefined;
}

/** 99项指标中，达标71项，占71.7%. */
function ofThese(part: Term, alike: readonly Term[]): Term | undefined {
  return alike.find((one) => one.statement === part.statement && /^[^，。；]{0,12}中[，：]/u.test(one.after));
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
