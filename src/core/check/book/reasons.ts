/** How the draft differs from the workbook. */
export const BOOK_REASONS = [] as const;
export type BookReason = (typeof BOOK_REASONS)[number];
