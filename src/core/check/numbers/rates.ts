/** K05, K07: a rate is what its own two counts give, and nothing is 办结 that was not 受理. Rules: language.md 3.3, 1.6. */
import { onceFor } from "../../onceFor";
import type { Draft } from "../draft";
import type { Found } from "../finding";
import type { Rule } from "../rule";
import { agrees, differs, type Interval, intervalOf, LEAST_TOLERANCE, percentOf, ratioOf, sumOf, words } from "./interval";
import { saidRates } from "./saidRates";
import { bigrams, sharesWord } from "./sharesWord";
import { beforeIn, clauseBehind, earlier, isAlike, isCount, isGroup, isOfOneKind, isRate, next, type Term, termsOf } from "./terms";
import { CAPPED_RATES, CARRIED_OVER, CHANGE_LEAD, DUE, NO_THING, RATE_RULES, REACHED, type RateRule, TARGET_LEAD } from "./words";

export const rateOfCounts: Rule = {
  id: "K05",
  severity: "error",
  *find(draft) {
    for (const { name, term } of saidRates(draft)) {
      const counts = countsOf(name, term);
      const said = intervalOf(term);
      if (!counts || !said || counts.explains(said)) continue;
      const own = rateOf(counts.done, counts.of);
      if (!own || (own.low > 100 && isCarriedOver(draft, counts.done))) continue;
      yield differs(draft, term, own.value, [counts.done, counts.of], "rate_not_of_numbers", { name });
    }
  },
};

/** What the draft's rates are counted of, each pair once: 受理932起, 调解成功894起. */
export const countedPairs = onceFor((draft: Draft): readonly Pick<Counts, "done" | "of">[] => {
  const pairs = [...saidRates(draft)].flatMap(({ name, term }) => countsOf(name, term) ?? []);
  return pairs.filter(({ done, of }, index) => pairs.findIndex((one) => one.done === done && one.of === of) === index);
});

const PATTERNS = RATE_RULES.map((rule) => ({ rule, ends: new RegExp(`(?:${rule.rate.source})$`, "u") }));
/** 其中321件已办结. */
const BEHIND = new Map(RATE_RULES.map(({ done }) => [done, new RegExp(`^(?:已|均|全部|全都|获得|得到|按期|成功)?(?:${done.source})(?!率)`, "u")]));

interface Counts {
  readonly done: Term;
  readonly of: Term;
  /** Whether any counts that may be meant give the rate. */
  readonly explains: (said: Interval) => boolean;
}

function countsOf(name: string, term: Term): Counts | null {
  const stem = name.slice(0, -1);
  const rule = PATTERNS.find(({ ends }) => ends.test(stem))?.rule;
  const before = beforeIn(term).filter((one) => isCount(one) && one.printed !== null);
  const pair = (rule && (inBrackets(rule, term) ?? byRule(rule, before))) ?? byDue(stem, before) ?? byOwnWords(stem, term, before);
  if (!pair) return null;
  const behind = term.paragraph.slice(term.at + 1, Math.max(pair.done.at, pair.of.at) + 1).reverse();
  const near = (pair.done.at > term.at ? behind : [...earlier(term, 12), ...behindInBrackets(term)]).filter((one) => isCount(one) && one.printed !== null);
  const isDone = (one: Term): boolean => one === pair.done || (rule !== undefined && isOfOneKind(one, pair.done) && saysDone(one, rule));
  const runs = near.map((_, index) => sumOf(near.slice(0, index + 1).filter((one) => isOfOneKind(one, pair.done) && !isDone(one)).flatMap((one) => intervalOf(one) ?? [])));
  const tops = near.filter(isDone);
  return {
    ...pair,
    // nothing is a part of itself: 99.9% is not 100%
    explains: (said) => tops.some((top) => [...near.filter((one) => one !== top && isOfOneKind(one, top)).flatMap((one) => intervalOf(one) ?? []), ...runs].some((whole) => {
      const part = intervalOf(top);
      const own = part && ratioOf(part, whole);
      return own !== null && agrees(said, percentOf(own), LEAST_TOLERANCE);
    })),
  };
}

