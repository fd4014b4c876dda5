/** What is being spoken of, from number to number: the last event of the sentence, else the head of the item. */
import type { Candidate } from "./candidates";
import type { Surroundings } from "./clause";
import { plainHead } from "./plainHead";
import type { Line } from "./structure";
import { withoutOpenings, withoutSupport } from "./titleWords";
import type { Context, Title } from "./titleOf";

export interface Topics {
  contextOf(candidate: Candidate, around: Surroundings, whole: Title | null): Context;
  heard(title: Title, part: boolean): void;
}

const ITEM = /(?:^|[。；：，])(?:[一二三四五六七八九十]是|第[一二三四五六七八]，)([^，。；：]{2,14})[。，；]/gu;

/** `text` is the normal text. */
export function topicsOf(text: string): Topics {
  let line: Line | null = null;
  let heads: readonly { readonly at: number; readonly words: string }[] = [];
  let sentence = -1;
  let topic = "";
  let topicAt = -1;
  let previous: Title | null = null;
  return {
    contextOf(candidate, around, whole) {
      if (candidate.line !== line) {
        line = candidate.line;
        heads = itemHeads(text, line);
        topic = "";
        topicAt = line.start - 1;
        previous = null;
      }
      if (around.sentenceStart !== sentence) previous = null;
      sentence = around.sentenceStart;
      const head = heads.findLast(({ at }) => at < candidate.phraseStart);
      if (head && head.at > topicAt) topic = head.words;
      topicAt = candidate.phraseStart;
      const named = previous === null ? namedBefore(text, around) : "";
      return { topic: named || topic, previous, whole };
    },
    heard(title, part) {
      previous = title;
      if (title.own && !title.follows && !part) topic = title.topic;
    },
  };
}

const BARE = /^(?:一?共|共计|合计|总计|达到?)?$/u;
const LONGEST_NAMED = 16;

/** 今年新开展渔歌会，共20场: the clause before names what is counted, where the number's own clause does not. */
function namedBefore(text: string, { before, clause, sentenceStart }: Surroundings): string {
  if (clause.start <= sentenceStart || !BARE.test(text.slice(before.start, before.end))) return "";
  const words = text.slice(sentenceStart, clause.start - 1);
  const named = withoutSupport(withoutOpenings(words.slice(Math.max(...[..."，；："].map((mark) => words.lastIndexOf(mark))) + 1))).replace(/^新?(?:开展|开设|设立|推出)了?/u, "");
  return named.length >= 2 && named.length <= LONGEST_NAMED && !/[0-9“”（）]/u.test(named) ? named : "";
}

const LONGEST_LINE = 20_000;
const LONGEST_HEAD = 8;

/** 二是辅具适配有求必应。 (of 辅具适配) and the head of a run-in heading. */
function itemHeads(text: string, line: Line): readonly { readonly at: number; readonly words: string }[] {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
  return [...words.matchAll(ITEM)].map((match) => ({ at: line.start + match.index, words: plainHead(match[1] ?? "").slice(0, LONGEST_HEAD) }));
}
