import type { WordsReason } from "../../core/check/words/reasons";
import type { FindingSentences } from "./sentences";

/** 用词、标点、日期、次序上的问题。 */
export const wordsZh: FindingSentences<WordsReason> = {
  hedges_contradict: ({ before, behind }) => `“${before}”与“${behind}”不能同时用，请去掉一个。`,
};
