/** K40: what is too long to be read at once. Off: a matter of style. Limits: language.md 5.1. */
import type { Rule } from "../rule";
import { proseLines } from "./prose";

/** In characters, and figures a sentence. */
const LONGEST_SENTENCE = 120;
const LONGEST_PARAGRAPH = 450;
const MOST_FIGURES = 4;

export const longText: Rule = {
  id: "K40",
  severity: "info",
  off: true,
  *find(draft) {
    for (const { start, end, figures } of draft.sentences) {
      if (end - start > LONGEST_SENTENCE) yield { start, end, reason: "sentence_long", with: { count: end - start, most: LONGEST_SENTENCE } };
      if (figures.length > MOST_FIGURES) yield { start, end, reason: "figures_many", with: { count: figures.length, most: MOST_FIGURES } };
    }
    for (const { start, end } of proseLines(draft)) {
      if (end - start > LONGEST_PARAGRAPH) yield { start, end, reason: "paragraph_long", with: { count: end - start, most: LONGEST_PARAGRAPH } };
    }
  },
};
