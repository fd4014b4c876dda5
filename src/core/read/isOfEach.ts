import type { ProposedIndicator } from "./proposal";
import type { Reading } from "./readReport";

/** 每个乡镇建成一所 is no target of all of them, and no sum; 每户给予扶持资金5000元 is a standard. */
const EACH = /(?:^|[，、])?每[个家镇乡村街社区所]|^每[人户名位]/u;

export function isOfEach({ quantities }: Reading, { uses }: ProposedIndicator): boolean {
  const own = quantities[uses[0]?.quantity ?? -1];
  return own !== undefined && (EACH.test(own.clause) || (own.measure.endsWith("元") && own.per.startsWith("每")));
}
