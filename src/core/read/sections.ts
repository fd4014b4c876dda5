import { normalText } from "./normalText";
import { plainName } from "./ownName";
import type { Reading } from "./readReport";

const LONGEST_SECTION = 20;

/** 栏目 of every line: the words of the nearest heading above that names a field of work, up to their first mark; empty before the first heading. */
export function sectionsOf({ text, structure: { lines } }: Reading): readonly string[] {
  let [section, above] = ["", ""];
  return lines.map(({ level, textStart, headEnd }) => {
    if (headEnd === textStart) return section;
    const head = plainName(normalText(text.slice(textStart, headEnd)).split(/[，。；：！？]/u)[0] ?? "").slice(0, LONGEST_SECTION);
    if (level === "h1" || level === "h2") above = section = head;
    else if (level === "h3" && ALL_THE_WORK.test(above) && head.length >= SHORTEST_FIELD && head.length <= LONGEST_FIELD) section = head;
    return section;
  });
}

/** 上半年主要工作 is no field of work: those stand in the numbered items below it (1.抓组织，壮大会员队伍。). */
const ALL_THE_WORK = /^(?:\d{4}年)?(?:全年|上半年|今年以来|前三季度)?的?(?:主要|重点|各项)?工作(?:开展|完成|推进|落实|进展)?(?:情况|总结|回顾)?$|^(?:主要|具体)?做法$/u;
const SHORTEST_FIELD = 2;
const LONGEST_FIELD = 12;
