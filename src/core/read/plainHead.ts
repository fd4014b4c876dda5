/** What the head of an item is about: 二是辅具适配有求必应 speaks of 辅具适配, 深化法律援助 of 法律援助. */
import { endingWord } from "./wordsIn";
import { withoutOpenings, withoutSupport } from "./titleWords";
import { SHORTEST_WORK, SLOGAN_TAILS } from "./words/slogans";

/** 把产业做实 */
const MADE = /^把(.+)[做抓办干管建育]得?更?[\u4e00-\u9fff]$/u;

export function plainHead(head: string): string {
  const made = MADE.exec(head)?.[1];
  if (made !== undefined) return made.length >= SHORTEST_WORK ? made : "";
  let end = head.length;
  for (let tail = endingWord(head, end, SLOGAN_TAILS); tail !== "" && end - tail.length >= SHORTEST_WORK; tail = endingWord(head, end, SLOGAN_TAILS)) end -= tail.length;
  const work = head.slice(0, end);
  const bare = withoutSupport(withoutOpenings(work));
  return bare.length >= SHORTEST_WORK ? bare : work;
}