/** 整改率86.7%（15处整改13处）: both stand behind it. */
function inBrackets(rule: RateRule, term: Term): Pick<Counts, "done" | "of"> | null {
  const of = next(term);
  const done = of && next(of);
  if (!done || !isCount(of) || !isCount(done) || !/^（/u.test(of.before) || !/^）/u.test(done.after)) return null;
  return isOfOneKind(of, done) && saysDone(done, rule) && !saysDone({ ...of, after: "" }, rule) ? { done, of } : null;
}

/** 受理326件，办结321件: the nearest that was reached, and before it what it is counted of. */
function byRule(rule: RateRule, before: readonly Term[]): Pick<Counts, "done" | "of"> | null {
  const done = before.find((one) => saysDone(one, rule));
  if (!done) return null;
  const others = earlier(done, 8).filter((one) => isCount(one) && isOfOneKind(one, done) && one.printed !== null);
  const here = others.filter(({ statement }) => statement === done.statement);
  const whole = here.find((one) => done.figure.whole === one.figure);
  const of = here.find((one) => rule.of.test(one.lead) && !saysDone(one, rule)) ?? here.find(isGroup) ?? whole ?? others.find((one) => (one.statement === done.statement - 1 || isBrokenDownUpTo(one, done)) && rule.of.test(one.lead) && isAlike(one, done) && one.figure.whole === null);
  return of && (of === whole || isGroup(of) || isOfOneThing(done, of, rule)) ? { done, of } : null;
}

/** 接待249件次。其中……。从类别看，……。办结245件次: what stands between tells more of the first. */
function isBrokenDownUpTo(whole: Term, done: Term): boolean {
  const between = whole.paragraph.slice(whole.at + 1, done.at).filter((one) => one.statement !== whole.statement && one.statement !== done.statement);
  return between.length > 0 && between.every(({ opens, before }) => !opens || BROKEN_DOWN.test(before));
}
const BROKEN_DOWN = /^(?:其中|从.{1,10}看|按.{1,10}分)/u;

function saysDone({ lead, after }: Term, { done }: RateRule): boolean {
  return done.test(lead) || BEHIND.get(done)?.test(after) === true;
}

/** 应种38420剂次，实种37998剂次; 有需求的5230人，得到服务的5118人: the two counts directly before the rate. */
function byDue(stem: string, before: readonly Term[]): Pick<Counts, "done" | "of"> | null {
  const [done, of] = before;
  if (!done || !of || !isOfOneKind(done, of) || (TARGET_LEAD.test(of.lead) && !/应[检查种到参体]$/u.test(of.lead))) return null;
  const named = bigrams(stem).some((two) => done.lead.includes(two) && !COMMON.has(two));
  const verb = done.lead.replace(/^(?:实际|实|已|[按到]期|及时|如期)/u, "");
  const twins = DUE.test(of.lead) && verb.length > 0 && of.lead.includes(verb.slice(0, 1));
  return (DUE.test(of.lead) && REACHED.test(done.lead) && (named || twins)) ? { done, of } : null;
}

/** 86家企业，走访78家，走访率90.7%; 28项中24项可网办，网办率85.7%: the rate is called after what was done. */
function byOwnWords(stem: string, term: Term, before: readonly Term[]): Pick<Counts, "done" | "of"> | null {
  if (stem.length < 2 || stem.length > 4 || OF_CHANGE.test(stem)) return null;
  if (stem === "完成" && before.some((one) => /目标|任务|计划/u.test(one.lead + clauseBehind(one)))) return null;
  const [first, second] = before;
  // 147个社区中已建组织132个，建成率89.8%
  if (first && second && next(second) === first && isGroup(second) && isOfOneKind(first, second) && (first.printed?.low ?? 0) <= (second.printed?.high ?? 0)) return { done: first, of: second };
  const done = [first, second].find((one) => one && [...stem].every((character) => `${one.lead}${clauseBehind(one)}`.includes(character)));
  if (!done?.printed) return null;
  const least = done.printed.low;
  const alike = [...before.slice(before.indexOf(done) + 1), ...behindInBrackets(term)].filter((one) => isOfOneKind(one, done));
  // nobody can be above all: with a rate below 100 % the nearest is meant
  const of = alike.find((one) => (one.printed?.high ?? 0) >= least) ?? alike[0];
  return of && !TARGET_LEAD.test(of.lead) ? { done, of } : null;
}

