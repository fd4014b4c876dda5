import type { ProposedIndicator } from "./proposal";
import type { Quantity } from "./quantity";
import type { Reading } from "./readReport";

/** 每个乡镇建成一所 is no target of all of them, and no sum; 每户给予扶持资金5000元 is a standard. */
const EACH = /(?:^|[，、])?每[个家镇乡村街社区所]|^每[人户名位]/u;
/** 分别给予4000元、2000元和1000元 */
const GIVEN_IN_TURN = /^分别(?:给予|补助|补贴|奖励|资助|按)/u;

export function isOfEach({ quantities }: Reading, { uses }: Pick<ProposedIndicator, "uses">): boolean {
  const own = quantities[uses[0]?.quantity ?? -1];
  return own !== undefined && (EACH.test(own.clause) || isStandard(own));
}

/** What each one gets: it adds up over nobody and no month. */
export function isStandard({ measure, unit, per, clause }: Quantity): boolean {
  return measure.endsWith("元") && (per.startsWith("每") || /^每[人户名位]/u.test(clause) || (unit === "元" && GIVEN_IN_TURN.test(clause)));
}
