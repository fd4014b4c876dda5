/** What is being spoken of, from number to number: the last event of the sentence, else the head of the item. */
import type { Candidate } from "./candidates";
import type { Surroundings } from "./clause";
import { plainHead } from "./plainHead";
import type { Line } from "./structure";
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
      return { topic, previous, whole };
    },
    heard(title, part) {
      previous = title;
      if (title.own && !title.follows && !part) topic = title.topic;
    },
  };
}

const LONGEST_LINE = 20_000;
const LONGEST_HEAD = 8;

/** 二是辅具适配有求必应。 (of 辅具适配) and the head of a run-in heading. */
function itemHeads(text: string, line: Line): readonly { readonly at: number; readonly words: string }[] {
  const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE));
  return [...words.matchAll(ITEM)].map((match) => ({ at: line.start + match.index, words: plainHead(match[1] ?? "").slice(0, LONGEST_HEAD) }));
}