/** 参保率98.2%（在职教职工1845人）. */
function behindInBrackets(term: Term): readonly Term[] {
  const following = next(term);
  return following && following.before.startsWith("（") && isCount(following) && following.printed ? [following] : [];
}

/** Rates of another kind than a part of a whole. */
const OF_CHANGE = /增长|下降|增速|执行|进度|降低|提高|贡献|回报|收益/u;

const COMMON = new Set(["工作", "服务", "任务", "活动"]);

/** 被有关单位采用: by whom, and no thing. */
const AGENT = /(?:被|获|经)[\u4e00-\u9fff]*$/u;

/** 受理信访30件，调解纠纷50件 are two things. */
function isOfOneThing(done: Term, of: Term, rule: RateRule): boolean {
  const rest = done.lead.replace(new RegExp(`${rule.done.source}|${rule.rate.source}`, "gu"), "").replace(AGENT, "").replace(NO_THING, "");
  // 村 are covered by what is built in them
  if (rest.length < 2 || rule.rate.test("覆盖")) return true;
  return sharesWord(of.lead, rest) || sharesWord(of.figure.quantity.indicator, rest);
}

function rateOf(done: Term, of: Term): Interval | null {
  const [top, bottom] = [intervalOf(done), intervalOf(of)];
  const ratio = top && bottom && ratioOf(top, bottom);
  return ratio && percentOf(ratio);
}

/** K07, of counts: 办结 more than 受理, side by side. */
export const moreDoneThanIn: Rule = {
  id: "K07",
  severity: "error",
  *find(draft) {
    for (const done of termsOf(draft)) {
      if (!isCount(done) || !done.printed) continue;
      const following = next(done);
      const of = earlier(done, 2).find((one) => one.statement === done.statement && isCount(one) && isAlike(one, done)) ?? (following && isCount(following) && isAlike(following, done) && DUE_BEHIND.test(following.lead) ? following : undefined);
      if (!of?.printed || done.printed.low <= of.printed.high || done.figure.whole === of.figure || TARGET_LEAD.test(of.lead) || isCarriedOver(draft, done)) continue;
      const rule = ONE_IN_ONE_OUT.find((one) => (one.done.test(done.lead) || one.done.test(clauseBehind(done))) && (one.of.test(of.lead) || one.of.test(clauseBehind(of))) && !one.done.test(of.lead));
      const due = DUE_BEHIND.test(of.lead) && (/实/u.test(done.lead) || of === following);
      if (!due && (!rule || !isOfOneThing(done, of, rule))) continue;
      const { span } = done.figure;
      yield { ...span, reason: "more_done_than_in", related: [of.figure.span], with: { said: words(draft, done), other: words(draft, of) } };
    }
  },
};

/** 实检168人 of 应检182人; 入户安检2.24万户，应检户数2.30万户. */
const DUE_BEHIND = /^[^，]{0,6}应[检种到体参建]/u;

/** Not of 报送 and 采用, which K36 tells of, nor of what is loosely counted. */
const ONE_IN_ONE_OUT = RATE_RULES.filter(({ rate }) => /办结|化解|成功|整改|答复|合格|达标|满意|知晓|通过|立项|立案|竣工|筛查|出庭|上岗|查实|获奖|意向|取证/u.test(rate.source) && !/采用/u.test(rate.source));

/** Said in its own clause or before it; of a growth behind it, 上年 says nothing. */
function isCarriedOver({ text, sentences }: Draft, { figure }: Term): boolean {
  const sentence = sentences[figure.sentence];
  return sentence !== undefined && CARRIED_OVER.test(text.slice(Math.max(sentence.start, figure.span.start - 80), figure.span.end) + (/^[^，。；]{0,40}/u.exec(text.slice(figure.span.end, sentence.end))?.[0] ?? ""));
}

/** K07, of rates: 办结率102%. */
export const rateAboveAll: Rule = {
  id: "K07",
  severity: "error",
  *find(draft) {
    for (const { name, term } of saidRates(draft)) {
      if (!isRate(term) || !term.printed || term.printed.value === null || term.printed.value <= 100 || !CAPPED_RATES.test(name) || CHANGE_LEAD.test(term.lead)) continue;
      yield { ...term.figure.span, reason: "rate_above_all", with: { said: words(draft, term), name } } satisfies Found;
    }
  },
};
