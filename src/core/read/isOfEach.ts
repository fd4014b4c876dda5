import type { ProposedIndicator } from "./proposal";
import type { Reading } from "./readReport";

/** 每个乡镇建成一所 is no target of all of them, and no sum. */
const EACH = /(?:^|[，、])?每[个家镇乡村街社区所]/u;

export function isOfEach({ quantities }: Reading, { uses }: ProposedIndicator): boolean {
  return EACH.test(quantities[uses[0]?.quantity ?? -1]?.clause ?? "");
}
