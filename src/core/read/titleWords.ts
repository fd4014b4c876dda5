/** What a title takes of a clause: without the words that only open it, lead to its number, or stand in every report. */
import { endingWord, startingWord } from "./wordsIn";
import { WORDS_LIKE_HEDGES } from "./words/hedges";
import { LEAD_INS, OPENINGS, SUPPORT, WORDS_LIKE_OPENINGS } from "./words/verbs";

/** 职工参保人数达 is 职工参保人. */
export function withoutLeadIns(words: string): string {
  let end = words.length;
  const lead = (): string => (endingWord(words, end, WORDS_LIKE_HEDGES) === "" ? endingWord(words, end, LEAD_INS) : "");
  for (let word = lead(); word !== ""; word = lead()) end -= word.length;
  return words.slice(0, end);
}

const ENUMERATOR = /^(?:[一二三四五六七八九十]是|[①-⑩]|（\d+）|\d+[.．、]|第[一二三四五六][，、]|首先，|其次，)/u;
const DATED = /^(?:截至|截止|到|至)?(?:[\dXx*]{1,4}年)?(?:[\dXx*]{1,2}月)?(?:[\dXx*]{1,2}日)?(?<=[年月日])(?:上旬|中旬|下旬|底|初|末|前|份|来|以来)?，?/u;

/** 深入社区开展宣讲 is 宣讲. */
export function withoutSupport(words: string): string {
  let rest = words;
  // 完成率 keeps its verb
  const next = (): string => (rest.charAt(2) === "率" ? "" : startingWord(rest, 0, SUPPORT));
  for (let word = next(); word !== "" && word.length < rest.length; word = next()) rest = withoutOpenings(rest.slice(word.length).replace(/^了/u, ""));
  const inner = Math.max(...INNER.map((verb) => rest.lastIndexOf(verb)));
  const quoted = rest.lastIndexOf("“", inner) > rest.lastIndexOf("”", inner);
  return inner > 0 && rest.length - inner >= 4 && !quoted ? withoutOpenings(rest.slice(inner + 2)) : rest;
}

const INNER = ["开展", "举办", "召开", "举行", "分别"];

/** 一是全年共走访 is 走访. */
export function withoutOpenings(words: string): string {
  let rest = words.replace(/^[、，）（]+/u, "").replace(ENUMERATOR, "");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(DATED, "");
    const word = startingWord(rest, 0, WORDS_LIKE_OPENINGS) === "" ? startingWord(rest, 0, OPENINGS) : "";
    rest = rest.slice(word.length);
  }
  return rest;
}
