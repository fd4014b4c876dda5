/** 依据: 年度工作要点、年初任务分解, what the targets of a section (empty: of all) were set by, in the user's own words. */
import { indicatorsOf, type Narration } from "./narration";
import { words, type Segment } from "./segment";
import { withoutEnd } from "./terms";

export function basisText(narration: Narration, section: string): readonly Segment[] | null {
  const codes = new Set(indicatorsOf(narration, section).map(({ code }) => code));
  const said = narration.dataset.targets.filter(({ code }) => codes.has(code)).map(({ basis }) => withoutEnd(basis));
  const distinct = [...new Set(said)].filter((text) => text !== "");
  return distinct.length > 0 ? [words(distinct.join("、"))] : null;
}
