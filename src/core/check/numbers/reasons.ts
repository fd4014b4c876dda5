/** Why a number can not be right, from the draft's own numbers. */
export const NUMBERS_REASONS = ["part_above_whole"] as const;
export type NumbersReason = (typeof NUMBERS_REASONS)[number];
