/** Where a target of the plan belongs in this year's register: 2025年工作计划 is a part of the document and no field of work. */
import { normalText } from "./normalText";
import { plainName } from "./ownName";
import { pairsOf } from "./pairs";
import type { Reading } from "./readReport";

const LONGEST = 20;
/** Of a target that no heading says anything of. */
export const OTHER_WORK = "其他重点工作";

/**
 * The section of last year's work whose heading shares most with the plan's own heading above the line (就业增收再提速 with 聚焦就业增收);
 * else that heading itself.
 */
export function sectionHome({ text, structure: { lines } }: Reading, line: number, sections: readonly string[]): string {
  const own = lines.slice(0, line + 1).findLast(({ plan, level, textStart, headEnd }) => plan && (level === "h2" || level === "h3") && headEnd > textStart);
  const heading = own ? plainName(normalText(text.slice(own.textStart, own.headEnd)).split(/[，。；：！？]/u)[0] ?? "").slice(0, LONGEST) : "";
  const pairs = pairsOf(heading);
  const [best] = sections
    .map((section) => ({ section, shared: [...pairsOf(section)].filter((pair) => pairs.has(pair) && !EMPTY.has(pair)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return best?.section ?? (heading || OTHER_WORK);
}

/** Pairs that any heading has. */
const EMPTY = new Set(["工作", "聚焦", "坚持", "加强", "强化", "推进", "持续", "深化", "着力", "突出", "全面", "提升", "水平"]);
