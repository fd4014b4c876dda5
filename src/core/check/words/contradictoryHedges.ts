/** K17: two hedges that say different things of one number. Rule: language.md 1.5. */
import type { Rule } from "../rule";

/** Before the number, and what then must not stand behind it or its unit. */
const PAIRS: readonly (readonly [before: string, behind: string])[] = [
  ["近|将近", "余|多|左右|上下|以上"],
  ["约|大约|大概", "余|多|左右|上下|以上"],
  ["超过|超|逾|突破|高于", "以上|左右|以下|余|多"],
  ["至少|不少于|不低于", "以上|左右"],
  ["最多|不超过|不高于|至多", "以下|以内|左右"],
  ["不足|不到|不满", "左右|以上|余|多"],
];
const UNIT = "[\\u4e00-\\u9fff%％]{0,3}?";
const NUMBER = "\\d[\\d.,]*[百千万亿]?";
const PATTERNS = PAIRS.map(([before, behind]) => new RegExp(`(?<before>${before})${NUMBER}${UNIT}(?<behind>${behind})`, "gu"));

export const contradictoryHedges: Rule = {
  id: "K17",
  severity: "warning",
  *find({ text }) {
    for (const pattern of PATTERNS) {
      for (const { index, 0: found, groups } of text.matchAll(pattern)) {
        yield { start: index, end: index + found.length, reason: "hedges_contradict", with: { before: groups?.["before"] ?? "", behind: groups?.["behind"] ?? "" } };
      }
    }
  },
};
