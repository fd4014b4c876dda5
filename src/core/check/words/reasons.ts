/** Why words, marks, dates or the order of the draft can not be right. */
export const WORDS_REASONS = [
  "mask_left", "words_to_fill", "lag_not_acknowledged", "problem_unanswered", "problems_unanswered", "step_unasked", "points_due", "percent_due", "hedges_contradict", "hedge_of_decimal", "range_unit_unclear", "range_reversed",
  "month_impossible", "day_impossible", "dates_reversed", "weekday_wrong", "plan_date_past", "until_is_deadline", "date_after_report", "figures_of_other_year", "anniversary_wrong", "ordinal_wrong", "plan_begins", "plan_ends", "plan_years", "plan_is_over", "meeting_ahead",
  "period_beyond_title", "period_short_of_title", "year_not_of_title", "period_not_of_title", "signed_outside", "document_year", "enumerator_alone", "enumerator_gap", "enumerator_style", "name_differs", "festival_differs", "mark_forms", "marks_doubled", "mark_unpaired",
  "text_repeated", "praise_unsupported", "number_forms", "sentence_long", "paragraph_long", "figures_many",
] as const;
export type WordsReason = (typeof WORDS_REASONS)[number];
