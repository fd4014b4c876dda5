/** Why a number can not be right, from the draft's own numbers. */
export const NUMBERS_REASONS = [
  "part_above_whole", "parts_above_whole", "sum_differs", "scale_slips", "rest_differs", "share_differs", "share_of_count_differs", "shares_not_all", "rate_not_of_numbers", "more_done_than_in", "rate_above_all", "completion_differs", "distance_differs",
  "points_differ", "pace_differs", "pace_untrue", "growth_differs", "change_differs", "direction_wrong", "times_of_fall", "times_differ", "growth_times_differ", "not_doubled", "growth_over_nothing",
  "average_differs", "total_of_each_differs", "frequency_differs", "sample_differs", "adopted_above_sent", "adopted_in_other_unit", "trend_untrue",
] as const;
export type NumbersReason = (typeof NUMBERS_REASONS)[number];
