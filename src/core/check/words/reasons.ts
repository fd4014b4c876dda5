/** Why words, marks, dates or the order of the draft can not be right. */
export const WORDS_REASONS = ["hedges_contradict"] as const;
export type WordsReason = (typeof WORDS_REASONS)[number];
