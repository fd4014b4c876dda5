/** Counts found by what they are called. */
import { onceFor } from "../../onceFor";
import type { Draft } from "../draft";
import { isCount, type Term, termsOf } from "./terms";

/** Before what is counted: 建有, 培训. */
export const HAVING = /^(?:全[省市县区镇乡街村])?(?:[现共设建拥]?有|培训|发放|救助|走访|慰问|受理|举办|开展|完成|新增|建成)/u;

/** Counts anywhere in the draft that stand behind this name; none where it is too common to mean one thing. */
export function countsNamed(draft: Draft, name: string): readonly Term[] {
  const terms = countsByWord(draft).get(name.slice(-2)) ?? [];
  // 民警中有党员25名 counts no 民警
  if (terms.length > MOST_NAMED) return [];
  const named = terms.filter(({ lead, after }) => (lead.includes(name) && !/^[中的里]/u.test(lead.slice(lead.lastIndexOf(name) + name.length))) || /^[\u4e00-\u9fff]{0,4}/u.exec(after.slice(0, name.length + 4))?.[0]?.endsWith(name) === true);
  // 现有职工10600人 is more of all than 青年职工3180人
  const all = named.filter(({ lead }) => lead.replace(HAVING, "") === name);
  return all.length > 0 ? all : named;
}

const MOST_NAMED = 20;

/** By every two characters that stand directly before the number. */
const countsByWord = onceFor((draft: Draft): ReadonlyMap<string, readonly Term[]> => {
  const byWord = new Map<string, Term[]>();
  for (const term of termsOf(draft)) {
    if (!isCount(term) || term.printed === null) continue;
    // 1845名在职教职工
    const words = `${term.lead.slice(-LONGEST_NAME)} ${/^[\u4e00-\u9fff]{2,8}/u.exec(term.after)?.[0] ?? ""}`;
    for (let at = 0; at < words.length - 1; at += 1) {
      const word = words.slice(at, at + 2);
      const known = byWord.get(word);
      if (known) known.push(term);
      else byWord.set(word, [term]);
    }
  }
  return byWord;
});

const LONGEST_NAME = 20;
