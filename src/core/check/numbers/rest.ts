/** K03: what came in is what is done and what is left: 受理45件，办结43件，其余2件正在办理; 收入 is 支出 and 结余. */
import type { Rule } from "../rule";
import { agrees, differenceOf, differs, type Interval, intervalOf, percentOf, ratioOf, sumOf } from "./interval";
import { earlier, isAlike, isCount, isRate, type Term, termsOf } from "./terms";
import { isBase, isChange } from "./changes";
import { isTarget } from "./completions";
import { RATE_RULES } from "./words";

/** What is left to do. */
const LEFT = /^(?:督促|推动|对|目前|现)?(?:其余|余下|剩余|剩下|还剩|尚余|还有|尚有|仍有|尚?未|正在|在办|在建)/u;

/** 5处限期整改: said behind it. */
const LEFT_BEHIND = /^(?:正在|尚未|尚在|还未|还没|未|限期|正|待)/u;

/** What is left over, of what came in, after what went out. */
const BALANCES: readonly { readonly left: RegExp; readonly in: RegExp; readonly out: RegExp }[] = [
  { left: /^(?:当[期年]|年末|期末|本年)?(?:结余|结存|盈余)(?:为|达)?$/u, in: /收入|拨入|到账|筹集/u, out: /支出|支付|使用/u },
  { left: /^净增(?:加)?(?:了)?$/u, in: /新增|新入|入职|招聘|引进|调入|出生|迁入|新发展|吸纳/u, out: /离职|退休|调出|死亡|迁出|退出|流失|注销|减少/u },
];

export const restOfCounts: Rule = {
  id: "K03",
  severity: "error",
  *find(draft) {
    for (const rest of termsOf(draft)) {
      const balance = BALANCES.find(({ left }) => left.test(rest.lead));
      if (!isCount(rest) || !rest.printed || (!balance && !isLeft(rest))) continue;
      const said = sumOf(leftFrom(rest).flatMap((one) => intervalOf(one) ?? []));
      const before = earlier(rest, MOST_BACK).filter((one) => isCount(one) && isAlike(one, rest) && one.printed !== null && one.figure.whole === null && !isBase(one) && !isChange(one));
      // 正在施工7个，尚未开工2个: told of the first
      if (before[0] && isLeft(before[0])) continue;
      const near = before.filter((one) => one.figure.sentence === rest.figure.sentence);
      // 发现23个。截至月底已整改20个，其余3个…: done in its own sentence
      const pairs = near.flatMap((done) => before.slice(before.indexOf(done) + 1).map((all) => ({ all, done })));
      const meant = pairs.find(({ all, done }) => (balance ? balance.in.test(all.lead) && balance.out.test(done.lead) : isInAndOut(all, done))) ?? (balance ? undefined : (byRate(rest, near) ?? ofTarget(near, before)));
      const own = meant && leftOf(meant.all, [meant.done]);
      // 受理45件，转办5件，办结38件，剩余2件
      const others = meant ? near.filter(({ at }) => at > meant.all.at) : [];
      if (!meant || !own || own.high < 0 || agrees(said, own) || isExplained(said, leftOf(meant.all, others)) || (near[1] && near[0] && isExplained(said, leftOf(near[1], [near[0]])))) continue;
      yield differs(draft, rest, own.value, [meant.all, meant.done], "rest_differs", {}, false);
    }
  },
};

/** 计划改造18个。…累计完工14个，剩余4个: the one target of its paragraph in that unit. */
function ofTarget(near: readonly Term[], before: readonly Term[]): { readonly all: Term; readonly done: Term } | undefined {
  const done = near.find(({ lead }) => /累计/u.test(lead));
  const targets = before.filter((one) => isTarget(one));
  return done && targets[0] && targets.length === 1 ? { all: targets[0], done } : undefined;
}

function isLeft({ lead, after }: Term): boolean {
  return (LEFT.test(lead) && lead.length <= LONGEST_LEAD) || (lead === "" && LEFT_BEHIND.test(after));
}

/** 入学290人，入学率97.3%，其余8人送教: the rate between says what belongs together. */
function byRate(rest: Term, near: readonly Term[]): { readonly all: Term; readonly done: Term } | undefined {
  const rate = earlier(rest, 2).find(isRate);
  const said = rate && intervalOf(rate);
  if (!rate || !said) return undefined;
  const done = near.find(({ at }) => at === rate.at - 1);
  const all = done && near.find((one) => {
    const [top, bottom] = [intervalOf(done), intervalOf(one)];
    const ratio = one !== done && top && bottom && ratioOf(top, bottom);
    return ratio ? agrees(said, percentOf(ratio)) : false;
  });
  return done && all ? { all, done } : undefined;
}

const MOST_LEFT = 8;

function leftFrom(rest: Term): readonly Term[] {
  const list = [rest];
  for (const one of rest.paragraph.slice(rest.at + 1, rest.at + MOST_LEFT)) {
    if (one.figure.sentence !== rest.figure.sentence || !(isRate(one) || (isCount(one) && isAlike(one, rest) && isLeft(one)))) break;
    if (isCount(one)) list.push(one);
  }
  return list;
}

function leftOf(all: Term, done: readonly Term[]): Interval | null {
  const whole = intervalOf(all);
  return whole && differenceOf(whole, sumOf(done.flatMap((one) => intervalOf(one) ?? [])));
}

const MOST_BACK = 12;

/** 未办结的, 正在办理. */
const LONGEST_LEAD = 6;

function isExplained(said: Interval, own: Interval | null): boolean {
  return own !== null && agrees(said, own);
}

function isInAndOut(all: Term, done: Term): boolean {
  return done.figure.whole === null && (isTarget(all) ? /完成|已|达到|实现/u.test(done.lead) : RATE_RULES.some((rule) => rule.of.test(all.lead) && rule.done.test(done.lead) && !rule.done.test(all.lead)));
}
