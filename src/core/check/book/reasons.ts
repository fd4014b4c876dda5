/** How the draft differs from the workbook. */
export const BOOK_REASONS = [
  "book_value", "book_rate", "book_older", "book_last_year", "book_scale", "book_unit", "book_hedge", "book_other", "book_swapped",
  "book_target_as_actual", "book_actual_as_target", "book_target", "book_points", "book_as_of", "book_fell", "book_claim", "book_lagging",
  "book_plan_low", "book_ask", "book_period", "book_year",
] as const;
export type BookReason = (typeof BOOK_REASONS)[number];
