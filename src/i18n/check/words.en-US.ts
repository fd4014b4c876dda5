import type { WordsReason } from "../../core/check/words/reasons";
import type { FindingSentences } from "./sentences";

export const wordsEn: FindingSentences<WordsReason> = {
  hedges_contradict: ({ before, behind }) => `“${before}” and “${behind}” cannot stand together; leave one out.`,
};
