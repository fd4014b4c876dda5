import { measureAt } from "./measure";
import { normalText } from "./normalText";
import { endingWord, startingWord, type Words } from "./wordsIn";
import { NAME_ENDINGS, NAME_OPENINGS } from "./words/aliases";

/** Shorter names have lost what they mean. */
const SHORTEST = 2;

/** Behind the second row of one name: proposalOf counts them. */
const COUNTER = /^\d{1,2}$/u;

/** A title without quotes and punctuation, measure suffixes and words of the plan: 全年“美丽庭院”创建户数任务 is 美丽庭院创建. */
export function normalName(name: string): string {
  const plain = normalText(name).replace(/（([^（）]{1,6})）$/u, (bracket, unit: string) => (measureAt(unit, 0)?.unit === unit || COUNTER.test(unit) ? "" : bracket)).replace(/[\p{P}\p{S}\p{Z}\s]/gu, "").toLowerCase();
  return cut(cut(plain, NAME_OPENINGS, "start"), NAME_ENDINGS, "end");
}

function cut(name: string, words: Words, side: "start" | "end"): string {
  let rest = name;
  for (;;) {
    const word = side === "start" ? startingWord(rest, 0, words) : endingWord(rest, rest.length, words);
    if (word === "" || rest.length - word.length < SHORTEST) return rest;
    rest = side === "start" ? rest.slice(word.length) : rest.slice(0, -word.length);
  }
}
