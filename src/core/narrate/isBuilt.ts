/** What is built stands: 建成8个, where a talk or a loan is 完成. Source: sentences.md 49. */
import type { Indicator } from "../indicator/indicator";

const BUILT_UNITS = /^(?:个|处|所|家|座|间|支|套|条|公里|亩|平方米)$/u;

export function isBuilt(indicator: Pick<Indicator, "unit" | "name" | "frame">): boolean {
  return BUILT_UNITS.test(indicator.unit) && (/(?:建设|新建|组建|建成|筹建)$/u.test(indicator.name) || /^(?:新建|建成|组建)/u.test(indicator.frame));
}
