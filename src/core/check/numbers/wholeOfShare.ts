/** What a share is of: 12名，占57.1%; 占总数的8%; 占受理总数326件的57%. Rules: language.md 1.6, 4D. */
import type { Draft } from "../draft";
import { breakdownsIn } from "./breakdowns/breakdownsIn";
import { isBase, isChange } from "./changes";
import { isTarget } from "./completions";
import { countsNamed, HAVING } from "./countsNamed";
import { beforeIn, earlier, isAlike, isCount, isGroup, isOfOneKind, next, previous, type Term } from "./terms";

const SHARE_LEAD = /(?:占(?:比|到|了)?|比重|比例|占[^，。；：]{0,14}的)(?:为|是|达到?|约|（)?$/u;

export interface PartAndWhole {
  readonly part: Term;
  readonly whole: Term;
  readonly others: readonly Term[];
}

/** 12名，占57.1%; 占总数的8%; 占受理总数326件的57%. The whole is where 其中 says it, or where a count is said to be all. */
export function partAndWhole(draft: Draft, share: Term): PartAndWhole | null {
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
  const among = before && isCount(before) && isAlike(before, part) && isGroup(before) ? before : undefined;
  const whole = among ?? same ?? (before && isCount(before) && isAlike(before, part) ? before : undefined);
  return whole && (whole.printed?.high ?? 0) >= (part.printed?.low ?? Infinity) && !isTarget(whole) && !isBase(whole) && !isChange(whole) ? whole : undefined;
}

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
  return alike.find((one) => one.statement === part.statement && isGroup(one));
}
