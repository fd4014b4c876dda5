/** What a head's words mean, by the table of heads: the whole of them, their end, their beginning, a part of them. */
import type { HeadText } from "./headText";
import { HEAD_PATTERNS } from "./words/headPatterns";
import { HEAD_WORDS, INNER_LENGTH, type HeadMeaning } from "./words/heads";

export interface FoundMeaning {
  readonly meaning: HeadMeaning;
  /** The word of the table that was found. */
  readonly word: string;
  /** 0 to 1: the whole head, its end, its beginning, inside it. */
  readonly weight: number;
}

const BY_WORD: ReadonlyMap<string, HeadMeaning> = new Map(HEAD_WORDS);
/** 完成率 and 建成数 are known by one character at the end. */
const SHORT_ENDS: Readonly<Record<string, HeadMeaning>> = { 率: "?rate", "%": "?rate" };
const LONGEST_HEAD = 40;

export function headMeaning({ whole, words }: Pick<HeadText, "whole" | "words">): FoundMeaning | null {
  return exact(whole) ?? exact(words) ?? exact(words.replace(/\([^()]*\)$/u, "")) ?? change(words) ?? made(words) ?? partial(words.slice(0, LONGEST_HEAD));
}

/** 增幅% is 增幅; 完成% is no 完成. */
function change(words: string): FoundMeaning | null {
  const found = words.endsWith("%") ? exact(words.slice(0, -1)) ?? made(words.slice(0, -1)) : null;
  return found?.meaning === "yoy" ? found : null;
}

function made(words: string): FoundMeaning | null {
  const found = HEAD_PATTERNS.find(([pattern]) => pattern.test(words));
  return found ? { meaning: found[1], word: words, weight: found[2] ?? 0.85 } : null;
}

function exact(word: string): FoundMeaning | null {
  const meaning = BY_WORD.get(word);
  return meaning === undefined ? null : { meaning, word, weight: 1 };
}

function partial(words: string): FoundMeaning | null {
  for (let length = words.length - 1; length >= INNER_LENGTH; length -= 1) {
    const meaning = BY_WORD.get(words.slice(-length));
    if (meaning) return { meaning, word: words.slice(-length), weight: 0.85 };
  }
  const end = SHORT_ENDS[words.slice(-1)];
  if (end) return { meaning: end, word: words.slice(-1), weight: 0.8 };
  for (let length = words.length - 1; length >= INNER_LENGTH; length -= 1) {
    const meaning = BY_WORD.get(words.slice(0, length));
    if (meaning) return { meaning, word: words.slice(0, length), weight: 0.6 };
  }
  for (let length = words.length - 2; length >= INNER_LENGTH; length -= 1) {
    for (let at = 1; at + length < words.length; at += 1) {
      const meaning = BY_WORD.get(words.slice(at, at + length));
      if (meaning) return { meaning, word: words.slice(at, at + length), weight: 0.5 };
    }
  }
  return null;
}
